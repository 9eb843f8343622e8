# Pengaturan dinas: /pengaturan.

command-pengaturan = Pengaturan dinas

settings-title = ⚙️ Pengaturan { $agency }
settings-hour = { $day } pukul { $time } { $zone }
settings-quiet-hours = pukul { $from } sampai { $to } { $zone }
settings-quiet-none = tanpa jam tenang
settings-nothing = tidak ada

settings-letter = Rekap mingguan dikirim setiap { $when } kepada { $people } orang{ $chats ->
    [0] {""}
   *[other] {" "}dan { $chats } grup
}.
settings-letter-unread = Rekap mingguan disiapkan setiap { $when }, tetapi belum ada pembacanya.
settings-letter-off = Rekap mingguan tidak dikirim.
settings-attendance-on = Daftar petugas yang belum melapor dikirim setiap { $when } secara pribadi kepada { $count } koordinator.
settings-attendance-off = Daftar petugas yang belum melapor tidak dikirim; koordinator dapat membukanya dari /rekap.
settings-deadline = Laporan satu pekan disebut tepat waktu bila dikirim paling lambat { $when }.
settings-reminder-on = Petugas yang belum melapor diingatkan secara pribadi setiap { $when }.
settings-reminder-off = Petugas tidak diingatkan sebelum batas waktu.
settings-quiet = Jam tenang { $hours }: pemberitahuan menunggu sampai jam tenang berakhir. Jawaban langsung dan hal mendesak tetap dikirim.
settings-quiet-off = Tidak ada jam tenang: pemberitahuan dikirim kapan saja.
settings-expected = Yang diharapkan melapor setiap pekan: { $pillars }. Pilar lainnya tidak pernah dicatat belum melapor.
settings-expected-nobody = Belum ada pilar yang diharapkan melapor setiap pekan.

settings-button-digest = Jadwal rekap
settings-button-sends = Yang dikirim
settings-button-deadline = Batas waktu
settings-button-reminder = Pengingat
settings-button-quiet = Jam tenang
settings-button-expected = Siapa yang melapor
settings-button-readers = Pembaca rekap
settings-button-history = Riwayat
settings-button-save = ✅ Simpan

settings-which-agency = Pengaturan dinas yang mana?
settings-not-yours = Maaf, pengaturan hanya dapat dibuka petugas { $agency } dan pengelola Pilar.
settings-nobodys = Maaf, pengaturan hanya dapat dibuka petugas dinas dan pengelola Pilar. Bila Bapak/Ibu petugas dinas, mohon kirim /start.

settings-ask-digest = Rekap mingguan sekarang dikirim setiap { $now }. Kapan sebaiknya? Mohon ketuk, atau ketik hari dan jamnya, misalnya <i>Senin 08.00</i>.
settings-ask-deadline = Batas waktu laporan sekarang { $now }. Sampai kapan sebaiknya? Mohon ketuk, atau ketik hari dan jamnya, misalnya <i>Jumat 16.00</i>.
settings-ask-reminder = Pengingat sekarang dikirim setiap { $now }. Kapan sebaiknya? Mohon ketuk, atau ketik hari dan jamnya, misalnya <i>Jumat 10.00</i>.
settings-ask-quiet = Jam tenang sekarang: { $now }. Dari pukul berapa sampai pukul berapa? Mohon ketuk, atau ketik, misalnya <i>20.00 sampai 05.30</i>.
settings-hour-again = Mohon hari dan jamnya, misalnya <i>Senin 08.00</i>.
settings-quiet-again = Mohon dua jam, misalnya <i>20.00 sampai 05.30</i>.
settings-problem-reminder-late = Pengingat harus mendahului batas waktu pada pekan yang sama. Sekarang pengingat { $reminder }, batas waktu { $deadline }. Mohon pilih jam lain.
settings-problem-quiet-always = Jam tenang harus berakhir pada jam yang lain. Mohon ketik lagi, misalnya <i>20.00 sampai 05.30</i>.

settings-summary-digest = Rekap mingguan akan dikirim setiap <b>{ $when }</b>, pertama kali { $first }.
settings-summary-deadline = Batas waktu laporan menjadi setiap <b>{ $when }</b>, pertama kali { $first }. Pekan yang sudah lewat tidak berubah.
settings-summary-reminder = Pengingat akan dikirim setiap <b>{ $when }</b>, pertama kali { $first }.
settings-summary-quiet = Jam tenang menjadi <b>{ $hours }</b>, mulai sekarang.
settings-changed = ✅ Pengaturan sudah disimpan.
settings-unchanged = Pengaturan tetap seperti semula.
settings-impossible = Pengaturan belum disimpan karena pengaturan lain sudah berubah: pengingat harus mendahului batas waktu.
settings-dropped = Pengaturan tidak diubah. Melihatnya lagi: /pengaturan

settings-sends-ask = Apa yang dikirim dengan sendirinya? Ketuk untuk menyalakan atau mematikan.
settings-sending-letter = Rekap untuk pembaca
settings-sending-attendance = Daftar untuk koordinator
settings-sending-reminder = Pengingat untuk petugas
settings-expected-ask = Pilar mana yang diharapkan melapor setiap pekan? Ketuk untuk mengubah; berlaku mulai pekan ini, pekan yang sudah lewat tidak berubah.

settings-readers-title = Pembaca rekap mingguan
settings-reader = • { $name } – { $title }
settings-reader-chat = • Grup { $name } – { $title }
settings-readers-nobody = Belum ada.
settings-readers-how = Menambah atau menghentikan pembaca: /petugas. Grup pembaca: kirim /grup di grup itu dan pilih <i>Pembaca rekap</i>.

settings-history-title = Riwayat perubahan
settings-history-empty = Belum ada perubahan; semuanya seperti bawaan Pilar.
settings-change =
    { $when }, { $by }
    { $what }: { $before } → { $after }

settings-button-approvals = Tinjauan cerita
settings-approvals = { $count } orang
settings-approvals-ask = Berapa orang yang harus menyetujui sebuah cerita sebelum diterbitkan? Penulis tidak dapat menyetujui ceritanya sendiri.
