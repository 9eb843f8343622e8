# Meetings: invitations, answers, changes and the agenda.

command-undang = Invite to a meeting
command-agenda = My agenda and invitations

meeting-kind-coordination = Coordination Meeting
meeting-kind-monitoring = Monitoring and Evaluation
meeting-kind-training = Technical Training
meeting-kind-outreach = Outreach
meeting-kind-audience = Audience
meeting-kind-consolidation = Consolidation
meeting-kind-forum = Social Forum Meeting
meeting-kind-roll_call = Roll Call
meeting-kind-handover = Aid Handover
meeting-kind-graduation = Graduation Ceremony
meeting-kind-online = Online Meeting

meeting-no-access = Sorry, only coordinators and the agency can send invitations.
meeting-ask-kind = What is the invitation for?
meeting-ask-when = Which day and hour? For example <i>Kamis 26/11 jam 9</i> or <i>1 Desember pukul 09.00–12.00</i>.
meeting-ask-venue = Where is it held? For an online meeting please send the link.
meeting-ask-agenda = What is on the agenda? Several lines are fine.
meeting-ask-bring = What should be brought?
meeting-ask-dress = What should be worn? For example <i>batik</i>.
meeting-ask-answerBy = Until when should people answer? For example <i>Rabu jam 12</i>.
meeting-ask-letterNo = What is the number of the letter?
meeting-ask-letterFile = Please send the letter as a document (PDF).
meeting-when-again = The day or hour could not be read. Please write both, for example <i>Kamis 26/11 jam 9</i>.
meeting-no-such-day = The calendar has no { $said }. Please write day and hour again.
meeting-day-disagrees = { $date } is not a { $said }. Please write day, date and hour again.
meeting-past = That time has passed. Please write a day and hour to come.
meeting-ends-before = It would end before it begins. Please write both hours again.
meeting-answer-by-late = Answers have to be asked for before it begins. Please write again.
meeting-too-long = Too long: { $length } characters, at most { $longest }. Please shorten it.
meeting-ready = Saved.
meeting-left = All right. What was saved stays as it is.
meeting-dropped = 🗑 The invitation was dropped and not sent.
meeting-incomplete = ⚠️ Still missing: { $list }
meeting-with-letter = 📎 with a letter
meeting-no-substitutes = 👤 No substitutes
meeting-with-poll = 📊 Groups answer in an open poll: all members see who declines.
meeting-with-poll-nobody = ⚠️ Only votes of people who are invited count, and nobody has been chosen yet.
meeting-with-poll-nowhere = 📊 An open poll was chosen, but there is no group among the <i>recipients</i> yet.
meeting-which-field = What shall be changed?
meeting-not-sent-nobody = Nobody can be reached yet. Please choose other recipients: people who have joined, or a work group.
meeting-not-sent-past = It would have begun already. Please change day and hour.
meeting-not-sent-incomplete = The invitation is incomplete. Please complete it first.

meeting-field-kind = Kind
meeting-field-when = Day and hour
meeting-field-venue = Place
meeting-field-agenda = Agenda
meeting-field-bring = To bring
meeting-field-dress = Dress
meeting-field-answerBy = Answer by
meeting-field-letterNo = Letter number
meeting-field-letterFile = Letter (PDF)

meeting-button-edit = ✏️ Change
meeting-button-audience = 👥 Recipients
meeting-button-preview = 👁 Preview
meeting-button-complete = Complete
meeting-button-send = 📨 Send to { $people } people{ $groups ->
    [0] {""}
   *[other] {" "}and { $groups } groups
  }
meeting-button-drop = 🗑 Cancel
meeting-button-back = ⬅️ Back
meeting-button-card = 📋 See the invitation
meeting-button-status = 📋 See the answers
meeting-button-with-substitutes = Allow substitutes
meeting-button-without-substitutes = Allow no substitutes
meeting-button-with-poll = 📊 Open poll in groups
meeting-button-without-poll = 📊 No poll in groups

meeting-invitation = 📢 <b>INVITATION: { $title }</b>
meeting-to = Dear { $list }
meeting-to-all = Dear social workers and volunteers
meeting-and = and
meeting-opening = { $agency } requests your presence:
meeting-until-finished = { $starts } { $zone } until finished
meeting-venue = 📍 { $text }
meeting-link = 🔗 { $text }
meeting-agenda-line = 📝 { $text }
meeting-bring = 🎒 { $text }
meeting-dress = 👔 { $text }
meeting-letter-no = ✉️ Letter no. { $text }{ $date ->
    [none] {""}
   *[other] {" "}of { $date }
  }
meeting-letter-nature = Nature: { $nature }
meeting-letter-subject = Subject: { $text }
meeting-nature-ordinary = Ordinary
meeting-nature-urgent = Urgent
meeting-nature-very_urgent = Very urgent
meeting-nature-important = Important
meeting-nature-secret = Secret
meeting-answer-by = Please answer by { $when }.
meeting-closing = Thank you for your attention and attendance. 🙏
meeting-contact = Contact: { $contact }
meeting-button-yes = ✅ Coming
meeting-button-no = 🙏 Cannot come
meeting-button-substitute = 👤 Substitute
meeting-button-calendar = 📎 Calendar
meeting-button-letter = 📄 Letter
meeting-button-answer-privately = Answer in Pilar
meeting-counts = ✅ Coming { $yes } · 🙏 Not coming { $no } · 👤 Substitute { $substitute } · No answer { $silent }

