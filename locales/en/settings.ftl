# Settings of an agency: /pengaturan.

command-pengaturan = Settings of the agency

settings-title = ⚙️ Settings of { $agency }
settings-hour = { $day } at { $time } { $zone }
settings-quiet-hours = { $from } to { $to } { $zone }
settings-quiet-none = no quiet hours
settings-nothing = none

settings-letter = The weekly digest goes out every { $when } to { $people } people{ $chats ->
    [0] {""}
   *[other] {" "}and { $chats } groups
}.
settings-letter-unread = The weekly digest is made every { $when }, but nobody reads it yet.
settings-letter-off = The weekly digest is not sent.
settings-attendance-on = The list of who has not reported goes out every { $when }, privately, to { $count } coordinators.
settings-attendance-off = The list of who has not reported is not sent; coordinators find it under /rekap.
settings-deadline = Reports of a week are on time until { $when }.
settings-reminder-on = Workers who have not reported are reminded privately every { $when }.
settings-reminder-off = Workers are not reminded before the deadline.
settings-quiet = Quiet hours { $hours }: notices wait until they end. Direct answers and what is urgent go out at once.
settings-quiet-off = There are no quiet hours: notices go out at any time.
settings-expected = Expected to report every week: { $pillars }. Other pillars are never listed as silent.
settings-expected-nobody = No pillar is expected to report every week.

settings-button-digest = Digest
settings-button-sends = What is sent
settings-button-deadline = Deadline
settings-button-reminder = Reminder
settings-button-quiet = Quiet hours
settings-button-expected = Who reports
settings-button-readers = Readers
settings-button-history = History
settings-button-save = ✅ Save

settings-which-agency = Settings of which agency?
settings-not-yours = Sorry, settings are for the people of { $agency } and the owners of Pilar.
settings-nobodys = Sorry, settings are for people of an agency and the owners of Pilar. If you are one of them, please send /start.

settings-ask-digest = The weekly digest now goes out every { $now }. When should it? Tap, or type day and hour, such as <i>Monday 08:00</i>.
settings-ask-deadline = The deadline is now { $now }. Until when should reports be on time? Tap, or type day and hour, such as <i>Friday 16:00</i>.
settings-ask-reminder = The reminder now goes out every { $now }. When should it? Tap, or type day and hour, such as <i>Friday 10:00</i>.
settings-ask-quiet = Quiet hours now: { $now }. From when to when? Tap, or type, such as <i>20:00 - 05:30</i>.
settings-hour-again = Please give day and hour, such as <i>Monday 08:00</i>.
settings-quiet-again = Please give two hours, such as <i>20:00 - 05:30</i>.
settings-problem-reminder-late = The reminder has to come before the deadline of the same week. Now the reminder is { $reminder }, the deadline { $deadline }. Please choose another hour.
settings-problem-quiet-always = Quiet hours have to end at another hour. Please type again, such as <i>20:00 - 05:30</i>.

settings-summary-digest = The weekly digest will go out every <b>{ $when }</b>, the first one on { $first }.
settings-summary-deadline = The deadline becomes <b>{ $when }</b> every week, first on { $first }. Past weeks stay as they were.
settings-summary-reminder = The reminder will go out every <b>{ $when }</b>, the first one on { $first }.
settings-summary-quiet = Quiet hours become <b>{ $hours }</b>, from now on.
settings-changed = ✅ Saved.
settings-unchanged = Nothing has changed.
settings-impossible = Not saved, because other settings have changed meanwhile: the reminder has to come before the deadline.
settings-dropped = Nothing was changed. To see the settings again: /pengaturan

settings-sends-ask = What goes out by itself? Tap to switch.
settings-sending-letter = Digest for readers
settings-sending-attendance = List for coordinators
settings-sending-reminder = Reminder for workers
settings-expected-ask = Which pillars are expected to report every week? Tap to change; it holds from this week on, past weeks stay as they were.

settings-readers-title = Readers of the weekly digest
settings-reader = • { $name } – { $title }
settings-reader-chat = • Group { $name } – { $title }
settings-readers-nobody = Nobody yet.
settings-readers-how = To add or end a reader: /petugas. A group that reads: send /grup in it and choose <i>Digest readers</i>.

settings-history-title = What was changed
settings-history-empty = Nothing was changed; everything is as shipped.
settings-change =
    { $when }, { $by }
    { $what }: { $before } → { $after }

settings-button-approvals = Review of stories
settings-approvals = { $count } { $count ->
    [1] person
   *[other] people
  }
settings-approvals-ask = How many people have to approve a story before it is published? Authors cannot approve their own.
