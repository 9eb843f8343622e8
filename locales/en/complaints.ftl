# Complaints after they were filed: list, details, steps and what is told of them.

command-aduan = Complaints: file and follow up

complaint-in-private = 🔒 Complaints are opened in the private chat only.
complaint-button-open = 🔒 Open complaints

complaint-list-title = 📮 <b>Complaints</b> · { $region }
complaint-regions = { $count } regions
complaint-own-title = 📮 <b>Complaints filed by { $address }</b>
complaint-own-none = No complaint has been filed yet.
complaint-tally = Open { $open } · more than 14 days { $late } · closed { $closed }
complaint-list-empty = There is no complaint here.
complaint-line = { $at }. { $place } – { $topic } · { $state } · { $age }
complaint-line-late = { $at }. ⚠️ { $place } – { $topic } · { $state } · { $age }
complaint-page = Page { $page } of { $pages }
complaint-figures-only = The complaints themselves can be seen by coordinators and the agency only.
complaint-filter-open = Open ({ $count })
complaint-filter-late = More than 14 days ({ $count })
complaint-filter-closed = Closed ({ $count })
complaint-filter-all = All ({ $count })

complaint-age-today = today
complaint-age = { $days ->
    [one] { $days } day
   *[other] { $days } days
}

complaint-state-received = Received
complaint-state-processing = In progress
complaint-state-referred = Referred
complaint-state-referred-to = Referred to { $office }
complaint-state-done = Done
complaint-state-rejected = Cannot be processed
complaint-state-reopened = Opened again

complaint-title = 📮 <b>Complaint { $number }</b>
complaint-stands = <b>{ $state }</b> · { $age }
complaint-due = To be answered by { $day }
complaint-overdue = ⚠️ The answer was due on { $day }, { $days ->
    [one] { $days } day
   *[other] { $days } days
} ago.
complaint-history = <b>History</b>
complaint-filed = • { $at } · { $state } · filed by { $by }
complaint-step = • { $at } · { $state } · { $by }
complaint-step-note = Note: { $note }
complaint-steps-between = … other steps: { $count }

complaint-button-processing = ⏳ Take up
complaint-button-processing-again = 📝 Add a note
complaint-button-referred = ➡️ Refer
complaint-button-referred-again = ➡️ Refer elsewhere
complaint-button-done = ✅ Done
complaint-button-rejected = 🚫 Cannot be processed
complaint-button-reopened = ↩️ Open again
complaint-button-list = ⬅️ List of complaints
complaint-button-own = 📮 My complaints
complaint-button-new = 📝 New complaint
complaint-button-view = See the complaint
complaint-button-history = 🕘 Whole history
complaint-button-save = ✅ Keep
complaint-button-no-note = Without a note

complaint-ask-office = Where is complaint No. { $number } referred to? Choose one, or type the name of the office.
complaint-ask-note-processing = How does complaint No. { $number } go on?
complaint-ask-note-referred = Is there a note for the referral of complaint No. { $number }?
complaint-ask-note-done = What is the answer or the result for complaint No. { $number }?
complaint-ask-note-rejected = Why can complaint No. { $number } not be processed?
complaint-ask-note-reopened = Why is complaint No. { $number } opened again?
complaint-ask-note-hint = The worker who filed the complaint reads this note. Please leave out names of citizens, identity and card numbers.
complaint-length = Between { $min } and { $max } letters, please.
complaint-confirm = Complaint No. { $number }: <b>{ $state }</b>
complaint-confirm-told = The worker who filed it will be told.
complaint-move-dropped = Very well, the complaint stays as it was.
complaint-moved = Kept.
complaint-overtaken = Meanwhile complaint No. { $number } was changed by { $by }: { $state }.

complaint-told =
    📮 Complaint No. { $number } ({ $place }, { $topic }): <b>{ $state }</b>.
    By { $by }, { $at }.
complaint-arrivals = 📮 Good morning, { $address }. New complaints that wait to be taken up: { $count }.
complaint-arrivals-more = … and { $count } more
complaint-button-all = 📮 List of complaints