meeting-answer-yes = ✅ Coming
meeting-answer-no = 🙏 Cannot come
meeting-answer-substitute = 👤 Substitute { $substitute }
meeting-substitute-unnamed = (to be named)
meeting-answered = Answer: { $said }. It can be changed until it begins.
meeting-answered-late = Answer: { $said } (late).
meeting-noted = { $answer ->
    [yes] Noted: coming.
    [no] Noted: not coming.
   *[substitute] Noted: substitute.
  }
meeting-noted-before = { $answer ->
    [yes] Your answer was noted before: coming.
    [no] Your answer was noted before: not coming.
   *[substitute] Your answer was noted before: substitute.
  }
meeting-not-invited = This invitation is for somebody else. If you should have been invited, please contact your coordinator.
meeting-ask-reason = What prevents you? Only the inviter sees the reason.
meeting-ask-reason-of = Noted from the group: you cannot come to <b>{ $title }</b>. What prevents you? Only the inviter sees the reason.
meeting-ask-substitute-of = Noted from the group: a substitute for <b>{ $title }</b>. Who comes instead?
meeting-button-name-substitute = 👤 Name the substitute
meeting-poll-question = Will you come: { $title }, { $when }
meeting-reason-sick = Sick
meeting-reason-leave = Leave
meeting-reason-travel = Duty travel
meeting-reason-clash = Other activity
meeting-reason-other = Other

meeting-ask-substitute = Who comes instead? Please write name and office.
meeting-substitute-which = Is it one of these workers? Whom you choose will be asked.
meeting-substitute-confirm = Shall { $who } come instead?
meeting-button-as-typed = Note: { $who }
meeting-substitute-dropped = All right, your answer stays as it is.
meeting-substitute-asked = { $name } asks you to come in their place to <b>{ $title }</b>. Will you?
meeting-substitute-refused = cannot come
meeting-button-agree = ✅ I will
meeting-button-disagree = 🙏 I cannot
meeting-agreed = Thank you, noted.
meeting-disagreed = Noted. Thank you for telling.
meeting-nothing-asked = This is no longer asked.
meeting-agreed-told = { $name } will come in your place to { $title }.
meeting-disagreed-told = { $name } cannot come in your place to { $title }. Please choose somebody else, or change your answer in /agenda.

meeting-moved = ⚠️ <b>CHANGED</b>: { $title }
meeting-moved-time = Was: { $old }
  Now: <b>{ $new }</b>
meeting-moved-venue = Place was: { $old }
  Now: <b>{ $new }</b>
meeting-answer-again = As the time has changed, please answer again.
meeting-cancelled = ❌ <b>CANCELLED</b>: { $title }, { $when }. We apologise.
meeting-cancelled-banner = ❌ This was cancelled.
meeting-move-told = The change goes to everybody who was invited.
meeting-move-same = Nothing has changed.
meeting-cancel-ask = Cancel <b>{ $title }</b>? { $count } invited people will be told.
meeting-button-cancel-sure = ❌ Yes, cancel it
meeting-button-list = Answers by name
meeting-button-remind = Remind who has not answered ({ $count })
meeting-button-move-time = 🔁 Change the time
meeting-button-move-venue = 🔁 Change the place
meeting-button-cancel = ❌ Cancel it
meeting-button-attendance = 📋 Attendance
meeting-button-whatsapp = WhatsApp text
meeting-reminded = A reminder goes to { $count } people who have not answered.
meeting-whatsapp-hint = Copy this text to WhatsApp. The link below it opens the invitation in Pilar.
meeting-list-yes = ✅ Coming: { $count }
meeting-list-substitute = 👤 Substitute: { $count }
meeting-list-no = 🙏 Not coming: { $count }
meeting-list-silent = No answer: { $count }
meeting-reminder-silent = ⏰ Please answer: <b>{ $title }</b>
meeting-reminder-yes = ⏰ Reminder: <b>{ $title }</b>

meeting-field-repeats = Repeats
meeting-ask-repeats = Is this meeting held again and again? Choose, or write for example <i>setiap Senin pertama</i>, <i>tiap bulan tanggal 5</i> or <i>setiap Kamis sampai Desember</i>.
meeting-button-no-repeat = Only once
meeting-repeats-unclear = How it repeats, “{ $said }”, is not clear. Examples that can be read: <i>setiap Senin pertama</i>, <i>Jumat terakhir tiap bulan</i>, <i>tiap bulan tanggal 5</i>, <i>tiap triwulan</i>.
meeting-repeats = 🔁 { $rule }
meeting-repeats-week = Every { $weekday }
meeting-repeats-on = { $every ->
    [quarter] Every three months
   *[month] Every month
  } on day { $date }{ $short ->
    [yes] {" "}(or the last day of the month)
   *[no] {""}
  }
