# The profile: what one changes oneself, and what one asks of the coordinator.

own-button-name = Change name and titles
own-button-phone = Change phone number
own-button-place = Ask for another region
own-button-pillar = Ask for other pillars
own-button-locale = 🌐 Language
own-button-data = 🗂 My data
own-dropped = Nothing was changed.

own-ask-name = Your full name, with titles if any? For example <i>Sri Wahyuni, S.Sos.</i>
own-name-kept =
    ✅ Your name is noted: <b>{ $name }</b>
    Your coordinator is told.
own-name-told = ℹ️ { $old } changed their name to <b>{ $name }</b>

own-ask-phone = Your mobile (WhatsApp) number? Please type it, for example <i>0812 3456 7890</i>, or share the number of this Telegram account.
own-button-share-phone = 📱 Share this account's number
own-button-no-phone = No number
own-share-phone = Tap <b>📱 Share my number</b> below the message field.
own-key-share = 📱 Share my number
own-key-keep = Do not share
own-phone-again = A mobile number begins with 08 or +62, for example <i>0812 3456 7890</i>. Please type it again.
own-phone-kept = ✅ Your phone number is noted: { $phone }.
own-phone-removed = ✅ Your phone number is no longer stored.
own-phone-unchanged = Very well, the phone number was not changed.
own-phone-taken = This number is noted for another worker, and a number is for one person only. If it is yours, please talk to { $contact }; if not, please type another number.
own-phone-not-yours = That is not the number of this account. Please share your own by /profil, or type it there.

ask-which-pillar = Which pillar do you ask for? ➕ adds, ➖ lays down. Your coordinator decides.
ask-what-place = move to { $value }
ask-what-pillar_on = add the pillar { $value }
ask-what-pillar_off = lay down the pillar { $value }
ask-summary-place = Ask to move to <b>{ $value }</b>? Earlier reports stay in the former region.
ask-summary-pillar-on = Ask for the pillar <b>{ $value }</b> as well?
ask-summary-pillar-off = Ask to lay down the pillar <b>{ $value }</b>? Earlier reports stay.
ask-button-send = 📨 Send the request
ask-button-approve = Approve
ask-button-decline = Decline
ask-button-withdraw = Take the request back
ask-dropped = Nothing was asked for.
ask-sent = The request to <b>{ $change }</b> was sent to your coordinator ({ $names }). You will be told.
ask-sent-nobody = The request to <b>{ $change }</b> is kept. Nobody who can decide it has joined Pilar yet; you will be told once it is looked at.
ask-waiting = ⏳ Waiting for a decision: { $change }
ask-withdrawn = The request was taken back.
ask-not-possible = That is how it stands already, or it cannot be asked for. Please check in /profil.
ask-no-longer = This request can no longer be carried out, for the data have changed.
ask-card =
    👤 <b>Request: { $change }</b>
    { $name }
    Now: { $standing }
ask-decided-open = The request of <b>{ $name }</b> ({ $change }) still waits.
ask-decided-approved = ✅ <b>{ $name }</b>: { $change } – approved. Decided by { $decider }, { $when }.
ask-decided-declined = <b>{ $name }</b>: { $change } – declined. Decided by { $decider }, { $when }.
ask-decided-withdrawn = <b>{ $name }</b> took the request back ({ $change }), { $when }.
ask-answer-approved-place = ✅ { $decider } approved your request. From today you work in { $value }; earlier reports stay in the former region.
ask-answer-approved-pillar_on = ✅ { $decider } approved your request. You now also work as { $value }.
ask-answer-approved-pillar_off = ✅ { $decider } approved your request. You no longer work as { $value }; your reports stay.
ask-answer-declined = Your request ({ $change }) could not be approved. If need be, please talk to { $decider }
