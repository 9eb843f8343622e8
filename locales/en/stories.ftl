# Stories: from the first title until they are handed in.

command-inovasi = Write stories and innovations

story-kind-innovation = Innovation
story-kind-good_practice = Good practice
story-kind-graduation_story = Graduation story
story-kind-event_news = Event news
story-kind-innovation-about = <b>Innovation</b> – something new that is being done
story-kind-good_practice-about = <b>Good practice</b> – a way of working that has proved helpful
story-kind-graduation_story-about = <b>Graduation story</b> – a family that now stands on its own
story-kind-event_news-about = <b>Event news</b> – something that has just taken place

story-join-first = Stories can be written after joining. Please send /start to register.
story-untitled = Untitled
story-list-empty = 📝 Here you can write about an innovation, a good practice, a graduation or an event. One question at a time, every answer is kept at once, and you can go on whenever you like.
story-list-title = 📝 <b>Your stories</b> ({ $count })
story-list-line = { $mark } { $title } – { $state }
story-list-reports = Reports that can become a story:
story-kinds = What kind of story is it?
story-kinds-from = The report <b>{ $summary }</b> can become a story. What kind of story is it?
story-carried-over = The report{ $photos ->
    [0] {" "}was
   *[other] {" "}and its { $photos } photos were
  } carried over into this story. All of it can still be changed.

story-part-title = Title
story-part-innovationName = Name of the innovation
story-part-village = Place
story-part-startedOn = Time
story-part-background = Background
story-part-idea = Idea
story-part-implementation = How it is done
story-part-partners = Who takes part
story-part-body = News
story-part-result = Result
story-part-metrics = Numbers before and after
story-part-challenge = Difficulties and solutions
story-part-sustainability = How it lasts
story-part-replication = Where it can be repeated
story-part-quote = Quote
story-part-speakerKind = Who is quoted
story-part-speaker = Name of the person quoted
story-part-photos = Photos
story-part-consent = Consent

story-ask-head = <b>{ $at } of { $of } · { $label }</b>
story-ask-title = What is the title?
    For example: <i>Sido Rukun waste bank: saving with used bottles</i>
story-ask-innovationName = Does the innovation have a name or an acronym?
    For example: <i>BASRUK (Bank Sampah Sido Rukun)</i>
story-ask-village = Where is it done? Choose or type.
story-ask-startedOn = Since when?
    For example: <i>Mei 2025</i> or <i>12/5/2025</i>
story-ask-event_news-startedOn = When did it take place?
    For example: <i>kemarin</i> or <i>20/11</i>
story-ask-graduation_story-startedOn = When did the family graduate?
    For example: <i>Mei 2026</i>
story-ask-background = Which problem was to be solved?
    For example: <i>Plastic waste piled up by the river, and the mothers of the group had no savings.</i>
story-ask-graduation_story-background = How did the family live before?
    For example: <i>The family depended on uncertain farm wages.</i>
story-ask-idea = What is new about it?
    For example: <i>Used bottles are weighed at the group meeting, and their value is noted as savings.</i>
story-ask-implementation = How is it done, step by step?
    For example: <i>At every meeting two volunteers weigh the waste, note it, and sell it once a month.</i>
story-ask-graduation_story-implementation = What led to the family standing on its own?
    For example: <i>The mother attended the meetings, opened a vegetable stall, and then received capital from the business group.</i>
story-ask-partners = Who takes part?
    For example: <i>PKK volunteers, the village office and a local collector</i>
story-ask-body = What happened? Who came, what was done, and what for?
    For example: <i>26 beneficiaries of the Melati group attended a session on family finance …</i>
story-ask-result = What came of it? Please name at least one number.
    For example: <i>In six months 45 families saved, and there is less waste by the river.</i>
story-ask-metrics = Are there numbers before and after? One number to a line.
    For example: <i>Families that save: 12 → 45</i>
story-ask-challenge = What was difficult, and how was it solved?
    For example: <i>The price of bottles fell, so the group found another collector.</i>
