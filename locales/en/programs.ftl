# Innovation programmes: who is put forward, what is still missing, and reminders.

command-program = Innovation programmes: candidates, forms, tasks

program-list-title = 🏆 <b>Innovation programmes</b>
program-none = No programme is on record yet.
program-line = { $at }. <b>{ $name }</b> – { $organizer } · deadline { $deadline }
program-not-yours = Innovation programmes are prepared by coordinators, the agency and those who own a candidate.
program-button-new = ➕ Programme
program-button-nominate = ➕ Candidate
program-button-deadline = 📅 Change the deadline
program-button-save = ✅ Save
program-button-open = 🏆 Open
program-button-entrust = ✅ { $name }

program-title = 🏆 <b>{ $name }</b>
program-organizer = Organiser: { $organizer }
program-deadline = Deadline: { $deadline }
program-deadline-left = { $day } ({ $days } days left)
program-deadline-today = { $day } (today)
program-deadline-over = { $day } (over)
program-form = Form: { $form } ({ $parts } parts)
program-form-kipp = KIPP
program-form-regional = Regional innovation
program-candidates = Candidates:
program-no-candidates = No candidates yet.
program-candidate-line = { $at }. { $region } – { $title } · { $owner } · { $state }
program-progress = { $ready } of { $parts } parts, { $done } of { $tasks } tasks
program-progress-parts = { $ready } of { $parts } parts
program-submitted = submitted

program-candidate-title = 🏆 <b>{ $name }</b> · { $region }
program-candidate-name = { $title }
program-story = Story: { $title }
program-no-story = Story: not chosen yet
program-story-gone = Story: no longer shown to the public
program-owner = Prepared by: { $name }
program-state-preparing = Preparation: { $progress }
program-state-submitted = ✅ Submitted ({ $progress })
program-state-withdrawn = Withdrawn ({ $progress })
program-part-ready = ✅ { $title }
program-part-lacks = ▫️ { $title } – { $lack }
program-lacks = empty
program-short = { $words } of at least { $limit } words
program-long = { $words } words, at most { $limit }
program-tasks = <b>Tasks</b>
program-task-open = ☐ { $text } – { $day }
program-task-late = ⚠️ { $text } – overdue since { $day }
program-task-done = ☑ { $text }

program-button-parts = ✍️ Fill in the form
program-button-stories = 🔗 Choose a story
program-button-task = ➕ Task
program-button-tasks = ☑️ Task done
program-button-docx = 📄 Word
program-button-pdf = 📄 PDF
program-button-submitted = 📤 Submitted
program-button-withdraw = Withdraw
program-button-reopen = Take up the preparation again
program-which-part = Which part is to be written? ✅ marks those that are complete.
program-which-task = Which task is done?
program-which-story = Which story fills this form? What was written by hand stays.
program-no-stories = No story of this region is approved yet. Stories are written with /inovasi.

program-ask-name = What is the programme called? For example: <i>KIPP 2027</i>
program-ask-organizer = Who organises it? For example: <i>Kementerian PANRB</i>
program-ask-deadline = When is the deadline? For example: <i>31 Maret 2027</i>
program-ask-form = Which form does it want?
program-confirm = 🏆 <b>{ $name }</b>
    Organiser: { $organizer }
    Deadline: { $deadline }
    Form: { $form }
program-confirm-deadline = The deadline becomes { $deadline }.
program-dropped = Called off. Nothing has changed.
program-ask-region = From which region? Please write the name of the sub-district or village. For example: <i>Semin</i>
program-region-unknown = “{ $said }” was not found in your region. Please write the name of the region.
program-ask-title = What is the innovation of { $region } called? A working title will do.
program-ask-title-or-story = Which innovation of { $region }? Please choose its story, or write a working title.
program-ask-owner = Who prepares the application? Please write the name.
program-owner-me = Myself
program-owner-unknown = “{ $said }” is not on the roster. Please start again with a name that is.
program-confirm-candidate = { $region } puts <b>{ $title }</b> forward. Who prepares it?
program-ask-part = <b>{ $title }</b>
    Now: { $now }

    Please write it. { $fewest ->
        [0] { $most ->
            [0] Short and clear, with numbers if there are any.
           *[other] At most { $most } words.
        }
       *[other] At least { $fewest } words.
    }
program-choose-part = Please choose one.
program-confirm-part = Keep this as the text of the part?
program-ask-task = What is to be done? For example: <i>Foto sebelum dan sesudah</i>
program-ask-due = By when? For example: <i>Jumat 4/12</i>
program-confirm-task = ☐ { $text } – { $day }
program-text-again = The text has { $length } characters. Please write { $fewest }–{ $longest }.
program-ask-day-again = Please write the date, for example <i>4 Desember 2026</i>.
program-no-such-day = There is no “{ $said }” in the calendar. Please write the date again.
program-day-disagrees = { $day } is not a { $said }. Please write the date again.
program-day-past = { $day } is over. Please write a date to come.

program-entrusted = { $address }, { $region } puts <b>{ $title }</b> forward for { $name }, and you are trusted to prepare it. Deadline: { $deadline }. 🙏
program-reminder = { $address }, the preparation of <b>{ $title }</b> for { $name }: { $progress }. Deadline: { $deadline }.

program-part-kipp-summary = Summary
program-part-kipp-background = Background and purpose
program-part-kipp-novelty = Novelty or added value
program-part-kipp-implementation = Implementation
program-part-kipp-significance = Significance
program-part-kipp-adaptability = Adaptability
program-part-kipp-resources = Resources
program-part-kipp-sustainability = Strategy for sustainability
program-part-regional-name = Name of the innovation
program-part-regional-stage = Stage
program-part-regional-initiator = Initiator
program-part-regional-type = Type
program-part-regional-shape = Form of innovation
program-part-regional-trial-date = Time of trial
program-part-regional-applied-date = Time of application
program-part-regional-design = Design
program-part-regional-purpose = Purpose
program-part-regional-benefit = Benefit
program-part-regional-outcome = Outcome
program-choice-stage-initiative = Initiative
program-choice-stage-trial = Trial
program-choice-stage-applied = Applied
program-choice-type-digital = Digital
program-choice-type-other = Not digital
program-choice-shape-governance = Governance
program-choice-shape-service = Public service
program-choice-shape-other = Other

program-paper-for = Application for { $name } ({ $organizer }) · { $region }
program-paper-deadline = Deadline: { $day }
program-paper-incomplete = Incomplete: { $lacking } of { $parts } parts are lacking
program-paper-weight = { $title } (weight { $weight })
program-paper-lacks = Lacking: { $lack }
