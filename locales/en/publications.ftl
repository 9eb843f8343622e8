# Publishing stories: pages for everybody, the channel, the share kit, and the record of where a story appeared.

page-name = Stories from the social workers
page-title = Stories from the field
page-intro = Innovations, good practice and graduation stories of social workers and volunteers, written by those who did them.
page-skip = Skip to the content
page-foot = Every story is reviewed by the social agency and published with the consent of the people it tells about. This page does not record who reads it.
page-feed = Subscribe (Atom)
page-search = Search
page-region = Region
page-everywhere = All regions
page-whole = All of { $region }
page-kind = Kind of story
page-all-kinds = All kinds
page-find = Show
page-count = { $count } stories
page-nothing-found = No story fits yet. Please try other words or a wider region.
page-nothing-yet = No story has been published yet.
page-photo-of = Photo of the story “{ $title }”
page-paging = Pages of the list
page-number = Page { $page } of { $pages }
page-newer = ← Newer
page-older = Older →
page-back = ← All stories
page-updated = updated
page-gone-title = This story was withdrawn
page-gone-text = This story stood here once, but it was withdrawn and can no longer be read.
page-missing-title = Page not found
page-missing-text = There is no story at this address. Perhaps it was cut when it was copied.

publication-kind-innovation = Innovation
publication-kind-good_practice = Good practice
publication-kind-graduation_story = Graduation story
publication-kind-event_news = Event news
publication-part-background = Background
publication-part-idea = Idea
publication-part-implementation = How it was done
publication-part-partners = Who took part
publication-part-result = Result
publication-part-challenge = Obstacle and solution
publication-part-sustainability = Sustainability
publication-part-replication = Where it can be copied
publication-since = Running since { $date }
publication-event-day = Held on { $date }
publication-credit = By { $author } · { $agency }
publication-updated = Updated { $date }
publication-button-page = Story page
publication-withdrawn-post = <i>This story was withdrawn on { $date }.</i>

publication-address = Sir/Madam
publication-told-author = The story <i>{ $title }</i> is out: { $where }. Congratulations, { $address }. 🙏
publication-place-of = channel of { $agency }
publication-share = { $title }
    { $url }
publication-button-share = Pass on
publication-held = The story <i>{ $title }</i> is approved but not out yet: Pilar cannot write in the channel <b>{ $channel }</b>.
    Please make Pilar an admin of that channel with the right to post. The story then goes out by itself, once.
publication-button-retry = 🔄 Check the channel again
publication-doubt = ⚠️ Story <i>{ $title }</i>: the connection broke while { $part } went to the channel <b>{ $channel }</b>, so that nobody can tell whether it arrived.
    Please look at the channel. Pilar does not send it again by itself, so that no story appears twice.
publication-part-photos = the photos
publication-part-text = part { $number } of the text
publication-button-arrived = It is there
publication-button-again = Not there, send again
publication-withdrawn = The story <i>{ $title }</i> was withdrawn. Page and channel no longer show it.
publication-withdrawn-channel = ⚠️ Something in the channel cannot be removed by Pilar. Please remove it yourself now.
publication-withdrawn-elsewhere = The story is recorded in other places too. Please take it down there soon:
    { $places }
publication-changed = The story <i>{ $title }</i> was updated. Page and channel show the new text.
publication-changed-channel = ⚠️ Something in the channel cannot be changed by Pilar. Please correct it yourself.
publication-changed-elsewhere = The story is recorded in other places too. Please correct it there:
    { $places }
publication-button-open = Open the story
publication-channel-bound = The channel <b>{ $title }</b> is connected. Published stories go there.
publication-channel-silent = Pilar is in the channel <b>{ $title }</b>, but may not write yet. Please give it the right to post; it also needs those to edit and delete messages, so that corrections reach the channel.
publication-channel-other = Pilar is now an admin of the channel <b>{ $title }</b> too. Stories still go to the channel that was connected before.
publication-button-channel = Use this channel

publication-place-channel = Telegram channel
publication-place-page = story page
publication-place-instagram = Instagram
publication-place-agency_website = website of the agency
publication-place-subdistrict_website = website of the subdistrict
publication-place-village_website = website of the village
publication-place-facebook = Facebook
publication-place-youtube = YouTube
publication-place-mass_media = mass media
publication-place-kompasiana = Kompasiana
publication-place-wall_magazine = wall magazine