story-ask-sustainability = How does it go on?
    For example: <i>Two volunteers run it, and it is part of the village's work plan.</i>
story-ask-replication = Where can it be repeated?
    For example: <i>In every group that has a place to store waste.</i>
story-ask-quote = Are there words of a beneficiary or a worker to quote?
    For example: <i>We used to burn the bottles; now they pay for school.</i>
story-ask-speakerKind = Whose words are they?
story-ask-speaker = What is the name?
    For example: <i>Ibu Siti Rahayu (38)</i>. Without consent to be named, readers only see <i>Ibu S. (38)</i>.
story-ask-mend = To be completed: “{ $note }”
story-ask-stands = It says now: <i>{ $text }</i>
story-ask-photos = Please send 1 to { $most } photos, also all at once. Make sure that no identity card is to be seen on them.
story-ask-photos-kept = There are { $count } photos already.
story-ask-people = <b>Photo { $at } of { $of }</b>
    Is there anybody whose face can be recognised?
story-ask-caption = <b>Photo { $at } of { $of }</b>
    What does the photo show?
    For example: <i>Weighing waste in the hall of Padukuhan Sendang</i>
story-ask-agree-photo = <b>Consent for photo { $at } of { $of }</b>{ $guardian ->
    [yes] {" "}
    A photo of a child is published only if a parent or guardian agrees.
   *[no] {""}
  }
    Please ask { $guardian ->
    [yes] the child's parent or guardian
   *[no] the person on the photo
  }, then choose the answer:
story-ask-agree-words = <b>Consent</b>
    { $known ->
    [yes] Please ask { $person }
   *[no] Please ask the person whom the story is about
  }, then choose the answer:
story-consent-sentence = <blockquote>Do you agree that your photo and story appear on Instagram and the website of the social office? You may say no, your aid is not affected, and you may take your consent back at any time.</blockquote>
story-ask-name = What is the person's name?
    For example: <i>Ibu Siti Rahayu (38)</i>. Without a name, readers see <i>Ibu S. (38)</i>.
story-ask-day = When was the person asked?
story-ask-use = Where may it appear?
story-ask-proof = Please send the proof: a photo of the signed form, a voice note, or write how the consent was given.

story-speaker-beneficiary = A beneficiary or resident
story-speaker-worker = A worker
story-speaker-official = An official

story-button-new = ✍️ Write a new story
story-button-list = 📝 All my stories
story-button-preview = 👁 Preview
story-button-look = 👁 See the whole story
story-button-later = ⏸ Go on later
story-button-keep = Leave it as it is
story-button-empty = Leave empty
story-button-skip = Skip
story-button-fill-later = Fill in later
story-button-go-on = Go on
story-button-rewrite = ✍️ Write anew
story-button-today = Today
story-button-yesterday = Yesterday
story-button-photos-done = ✅ Photos are complete
story-button-no-photos = No photos
story-button-people-none = Nobody
story-button-people-none-all = Nobody, on all photos
story-button-people-adults = Yes, adults
story-button-people-children = Yes, children
story-button-agree-unnamed = Agrees, without a name
story-button-agree-named = Agrees, with the name
story-button-refuses = Does not agree
story-button-not-asked = Not asked yet
story-button-same-person = The same person: { $person }
story-button-use-pages = The office's channel and story pages
story-button-use-all = Also Instagram, website and press
story-button-proof-later = Proof follows
story-button-go = ▶️ Go on writing
story-button-go-people = ▶️ Complete the consents
story-button-parts = ✏️ Change a part
story-button-people = 🙏 Consents
story-button-add-photos = 📷 Photos
story-button-submit = 📨 Hand in
story-button-submit-again = 📨 Hand in again
story-button-mend = Mend { $part }
story-button-drop = 🗑 Delete draft
story-button-drop-sure = 🗑 Yes, delete
story-button-withdraw = ↩️ Take story back
story-button-withdraw-sure = ↩️ Yes, take back
story-button-correct = ✏️ Correct story
story-button-reopen = ✏️ Write again
story-button-agree = I agree
story-button-object = Ask for changes
story-button-changes = See changes
story-button-caption = ✏️ Caption
story-button-photo-people = 👥 Who is on it
story-button-photo-remove = 🗑 Take photo out
story-button-photo = 📷 Photo { $at }
story-button-add-face = ➕ Somebody else on this photo
story-button-photo-sure = 🗑 Yes, take out
story-button-proof = 📎 Proof: { $person }
story-button-consent-ask = 🙏 Ask: { $person }
story-button-leave-out = No longer in it: { $person }
story-button-consent-withdraw = Take back: { $person }
story-button-consent-sure = Yes, the consent is taken back
story-button-add-person = ➕ Somebody else whom it is about

