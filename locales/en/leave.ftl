# Leave, illness, duty travel: the kind and the days only; a reason is never asked for.

command-cuti = Leave, illness, duty travel

leave-kind-leave = leave
leave-kind-sick = illness
leave-kind-official_travel = duty travel
leave-title-leave = Leave
leave-title-sick = Illness
leave-title-official_travel = Duty travel
leave-button-leave = Leave
leave-button-sick = Illness
leave-button-official_travel = Duty travel

leave-days = { $days } ({ $count } { $count ->
    [one] day
   *[other] days
    })
leave-line = { $kind }, { $days }
leave-listed = 📅 { $kind }, { $days }

leave-home =
    <b>Leave, illness, duty travel</b>
    Your coordinator is told the kind and the days only; no reason is asked for. A week whose working days are all noted (Monday to Friday) does not count as not reported.
    Tap the kind, or send all at once, for example <code>/cuti sakit 23-25/11</code> or <code>/cuti dinas luar besok sampai Jumat</code>.
leave-home-other =
    <b>Leave, illness, duty travel</b> – { $name }
    They are told. A week whose working days are all noted (Monday to Friday) does not count as not reported.
leave-button-cancel = Cancel: { $kind }, { $days }
leave-button-end = End: { $kind }, { $days }
leave-button-more = 📅 Leave, illness, duty travel
leave-button-private = Note it in private

leave-ask-days-leave = From which day on? Or both ends at once, for example <i>23-25/11</i> or <i>besok sampai Jumat</i>.
leave-ask-days-sick = Since which day? Or both ends at once, for example <i>23-25/11</i> or <i>hari ini sampai Jumat</i>.
leave-ask-days-official_travel = From which day on? Or both ends at once, for example <i>23-25/11</i> or <i>besok sampai Jumat</i>.
leave-ask-until = From { $from }. Until which day? Tap, or type the date.
leave-button-yesterday = Yesterday
leave-button-today = Today
leave-button-tomorrow = Tomorrow
leave-button-one-day = That day only
leave-button-until = until { $day }
leave-days-again = Please type the first and the last day, for example <i>23-25/11</i>, <i>besok sampai Jumat</i> or <i>3 hari mulai Senin</i>.
leave-no-such-day = The calendar has no “{ $said }”. Please check, then type the first and the last day.
leave-which-day = The weekday and the date do not agree. Which one is meant?

leave-problem-backwards = The last day ({ $to }) comes before the first ({ $from }). Please type the first and the last day again.
leave-problem-too-long = { $from } to { $to } are { $count } days; at most a year can be noted at once. Please check the dates.
leave-problem-past = Those days ({ $from } to { $to }) are more than 31 days ago and can no longer be noted. If need be, please talk to your coordinator.
leave-problem-overlap = Noted already for those days: { $earlier }. Please choose other days, or cancel what is noted first, by /cuti.

leave-card =
    📅 <b>{ $kind }</b>
    { $days }
leave-card-for = For: { $name }
leave-card-ask = Is this right?
leave-button-save = ✅ Save
leave-button-again = ✏️ Change the days
leave-dropped = Nothing was noted. To begin again: /cuti

leave-kept = ✅ Noted: { $leave }.
leave-kept-for = ✅ Noted for { $name }: { $leave }.
leave-told = Told: { $names }
leave-wish = Get well soon, { $address }. 🙏
leave-cancelled = Cancelled: { $leave }.
leave-shortened = Ended early. What stays noted: { $leave }.
leave-over = It is over and stays noted: { $leave }.

leave-news-stated = 📅 <b>{ $name }</b> ({ $standing }): { $leave }.
leave-news-cancelled = 📅 <b>{ $name }</b> ({ $standing }) cancels { $leave }.
leave-news-shortened = 📅 <b>{ $name }</b> ({ $standing }) is back on duty; what stays noted: { $leave }.
leave-for-you-stated = 📅 { $author } noted for you: { $leave }. If it is wrong, it can be cancelled here.
leave-for-you-cancelled = 📅 { $author } cancelled for you: { $leave }. Reports are waited for as usual.
leave-for-you-shortened = 📅 { $author } ended your leave, illness or duty travel early; what stays noted: { $leave }.

leave-in-group = Leave, illness and duty travel are noted in private, not in the group.
person-button-leave = 📅 Note leave/illness/duty travel
