# People: joining, the roster, one's own data. Everybody is Bapak/Ibu until they say otherwise.

command-start = Begin
command-petugas = Roster and invitations
command-profil = Profile, form of address, language
command-dataku = What is stored about me
command-hapus = Delete my personal data
command-bahasa = Bahasa / Language

greeting-pagi = Good morning
greeting-siang = Good afternoon
greeting-sore = Good afternoon
greeting-malam = Good evening

role-owner = Runs Pilar
role-agency = Agency staff
role-coordinator = Coordinator
role-reader = Reader of digests
role-worker = Field worker

worker-nameless = Worker without a name

start-known = { $greeting }, { $address }. To report, tap 📝 Report or send one message. Guide: /panduan
start-no-agency = No Dinas Sosial uses Pilar yet. Please contact those who run Pilar.
owner-welcome =
    Welcome. This account <b>runs Pilar</b>.
    /dinas – register a Dinas Sosial
    /petugas – add its staff and coordinators

person-unknown = Pilar does not know you yet, Bapak/Ibu. To register, send /start.

join-confirm = Welcome. You are registered as <b>{ $name }</b>, { $standing } ({ $agency }). Is that right?
join-button-right = Right
join-button-wrong = Something is wrong
join-done = ✅ Thank you, Bapak/Ibu, you have joined Pilar of { $agency }.
join-already = You have joined already.
join-button-begin = Begin
join-mistake = Thank you. { $contact } has been told and will correct it. You will then receive a new link.
join-mistake-nobody = Thank you. Please ask whoever sent this link to correct the data.
join-mistake-told = Whoever has the personal link of <b>{ $name }</b> ({ $standing }) says that something is wrong. Please get in touch; if need be take them off the roster and add them again with the right data.

join-link-unknown = This link is not known. Please open it from the original message again, or ask the coordinator for a new one.
join-link-used = This link has been used. If it was not you, please ask the coordinator for a new one.
join-link-revoked = This link was replaced by a newer one. Please open the last one that the coordinator sent.
join-link-expired = This link has expired. Please ask the coordinator for a new one.
join-link-taken = The person of this link has joined with another account. Please contact the coordinator.
join-account-known = This account is registered as <b>{ $name }</b>, so another person's link cannot be used.
join-account-moved = Your Pilar account was moved to another Telegram account with a link of the coordinator. If that was not you, please contact the coordinator at once.

address-ask = How would you like to be addressed?
address-button-other = Other
address-ask-other = Please type the form of address, for example <i>Bunda Sri</i>.
address-ask-again = A form of address has 2 to 30 letters. Please type it again, or tap one.
address-kept = Very well, { $address }. 🙏
address-dropped = Very well. The form of address can be changed in /profil.

join-privacy = Thank you, { $address }. Pilar stores name, Telegram account, region, reports with their photos, answers to invitations, and stories for { $agency }. Please do not send NIK, family card or KKS/account numbers. /dataku shows everything; /hapus asks for personal data to be deleted, figures of reports stay without a name.
join-how = One message is enough to report, for example:
join-example-pkh = P2K2 klp Melati { $village } modul 2 sesi 5 hadir 26 dari 30
join-example-tksk = Izin lapor, kunjungan rumah { $village } hari ini 3 KK, cek kondisi penerima sembako
join-example-tagana = Izin lapor, giat pelatihan siaga bencana di { $village } hari ini, 12 orang
join-example-psm = Izin lapor, kunjungan rumah { $village } hari ini 2 KK, lansia tinggal sendiri
join-example-karang_taruna = Izin lapor, giat rapat pengurus karang taruna di { $village } hari ini, 20 orang
join-example-slrt = Izin lapor, giat pendampingan warga mengurus BPJS di { $village } hari ini, 2 orang
join-example-other = Izin lapor, giat koordinasi jadwal bantuan di { $village } hari ini
join-lead = Roster and invitations: /petugas. Digest: /rekap. Guide: /panduan
join-button-practice = Practice report
join-button-guide = Guide

region-not-found = “{ $text }” was not found. Please check the spelling and type it again.
region-which = Which one is meant? If it is not here, please type it again.
region-whole = All of { $region }
pillar-again = Please tap one of the pillars.
pillar-none = No pillar
pillar-only-that = Only that one
person-name-again = A name has 2 to 100 letters, titles included. Please type it again.

register-ask-regency = Welcome to Pilar, where field workers of the Dinas Sosial report. In which kabupaten or kota do you work? Tap or type its name.
register-not-served = The Dinas Sosial of { $regency } does not use Pilar yet. If you work elsewhere, please type that name.
register-ask-name = What is your full name, with titles if any?
register-ask-pillar = What is your work?
register-ask-subdistrict = In which { $level }? Tap or type its name.
register-ask-village = In which { $level }? Tap or type its name.
register-sent = Your request was sent to the coordinator of { $region }. You will be told.
register-sent-agency = Your request was sent to { $agency }. You will be told.
register-sent-nobody = Your request is kept for { $agency }. No coordinator has joined yet; you will be told once it was looked at.
register-waiting = Your request was sent and waits for the coordinator. You will be told.
register-dropped = Registration was cancelled. To begin again: /start

request-card =
    👤 <b>Request to join</b>
    { $name }
    { $pillar }, { $region }
