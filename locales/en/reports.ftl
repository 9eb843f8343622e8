# Reports: card, receipt, questions, lists. Formal and courteous; one screen, one message.

command-lapor = Report an activity
command-laporanku = My reports
command-tugasku = My duties: reports and follow-up
command-latihan = Practise a report, not counted

report-kind-p2k2-session = P2K2
report-kind-home-visit = Home visit
report-kind-activity = Daily activity
report-kind-nihil = No field work
report-unnamed = New report

report-unit-kpm = KPM
report-unit-kk = households
report-unit-people = people
report-unit-families = families
report-unit-minutes = minutes
report-counted = { $count } { $unit }
report-none = –
report-photos = { $count ->
    [one] { $count } photo
   *[other] { $count } photos
}
report-session = Module { $module } session { $number } – { $title }
report-session-module = Module { $module } – { $title }
report-session-local = { $title }
report-module = Module { $module } – { $title }
report-attendance = { $present } of { $size } KPM present ({ $share })
report-attendance-short = { $present } of { $size } KPM ({ $share })
report-attendance-present = { $present } KPM present
report-attendance-size = { $size } KPM in the group

report-card-kind = 📝 <b>{ $kind }</b>
report-card-group = Group { $group }
report-card-place = 📍 { $place }
report-card-day = 📅 { $day }
report-card-time = 🕘 { $time }
report-card-session = 📚 { $session }
report-card-attendance = 👥 { $attendance }
report-card-photos = { $count ->
    [one] 📷 { $count } photo
   *[other] 📷 { $count } photos
}
report-photos-left-out = { $count } more not kept (five at most)
report-card-field = { $label }: { $value }
report-card-result = 📄 Result: { $text }
report-card-obstacle = ⚠️ Obstacle: { $text }
report-card-follow-up = ➡️ Follow-up: { $text }
report-card-problem = ❗ { $problem }
report-card-missing = <b>Still missing:</b> { $fields }
report-card-warning = ❔ { $warning } Is that right?
report-card-practice = 🧪 <b>Practice</b> – not counted as a report
report-card-empty = This report is still empty.

report-button-file = ✅ Send
report-button-sure = ✅ Yes, send it
report-button-sure-plain = Yes, send it
report-button-mend = ✏️ Change { $field }
report-button-edit = ✏️ Change
report-button-drop = 🗑 Not a report
report-button-file-plain = Send
report-button-edit-plain = Change
report-button-drop-plain = Not a report
report-button-again = Make a new one
report-button-complete = Complete it
report-button-join = Join
report-button-form = 📝 Make a report
report-button-share = Share on WhatsApp
report-button-photos-clear = { $count ->
    [one] 🗑 Remove { $count } photo
   *[other] 🗑 Remove { $count } photos
}
report-button-search = Search…
report-button-done = Done
report-button-other = Another report
report-button-resume = Continue
report-button-delete = Delete

report-address = Sir/Madam
report-receipt = ✅ <b>Report sent</b>: { $summary }. No. { $number }. Thank you, { $address }. 🙏
report-share = <b>Report sent</b>: { $summary }. No. { $number }. { $name }
report-receipt-photos = { $count ->
    [one] , { $count } photo
   *[other] , { $count } photos
}
report-receipt-name = { $kind } { $group }
report-receipt-p2k2-session = { $name }, { $place }, { $day } – { $attendance }{ $photos }
report-receipt-home-visit = { $kind }, { $place }, { $day } – { $households }{ $photos }
report-receipt-activity = { $kind } ({ $activity_kind }), { $place }, { $day }{ $photos }
report-receipt-nihil = { $kind }, { $period }
report-filed = Report sent. No. { $number }.
report-filed-before = This report was sent before. No. { $number }.
report-practised = 🧪 <b>Practice finished.</b> A practice report is neither sent nor counted. For a real report send /lapor.
report-dropped = Very well, that message is not recorded as a report.
report-dropped-notice = Not recorded as a report.
report-similar = A similar report was sent before: { $summary }. No. { $number }. Update that report, or make a new one?
report-not-yours = Only { $name } can send this report.
report-whose = This message was forwarded from { $name }. Whose report is it?
report-whose-press = Please press one of the buttons: whose report is it?
report-button-mine = My report
report-button-theirs = Report by { $name }
report-button-other-worker = Somebody else's report
report-claim-not-yours = This question is for whoever forwarded the message.
report-handed = ➡️ This report was passed on to { $name }, to be checked and sent.
report-handed-to = ➡️ { $name } passed your report on. Please check it, then send it.
report-not-own = Very well, it is not recorded. Every report is sent by its own worker; please ask them to send it to Pilar.
report-link-not-yours = Sorry, that report can only be completed by its sender.