command-terbit = Publish approved stories

publication-no-access = Sorry, stories can only be published by people of the social agency.
publication-not-publishable = This story cannot be shown to the public now: it is not approved, was withdrawn, or somebody it tells about no longer agrees.
publication-own = You approved this story yourself. Please let somebody else of the agency publish it.
publication-photos-away = The photos could not be fetched from Telegram yet. Please try again in a moment.
publication-desk = 📢 <b>Publishing stories</b> · { $agency }
publication-desk-empty = No story is approved yet.
publication-no-channel = There is no channel yet: stories appear on the pages only. To connect one, make Pilar an admin of the agency’s Telegram channel with the rights to post, edit and delete messages.
publication-channel-ready = Channel: <b>{ $title }</b>
publication-channel-closed = ⚠️ Channel <b>{ $title }</b>: Pilar may not write yet.
publication-channel-lost = ⚠️ Pilar may no longer write in the channel <b>{ $title }</b>. Stories about to be published are held, and go out by themselves once the right is back.
publication-standing-new = ready to publish
publication-standing-held = held
publication-standing-scheduled = scheduled
publication-standing-posting = being sent
publication-standing-published = published
publication-button-more = More ➡️
publication-button-list = 📋 List of stories
publication-card = <b>{ $title }</b>
publication-card-facts = { $kind } · { $place }
    By { $author } · { $photos } photos
publication-at = 🕐 Goes out { $when }.
publication-is-held = ⚠️ Approved, not out yet: Pilar may not write in the channel <b>{ $channel }</b>.
publication-is-posting = ⏳ The page is open, the post to the channel is on its way.
publication-is-out = ✅ Published { $when }.
publication-goes-to = Will appear in the channel <b>{ $channel }</b> and on the story page.
publication-goes-to-page = Will appear on the story page.
publication-record = Appeared in:
    { $places }
publication-button-preview = 👁 Preview
publication-button-publish = 📢 Publish
publication-button-schedule = 🕐 Schedule
publication-button-unschedule = 🗑 Cancel the schedule
publication-button-confirm = 🕐 Yes, schedule it
publication-ask-time = When shall the story go out? For example: <i>besok jam 9</i> or <i>26/11 pukul 13.30</i>.
publication-time-kept = Publish { $when }?
publication-time-dropped = All right, the story is not scheduled.
publication-found-arrived = Noted: it is in the channel. Thank you. 🙏
publication-found-again = Sent to the channel again, once.

publication-button-kit = 📦 Share kit
publication-button-placed = Posted – send the address
publication-kit = 📦 <b>Share kit</b>: <i>{ $title }</i>
    A picture of 1080 × 1350 and its caption for Instagram; the text as Word and PDF for a website. Once it is posted, please send the address for the record. Thank you. 🙏
publication-kit-caption = Caption for Instagram (tap to copy):
publication-kit-photos = Photos
publication-kit-making = The share kit is being made.
publication-kit-refused = The consent for this story covers the agency’s channel and pages only, so there is no kit for social media.
publication-kit-reminder = { $address }, the share kit of the story <i>{ $title }</i> was sent some days ago. If it is posted, please send the address; if not, there may still be time. Thank you. 🙏
publication-ask-place = Where did the story <i>{ $title }</i> appear?
publication-ask-link = Please send the address at { $place }, for example copied from the browser.
publication-link-url = This could not be read as an address. Please copy the whole of it, such as https://…
publication-link-elsewhere = This address does not belong to { $place }. Please check it.
publication-link-dropped = All right, nothing is recorded.
publication-recorded = Recorded: <i>{ $title }</i> appeared in { $place }. Thank you. 🙏
publication-not-placeable = Only stories that are out are recorded, by publishers or those who were given the kit.
publication-refused = ⚠️ Pilar can neither change nor remove a message in the channel <b>{ $title }</b>. Please correct or remove it yourself now.
publication-button-message = Open the message
publication-ready = 📝 The story <i>{ $title }</i> by { $author } is approved and ready to be published.
publication-cancelled = The story <i>{ $title }</i> did not go out: it was withdrawn, or somebody it tells about no longer agrees.
publication-told-publisher = ✅ The story <i>{ $title }</i> is out: { $where }.