request-button-match = This is: { $name }
request-button-approve = Approve as a new worker
request-button-decline = Not one of ours
request-decided-open = The request of <b>{ $name }</b> ({ $pillar }, { $region }) still waits.
request-decided-matched = ✅ <b>{ $name }</b> ({ $pillar }, { $region }) joined as somebody of the roster. Decided by { $decider }, { $when }.
request-decided-added = ✅ <b>{ $name }</b> ({ $pillar }, { $region }) was approved as a new worker. Decided by { $decider }, { $when }.
request-decided-declined = <b>{ $name }</b> ({ $pillar }, { $region }) is not one of ours. Decided by { $decider }, { $when }.
request-decided-before = This request was decided already.
request-not-free = That person of the roster has joined, or is outside your authority. Please choose another.
request-none = No request waits.
request-answer-approved = ✅ Your request was approved: { $pillar }, { $region } ({ $agency }).
request-answer-declined = We are sorry, the coordinator has not found you as a worker of { $agency } in { $region }. If this is a mistake, please contact the coordinator, then send /start again.

roster-no-agency = No Dinas Sosial is registered yet. To register one: /dinas
roster-which-agency = The workers of which agency? It can be typed too, for example <code>/petugas gunungkidul</code>.
roster-summary =
    👥 <b>Workers of { $agency }</b>
    { $total } on the roster · { $joined } joined · { $waiting } not yet joined
roster-button-add = ➕ Add a worker
roster-button-list = 📋 Roster
roster-button-requests = 👤 Requests ({ $count })
roster-button-back = Back to workers
roster-page = 📋 Roster, page { $page } of { $pages }. Tap a number.
roster-line-joined = { $number }. { $name }
roster-line-waiting = { $number }. { $name } – <i>not yet joined</i>

person-card =
    <b>{ $name }</b>
    { $standing }
    Phone: { $phone }
    { $state }
person-joined = ✅ Joined
person-waiting = ⏳ Not yet joined
person-button-link = 🔗 New link
person-button-move = 🔗 Move to another Telegram account
person-button-dismiss = Take off the roster
person-button-dismiss-sure = Yes, take off
person-button-list = 📋 Roster
person-button-open = Show data
person-dismiss-ask = Take <b>{ $name }</b> off the roster from today? Reports that were sent stay.
person-dismissed = <b>{ $name }</b> was taken off the roster of { $agency }. Their reports stay.
person-left = You are no longer on the roster of { $agency } in Pilar. Thank you for your reports. If this is a mistake, please contact the coordinator.

enroll-ask-name = Full name, with titles if any? For example <i>Sri Wahyuni, S.Sos.</i>
enroll-ask-role = In which role?
enroll-ask-pillar = Which pillar?
enroll-ask-coordinator-pillar = In which pillar does this coordinator work? If in none, tap <i>No pillar</i>.
enroll-ask-second = Another pillar too?
enroll-ask-place = In which region? Tap, or type the name of a region or village.
enroll-ask-village = In which { $level }? Tap or type its name.
enroll-ask-phone = Mobile number (WhatsApp)? It may be skipped.
enroll-phone-again = A mobile number begins with 08 or +62, for example <i>0812 3456 7890</i>. Please type it again, or skip.
enroll-summary =
    👤 <b>{ $name }</b>
    { $role } · Pillar: { $pillars }
    Region: { $region }
    Phone: { $phone }
enroll-twin = ⚠️ Resembles somebody on the roster: <b>{ $name }</b>.
enroll-button-add = ✅ Add
enroll-button-again = ✏️ Start over
enroll-added = ✅ <b>{ $name }</b> is on the roster of { $agency }.
enroll-dropped = Adding was cancelled. To begin again: /petugas

invitation =
    Personal link for <b>{ $name }</b> (valid for { $days } days, once). Please send this message to that person directly:
    { $letter }
invitation-letter =
    Yth. Bapak/Ibu { $name }, laporan petugas { $agency } kini dapat dikirim lewat Telegram.
    1) Pasang Telegram.
    2) Ketuk tautan ini: { $link }
    3) Tekan *Mulai*.
    Tautan ini pribadi, mohon tidak diteruskan. Pilar tidak meminta PIN, OTP, atau NIK. Bila ragu, hubungi *{ $contact }*.
invitation-button-whatsapp = Share on WhatsApp

own-data =
    <b>What Pilar stores</b>
    Name: { $name }
    Addressed as: { $address }
    Work: { $standing }
    Agency: { $agency }
    Telegram account: <code>{ $account }</code>
    Phone: { $phone }
    Joined: { $joined }
    Reports with their photos: /laporanku
    NIK, family card and KKS numbers are not stored. To delete personal data: /hapus
own-profile =
    <b>{ $name }</b>
    { $standing }
    { $agency }
    Addressed as: { $address }
    What is stored: /dataku
own-button-address = Change form of address
own-button-indonesian = Bahasa Indonesia
own-button-english = English
own-ask-locale = Bahasa apa yang dipakai? / Which language?
own-locale-kept = Very well, Pilar now speaks English.
own-forget-ask = If personal data are deleted: name, form of address, phone number and Telegram account go from Pilar, your work ends, and invitations are no longer sent. Figures of reports stay without a name. This cannot be undone. See first: { $list }
own-button-forget = Delete my personal data
own-forgotten = Your personal data have been deleted. Figures of reports stay without a name. Thank you. 🙏
