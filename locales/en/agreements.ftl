# Follow-up: agreements, owners, due dates, letters and reminders.

command-tindaklanjut = Follow-up of agreements

agreement-no-access = Sorry, only coordinators and agency staff can add a follow-up.
agreement-not-found = That follow-up was not found, or is not yours.

agreement-state-waiting = Not begun
agreement-state-running = In progress
agreement-state-blocked = Blocked
agreement-state-done = Done
agreement-state-cancelled = Cancelled
agreement-overdue = ⚠️ Overdue

agreement-title = 📌 <b>{ $text }</b>
agreement-stands = State: <b>{ $state }</b>
agreement-owner = Owner: { $owner }
agreement-follower = Followed by: { $name }
agreement-due = Due: { $day }
agreement-review = Continuing, looked at again { $day }
agreement-due-left = ({ $days ->
    [one] { $days } day left
   *[other] { $days } days left
  })
agreement-due-today = (today)
agreement-due-over = ({ $days ->
    [one] { $days } day over
   *[other] { $days } days over
  })
agreement-topic = Topic: { $topic }
agreement-meeting = Agreed at: { $meeting }
agreement-history = <b>History</b>
agreement-steps-before = … { $count } steps before
agreement-step = • { $day } · { $deed } · { $by }
agreement-step-made = Recorded
agreement-step-owner = Owner is now { $name }
agreement-step-review = Looked at again { $day }
agreement-step-due = Due date moved to { $day }
agreement-step-note = Note: { $note }

agreement-list-title = 📌 <b>Follow-up</b> · { $title }
agreement-list-empty = No follow-up here.
agreement-line = { $at }. { $text } – { $owner } · { $day } · { $state }
agreement-line-late = { $at }. ⚠️ { $text } – { $owner } · { $day } · overdue
agreement-page = Page { $page } of { $pages }
agreement-own-title = 📌 <b>Your follow-up</b>
agreement-own-none = Nothing waits for you.
agreement-own-more = … and { $count } more
agreement-filter-open = Open ({ $count })
agreement-filter-late = Overdue ({ $count })
agreement-filter-closed = Closed ({ $count })
agreement-filter-all = All ({ $count })
agreement-ask-region = Follow-up in which region?
agreement-ask-owner-of-list = Whose follow-up?

agreement-button-add = ➕ Add
agreement-button-own = 📌 My duties
agreement-button-list = ⬅️ List
agreement-button-view = Details
agreement-button-by-region = 📍 Region
agreement-button-by-owner = 👤 Owner
agreement-button-everything = All
agreement-button-running = ⏳ In progress
agreement-button-running-again = 📝 Add a note
agreement-button-running-reopen = ↩️ Open again
agreement-button-done = ✅ Done
agreement-button-blocked = ⚠️ Blocked
agreement-button-blocked-again = 📝 Add a note
agreement-button-due = 📅 Change due date
agreement-button-review = 📅 Look again
agreement-button-cancelled = ❌ Cancel
agreement-button-evidence = 📎 Evidence ({ $count })
agreement-button-reassign = 👤 Somebody else
agreement-button-history = 🕘 Whole history
agreement-button-letter = ✉️ Write a letter
agreement-button-letter-signed = ✍️ Letter signed
agreement-button-letter-sent = 📨 Letter sent
agreement-button-letter-replied = 📬 Letter answered
agreement-button-save = ✅ Save
agreement-button-self = Myself
agreement-button-as-unit = Somebody outside, or a unit
agreement-button-continuing = 🔁 Continuing
agreement-button-today = Today
agreement-button-not-yet = Not yet

agreement-ask-text =
    What was agreed? Owner and due date may be in the same message, for example:
    <i>Bersurat kepada Panewu Playen tentang ruang kerja, oleh Budi, paling lambat 5/12</i>
agreement-ask-owner =
    📌 <b>{ $text }</b>
    Who answers for it? A worker, a unit, or somebody outside such as <i>Panewu Playen</i>.
agreement-ask-which = Who is meant by <b>{ $name }</b>?
agreement-ask-unknown = <b>{ $name }</b> is not on the roster. Somebody outside, or a unit? If a worker, please write the whole name.
agreement-ask-follower = { $owner } cannot be reminded by Pilar. Which worker sees to it?
agreement-ask-follower-again = No worker of that name was found. Please write the whole name, or choose one.
agreement-ask-due = By when? For example <i>5 Desember</i> or <i>Jumat depan</i>.
agreement-ask-review = When is it looked at again? For example <i>1 Maret</i>.
agreement-no-such-day = { $said } is no day of the calendar.
agreement-day-disagrees = { $date } is no { $said }. Please write the day or the date again.
agreement-day-vague = Please write the date, for example <i>5 Desember</i>.
agreement-day-past = That date has passed. Please write one that is to come.
agreement-day-again = The date could not be read. Please write it like <i>5 Desember</i>.
agreement-length = Please between { $min } and { $max } letters.
agreement-dropped = All right, nothing was recorded.
agreement-saved = Saved.
agreement-overtaken-again = { $by } has changed it meanwhile. Shall it be saved all the same?
agreement-overtaken = { $by } has changed it meanwhile. This is how it stands now.

agreement-ask-evidence =
    📌 { $text }
    What shows that it is done? Send a photo, a document or a link, or write the result.
agreement-ask-note-running-again = How is it going?
agreement-ask-note-running = Why is it opened again, or how is it going?
agreement-ask-note-blocked = What is in the way?
agreement-ask-note-blocked-again = What is new about what is in the way?
agreement-ask-note-due = Why is the due date changed?
agreement-ask-note-cancelled = Why is it cancelled?
agreement-move-dropped = All right, it stays as it was.
agreement-evidence-photo = 📎 Evidence: photo
agreement-evidence-document = 📎 Evidence: document
agreement-evidence-link = 📎 Evidence: link

agreement-letter-draft = draft
agreement-letter-signed = signed
agreement-letter-sent = sent
agreement-letter-replied = answered
agreement-letter-line-draft = ✉️ Letter to { $addressee } about { $subject }: { $state }
agreement-letter-line = ✉️ Letter no. { $number } to { $addressee } about { $subject }: { $state }
agreement-ask-letter-addressee = To whom is the letter?
agreement-ask-letter-subject = What is it about?
agreement-ask-letter-number = Which number has the letter to { $addressee }?
agreement-ask-letter-date = Of which day is the letter?
agreement-letter-date-again = The date could not be read, or is still to come. Please write the letter's date, for example <i>24 November</i>.
agreement-letter-planned =
    ✉️ Letter to <b>{ $addressee }</b>
    About: { $subject }
    State: draft
agreement-letter-signing =
    ✉️ Letter to <b>{ $addressee }</b>
    Number: { $number }
    Date: { $day }
agreement-letter-dropped = All right, the letter stays as it was.
agreement-letter-sent-ask = The letter is out. Is this follow-up done?

agreement-made = A follow-up for you:
agreement-reminder = 📌 Reminder: “{ $text }”.
agreement-reminder-of-meeting = 📌 Reminder, { $meeting }: “{ $text }”.
agreement-reminder-ask = How is it going?
agreement-reminder-ask-review = It is time to look at it again. How is it going, and when is it looked at next?
agreement-moved-told = 📌 “{ $text }” was updated by { $by }
agreement-open-title =
    📌 <b>Still open from the last meeting</b>
    to be taken up at { $title }
agreement-open-line = { $at }. { $text } – { $owner } · { $day }