story-kept = Kept.
story-later = Everything is kept. Go on at any time with /inovasi.
story-closed = This story cannot be changed at the moment. It stands like this:
story-changed-since = The story has changed in the meantime. It stands like this:
story-choose-part = Which part is to be changed?
story-cut = Kept, { $length } characters. If there is more, the next message is joined to it.
story-again-button = Please choose one of the buttons below.
story-again-name = Please write the name, 2 to 80 characters.
story-again-day = The date could not be read. Please write a day that has passed, for example <i>20/11</i>.
story-again-note = Please write { $least } to { $most } characters, without identity numbers.
story-again-photos = Please send the photos, or press the button below when they are complete.
story-since-unclear = The time could not be read.
story-since-future = That time has not come yet. Please write one that has passed.
story-since-day = Please write the date.

story-advice-short = ✍️ It has { $length } characters; at least { $limit } would be better.
story-advice-long = ✂️ It has { $length } characters; at most { $limit } would be better.
story-advice-number = 🔢 There is no number yet. A single one makes the result easier to picture.
story-advice-masked = ⚠️ It holds a number that looks like an identity number. It was not kept; please write the part again without it.
story-advice-phone = ☎️ It seems to hold a telephone number, which is better left out.
story-advice-address = 🏠 It seems to hold a full address. The village is enough.
story-advice-child = 🧒 It seems to name a child. Names of children are better left out.
story-advice-party = ⚖️ It seems to name a party or an election. Stories of the office are better neutral.
story-advice-add = The next message is added to this text. Or:
story-advice-replace = Send a new text to replace it. Or:

story-photo-kept = 📷 Photo kept ({ $count } of { $most }).
story-photo-known = 📷 That photo is there already, so it was not added again ({ $count } of { $most }).
story-photo-full = 📷 There are { $most } photos already, so this one was not added. Take one out first to replace it.
story-album = 📷 { $count } of { $most } photos kept.{ $leftOut ->
    [0] {""}
   *[other] {" "}{ $leftOut } were not added, for there can be { $most }.
  }
story-voice-kept = 🎤 Thank you, the voice note is kept for the reviewers. Please write it too, so that it can be published.
story-unkept-image = A photo sent as a document can hold where it was taken, and is often too large. Please send it again as an ordinary photo.
story-unkept-document = Documents cannot appear in a story. Please write what it says here.
story-unkept-video = Videos and moving pictures cannot appear yet. Please send photos, 5 at most.

story-look-since = since { $when }
story-look-on = { $when }
story-look-author = <i>Written by { $author }</i>
story-look-photo-shown = 📷 Photo { $at }: { $caption }
story-look-photo-hidden = 📷 Photo { $at }: { $caption } – <i>not shown, there is no consent yet</i>
story-look-photo-unasked = 📷 Photo { $at }: { $caption } – <i>not shown, nobody was asked who is on it</i>
story-look-uncaptioned = no caption
story-look-said = 👆 This is how the story will be read.

story-card-title = 📝 <b>{ $title }</b> · { $kind }
story-card-missing = ⬜ Not filled in yet: { $parts }
story-card-hint = <b>{ $part }</b>: { $hint }
story-card-photos = 📷 { $count } photos
story-card-photos-hidden = 📷 { $count } of { $of } photos cannot be shown yet: their consent is not complete.
story-card-consent = 🙏 The consent of the people whom it is about is not complete.