report-stranger = Pilar does not know you yet. This report is kept until you have joined.
report-join-first = To report you need to be registered first. Please send /start.
report-adopted = Thank you, you have joined. The report that was kept is ready:
report-group-unbound = This group is not connected to a working area yet. An admin of the group is kindly asked to send /grup.
report-group-not-understood = Sorry, the report could not be understood. You can report by answering questions in the private chat.
report-in-private = Please report in the private chat, or write it here, for example: <code>/lapor P2K2 klp Melati Pundungsari modul 2 sesi 5 hadir 26 dari 30</code>

report-continue = Group { $group }, { $place } ({ $size } KPM) – { $session ->
    [0] another meeting?
   *[other] on to session { $session }?
}
report-continue-which = Which group is the report about?
report-continue-button = { $group }, { $place }{ $session ->
    [0] { "" }
   *[other] { " " }– session { $session }
}
report-ask-kind = What kind of activity is it about?
report-kind-unknown = Sorry, that kind is not known. Please choose one.
report-practice-lead = 🧪 <b>Practice.</b> Feel free to try, a practice is not counted as a report.
report-check-again = { $problem } Please check again: { $prompt }
report-text-expected = Please answer in writing.
report-edit-ask = Which part is to be changed?
report-today = Today ({ $day })
report-yesterday = Yesterday ({ $day })
report-other-date = Another date
report-other-date-hint = Please type the date, for example 18/11 or Senin kemarin.
report-last-place = { $place } (last time)
report-search-hint = Please type the name; its first letters will do.
report-answer-all-present = All present ({ $count })
report-fix-group-size = Group is now { $count }
report-fix-date = { $day }
report-photo-joined = { $count ->
    [one] 📷 { $count } photo kept.
   *[other] 📷 { $count } photos kept.
}{ $left ->
    [0] { "" }
   *[other] { " " }{ $left } more not kept, five at most.
}
report-photo-waits = { $count ->
    [one] 📷 { $count } photo kept.
   *[other] 📷 { $count } photos kept.
} Please send the report in one message, or /lapor.{ $left ->
    [0] { "" }
   *[other] { " " }{ $left } more not kept, five at most.
}
report-unkept-image-file = 📎 This photo was sent as a file, so it is not kept. Please send it again as an ordinary photo.
report-unkept-other = 📎 A report keeps photos only. Videos, voice recordings and files are not kept.
report-cancelled = Report cancelled. To report again send /lapor.
report-deleted = That report was deleted.
report-draft-gone = This report is finished or cancelled. To report again send /lapor.
report-unfinished = Report { $name } is not finished (question { $at } of { $of }).
report-unfinished-start = Report { $name } is not finished.
report-today-word = of today
report-nudge = The report { $name } ({ $when }) is ready, it only has to be sent.
report-nudge-gaps = The report { $name } ({ $when }) only has to be completed.

report-list-title = <b>My reports, { $month }</b> ({ $total })
report-list-drafts = <b>Not sent yet</b>
report-list-waiting = <b>Waiting for the coordinator's approval</b>
report-list-line = { $number } · { $name } · { $day }{ $state }
report-list-empty = No reports sent yet.
report-duty-week = <b>This week</b> ({ $period }): { $filed ->
    [0] no report yet.
    [one] { $filed } report sent.
   *[other] { $filed } reports sent.
}
report-duty-waiting = • { $name }: ready, only has to be sent
report-duty-unfinished = • { $name }: not complete
report-duty-button = { $at }. { $name }
report-duty-agreements = <b>Agreed follow-up</b>
report-duty-agreed = { $at }. { $text } · due { $day }
report-duty-agreed-late = { $at }. ⚠️ { $text } · overdue ({ $day })

report-field-region = Place
report-field-activity-date = Date of the activity
report-field-start-time = Start
report-field-end-time = End
report-field-place = Venue
report-field-result = Result
report-field-obstacle = Obstacle
report-field-follow-up = Follow-up
report-field-photos = Photos
report-field-publishable = May be published
report-field-p2k2-session-group = Group
report-field-p2k2-session-session = Session
report-field-p2k2-session-session-title = Title of the session
report-field-p2k2-session-group-size = Size of the group
report-field-p2k2-session-present = Number of KPM present
report-field-p2k2-session-absent-reason = Why others were absent
report-field-p2k2-session-represented = Represented
report-field-p2k2-session-methods = Methods
report-field-p2k2-session-duration-min = Duration
report-field-p2k2-session-guest = Guest speaker
report-field-p2k2-session-absent = Absent
report-field-p2k2-session-attendance-percent = Attendance (%)
report-field-home-visit-purpose = Purpose
report-field-home-visit-households = Number of homes
report-field-home-visit-outcome = Outcome of the visit
report-field-activity-activity-kind = Form of the activity
report-field-activity-beneficiaries = Beneficiaries
report-field-activity-unit = Unit of beneficiaries
report-field-nihil-reason = Remark
report-field-nihil-from = From
report-field-nihil-to = To

