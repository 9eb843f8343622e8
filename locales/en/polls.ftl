# Polls: a question with a few options, answers, reminders and what came of it.

command-polling = Poll: ask and count the answers

poll-no-access = Sorry, only coordinators and the agency can send polls.
poll-ask-question = What is the question? All at once is fine: the question in the first line, then one option per line. For example:
  <i>Which day suits the December meeting?
  Tuesday, 1 December
  Wednesday, 2 December</i>
poll-ask-options = Which are the options? Please write one per line, 2 to 10.
poll-ask-time = When does it close? For example <i>besok jam 16</i> or <i>26/11 pukul 12.00</i>.
poll-next-option = Option { $count }: { $option }. Please send the next one{ $enough ->
    [yes] , or press Done.
   *[no] .
  }
poll-button-finish = ✅ Done
poll-dropped = 🗑 The poll was cancelled and not sent.
poll-time-unclear = The closing time could not be read. Please write the day and hour, for example <i>besok jam 16</i> or <i>26/11 pukul 12.00</i>.
poll-time-past = That closing time has passed. Please write one that is still to come.
poll-time-far = The closing time is at most 60 days ahead. Please write a nearer one.

poll-empty = There are no words yet. Please write the question, then one option per line.
poll-question-long = The question has { $length } characters, at most { $longest }. Please shorten it.
poll-option-long = The option “{ $start } …” has { $length } characters, at most { $longest }. Please shorten it and send it again.
poll-option-twice = The option “{ $option }” stands there twice. Please send different options.
poll-few = Only { $count } option yet, at least { $fewest } and at most { $most }.
poll-many = There are { $count } options, at most { $most }. Please send fewer.

poll-draft = 📊 <b>Poll, not sent yet</b>
poll-running = 📊 <b>Poll under way</b>
poll-closed = 📊 <b>Poll closed</b>
poll-closes = 🕐 Closes { $when }
poll-open-in-groups = 👥 In groups all members see who chooses what.
poll-not-sent-nobody = Nobody can be reached yet. Please choose other recipients: people who have joined, or work groups.
poll-not-sent-past = The closing time has passed. Please change it.
poll-not-sent-incomplete = The question or its options are incomplete. Please complete them first.

poll-button-question = ✏️ Question
poll-button-options = ✏️ Options
poll-button-audience = 👥 Recipients
poll-button-time = 🕐 Closing time
poll-button-preview = 👁 Preview
poll-button-send = 📨 Send to { $people } people{ $groups ->
    [0] {""}
   *[other] {" "}and { $groups } groups
  }
poll-button-drop = 🗑 Cancel
poll-button-card = 📊 Show the poll
poll-button-result = 📊 Result and chart
poll-button-names = List of answers
poll-button-remind = Remind who has not answered ({ $count })
poll-button-refresh = 🔄 Refresh
poll-button-close = ⏹ Close now
poll-button-close-sure = ⏹ Yes, close
poll-button-back = ⬅️ Back
poll-button-take-back = ↩️ Take back the answer

poll-title = Poll: { $question }
poll-heading = 📊 <b>POLL</b> · { $agency }
poll-by = — { $author }, who alone sees the answers given here.
poll-choose = Please press one option. It can be changed until { $until }.
poll-chosen = Your answer: <b>{ $option }</b>. It can be changed until { $until }.
poll-reminder = ⏰ Please answer:
poll-closed-answered = The poll is closed. Your answer: <b>{ $option }</b>. Thank you.
poll-closed-unanswered = The poll is closed. Thank you.

poll-noted = Noted: { $option }
poll-noted-before = Your answer was noted already: { $option }
poll-taken-back = The answer was taken back. You can choose again.
poll-is-closed = This poll is closed.
poll-not-asked = This question is for others. If it should be for you, please ask your coordinator.

poll-result = 📊 <b>Result of the poll</b>
poll-result-so-far = 📊 <b>Result so far</b>
poll-result-line = { $option }: <b>{ $count }</b> ({ $percent }%)
poll-bar = { $count } people ({ $percent }%)
poll-answered = { $answered } have answered{ $all ->
    [yes] {""}
   *[no] {" "}· { $silent } have not
  }
poll-only-known = From groups only the answers of registered workers count.
poll-names-option = <b>{ $option }</b>: { $count }
poll-names-silent = <b>Not answered</b>: { $count }
poll-reminded = { $count ->
    [0] All have answered. Nobody needs a reminder.
   *[other] A reminder goes to { $count } people who have not answered. Each is reminded at most once a day.
  }
poll-inherited = The poll <b>{ $question }</b> of { $name } is now yours, because { $name } no longer leads the region that is asked.
poll-close-ask = Close this poll? { $count ->
    [0] All have answered.
   *[other] { $count } people have not answered.
  }