story-state-open = ✏️ Being written.{ $isPublic ->
    [yes] {" "}The public reads it as before until this correction is approved.
   *[no] {""}
  }
story-state-submitted = ⏳ Handed in, and waiting for review.
story-state-returned = 🔁 Please complete:
story-state-edited = 👀 A reviewer corrected the wording. The author is asked to agree or to ask for changes.
story-state-approved = ✅ Approved.
story-state-declined = 📄 It cannot be published yet. Reason: { $reason }
story-state-withdrawn = 📄 Taken back.
story-state-open-short = being written
story-state-submitted-short = waiting for review
story-state-returned-short = to be completed
story-state-edited-short = waiting for its author
story-state-approved-short = approved
story-state-declined-short = not to be published yet
story-state-withdrawn-short = taken back
story-mend-line = <b>{ $part }</b> – “{ $note }”
story-mend-done = ✅ <b>{ $part }</b> has been completed

story-sure-dropped = The draft <b>{ $title }</b> will be deleted. Go on?
story-sure-withdrawn = The story <b>{ $title }</b> will be taken back.{ $isPublic ->
    [yes] {" "}It also disappears from the channel and the story pages.
   *[no] {""}
  } Go on?
story-dropped = The draft is deleted.
story-reopened = You can correct it now, then hand it in again.

story-handed-submitted = Thank you, the story is handed in. The first answer should come within 7 days.
story-handed-closed = This story was handed in already.
story-handed-empty = The title and the story are still empty. Please fill them in first.
story-handed-masked = ⚠️ The part { $parts } holds a number that looks like an identity number. Please write it again without the number.

story-agreed-approved = Thank you. The story is approved and will be published.
story-agreed-submitted = Thank you. The story waits for the approval of other reviewers.
story-ask-objection = What should be different? Your own words will stand again, and the reviewers will read this note.
story-objected = Thank you, the reviewers will read your note.
story-objection-dropped = Very well. The corrected wording still waits for your answer; send /inovasi to see it.

story-register-title = 🙏 <b>Photos and consents</b>
story-register-empty = There are no photos and no people yet.
story-register-words = <b>Whom it is about</b>
story-register-photo = 📷 <b>Photo { $at }</b> · { $people ->
    [none] nobody can be recognised
    [adults] adults
    [children] children
   *[unasked] nobody was asked who is on it
  }{ $captioned ->
    [yes] {" "}· <i>{ $caption }</i>
   *[no] {""}
  }
story-person-unnamed = Unnamed
story-consent-not_asked = { $person }: not asked yet
story-consent-agreed_unnamed = { $person }: agrees, without a name{ $guardian ->
    [yes] {" "}(parent/guardian)
   *[no] {""}
  }
story-consent-agreed_named = { $person }: agrees, with the name{ $guardian ->
    [yes] {" "}(parent/guardian)
   *[no] {""}
  }
story-consent-refused = { $person }: does not agree
story-consent-withdrawn = { $person }: consent taken back
story-consent-left-out = { $person }: no longer in the story
story-consent-use-pages = channel and story pages
story-consent-use-all = also Instagram, website and press
story-consent-proof-none = proof follows
story-consent-proof-photo = proof: photo
story-consent-proof-voice = proof: voice note
story-consent-proof-document = proof: document
story-consent-proof-text = proof: “{ $note }”
story-consent-sure = The consent of { $person } will be taken back. { $about ->
    [photo] The photo is no longer shown{ $isPublic ->
        [yes] , also where it was published
       *[no] {""}
      }.
   *[words] { $isPublic ->
        [yes] The story is no longer shown, also where it was published.
       *[no] The story cannot be published until that person agrees again.
      }
  } The record that consent was once given is kept.
story-consent-taken-back = The consent is taken back.
story-photo-sure = Photo { $at } will be taken out of the story{ $isPublic ->
    [yes] , also where it was published
   *[no] {""}
  }. Go on?