report-ask-region = In which { $village }?
report-ask-activity-date = On which date was it?
report-ask-start-time = When did it start?
report-ask-end-time = When did it end?
report-ask-place = At which venue? For example: Balai Kalurahan.
report-ask-result = What was the result?
report-ask-obstacle = Was there an obstacle? If none, press Skip.
report-ask-follow-up = What is the follow-up?
report-ask-photos = Please send a photo of the activity. Make sure it shows no KTP, KK or KKS.
report-ask-publishable = May it be published?
report-ask-p2k2-session-group = Which group?
report-ask-p2k2-session-session = Which module and session?
report-ask-p2k2-session-session-title = What is the session called?
report-ask-p2k2-session-group-size = How many KPM belong to the group?
report-ask-p2k2-session-present = How many KPM were present?
report-ask-p2k2-session-absent-reason = Why were the others absent? For example: 3 sakit, 2 bekerja.
report-ask-p2k2-session-represented = How many KPM were represented?
report-ask-p2k2-session-methods = Which methods were used?
report-ask-p2k2-session-duration-min = How many minutes did it last?
report-ask-p2k2-session-guest = Who was the guest speaker? For example: a midwife of the puskesmas.
report-ask-home-visit-purpose = What was the purpose of the visit?
report-ask-home-visit-households = How many homes (KK) were visited?
report-ask-home-visit-outcome = What was the outcome? Please without names or numbers of beneficiaries.
report-ask-activity-activity-kind = What form did the activity have?
report-ask-activity-beneficiaries = How many beneficiaries were there?
report-ask-activity-unit = In which unit are they counted?
report-ask-nihil-reason = What was done outside the field this week?
report-ask-nihil-from = Since which date?
report-ask-nihil-to = Until which date?

report-choice-publishable-no = No
report-choice-publishable-internal = Internal only
report-choice-publishable-yes = Yes
report-choice-p2k2-session-methods-lecture = Lecture
report-choice-p2k2-session-methods-discussion = Discussion
report-choice-p2k2-session-methods-flipchart = Flipchart
report-choice-p2k2-session-methods-film = Film
report-choice-p2k2-session-methods-game = Game
report-choice-p2k2-session-methods-practice = Practice
report-choice-home-visit-purpose-assessment = Assessment
report-choice-home-visit-purpose-verval = Verification
report-choice-home-visit-purpose-motivation = Motivation
report-choice-home-visit-purpose-case = Case
report-choice-home-visit-purpose-invitation = Invitation
report-choice-home-visit-purpose-other = Other
report-choice-activity-activity-kind-training = Training
report-choice-activity-activity-kind-coordination = Coordination
report-choice-activity-activity-kind-visit = Visit
report-choice-activity-activity-kind-administration = Administration
report-choice-activity-activity-kind-accompaniment = Accompaniment
report-choice-activity-activity-kind-other = Other
report-choice-activity-unit-people = People
report-choice-activity-unit-families = Families
report-choice-nihil-reason-administration = Administration
report-choice-nihil-reason-holiday = Holiday
report-choice-nihil-reason-official-travel = Official travel
report-choice-nihil-reason-other = Other

count-unreadable = Sorry, the number could not be read. Please write digits, for example 26.
count-inexact = Please give the exact number, not "{ $said }".
count-fraction = Please give a whole number, not "{ $said }".
count-range = { $label } must lie between { $min } and { $max }, not { $value }.
text-short = Please write a little more, at least { $min } letters.
text-long = The text is too long ({ $value } letters), { $max } at most.
choice-unknown = Sorry, that choice is not known.
date-future = { $day } is still to come. A report is written after the activity; a plan need not be reported and can be sent once it is done.
date-too-old = { $day } is more than a year ago. Please check the year.
date-invalid = The calendar has no { $said }.
date-disagrees = { $day } is a { $actual }, not a { $weekday }. Which date is right?
date-vague = Please give the exact date, for example 18/11.
date-unreadable = Sorry, the date could not be read. For example: hari ini, kemarin, or 18/11.
time-invalid = There is no { $said } o'clock.
time-vague = Please give the exact time, for example 09.30.
time-unreadable = Sorry, the time could not be read. For example: 09.30.
region-unknown = Sorry, "{ $name }" could not be found.
region-ambiguous = There are { $count } places called { $name }. Please choose one.
group-unreadable = Please write only the name of the group, { $max } letters at most.
session-unknown = Sorry, the session could not be read. For example: modul 2 sesi 5.
session-ambiguous = Which session is meant? { $candidates }
photos-expected = Please send the photo, { $max } at most, or press Skip.
photos-many = { $max } photos at most.
present-exceeds-group = Present ({ $present } KPM) exceeds the group ({ $group_size } KPM).
represented-exceeds-present = Represented ({ $represented } KPM) exceeds present ({ $present } KPM).
attendance-sum = Present ({ $present }) and absent ({ $absent }) do not add up to the group ({ $group_size }).
end-before-start = The end ({ $end_time }) must come after the start ({ $start_time }).
period-reversed = The last day ({ $to }) comes before the first ({ $from }).
duration-unusual = The meeting took { $value } minutes; usual are { $low } to { $high }.
nobody-present = { $value } KPM present.
households-unusual = { $value } households in one report, usually { $high } at most.
