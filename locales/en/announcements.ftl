# Announcements: from the first words to who has read them.

command-umumkan = Announce to workers

announcement-no-access = Sorry, only coordinators and the agency can send announcements.
announcement-ask-content = What shall be announced? Please send a text, a photo or a document. Words can stand under a photo or document.
announcement-ask-time = When shall it be sent? For example <i>besok jam 7</i> or <i>26/11 pukul 13.30</i>.
announcement-ask-correction = Please write the right words in full. What was sent will be replaced; a photo or document stays.
announcement-long = The announcement has { $length } characters, at most { $longest }. Please shorten it, or send it as a document.
announcement-time-unclear = The time could not be read. Please write the day and hour, for example <i>besok jam 7</i> or <i>26/11 pukul 13.30</i>.
announcement-time-past = That time has passed. Please write one that is still to come.
announcement-time-far = At most 60 days ahead. Please write a nearer time.
announcement-content-kept = The announcement is saved.
announcement-missed = The announcement <b>{ $title }</b> was not sent { $when }, because Pilar was out of order, and is a draft again. Please check what it says, and send it if it still holds.
announcement-time-kept = It will be sent { $when }.
announcement-corrected = The correction goes to everybody who received it.
announcement-question-left = All right. What was saved of the announcement stays as it is.

announcement-title = Announcement: { $start }
announcement-without-words = without words
announcement-heading = 📢 <b>ANNOUNCEMENT</b> · { $agency }
announcement-heading-corrected = 📢 <b>ANNOUNCEMENT (CORRECTED)</b> · { $agency }
announcement-by = — { $author }

announcement-draft = 📢 Announcement, not sent yet
announcement-scheduled = 🕐 Announcement, waiting for its hour
announcement-sent = ✅ Announcement sent
announcement-dropped = 🗑 Announcement cancelled
announcement-with-photo = 📷 with a photo
announcement-with-document = 📎 with a document
announcement-at-once = 🕐 Sent at once
announcement-at = 🕐 Sent { $when }
announcement-wants-read = 👁 Recipients are asked to press <i>Read</i>
announcement-wants-no-read = 👁 Without a <i>Read</i> button
announcement-nobody = Nobody can be reached yet. Please choose other recipients: people who have joined, or a work group.

announcement-button-content = ✏️ Change the words
announcement-button-audience = 👥 Recipients
announcement-button-time = 🕐 Time
announcement-button-now = Send at once instead
announcement-button-want-read = 👁 Ask for “Read”
announcement-button-no-read = 👁 Without “Read”
announcement-button-preview = 👁 Preview
announcement-button-send = 📨 Send to { $people } people{ $groups ->
    [0] {""}
   *[other] {" "}and { $groups } groups
  }
announcement-button-schedule = 🕐 Schedule for { $people } people{ $groups ->
    [0] {""}
   *[other] {" "}and { $groups } groups
  }
announcement-button-drop = 🗑 Cancel
announcement-button-take-back = 🗑 Do not send
announcement-button-card = 📢 See the announcement
announcement-button-result = Result
announcement-button-correct = ✏️ Correct
announcement-button-read = ✅ Read
announcement-button-remind = Remind { $count } people
announcement-button-unread = See who has not read it

announcement-read = Thank you, noted.
announcement-read-before = Noted before. Thank you.
announcement-read-by = <b>{ $title }</b>
  { $all ->
    [yes] Read by { $read } people, everybody. 🙏
   *[no] Read by { $read } people, not yet by { $unread }.
  }
announcement-unread-title = Not pressed <i>Read</i>: { $count } people
announcement-reminded = A reminder goes to { $count } people who have not read it. Everybody is reminded once.
announcement-reminder = Please read: <b>{ $title }</b>. If you have, please press the button below. Thank you. 🙏
