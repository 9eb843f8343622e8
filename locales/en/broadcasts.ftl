# Sending to many people: choosing who is meant, and how far it has come.

audience-title = Who receives it?
audience-all-pillars = All pillars
audience-pillars = Pillars: { $list }
audience-regions = Regions: { $list }
audience-nobody-by-place = Only people chosen one by one
audience-named = In addition: { $list }
audience-people = → <b>{ $people } people</b> ({ $rest })
audience-reachable = { $count } can be reached
audience-notJoined = { $count } not joined yet
audience-unreachable = { $count } cannot be reached
audience-count = { $label } { $count }
audience-groups = Groups: { $count }

audience-button-regions = 📍 Regions
audience-button-groups = 👥 Groups ({ $count })
audience-button-person = 👤 Add a person
audience-button-unreachable = See who cannot be reached ({ $count })
audience-unreachable-title = Cannot be written to:
audience-button-done = ✅ Done
audience-button-whole = All regions
audience-button-only-named = Only certain people
audience-button-back = ⬅️ Back

audience-which-regions = Which regions receive it? You may choose several.
audience-which-groups = Which groups receive it too?
audience-no-groups = No work group is connected in your region yet.
audience-ask-name = Who should be added? Please write part of the name, at least two letters.
audience-found = Results for “{ $text }”. Press a name to put it in or take it out.
audience-found-nobody = No name in your region contains “{ $text }”.
audience-find-dropped = The search was stopped. The choice of recipients is kept.

broadcast-started = 📨 Sending has begun …
broadcast-held = 🌙 Goes out on { $when }, after quiet hours.
broadcast-button-now = 📨 Send now
broadcast-handed = This message is now yours to follow, because { $name } no longer leads all whom it reaches.
broadcast-passed-on = { $name } now follows this message.
broadcast-going = 📨 { $sent } of { $total } sent …
broadcast-sent = ✅ Sent { $count }
broadcast-failed = ❌ failed { $count }
broadcast-unknown = { $count } cannot be confirmed
broadcast-stopped = ⏹ { $count } not sent
broadcast-notJoined = { $count } not joined yet
broadcast-button-stop = ⏹ Stop
broadcast-button-missed = See who was not reached ({ $count })
broadcast-stopping = Sending was stopped. { $count } messages were not sent.
broadcast-nothing-to-stop = This has been sent already.
broadcast-missed-title = Perhaps not reached:
broadcast-missed-line = • { $name } – { $why ->
    [not-joined] has not joined
    [blocked] blocked Pilar, or the account is inactive
    [unknown] cannot be confirmed
   *[failed] could not be sent
  }
broadcast-missed-more = This list has the first { $count } names.
