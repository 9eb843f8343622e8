# Weekly digest for the agency, figures on demand, and the coordinator's private list.

command-rekap = Figures of the reports

digest-title-weekly = 📊 WEEKLY DIGEST OF THE SOCIAL PILLARS
digest-title = 📊 FIGURES OF THE SOCIAL PILLARS
digest-of = { $title }
digest-greeting-islamic = Assalamu'alaikum Wr. Wb.
digest-greeting-islamic_general = Assalamu'alaikum Wr. Wb. Best wishes to all of us.
digest-addressee = To the Head of the Agency,

digest-late = This digest is late because the system had stopped. Our apologies.

digest-attention = Needs attention:
digest-overdue = ⚠️ { $text }: overdue since { $day }
digest-overdue-more = ⚠️ { $count } more follow-ups are overdue
digest-late-stories = ⚠️ { $count ->
    [one] { $count } story has waited for a review for more than 7 days
   *[other] { $count } stories have waited for a review for more than 7 days
}
digest-late-complaints = ⚠️ Complaints unanswered for more than 14 days: { $count }

digest-total = Reports { $reports } { $direction ->
    [up] (up { $change })
    [down] (down { $change })
    [running] ({ $compared ->
        [month] the month still runs
       *[week] the week still runs
    })
   *[same] ({ $compared ->
        [month] same as the month before
       *[week] same as the week before
    })
}
digest-people = { $reporting } of { $expected } workers
digest-line-p2k2-session = P2K2 { $meetings } meetings · { $present } of { $group_size } families ({ $attendance_percent }%)
digest-line-home-visit = Home visits { $households } households
digest-line-verval = Verification { $visited } of { $target } ({ $progress_percent }%)
digest-line-verval-families = Verification { $visited } of { $target } families ({ $progress_percent }%)
digest-line-verval-people = Verification { $visited } of { $target } people ({ $progress_percent }%)
digest-line-aid = Goods handed out: { $goods }
digest-goods-more = { $count } others
digest-line-complaint = Complaints: received { $received } · closed { $done } · open { $open }
digest-line-coordination = Coordination { $meetings }, { $forums } of them meetings of social forums
digest-line-activity = Other activities { $activities }
digest-line-meeting = { $title } ({ $day }): present { $present } of { $invited }, substituted { $substituted }
digest-line-meeting-open = { $title } ({ $day }): attendance not taken yet
digest-line-trainings = Trainings { $count } · { $people } people · { $lessons } lessons
digest-line-coming = Coming: { $when } – { $title } (yes { $yes }, no answer yet { $silent })
digest-line-agreements = Follow-up: done { $done } · in progress { $running } · overdue { $overdue }
digest-line-stories = Stories: received { $created } · published { $published } · waiting for review { $waiting }
digest-stories-place = • Stories of { $title }: received { $created }, published { $published }
digest-line-forums = Social forums: active { $active } · less active { $slack } · dormant { $dormant }
digest-nihil = No field work { $count } workers
digest-volunteers = Volunteers who reported { $count }
digest-kind-nihil = { $kind } none
digest-thanks = Thank you to all workers. 🙏

digest-subdistricts = By sub-district
digest-subdistrict = { $title }: { $reports } reports · { $reporting } of { $expected } workers
digest-button-details = Details
digest-button-whatsapp = WhatsApp text
digest-whatsapp-hint = Press and hold the text below to copy it to WhatsApp.

attendance-late-complaints = ⚠️ Complaints unanswered for more than 14 days: { $count }. The list: /aduan
attendance-week = { $which ->
    [this] this week
    [last] last week
   *[other] the week
} ({ $span })
attendance-silent = Not reported { $week }, { $count } of { $expected }: { $names }
attendance-complete = For { $week } there is nobody to remind. Thank you. 🙏
attendance-more = and { $count } others
attendance-of = Reports of { $week }
attendance-count-on-time = On time { $count }
attendance-count-late = Late { $count }
attendance-count-nihil = No field work { $count }
attendance-count-on-leave = Leave/illness/duty travel { $count }
attendance-count-silent = Not reported { $count }
attendance-count-waiting = Waiting for confirmation { $count }
attendance-count-not-joined = Not yet joined { $count }
attendance-count-unreachable = Unreachable { $count }
attendance-button-remind = Remind { $count } people
attendance-button-all = Whole list
attendance-no-access = Sorry, this list is for the coordinators of its region only.

week-reminder = { $greeting }, { $address }. We have not received a report for the week of { $week }. If there was no field work, just press No field work.
week-reminder-before = { $greeting }, { $address }. We have not received a report for the week of { $week }. The deadline is { $until }. If there was no field work, just press No field work.
week-reminder-draft = One report is ready and only has to be sent: press My duties.
week-reminder-report = 📝 Report
week-reminder-nihil = No field work
week-reminder-leave = Leave/illness/duty travel
week-reminder-waiting = 📌 My duties

remind-now = ✅ Reminders go out now, each in private: { $count }.
remind-later = ✅ These are quiet hours. Reminders go out { $when } ({ $count }), except to those who report before.
remind-nobody = No new reminder was sent.
remind-before = Reminded that day already: { $count }; nobody is reminded more than once a day.
remind-resting = On leave, ill or on duty travel that day, and not reminded: { $count }.
remind-unreachable = Out of reach on Telegram: { $names }. Please contact them directly.
remind-result-sent = 🔔 Reminders that arrived: { $count }.
remind-result-reported = Reported first and were not reminded: { $count }.
remind-result-lost = Could not be reached ({ $count }): { $names }. Please contact them directly.

rekap-period-week = This week
rekap-period-last-week = Last week
rekap-period-month = This month
rekap-button-attendance = Who has not reported
rekap-choose-region = Choose a region
rekap-regions = Figures of which region?
rekap-no-access = Sorry, figures can be seen by coordinators and the agency only. Your own reports are in /laporanku.
rekap-region-not-found = Sorry, that region is not within yours.
