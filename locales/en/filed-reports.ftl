# Filed reports: corrected, withdrawn, waiting for approval. Formal and courteous.

report-receipt-corrected = ✅ <b>Report sent</b> <i>(corrected)</i>: { $summary }. No. { $number }. Thank you, { $address }. 🙏
report-receipt-waiting = ⏳ <b>Report waiting for approval</b>: { $summary }. No. { $number }. Its activity was more than 31 days ago, so it went to the coordinator. Thank you, { $address }. 🙏
report-receipt-refused = 🚫 <b>Report not approved</b>: { $summary }. No. { $number }. Reason: { $reason }
report-reason-private = shown in the private chat only
report-receipt-withdrawn = 🗑 <b>Report withdrawn</b>: { $summary }. No. { $number }. This report is no longer counted.

report-button-fix = ✏️ Correct
report-button-correct = ✅ Correct it
report-button-correct-sure = ✅ Yes, correct it
report-button-leave = Leave it
report-button-update = Update that report
report-button-photos = 📷 Photos ({ $count })
report-button-history = 🕘 History
report-button-story = ✍️ Make it a story
report-button-withdraw = 🗑 Withdraw report
report-button-withdraw-yes = Yes, withdraw
report-button-withdraw-no = Keep it
report-button-list = ⬅️ List of reports
report-button-approve = ✅ Approve
report-button-refuse = Refuse with a reason
report-button-refuse-yes = Refuse the report
report-button-today = Today

report-list-choose = Tap a number to see the report.
report-view-title = <b>{ $number }</b> · sent { $at }{ $corrected ->
    [no] { "" }
   *[yes] { " " }· corrected
}
report-state-waiting = ⏳ Waiting for the coordinator's approval.
report-state-refused = 🚫 Not approved.
report-state-withdrawn = 🗑 Withdrawn, not counted.
report-state-reason = Reason: { $reason }
report-state-waiting-short = { " " }· ⏳ waiting
report-state-refused-short = { " " }· 🚫 not approved
report-state-withdrawn-short = { " " }· 🗑 withdrawn
report-changed-since = Report No. { $number } has changed meanwhile. It is shown as it stands now.
report-withdraw-ask = Why is report No. { $number } withdrawn? It stays on record, but is no longer counted. Please choose, or type the reason.
report-withdraw-reason-sent-twice = Sent twice
report-withdraw-reason-mistaken = It says something wrong
report-withdraw-reason-not-held = The activity did not take place
report-withdraw-sure = Withdraw report No. { $number } for this reason: { $reason }?
report-withdraw-press = Please press one of the buttons.
report-withdraw-dropped = Very well, that report is not withdrawn.
report-withdraw-outdated = Report No. { $number } has changed meanwhile, so it is not withdrawn yet. It now says:
report-withdraw-closed = Report No. { $number } no longer stands, so there is nothing to withdraw.
report-withdrawn = 🗑 Report No. { $number } is withdrawn. It stays on record and is no longer counted.

report-change-line = • { $label }: { $old } → { $now }
report-corrected = ✅ Report No. { $number } is corrected.
report-corrected-waiting = ⏳ The activity was more than 31 days ago, so this report waits for the coordinator's approval before it counts.
report-correction-lead = Correction of report No. { $number }:
report-correction-last = Correction of the last report, No. { $number }:
report-correction-offer = The message of report No. { $number } was changed. Correct the report as well?
report-correction-none = Nothing has changed yet.
report-correction-left = Very well, report No. { $number } stays as it was.
report-correction-unchanged = Report No. { $number } says so already.
report-correction-outdated = Report No. { $number } was changed in the meantime, so this change is not saved yet. It now reads:
report-correction-closed = Report No. { $number } can no longer be changed.
report-correction-unclear = Sorry, the correction of report No. { $number } was not understood. For example: Ralat: hadir 27
report-correction-kind = The kind of report No. { $number } cannot be changed. If it is wrong, please withdraw it in /laporanku and send a new one.
report-required-gone = { $label } must be given.
report-merged = Report No. { $number } is up to date.
report-similar-notice = A similar report was sent before (No. { $number }).
report-photo-added = { $count ->
    [one] 📷 { $count } photo
   *[other] 📷 { $count } photos
} in report No. { $number }.{ $left ->
    [0] { "" }
   *[other] { " " }{ $left } more not kept, five at most.
}
report-closed = Report No. { $number } takes no more photos.

report-history-title = <b>History of report { $number }</b>
report-history-filed = { $at } · sent
report-history-corrected = { $at } · corrected by { $by }
report-history-photos = { $at } · photos added by { $by }
report-history-withdrawn = { $at } · withdrawn by { $by }
report-history-approved = { $at } · approved by { $by }
report-history-refused = { $at } · refused by { $by }

late-reason-wanted = The activity on that day was more than 7 days ago. Please add the reason.
report-correction-private = The correction of report No. { $number } goes on in the private chat.
report-field-late-reason = Reason for the delay
report-ask-late-reason = This activity was more than 7 days ago. Why does the report come only now?

report-approval-ask = ⏳ { $author } sent report No. { $number } about an activity more than 31 days ago. Do you approve that it counts?
report-approval-filed = ✅ Report No. { $number } by { $author } approved: { $summary }
report-approval-refused = 🚫 Report No. { $number } by { $author } refused: { $summary }
report-approval-released = ✅ Report No. { $number } by { $author } was corrected and needs no approval any more: { $summary }
report-approval-none = No report waits for approval. 🙏
report-approval-moved = ➡️ Report No. { $number } by { $author } is now about { $place }, and the coordinators there decide.
report-approval-withdrawn = 🗑 Report No. { $number } withdrawn by { $author }: { $summary }
report-approval-outdated = Report No. { $number } was changed. Please look at it again before deciding.
report-approval-settled = Report No. { $number } has been decided already.
report-decided-approved = ✅ Report No. { $number } was approved by the coordinator and counts now.
report-decided-refused = 🚫 Report No. { $number } was not approved by the coordinator. Reason: { $reason }
report-refusal-ask = Why is report No. { $number } refused? Its author will read the reason.
report-refusal-length = Please give a reason of { $min } to { $max } letters.
report-refusal-confirm = Report No. { $number } is refused with the reason: { $reason }
report-refusal-dropped = Very well, that report is not decided yet.

command-nihil = Report that there was no field work
report-week-received = We have received your reports of the week of { $period } ({ $count }). Thank you. 🙏
