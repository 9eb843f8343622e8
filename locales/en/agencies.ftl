# The Dinas Sosial that use Pilar: /dinas.

command-dinas = Register a Dinas Sosial

agency-start-first = Please send /start first, then /dinas.
agency-ask-regency = The Dinas Sosial of which kabupaten or kota? Please type its name, for example <i>Gunungkidul</i>.
agency-no-regency = No kabupaten or kota “{ $text }” was found. Please check the spelling and type it again.
agency-which-regency = Which one is meant? If it is not here, please type it again.
agency-ask-official =
    { $standing ->
        [yes] <b>{ $regency }</b> is registered already; its names can be changed. What is the official name? Tap to keep it, or type the right one.
       *[no] <b>{ $regency }</b>. What is the official name of its agency? Tap if this is right, or type it in full, for example <i>Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak</i>.
    }
agency-official-again = An official name has 3 to 200 letters. Please type it again.
agency-ask-short = The short name? Tap if this is right, or type it, for example <i>Dinsos P3A</i>.
agency-short-again = A short name has 3 to 40 letters. Please type it again.
agency-ask-greeting = How do letters and digests greet?
agency-greeting-neutral = By the time of day
agency-greeting-islamic = Assalamu'alaikum Wr. Wb.
agency-greeting-islamic_general = Assalamu'alaikum and Salam sejahtera
agency-summary =
    <b>{ $official }</b>
    Short name: { $short }
    Region: { $regency }
    Greeting: { $greeting }
agency-button-save = ✅ Save
agency-button-again = ✏️ Start over
agency-created =
    ✅ <b>{ $agency }</b> is registered.
    Next, add its staff and coordinators: /petugas
agency-exists =
    ✅ The data of <b>{ $agency }</b> are saved.
    Staff and coordinators: /petugas
agency-dropped = Registering the agency was cancelled. To begin again: /dinas

command-kop = Letterhead and who signs

letterhead-title = 🏛 <b>Letterhead</b> { $agency }
letterhead-address = Address: { $address }
letterhead-no-address = Address: not given yet
letterhead-signer = Signed by: { $name }, { $title }
letterhead-signer-number = Signed by: { $name }, { $title }, NIP { $number }
letterhead-signer-nearest = Signed by: the coordinator nearest to the worker
letterhead-about = These stand on monthly reports, lists of attendance and certificates.
letterhead-which = The letterhead of which agency?
letterhead-not-yours = Sorry, only the agency's own people and the owners of Pilar can change the letterhead.
letterhead-button-open = Letterhead
letterhead-button-address = Change the address
letterhead-button-signer = Change who signs
letterhead-button-nearest = Let the coordinator sign
letterhead-button-save = ✅ Save
letterhead-ask-address = What is the agency's address, as it stands on its paper? For example <i>Jalan Satria Nomor 3, Wonosari 55812</i>.
letterhead-again-address = Please write the address on one line, 3 to 160 letters.
letterhead-without-address = No address
letterhead-ask-name = Who signs? The full name with titles, please.
letterhead-again-name = Please write the name on one line, 3 to 160 letters.
letterhead-ask-title = What is their office? For example <i>Kepala Bidang Perlindungan dan Jaminan Sosial</i>.
letterhead-again-title = Please write the office on one line, 3 to 160 letters.
letterhead-ask-number = What is their NIP?
letterhead-again-number = A NIP has 18 digits. Please look at it again.
letterhead-without-number = No NIP
letterhead-confirm =
    This will stand there:
    { $lines }
letterhead-dropped = The letterhead stays as it is.
letterhead-government = Government of { $regency }