meeting-repeats-ordinal = { $every ->
    [quarter] Every three months
   *[month] Every month
  }, { $ordinal ->
    [first] first
    [second] second
    [third] third
    [fourth] fourth
   *[last] last
  } { $weekday }
meeting-repeats-until = until { $day }
meeting-button-series = 🔁 Series of meetings

series-count = Meetings invited to so far: { $count }
series-next = Next: { $day }. Its invitation is prepared on { $ready }.
series-prepared = Next: { $day }. Its invitation is ready and has not been sent.
series-asks-first = The next invitation waits for you to look at it.
series-sends-itself = The next invitation goes out by itself.
series-over = This series has ended.
series-button-skip = ⏭ Leave out the next one
series-button-send-itself = 📨 Send without a look
series-button-ask-first = 👁 Ask me first
series-button-end = ⏹ End the series
series-button-end-sure = ⏹ Yes, end it
series-end-ask = End the series <b>{ $title }</b>? Invitations that were sent stay; no further meeting is prepared.
series-prepared-lead = 🔁 The invitation to the next meeting is ready. Please look at it and send it. If you give it up, only this meeting is left out.
series-unsent-lead = ⏰ This invitation has not been sent, and its day is near.
series-left-out = Not taken over, because a date or month is named: { $list }

meeting-field-letterDate = Date of the letter
meeting-field-nature = Nature
meeting-field-subject = Subject
meeting-field-contact = Contact
meeting-field-title = Name of the event
meeting-ask-letterDate = What is the date of the letter? For example: <i>18 November 2026</i>.
meeting-ask-nature = What is the nature of the letter?
meeting-ask-subject = What is the subject of the letter?
meeting-ask-contact = Whom can people ask? A telephone number may follow.
meeting-too-long-field = { $field } is too long: { $length } characters, at most { $longest }. That part was not kept.
meeting-button-letter-fields = ✉️ Letter
meeting-button-without-groups = Take groups out
meeting-button-send-again = 📨 Send again
meeting-same-letter = ⚠️ This letter number was used for { $title }, { $day }.
meeting-secret-groups = 🔒 A secret invitation goes to no group, and { $count } are chosen: take the groups out, or change its nature under Change → Letter.
meeting-not-sent-secret = A secret invitation goes to no group. Please take the groups out; their members can be invited one by one.
meeting-secret-whatsapp = There is an invitation from { $agency }. Its details open in Pilar:
meeting-ask-postponed = Until when is it put off? For example: <i>Senin 30/11 jam 9</i>.
meeting-postponed = ⏸ <b>POSTPONED</b>: { $title }
meeting-postponed-open = ⏸ <b>POSTPONED</b>: { $title }, planned for { $when }. The new time will be told, and answers asked again then. Please excuse the inconvenience.
meeting-postponed-banner = ⏸ This event is put off. The new time will be told, and answers asked again then.
meeting-resumed = 📅 <b>NEW TIME</b>: { $title }
meeting-substitute-waits = If you are still asked to come for somebody, Pilar will ask again.
meeting-substitute-released = { $name } no longer asks you to come for them to { $title }. Thank you for having been willing.
meeting-postpone-ask = Put off <b>{ $title }</b>? The { $count } people who are invited will be told, and asked again.
meeting-button-postpone = ⏸ Put off
meeting-button-postpone-to = 📅 The new time is known
meeting-button-postpone-open = ⏸ The new time follows
meeting-button-new-time = 📅 Set the new time
meeting-button-personal = 🔗 Links for those not reached ({ $count })
meeting-personal-hint = The invitation has not come to these people. Please pass each link on to its person only. A link to join holds for { $days } days and once; links that were given before no longer hold.
meeting-personal-line = • <b>{ $name }</b>{ $tap }
  { $link }
meeting-personal-letter = Dear { $name }, { $agency } hopes to see you at { $title }, { $when }, { $venue }. Please open it and answer in Pilar: { $link }
meeting-personal-secret = Dear { $name }, there is an invitation from { $agency }. Please open it and answer in Pilar: { $link }
meeting-personal-nobody = Everybody who is invited has got the invitation.
meeting-button-see-list = See the list
meeting-list-not-yours = The list of names is for the inviter and those who lead. This is your own invitation:
meeting-inherited = The invitation to <b>{ $title }</b> by { $name } is now yours, because { $name } no longer leads all who are invited.
meeting-over = This event is over; answers can no longer be changed.
meeting-representing = 👤 You come for { $names }.
meeting-twice = The same invitation exists: of the same kind, time and place. Send again?

agenda-title = 📅 <b>Your agenda</b>
agenda-empty = No invitation ahead.
agenda-yes = ✅ Coming
agenda-no = 🙏 Not coming
agenda-substitute = 👤 Substitute
agenda-silent = No answer yet
agenda-inviting = You are inviting
agenda-cancelled = ❌ Cancelled
agenda-postponed = ⏸ Put off, the new time follows
agenda-series-next = Next: { $day }
agenda-representing = 👤 Coming for somebody
