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
