# People: joining, the roster, one's own data. Everybody is Bapak/Ibu until they say otherwise.

command-start = Begin
command-petugas = Roster and invitations
command-profil = Profile, leave, language, my data
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
join-account-known = This account is registered as <b>{ $name }</b>, and an account is for one person only. If you are somebody else, please open that link from a Telegram account of your own.
join-account-moved = Your Pilar account was moved to another Telegram account with a link of the coordinator. If that was not you, please contact the coordinator at once.

account-moved = Your Pilar account was moved to another Telegram account with the consent of { $decider }. If you did not ask for that, please talk to { $decider } at once

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
request-button-move = Move to the new account: { $name }
request-joined-already = ⚠️ <b>{ $name }</b> has joined with another Telegram account since { $since }. If it is this person with a new account, move it; please make sure first, for example by telephone.
request-button-not-the-one = Not this person
request-button-approve = Approve as a new worker
request-button-decline = Not one of ours
request-decided-open = The request of <b>{ $name }</b> ({ $pillar }, { $region }) still waits.
request-decided-matched = ✅ <b>{ $name }</b> ({ $pillar }, { $region }) joined as somebody of the roster. Decided by { $decider }, { $when }.
request-decided-moved = ✅ <b>{ $became }</b> was moved to a new Telegram account. Decided by { $decider }, { $when }.
request-decided-added = ✅ <b>{ $name }</b> ({ $pillar }, { $region }) was approved as a new worker. Decided by { $decider }, { $when }.
request-decided-declined = <b>{ $name }</b> ({ $pillar }, { $region }) is not one of ours. Decided by { $decider }, { $when }.
request-decided-before = This request was decided already.
request-not-free = That person of the roster has joined, or is outside your authority. Please choose another.
request-none = No request waits.
request-answer-approved = ✅ Your request was approved: { $pillar }, { $region } ({ $agency }).
request-answer-moved = ✅ This account is now linked to your data as a worker of { $agency }. Your earlier reports and drafts are still there.
request-answer-declined = We are sorry, the coordinator has not found you as a worker of { $agency } in { $region }. If this is a mistake, please contact the coordinator, then send /start again.

roster-no-agency = No Dinas Sosial is registered yet. To register one: /dinas
roster-which-agency = The workers of which agency? It can be typed too, for example <code>/petugas gunungkidul</code>.
roster-summary =
    👥 <b>Workers of { $agency }</b>
    { $total } on the roster · { $joined } joined · { $waiting } not yet joined · { $unreachable } unreachable
roster-button-add = ➕ Add a worker
roster-button-list = 📋 Roster
roster-button-requests = 👤 Requests ({ $count })
roster-button-back = Back to workers
roster-page = 📋 Roster, { $total } people, page { $page } of { $pages }. Tap a number.
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
enroll-phone-of-other = This number is noted for { $name } already, and a number is for one person only. Please type another number, or skip.
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
    Leave, illness, duty travel: { $leaves }
    Reports with their photos: /laporanku
    NIK, family card and KKS numbers are not stored. To delete personal data: /hapus
own-profile =
    <b>{ $name }</b>
    { $standing }
    { $agency }
    Addressed as: { $address }
    Phone: { $phone }
own-button-address = Change form of address
own-button-indonesian = Bahasa Indonesia
own-button-english = English
own-ask-locale = Bahasa apa yang dipakai? / Which language?
own-locale-kept = Very well, Pilar now speaks English.
own-forget-ask = If personal data are deleted: name, form of address, phone number and Telegram account go from Pilar, your work ends, and invitations are no longer sent. Figures of reports stay without a name. This cannot be undone. See first: { $list }
own-button-forget = Delete my personal data
forgotten-told = ℹ️ { $standing }: their personal data were removed at their own request, and their work in Pilar ends. If need be, please appoint a successor in /petugas
own-forgotten = Your personal data have been deleted. Figures of reports stay without a name. Thank you. 🙏

roster-button-import = 📥 Import from Excel
roster-button-links = 🔗 Links for all
roster-line-unreachable = { $number }. { $name } – <i>unreachable</i>

