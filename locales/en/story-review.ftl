# Stories: reviewed, returned, reworded, approved.

command-periksa = Review stories and reports

story-review-no-access = Sorry, only coordinators and people of the social office can do this.
story-own = Your own story is reviewed by somebody else.
story-queue-title = 📝 <b>Stories waiting for review</b> ({ $count })
story-queue-empty = No story waits for review. 🙏
story-queue-line = { $at }. { $title } – { $author }, { $days ->
    [0] today
    [1] 1 day
   *[other] { $days } days
  }
story-queue-reports = { $count } reports wait for approval.
story-button-reports = Reports waiting ({ $count })
story-button-queue = ⬅️ Stories waiting

story-review-title = 📝 <b>{ $title }</b> · { $author }{ $version ->
    [1] {""}
   *[other] {" "}· version { $version }
  }
story-review-approvals = ✅ Approved by { $given } of { $of } people
story-review-objection = 💬 { $author } asks: “{ $note }”
story-review-photos = 📷 { $shown } of { $of } photos will be shown
story-review-consent = 🙏 It cannot be approved yet: the consent of the people whom it is about is not recorded.

story-button-review = Review
story-button-approve = Approve
story-button-return = Ask for improvement
story-button-decline = Cannot be published yet
story-button-approve-sure = Approve all the same
story-button-decline-sure = Tell the author
story-button-check = ☑️ Checklist ({ $done }/{ $of })
story-button-score = 📊 Points{ $given ->
    [0] {""}
   *[other] : { $points }
  }
story-button-photos = 📷 Photos ({ $count })
story-button-voices = 🎤 Voice notes ({ $count })
story-button-reword = ✏️ Correct the wording
story-button-notes = Write notes ({ $count })
story-button-send-back = Send to the author
story-button-offer = Put before the author
story-button-edit-more = Another part
story-button-edit-drop = 🗑 Discard the wording

story-check-ask = Please tick what you have checked:
story-check-open = { $count } items are not ticked:
story-check-problem = The problem is clear
story-check-novelty = There is something new
story-check-done = It is clear what was done
story-check-result = There is a result
story-check-private = No identity number, address, child's name
story-check-consent = Consent is recorded
story-check-dignity = The photos are dignified
story-check-honest = Nothing is exaggerated
story-check-credit = Author and others are credited rightly
story-check-party = No party politics
story-check-language = The language is good

story-score = 📊 <b>Points: { $points } of 100</b> ({ $given } of { $of } given)
    Weights of the Competition for Innovation in Public Service 2023. Points are optional and only read by reviewers.
story-score-ask = Points for <b>{ $criterion }</b>, { $most } at most:
story-criterion-background = Background and aim
story-criterion-novelty = Novelty and added value
story-criterion-implementation = Implementation
story-criterion-significance = Significance
story-criterion-adaptability = Adaptability
story-criterion-resources = Resources
story-criterion-sustainability = Sustainability

story-mends-ask = Which parts are to be completed? There can be several.
story-mends-ready = The author will read:
story-ask-note = What is to be completed in <b>{ $part }</b>?
    For example: <i>add the numbers before and after</i>
story-ask-reason = Why can it not be published yet? Choose or write; the author will read it.
story-reason-topic = It is about something else
story-reason-consent = There is no consent
story-reason-double = It was published before
story-decline-ready = The author will read:
    <i>{ $reason }</i>
story-note-left = Very well. The story still waits for review; send /periksa to see it.

story-decided-approved = ✅ The story is approved. The author is told.
story-decided-returned = Sent. The author is asked to complete it.
story-decided-declined = Sent. The author is told the reason.
story-decided-counted = ✅ Your approval is noted. { $missing } more to come.
story-decided-settled = This story was reviewed by { $by }. It stands like this:
story-decided-unconsented = The story cannot be approved yet: the consent of the people whom it is about is not recorded. Please ask for improvement.

story-edit-choose = Which part is to be reworded?
story-ask-wording = Please send the corrected text for <b>{ $part }</b>. It says now, tap to copy:
story-edit-left = Very well. The wording that was kept does not change.
story-edit-offered = Sent. The story is published once its author agrees to the wording.
story-edit-late = The story has changed since you began. The wording was not sent; please look again.
story-edit-nothing = Nothing has changed yet.
story-changes-title = What is <s>struck out</s> went, what is <u>underlined</u> came.
story-changes-none = Nothing has changed.
story-changes-before = <i>Before:</i>
story-changes-after = <i>After:</i>
story-voice-of = The author's voice note for the part { $part }

story-letter-new = 📝 A new story waits for review: <b>{ $title }</b> ({ $kind }) – { $author }
story-letter-again = 📝 A story that was handed in again waits for review: <b>{ $title }</b> – { $author }
story-letter-late = ⏳ The story <b>{ $title }</b> by { $author } has waited for 7 days. The author would be glad of an answer.
story-letter-settled = 📝 Story <b>{ $title }</b>: { $state }.

story-told-approved = Thank you, it is a good story. <b>{ $title }</b> is approved and will be published by { $agency }. 🙏
story-told-returned = Thank you, it is an interesting story.
story-told-returned-plain = Thank you, it is an interesting story. Please complete:
story-told-declined = Thank you for writing. { $agency } cannot publish <b>{ $title }</b> yet; the reason stands below, and the story may be written again.
story-told-edited = { $agency } corrected the wording of { $parts } parts of <b>{ $title }</b>. Do you agree that it is published like this?
story-told-waits = The story <b>{ $title }</b> has waited for you for 7 days. Please have a look when you can. 🙏
