# Attendance: checking in with a code or a picture, marking by the coordinator, the list, certificates of trainings.

command-hadir = Check in to a meeting

attendance-said-present = present
attendance-said-late = late
attendance-said-excused = excused
attendance-said-sick = sick
attendance-said-travel = on duty elsewhere
attendance-said-leave = on leave
attendance-said-substituted = represented
attendance-said-absent = absent without a word
attendance-status = { $letter } ({ $said })

attendance-open =
    📍 Check-in for <b>{ $title }</b>
    { $when } · { $venue }
    Please type the 6 digits that are shown in the room, or scan the QR code. Check-in is open until { $to }.
attendance-noted = ✅ Noted: { $said }, { $at }. Thank you.
attendance-noted-before = Noted already: { $said }, { $at }. Once is enough.
attendance-noted-for = ✅ Noted in the place of <b>{ $names }</b>, { $at }. Thank you.
attendance-noted-for-before = Noted already in the place of <b>{ $names }</b>, { $at }. Once is enough.
attendance-noted-also = Noted in the place of <b>{ $names }</b> too.
attendance-noted-where = <b>{ $title }</b> · { $venue }
attendance-over =
    Check-in for <b>{ $title }</b> ({ $when }) is closed.
    If you were there, please tap below; the coordinator will confirm it.
attendance-button-claim = 🙋 I was there
attendance-none = No check-in is open. It opens { $minutes } minutes before a meeting begins.
attendance-next =
    No check-in is open. What comes next:
    <b>{ $title }</b>
    { $when } · { $venue }
    Check-in opens at { $from }.
attendance-code-wrong = That code does not hold. It changes every minute; please type the 6 digits that are shown in the room now. Tries left: { $left }.
attendance-code-shape = A code has 6 digits, for example /hadir 123456.
attendance-locked = Too many wrong codes. Please wait { $minutes } minutes, or ask the coordinator to note that you are there.
attendance-picture-stale = That QR code has changed. Please scan the picture that is shown in the room now, or type its 6 digits here.
attendance-only-self = One checks in with one's own Telegram account, and for nobody else. Whoever has no telephone with them can be noted by the coordinator.
attendance-in-private = Checking in is done in the private chat with Pilar, not in the group. Please tap the button below.
attendance-button-private = 📍 Check in here
attendance-ask-point = The code is right. One more step: please tap the button below to send your position. Only the distance from the venue is kept.
attendance-key-point = 📍 Send my position
attendance-or-without-point = If the position cannot be sent, the coordinator can confirm that you are there.
attendance-button-without-point = Without a position
attendance-far-told = The position is not near the venue yet, so the coordinator is asked to confirm that you are there. You will hear of it here.
attendance-unplaced-told = Very well, without a position. The coordinator is asked to confirm that you are there. You will hear of it here.
attendance-claim-waits = What you said about <b>{ $title }</b> waits for the coordinator.
attendance-claim-refused-before = The coordinator could not confirm that you were at <b>{ $title }</b>. If that is a mistake, please speak to the coordinator.
attendance-claiming-kept = Thank you. The coordinator is asked to confirm it. You will hear of it here.
attendance-claiming-same = It was passed on already and waits for the coordinator.
attendance-claiming-refused = The coordinator has answered already: it could not be confirmed. If that is a mistake, please speak to the coordinator.
attendance-claiming-past = It is too late for that. Please speak to the coordinator if you were not noted.
attendance-claiming-stranger = You are not on the list of those who were invited.
attendance-told-confirmed = ✅ The coordinator has confirmed that you were at <b>{ $title }</b>. Thank you.
attendance-told-refused = The coordinator could not confirm that you were at <b>{ $title }</b>. If that is a mistake, please speak to the coordinator.

attendance-which = 📋 The attendance of which meeting?
attendance-button-meeting = { $title } · { $when }
attendance-not-yours = Sorry, this list is for the inviter, the coordinators of its region and the agency's people.
attendance-title =
    📋 <b>Attendance</b> { $title }
    { $when } · { $venue }
