# Minutes: written, taken apart, checked and sent.

command-notulen = Minutes of a meeting

minutes-none = There is no meeting yet whose minutes you can write.
minutes-choose = Minutes of which meeting?
minutes-title = 📝 <b>Minutes of { $title }</b>
minutes-chair = Chair: { $name }
minutes-taker = Note-taker: { $name }
minutes-answered = Invited { $invited } · answered yes { $present } · substitute { $substituted } · cannot come { $excused } · no answer { $absent }
minutes-attended = Invited { $invited } · present { $present } · substitute { $substituted } · absent { $excused } · without a word { $absent }
minutes-left-open = <b>Still open from earlier meetings</b>
minutes-topics = <b>Topics ({ $count })</b>
minutes-plans = <b>Agreements ({ $count })</b>
minutes-topic-line = { $at }. { $title }{ $decisions ->
    [0] {""}
    [one] {" "}· { $decisions } decision
   *[other] {" "}· { $decisions } decisions
  }{ $needs ->
    [0] {""}
   *[other] {" "}· { $needs } needs or notes
  }
minutes-plan-line = { $at }. { $text } – { $owner } · { $day }
minutes-plan-line-open = { $at }. ❗ { $text } – { $owner } · { $day }
minutes-no-owner = no owner yet
minutes-no-day = no due date yet
minutes-continuing = continuing, looked at again { $day }
minutes-untitled = Course of the meeting
minutes-more = … and { $count } more
minutes-empty = Nothing in it yet. Minutes that are written already can be pasted as a whole; Pilar takes them apart.
minutes-empty-other = The note-taker has not written anything yet.
minutes-incomplete = ❗ Still missing: { $count }. Tap Complete.
minutes-was-sent = ✅ Checked by the chair and sent { $at }.

minutes-button-paste = 📋 Paste or dictate
minutes-button-topic = ➕ Topic
minutes-button-plan = ➕ Agreement
minutes-button-chair = 👤 Chair
minutes-button-taker = ✍️ Name the note-taker
minutes-button-edit = ✏️ Change
minutes-button-preview = 📄 Show PDF
minutes-button-complete = Complete
minutes-button-checked = ✅ Checked by the chair
minutes-button-send = 📨 Send to { $people } people
minutes-button-back = ⬅️ Back
minutes-button-draft = 📝 Show the minutes
minutes-button-page = Parts { $from }–{ $to }
minutes-button-drop = 🗑 Delete this part
minutes-button-read = ✅ Done, take apart
minutes-button-use = ✅ Yes, use it
minutes-button-again = 🗑 Start over
minutes-button-topic-number = 📖 { $at }
minutes-button-plan-number = 📌 { $at }

minutes-ask-paste =
    Please paste the minutes, or write them line by line; several messages are fine, at most { $longest } letters. For example:
    <i>1. Ruang kerja pendamping</i>
    <i>Pembahasan: ruang kerja di Playen dan Wonosari terbatas</i>
    <i>Keputusan: Dinas memfasilitasi ruang kerja</i>
    <i>Kesepakatan: bersurat kepada Panewu Playen, PIC Budi, paling lambat 5/12</i>
    <i>Kebutuhan: ruang kerja Playen dan Wonosari</i>
minutes-ask-paste-more = { $parts } parts, { $length } letters so far. Go on, or tap Done.
minutes-ask-use = This is how it was taken apart. Is it right? Every part can still be changed.
minutes-too-long = Too long: { $length } letters, at most { $longest }. This part was not kept.
minutes-ask-chair = Who chaired the meeting? Name and office.
minutes-ask-taker = Who takes the minutes? Please write the name.
minutes-ask-title = What is the topic?
minutes-ask-discussion = What was said about <b>{ $title }</b>?
minutes-ask-points =
    What was decided? One thing to a line; begin with <i>Kebutuhan:</i> or <i>Catatan:</i> for needs and notes.
    { $said }
minutes-ask-plan-text = How does the agreement read?
minutes-ask-which = Which part is to be changed?
minutes-edit-title = Title
minutes-edit-discussion = Discussion
minutes-edit-points = Decisions and notes
minutes-edit-plan_text = Wording
minutes-edit-plan_owner = Owner
minutes-edit-plan_follower = Follower
minutes-edit-plan_due = Due date
minutes-point-decision = • Decision: { $text }
minutes-point-need = • Need: { $text }
minutes-point-note = • Note: { $text }
minutes-kept = Saved.
minutes-left = All right. What was saved stays.
minutes-taker-confirm = Shall { $name } take the minutes?
minutes-taker-told = ✍️ You were named to take the minutes of <b>{ $title }</b>.

minutes-ask-checked =
    Has the chair, { $chair }, checked these minutes? It is recorded that you said so.
    They go to { $people } invitees, and { $plans } agreements begin.
minutes-not-sent-incomplete = The minutes are not complete yet.
minutes-not-sent-changed = The minutes have changed since they were checked. Please look again.
minutes-not-sent-not-taker = Only the note-taker can say that the minutes were checked.
minutes-caption = 📝 Minutes of <b>{ $title }</b>
minutes-caption-draft = 📝 Draft of the minutes of <b>{ $title }</b>, not sent yet
minutes-own = 📌 For you to follow up (see /tugasku):
minutes-own-line = { $at }. { $text } · due { $day }

minutes-paper-title = MINUTES
minutes-paper-day = Day
minutes-paper-hours = Hours
minutes-paper-venue = Place
minutes-paper-event = Meeting
minutes-paper-chair = Chair
minutes-paper-taker = Note-taker
minutes-paper-people = People
minutes-paper-attended = invited { $invited }, present { $present }, substitute { $substituted }, absent { $excused }, without a word { $absent }
minutes-paper-answered = invited { $invited }; as answered: present { $present }, substitute { $substituted }, cannot come { $excused }, no answer { $absent }
minutes-paper-agenda = Agenda
minutes-paper-left-open = Still open from earlier meetings
minutes-paper-course = Course of the meeting
minutes-paper-plans = Agreements
minutes-paper-closing = Closing
minutes-paper-decision = Decisions
minutes-paper-need = Needs
minutes-paper-note = Notes
minutes-paper-follower = followed by { $name }
minutes-paper-continuing = continuing, looked at again { $day }
minutes-paper-draft = Draft: not checked by the chair yet.
minutes-paper-checked = Checked by the chair, as the note-taker { $name } stated on { $at }.
minutes-paper-footer = Minutes of { $title } · made { $made }
minutes-column-number = No.
minutes-column-topic = Matter
minutes-column-text = Agreement
minutes-column-owner = Owner
minutes-column-due = Due
minutes-column-state = Due and state
minutes-file-name = Minutes