list-button-waiting = ⏳ Not yet joined
list-button-unreachable = 🚫 Unreachable
list-button-subdistrict = 🗺 By subdistrict
list-button-pillar = 👥 By pillar
list-button-search = 🔎 Find a name
list-button-all = All workers
list-state-j = Joined
list-state-w = Not yet joined
list-state-u = Unreachable: blocked Pilar or deleted the account
list-nobody = Nobody.
list-which-subdistrict = Workers of which area?
list-which-pillar = Workers of which pillar?
find-ask = Type the worker’s name or a part of it, at least 2 letters.
find-found = Names with “{ $text }”: { $count }. Tap one.
find-nobody = No worker’s name contains “{ $text }”.
find-dropped = Search cancelled.

import-ask =
    📥 <b>Import workers of { $agency }</b>
    Please send the list of workers here as an Excel (.xlsx) or CSV file. Needed columns: Name, Pillar, Subdistrict. Optional: Village, Phone, Role. In any order; other columns, such as NIK, are neither read nor kept.
    Pilar first shows what would change; nothing is written before you agree.
import-button-template = 📄 Download template
import-button-apply = ✅ Apply
import-template-name = worker-template
import-template = Template for the workers of { $agency }. Fill in the first sheet and send it back here.
import-table-name = worker-check
import-table = Details of the check of the workers of { $agency }.
import-reading = ⏳ Reading the file…
import-comparing = ⏳ { $count } rows read, comparing them with the roster…
import-applying = ⏳ Applying…
import-refused-pdf = This file is a PDF. Please send the list as Excel (.xlsx) or CSV.
import-refused-picture = This file is a picture. Please send the list as Excel (.xlsx) or CSV.
import-refused-old-excel = This is an old Excel file (.xls) or locked with a password. Please open it in Excel, save it as “Excel Workbook (.xlsx)” without a password, and send it again.
import-refused-not-a-table = This file is neither an Excel table (.xlsx) nor CSV. Please save it as “Excel Workbook (.xlsx)”, or use the template.
import-refused-broken = This Excel file is damaged and cannot be read. Please open it in Excel, save it again, and send it back.
import-refused-too-large = { $found ->
    [0] This file is too large
   *[other] This file has { $found } MB
}; at most { $most } MB. A roster is usually much smaller: please remove pictures and other sheets, then send it again.
import-refused-too-large-unpacked = The content of this file is more than { $most } MB once unpacked, much more than a roster. Please copy the table alone into the template and send it again.
import-refused-too-many-rows = This file has { $found } rows; at most { $most } workers at a time. Please check that it is the right file, or split it.
import-refused-too-many-cells = This file has { $found } cells, many more than a roster (at most { $most }). Please copy the table alone into the template and send it again.
import-refused-empty = This file has no workers in it. Please fill in the first sheet of the template, one row for each person.
import-missing = These columns were not found: { $columns }. Please name the columns in the top row, or use the template.

import-column-name = Name (with titles)
import-column-pillar = Pillar
import-column-subdistrict = Subdistrict
import-column-village = Village (optional)
import-column-phone = Phone (optional)
import-column-role = Role (optional)
import-page-people = Workers
import-page-example = Example
import-page-places = Places
import-page-choices = Choices

import-preview =
    📥 <b>Check of the workers of { $agency }</b>
    New: { $added } · Changed: { $changed } · Unchanged: { $same } · To be corrected: { $bad }
import-title-problems = To be corrected
import-title-changes = Changed
import-title-twins = Please note
import-problem = • Row { $row }, column { $column }: “{ $value }” – { $expected }
import-changed = • Row { $row }, <b>{ $name }</b>: { $changes }
import-change = { $column }: { $old } → { $new }
import-twin = • Row { $row } will be added as a new person; { $name } also stands in { $region }. If they are the same, give the same phone or change the region in /petugas.
import-more = … and { $count } more; all of them are in the file that comes with this.
import-end-bad = Nothing has been written. Please correct those rows in the file and send it again.
import-end-good = Nothing has been written yet. Apply it all?
import-end-same = The roster already equals this file. There is nothing to change.
import-applied = ✅ Done: { $added } people added, { $changed } people changed.
import-applied-before = This file has been applied already.
import-dropped = This file was not applied. To try again, send the file.
import-roster-changed = The roster has changed since this check, so nothing has been written. Please send the file again.