attendance-opens = Check-in opens at { $from }, until { $to }.
attendance-is-open = 🟢 Check-in is open until { $to }.
attendance-closed = Check-in closed at { $to }.
attendance-figures = Invited { $invited } · present { $present } · represented { $substituted } · absent { $excused } · without a word { $absent }
attendance-figures-so-far = Invited { $invited } · present { $present } · represented { $substituted } · absent { $excused } · not noted yet { $absent }
attendance-late = Of them late: { $count }
attendance-extra = There without an invitation: { $count }
attendance-broke-word = Said yes, and did not come: { $count }
attendance-came-anyway = Said no, and came: { $count }
attendance-has-point = 📍 Positions are looked at on check-in.
attendance-training = 🎓 { $hours } lessons · { $count } topics
attendance-training-missing = 🎓 Lessons and topics are not filled in yet; they stand on the certificate.
attendance-certified = Certificates sent: { $count }
attendance-button-code = 🔢 Show the code
attendance-button-picture = 🔳 QR code
attendance-button-claims = 🙋 To be confirmed: { $count }
attendance-button-everyone = All who said yes: H
attendance-button-list = 📋 One by one
attendance-button-guests = 👥 Guests ({ $count })
attendance-button-point = 📍 Look at positions on check-in
attendance-button-no-point = Do not look at positions any more
attendance-button-gaps = Answers that do not agree
attendance-button-pdf = 📄 PDF
attendance-button-xlsx = Excel
attendance-button-refresh = 🔄 Refresh
attendance-button-back = ⬅️ Attendance
attendance-button-training = 🎓 Lessons and topics
attendance-button-certificates = 🎓 Certificates
attendance-code =
    🔢 Check-in for <b>{ $title }</b>

    <b>{ $code }</b>

    Shown until { $until }, and taken for a minute after that. The code in this message changes by itself for { $minutes } minutes.
    It is typed in the private chat with Pilar. In a room with several doors, other coordinators can show the same code.
attendance-door-closed = No code is shown in this message any more.
attendance-button-next-code = 🔄 The code now
attendance-picture =
    🔳 Check-in for <b>{ $title }</b>
    Scan it with the camera of a telephone, then tap <b>Start</b>. It changes by itself for { $minutes } minutes; after that, please tap the button below.
attendance-button-next-picture = 🔄 New picture
attendance-ask-venue = Where is the venue? Please send your position while you are there, or pick the point by attaching a location. Who checks in from more than { $metres } metres away waits for your confirmation.
attendance-point-set = 📍 The venue is kept. Who checks in from more than { $metres } metres away waits for your confirmation.

attendance-too-early = Attendance can be noted once check-in is open.
attendance-all-marked = { $count } people are marked H.
attendance-all-none = All who said yes are marked already.
attendance-list =
    📋 <b>{ $title }</b> – { $count } people, page { $page } of { $pages }
    H present · T late · I excused · S sick · DL on duty elsewhere · C on leave · W represented · TK without a word
attendance-list-empty = 📋 <b>{ $title }</b> – no names on this list yet.
attendance-button-status = { $letter } · { $said }
attendance-answered-yes = Answer: comes
attendance-answered-no = Answer: does not come ({ $why })
attendance-answered-substitute = Answer: represented by { $why }
attendance-answered-nothing = Answer: none yet
attendance-history-none = Not marked yet.
attendance-history-code = { $at } { $status } – with the code
attendance-history-ticket = { $at } { $status } – with the QR code
attendance-history-claim = { $at } { $status } – confirmed by { $by }
attendance-history-list = { $at } { $status } – marked by { $by }
attendance-history-all = { $at } { $status } – marked by { $by }, with all who said yes
attendance-history-substitute = (by { $name })
attendance-marked-done = Noted: { $status }.
attendance-marked-same = Noted already: { $status }.
attendance-marked-before = { $by } has just marked { $status }. Please look at it first; if need be, mark again.
attendance-gap-broke = <b>Said yes, and did not come: { $count }</b>
attendance-gap-came = <b>Said no, and came: { $count }</b>
attendance-guests = 👥 <b>Guests</b> { $title } – { $count } people
attendance-button-add-guest = ➕ Add a guest
attendance-button-remove-guest = ✖️ { $name }
attendance-ask-guest-name = What is the guest's name?
attendance-ask-guest-office = Their office, or where they are from?
attendance-guest-again = { $min } to { $max } letters, please.
attendance-guest-confirm = Guest: { $name } – { $office }
attendance-button-keep-guest = ✅ Save
attendance-guest-dropped = No guest was added.
attendance-claim-late =
    🙋 <b>{ $name }</b> says that they were at <b>{ $title }</b>.
    Said { $at }, after check-in had closed.
