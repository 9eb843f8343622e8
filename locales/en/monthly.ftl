# The monthly report of a worker: choice of month, document, sending it to the coordinator.

command-bulanan = My monthly report

monthly-title = MONTHLY REPORT
monthly-subtitle = { $month }
monthly-running = Provisional figures, up to { $day }
monthly-file-name = Monthly-Report-{ $month }-{ $name }
monthly-identity-name = Name
monthly-identity-office = Office
monthly-identity-region = Area
monthly-identity-groups = KPM in care
monthly-identity-families = { $members } KPM in { $groups } P2K2 groups
monthly-part-of = { $part } of { $whole }
monthly-highlight-reports = reports
monthly-highlight-days = days of activity
monthly-highlight-groups = P2K2 groups met
monthly-highlight-attendance = KPM attendance

monthly-section-figures = Summary of activities
monthly-section-coverage = P2K2 meetings
monthly-section-activities = Activities by date
monthly-section-remarks = Obstacles and follow-up
monthly-section-photos = Photos
monthly-column-figure = Activity
monthly-column-reports = Reports
monthly-column-group = Group
monthly-column-place = Place
monthly-column-size = Members
monthly-column-meetings = Meetings
monthly-column-present = Present
monthly-column-share = Attendance
monthly-column-day = Day, date
monthly-column-activity = Activity
monthly-column-number = Report no.
monthly-column-obstacle = Obstacle
monthly-column-follow-up = Follow-up
monthly-total = Total
monthly-group-not-met = none yet
monthly-group-unnamed = Unnamed group
monthly-coverage-groups = { $part } of { $whole } groups ({ $members } KPM) held a meeting ({ $share }).
monthly-coverage-attendance = At { $meetings } meetings { $part } of { $whole } KPM were present ({ $share }).
monthly-untold = { $count } complaints are not told here, to keep them confidential; their number is in the summary.
monthly-no-remarks = None.
monthly-activity = { $head } – { $told }
monthly-activity-group = { $kind } group { $group }
monthly-activity-sort = { $kind } ({ $sort })
monthly-photo = { $head }, { $place }, { $day }
monthly-photo-missing = The photo could not be fetched from Telegram.
monthly-signed-by = Seen by,
monthly-place-and-day = { $town }, { $day }
monthly-footer = Monthly report { $month } · { $name } · Pilar, { $made }
monthly-sheet-summary = Summary
monthly-sheet-coverage = P2K2
monthly-sheet-activities = Activities

monthly-button-open = 📄 Monthly report
monthly-choose = 📄 <b>Monthly report</b>
    Made of the reports you have sent, ready to print. Which month?
monthly-button-month = { $month } · { $count } reports
monthly-button-running = { $month } (so far) · { $count } reports
monthly-button-earlier = Earlier months…
monthly-button-other = Another month
monthly-button-look = 📄 View
monthly-button-send = 📨 Send to the coordinator
monthly-button-send-again = 📨 Send the new document
monthly-button-sheet = Download Excel
monthly-empty = No report of an activity in { $month } has been sent yet. The monthly report is made of that month's reports.
monthly-document = Monthly report { $month } – { $name }

monthly-summary-title = 📄 <b>Monthly report { $month }</b>
monthly-summary-total = { $reports } reports on { $days } days
monthly-summary-groups = { $met } of { $own } P2K2 groups met
monthly-summary-coverage = { $met } of { $own } P2K2 groups met · KPM attendance { $share }
monthly-running-note = ⏳ Provisional figures, up to { $day }: the month is not over.
monthly-photos-lost = ⚠️ { $count } photos could not be fetched from Telegram and are not in the document.
monthly-look-first = Please look at it first, also that it names no beneficiary. If all is right, the button below sends it to { $names } for you.
monthly-nobody = No coordinator is registered for this area yet. You can forward or print the document above.
monthly-changed = ⚠️ Your reports have changed since this was sent on { $at }. The document above has the changes; please look at it and send it again.
monthly-final = What was sent on { $at } was provisional. The document above has the whole month; please look at it and send it again.
monthly-sent = ✅ Sent to { $names } on { $at }.
monthly-seen = 👁 Looked at by { $name } on { $at }.
monthly-note-kept = 📝 Note: { $note }
monthly-send-sent = The monthly report is on its way.
monthly-send-sent-before = This monthly report was sent on { $at }. It is not sent twice.
monthly-send-changed = Your reports have changed since that document was made. Here is the new one, please look at it first.
monthly-send-nobody = There is no coordinator to send it to yet. You can forward the document yourself.

monthly-share-title = <b>MONTHLY REPORT – { $month }</b>
monthly-share-name =
    { $name }
    { $office }, { $region }
monthly-share-close = Thank you. 🙏

monthly-offer = { $greeting }, { $address }. Your monthly report for <b>{ $month }</b> is ready, made of the { $reports } reports you sent. Please look at it; one tap then sends it to your coordinator.

monthly-card =
    📄 <b>Monthly report { $month }</b>
    { $name } · { $office } · { $region }
monthly-card-again = This document takes the place of the one sent before.
monthly-card-past = 🔁 A newer document has taken its place.
monthly-card-seen = ✅ Looked at by { $name } on { $at }.
monthly-button-seen = ✅ I have looked at it
monthly-button-note = 📝 Note
monthly-button-note-send = 📨 Send the note
monthly-seen-done = Noted. { $author } is told.
monthly-seen-done-before = { $name } has looked at this report already.
monthly-seen-superseded = { $author } has sent a newer document. Please look at that one.
monthly-note-ask = What is your note on the monthly report { $month } of { $name }?
monthly-note-length = A note has { $min } to { $max } letters. Please write it again.
monthly-note-confirm =
    Note for { $name }:
    { $note }
monthly-note-sent = The note for { $name } is on its way.
monthly-note-dropped = The note is not sent.
monthly-told-seen = ✅ { $name } has looked at your monthly report { $month }. Thank you.
monthly-told-note =
    📝 A note from { $name } on your monthly report { $month }:
    { $note }
monthly-told-changed = Your monthly report { $month } was sent on { $at }. Your reports have changed since. Please look at it, and send it again if need be.
monthly-told-changed-count = Your monthly report { $month } was sent on { $at }. Your reports have changed since, from { $before } to { $now }. Please look at it, and send it again if need be.
