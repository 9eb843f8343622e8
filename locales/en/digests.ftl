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
digest-late-complaints = ⚠️ Complaints unanswered for more than 14 days: { $count }

digest-total = Reports { $reports } { $direction ->
    [up] (up { $change })
    [down] (down { $change })
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
digest-line-activity = Other activities { $activities }
digest-nihil = No field work { $count } workers
digest-volunteers = Volunteers who reported { $count }
digest-kind-nihil = { $kind } none
digest-thanks = Thank you to all workers. 🙏

digest-subdistricts = By sub-district
digest-subdistrict = { $title }: { $reports } reports · { $reporting } of { $expected } workers
digest-button-details = Details
digest-button-whatsapp = WhatsApp text
digest-whatsapp-hint = Press and hold the text below to copy it to WhatsApp.

attendance-title = Reports of last week ({ $span }) – { $title }
attendance-silent = Not reported, { $count } of { $expected }: { $names }
attendance-complete = Everybody who has joined has reported. Thank you. 🙏
attendance-nihil = No field work { $count }
attendance-waiting = Waiting for confirmation { $count }: { $names }
attendance-not-joined = Not yet joined { $count }: { $names }
attendance-late-complaints = ⚠️ Complaints unanswered for more than 14 days: { $count }. The list: /aduan

rekap-period-week = This week
rekap-period-last-week = Last week
rekap-period-month = This month
rekap-choose-region = Choose a region
rekap-regions = Figures of which region?
rekap-no-access = Sorry, figures can be seen by coordinators and the agency only. Your own reports are in /laporanku.
rekap-region-not-found = Sorry, that region is not within yours.