attendance-claim-far =
    🙋 <b>{ $name }</b> typed the right code for <b>{ $title }</b> ({ $at }), but the telephone was about { $distance } from the venue.
attendance-claim-unplaced =
    🙋 <b>{ $name }</b> typed the right code for <b>{ $title }</b> ({ $at }), without sending a position.
attendance-metres = { $count } metres
attendance-kilometres = { $count } kilometres
attendance-button-confirm = ✅ Was there
attendance-button-refuse = Was not there
attendance-claim-confirmed = ✅ { $name }: confirmed.
attendance-claim-refused = { $name }: not confirmed.
attendance-decided-before = { $by } has answered already.

attendance-ask-hours = How many lessons in all? For example <i>24</i>.
attendance-hours-again = A number from 1 to { $maxHours }, please, for example <i>24</i>.
attendance-ask-topics = What was taught? One topic in each line, please.
attendance-topics-again = 1 to { $maxTopics } lines, please, each of at most { $maxLength } letters.
attendance-training-confirm =
    🎓 { $hours } lessons, with these topics:
    { $topics }
attendance-button-keep-training = ✅ Save
attendance-training-dropped = Lessons and topics stay as they are.
certificates-ask = Send certificates to { $count } people who attended? Who has one already is not sent another.
attendance-button-certificates-send = 🎓 Send certificates
certificates-sent = { $unreachable ->
        [0] 🎓 { $sent } certificates are on their way.
       *[other] 🎓 { $sent } certificates are on their way. { $unreachable } people have not started the bot and cannot be sent theirs yet.
    }
certificates-none = { $unreachable ->
        [0] All who attended have been sent theirs.
       *[other] No new certificates. { $unreachable } people have not started the bot and cannot be sent theirs yet.
    }

attendance-paper-title = ATTENDANCE
attendance-paper-file = Attendance-{ $day }-{ $title }
attendance-paper-sheet = Attendance
attendance-paper-caption = 📄 Attendance { $title } – { $count } people
attendance-paper-day = Day
attendance-paper-hours = Time
attendance-paper-venue = Venue
attendance-paper-about = About
attendance-column-number = No
attendance-column-name = Name
attendance-column-office = Office
attendance-column-region = Agency/region
attendance-column-phone = Telephone
attendance-column-signature = Signature
attendance-column-remark = Remark
attendance-paper-signed = { $at }
attendance-paper-substitute = { $letter }: { $name }
attendance-paper-guest = Guest
attendance-paper-figures = Invited { $invited }: present { $present } (late { $late }), represented { $substituted }, absent { $excused }, without a word { $absent }. Not invited: { $extra }.
attendance-paper-legend = H present, T late, I excused, S sick, DL on duty elsewhere, C on leave, W represented, TK without a word. A time in the column of signatures: checked in with one's own telephone.
attendance-column-present = Present
attendance-column-share = Share
attendance-paper-series = Series
attendance-paper-place = { $town }, { $day }
attendance-paper-footer = Pilar, { $made } · Attendance { $title }

certificate-file = Certificate-{ $number }
certificate-title = CERTIFICATE
certificate-number = Number { $number }
certificate-given-to = given to
certificate-body =
    for taking part in { $title }
    held by { $agency } { $regency }
    on { $day } at { $venue }, { $hours } lessons.
certificate-topics = TOPICS
certificate-hours = In all: { $hours } lessons
certificate-caption = 🎓 Certificate { $title }. Thank you for taking part.