import-expected-name = write the name in letters, 2 to 100 of them, titles allowed
import-expected-name-empty = the name is missing
import-expected-pillar = choose a pillar: { $hint }; several are separated by /
import-expected-subdistrict = there is no such area in the regency; perhaps { $hint }
import-expected-subdistrict-empty = the subdistrict is missing
import-expected-subdistrict-none = there is no such area in the regency; there are: { $hint }
import-expected-village = there is no such village there; perhaps { $hint }
import-expected-village-none = there is no such village there; there are: { $hint }
import-expected-village-elsewhere = this village lies in { $hint }; make both columns agree
import-expected-reach = { $hint } is outside your area
import-expected-phone = a phone begins with 08 or +62, for example 0812 3456 7890, or leave it empty
import-expected-phone-short = Excel shortened this number; format the column as Text and write the number again
import-expected-role = write worker, coordinator, supervisor, agency staff or reader, or leave it empty
import-expected-role-not-given = only agency staff can give this role; leave it empty
import-expected-formula = this cell holds a formula without a result or with a mistake; replace it by its value
import-expected-date = Excel reads this cell as a date; format it as Text and write it again
import-expected-same-phone = this phone is also in row { $hint }; one phone for one person
import-expected-same-name = this person is also in row { $hint }; write them once, pillars separated by /
import-expected-phone-of-other = this phone is { $hint }’s on the roster; check the phone or the name
import-expected-several-people = there are several { $hint } there; give the phone to tell them apart
import-expected-beyond-reach = { $hint } stands in another area; please ask agency staff to move them
import-expected-above = only agency staff can change { $hint }

import-sheet-row = Row
import-sheet-column = Column
import-sheet-value = Value
import-sheet-expected = Expected
import-sheet-name = Name
import-sheet-old = Before
import-sheet-new = After
import-sheet-note = Note

links-ask = Not yet joined: { $waiting }; { $linked } of them hold a link that still works. Links come as a table, to be handed out one by one.
links-button-new = For those without one ({ $count })
links-button-all = For all ({ $count }); former links end
links-nobody = No worker needs a link: all have joined or hold one that still works.
links-table-name = worker-links
links-table = Personal links of the workers of { $agency }. Please send each to its person only, then delete this file.
links-sent = { $count } links made, each for one use and valid for { $days } days. The last column opens WhatsApp with the message ready to send.
links-page = Links
links-column-name = Name
links-column-place = Place
links-column-phone = Phone
links-column-link = Personal link
links-column-letter = WhatsApp message
links-column-whatsapp = Open WhatsApp
link-revoked = { $name }’s link is revoked and can no longer be opened.
link-none = There is no link that still works.

person-button-change = ✏️ Change
change-ask =
    <b>{ $name }</b>
    { $standing }
    Phone: { $phone }
    What should change? Pillars are switched on and off with a tap; the history stays.
change-button-name = Change name
change-button-phone = Change phone
change-button-place = Change region
change-button-coordinator = Make coordinator
change-button-revoke = Revoke link
change-button-end-role = End: { $role }, { $region }
change-button-label = Title: { $role }
change-ask-label = What is this role called? Tap, or type another title.
change-label-again = A title has 2 to 40 letters. Please type it again, or tap one.
change-button-save = ✅ Save
change-summary-name = Change the name of { $name } to <b>{ $value }</b>?
change-summary-phone = Change the phone of { $name } to <b>{ $value }</b>?
change-summary-place = Move { $name } to <b>{ $value }</b> from today? Former reports stay in the former region.
change-summary-coordinator = Make { $name } coordinator of <b>{ $value }</b>? A former coordinator’s role ends.
change-summary-label = Call the role of { $name } <b>{ $value }</b>?
change-told-name = ℹ️ { $author } changed your name to <b>{ $value }</b>
change-told-place = ℹ️ { $author } moved your work to <b>{ $value }</b> from today; earlier reports stay in the former region.
change-told-coordinator = ℹ️ You are now coordinator of <b>{ $value }</b>, appointed by { $author }. Roster: /petugas. Figures: /rekap
change-dropped = Change cancelled.
change-last-pillar = The last pillar cannot be switched off. Switch on another first, or take this worker off the roster.
role-ended = That role has ended. Its history stays.
role-last = This is the last of the agency’s people. Please name a successor first.
role-only = You are the only coordinator of { $region } in Pilar. Please ask { $agency } to appoint a successor first; after that this role can be ended.
role-laid-down = { $name } has laid down their own role at { $agency }. Please name a successor in /petugas.
role-ended-told = Your role at { $agency } has ended. Thank you for your service.

signer-coordinator = Coordinator of { $place }
signer-head = Head of { $agency }
signer-number = NIP { $number }
