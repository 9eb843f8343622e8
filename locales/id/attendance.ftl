# Daftar hadir: presensi dengan kode atau kode QR, penandaan oleh koordinator, daftar hadir, sertifikat bimtek.

command-hadir = Presensi acara

attendance-said-present = hadir
attendance-said-late = terlambat
attendance-said-excused = izin
attendance-said-sick = sakit
attendance-said-travel = dinas luar
attendance-said-leave = cuti
attendance-said-substituted = diwakilkan
attendance-said-absent = tanpa keterangan
attendance-status = { $letter } ({ $said })

attendance-open =
    📍 Presensi <b>{ $title }</b>
    { $when } · { $venue }
    Mohon ketik di sini 6 angka yang tampil di ruangan, atau pindai kode QR-nya. Presensi dibuka sampai pukul { $to }.
attendance-noted = ✅ Tercatat { $said }, { $at }. Terima kasih.
attendance-noted-before = Sudah tercatat { $said }, { $at }. Tidak perlu diulang.
attendance-noted-for = ✅ Tercatat mewakili <b>{ $names }</b>, { $at }. Terima kasih.
attendance-noted-for-before = Sudah tercatat mewakili <b>{ $names }</b>, { $at }. Tidak perlu diulang.
attendance-noted-also = Tercatat juga mewakili <b>{ $names }</b>.
attendance-noted-where = <b>{ $title }</b> · { $venue }
attendance-over =
    Presensi <b>{ $title }</b> ({ $when }) sudah ditutup.
    Bila tadi hadir, mohon ketuk tombol di bawah; koordinator akan memastikannya.
attendance-button-claim = 🙋 Saya tadi hadir
attendance-none = Belum ada acara yang presensinya dibuka. Presensi dibuka { $minutes } menit sebelum acara dimulai.
attendance-next =
    Belum ada presensi yang dibuka. Acara berikutnya:
    <b>{ $title }</b>
    { $when } · { $venue }
    Presensi dibuka pukul { $from }.
attendance-code-wrong = Kode itu tidak berlaku. Kode berganti setiap menit; mohon ketik 6 angka yang sekarang tampil di ruangan. Kesempatan tersisa: { $left }.
attendance-code-shape = Kode presensi terdiri atas 6 angka, misalnya /hadir 123456.
attendance-locked = Kode salah terlalu sering. Mohon tunggu { $minutes } menit, atau minta koordinator mencatat kehadiran Bapak/Ibu.
attendance-picture-stale = Kode QR itu sudah berganti. Mohon pindai gambar yang sekarang tampil di ruangan, atau ketik 6 angkanya di sini.
attendance-only-self = Presensi berlaku untuk akun Telegram sendiri dan tidak dapat diwakili orang lain. Bila ada yang tidak membawa telepon, koordinator dapat mencatatnya.
attendance-in-private = Presensi dilakukan di percakapan pribadi dengan Pilar, bukan di grup. Mohon ketuk tombol di bawah.
attendance-button-private = 📍 Presensi di sini
attendance-ask-point = Kodenya benar. Satu langkah lagi: mohon ketuk tombol di bawah untuk mengirim lokasi. Yang dicatat hanya jaraknya dari tempat acara.
attendance-key-point = 📍 Kirim lokasi saya
attendance-or-without-point = Bila lokasi tidak dapat dikirim, koordinator dapat memastikan kehadiran Bapak/Ibu.
attendance-button-without-point = Tanpa lokasi
attendance-far-told = Lokasi yang terkirim belum di sekitar tempat acara, sehingga kehadiran Bapak/Ibu diteruskan kepada koordinator untuk dipastikan. Hasilnya akan dikabarkan di sini.
attendance-unplaced-told = Baik, tanpa lokasi. Kehadiran Bapak/Ibu diteruskan kepada koordinator untuk dipastikan. Hasilnya akan dikabarkan di sini.
attendance-claim-waits = Pernyataan hadir pada <b>{ $title }</b> sudah diteruskan dan menunggu koordinator.
attendance-claim-refused-before = Menurut koordinator, kehadiran pada <b>{ $title }</b> tidak dapat dipastikan. Bila keliru, mohon hubungi koordinator.
attendance-claiming-kept = Terima kasih. Pernyataan hadir diteruskan kepada koordinator. Hasilnya akan dikabarkan di sini.
attendance-claiming-same = Pernyataan hadir sudah diteruskan dan menunggu koordinator.
attendance-claiming-refused = Pernyataan ini sudah dijawab koordinator: kehadiran tidak dapat dipastikan. Bila keliru, mohon hubungi koordinator.
attendance-claiming-past = Waktunya sudah lewat. Mohon hubungi koordinator bila kehadiran belum tercatat.
attendance-claiming-stranger = Bapak/Ibu tidak ada dalam daftar undangan acara ini.
attendance-told-confirmed = ✅ Kehadiran Bapak/Ibu pada <b>{ $title }</b> sudah dipastikan koordinator. Terima kasih.
attendance-told-refused = Kehadiran Bapak/Ibu pada <b>{ $title }</b> belum dapat dipastikan koordinator. Bila keliru, mohon hubungi koordinator.

attendance-which = 📋 Daftar hadir acara yang mana?
attendance-button-meeting = { $title } · { $when }
attendance-not-yours = Maaf, daftar hadir ini hanya dapat dibuka pengundang, koordinator wilayahnya, dan petugas dinas.
attendance-title =
    📋 <b>Daftar hadir</b> { $title }
    { $when } · { $venue }
attendance-opens = Presensi dibuka pukul { $from } sampai { $to }.
attendance-is-open = 🟢 Presensi dibuka sampai pukul { $to }.
attendance-closed = Presensi sudah ditutup pukul { $to }.
attendance-figures = Diundang { $invited } · hadir { $present } · diwakilkan { $substituted } · tidak hadir { $excused } · tanpa keterangan { $absent }
attendance-figures-so-far = Diundang { $invited } · hadir { $present } · diwakilkan { $substituted } · tidak hadir { $excused } · belum tercatat { $absent }
attendance-late = Di antaranya terlambat: { $count }
attendance-extra = Hadir di luar undangan: { $count }
attendance-broke-word = Menjawab hadir, tetapi tidak hadir: { $count }
attendance-came-anyway = Menjawab berhalangan, tetapi hadir: { $count }
attendance-has-point = 📍 Lokasi petugas diperiksa saat presensi.
attendance-training = 🎓 { $hours } jam pelajaran · { $count } materi
attendance-training-missing = 🎓 Jam pelajaran dan materi belum diisi; keduanya tertulis di sertifikat.
attendance-certified = Sertifikat terkirim: { $count }
attendance-button-code = 🔢 Tampilkan kode
attendance-button-picture = 🔳 Kode QR
attendance-button-claims = 🙋 Menunggu kepastian: { $count }
attendance-button-everyone = Semua yang menjawab hadir: H
attendance-button-list = 📋 Satu per satu
attendance-button-guests = 👥 Tamu ({ $count })
attendance-button-point = 📍 Periksa lokasi saat presensi
attendance-button-no-point = Jangan periksa lokasi lagi
attendance-button-gaps = Jawaban yang tidak sesuai
attendance-button-pdf = 📄 PDF
attendance-button-xlsx = Excel
attendance-button-refresh = 🔄 Perbarui
attendance-button-back = ⬅️ Daftar hadir
attendance-button-training = 🎓 Jam dan materi
attendance-button-certificates = 🎓 Sertifikat
attendance-code =
    🔢 Presensi <b>{ $title }</b>

    <b>{ $code }</b>

    Tampil sampai pukul { $until }, dan masih diterima semenit sesudahnya. Kode di pesan ini berganti sendiri selama { $minutes } menit.
    Peserta mengetiknya di percakapan pribadi dengan Pilar. Di ruangan dengan beberapa pintu, koordinator lain dapat menampilkan kode yang sama.
attendance-door-closed = Kode tidak ditampilkan lagi di pesan ini.
attendance-button-next-code = 🔄 Kode sekarang
attendance-picture =
    🔳 Presensi <b>{ $title }</b>
    Pindai dengan kamera telepon, lalu ketuk <b>Mulai</b>. Gambar ini berganti sendiri selama { $minutes } menit; sesudah itu mohon ketuk tombol di bawah.
attendance-button-next-picture = 🔄 Gambar baru
attendance-ask-venue = Di mana tempat acaranya? Mohon kirim lokasi saat berada di sana, atau pilih titiknya lewat lampiran lokasi. Presensi dari jarak lebih dari { $metres } meter akan menunggu kepastian Bapak/Ibu.
attendance-point-set = 📍 Titik tempat acara tersimpan. Presensi dari jarak lebih dari { $metres } meter akan menunggu kepastian Bapak/Ibu.

attendance-too-early = Kehadiran dapat ditandai sejak presensi dibuka.
attendance-all-marked = { $count } orang ditandai H.
attendance-all-none = Semua yang menjawab hadir sudah ditandai.
attendance-list =
    📋 <b>{ $title }</b> – { $count } orang, halaman { $page } dari { $pages }
    H hadir · T terlambat · I izin · S sakit · DL dinas luar · C cuti · W diwakilkan · TK tanpa keterangan
attendance-list-empty = 📋 <b>{ $title }</b> – belum ada nama dalam daftar ini.
attendance-button-status = { $letter } · { $said }
attendance-answered-yes = Jawaban: hadir
attendance-answered-no = Jawaban: berhalangan ({ $why })
attendance-answered-substitute = Jawaban: diwakilkan { $why }
attendance-answered-nothing = Jawaban: belum menjawab
attendance-history-none = Belum ditandai.
attendance-history-code = { $at } { $status } – dengan kode
attendance-history-ticket = { $at } { $status } – dengan kode QR
attendance-history-claim = { $at } { $status } – dipastikan { $by }
attendance-history-list = { $at } { $status } – ditandai { $by }
attendance-history-all = { $at } { $status } – ditandai { $by }, bersama semua yang menjawab hadir
attendance-history-substitute = (oleh { $name })
attendance-marked-done = Tercatat: { $status }.
attendance-marked-same = Sudah tercatat: { $status }.
attendance-marked-before = { $by } baru saja menandai { $status }. Mohon diperiksa dahulu; bila perlu, tandai lagi.
attendance-gap-broke = <b>Menjawab hadir, tetapi tidak hadir: { $count }</b>
attendance-gap-came = <b>Menjawab berhalangan, tetapi hadir: { $count }</b>
attendance-guests = 👥 <b>Tamu</b> { $title } – { $count } orang
attendance-button-add-guest = ➕ Tambah tamu
attendance-button-remove-guest = ✖️ { $name }
attendance-ask-guest-name = Siapa nama tamunya?
attendance-ask-guest-office = Jabatan atau asal instansinya?
attendance-guest-again = Mohon { $min } sampai { $max } huruf.
attendance-guest-confirm = Tamu: { $name } – { $office }
attendance-button-keep-guest = ✅ Simpan
attendance-guest-dropped = Tamu tidak jadi ditambahkan.
attendance-claim-late =
    🙋 <b>{ $name }</b> menyatakan tadi hadir pada <b>{ $title }</b>.
    Dinyatakan { $at }, setelah presensi ditutup.
attendance-claim-far =
    🙋 <b>{ $name }</b> mengetik kode yang benar untuk <b>{ $title }</b> ({ $at }), tetapi teleponnya berada sekitar { $distance } dari tempat acara.
attendance-claim-unplaced =
    🙋 <b>{ $name }</b> mengetik kode yang benar untuk <b>{ $title }</b> ({ $at }), tanpa mengirim lokasi.
attendance-metres = { $count } meter
attendance-kilometres = { $count } kilometer
attendance-button-confirm = ✅ Benar hadir
attendance-button-refuse = Tidak hadir
attendance-claim-confirmed = ✅ { $name }: kehadiran dipastikan.
attendance-claim-refused = { $name }: kehadiran tidak dipastikan.
attendance-decided-before = Sudah dijawab { $by }.

attendance-ask-hours = Berapa jam pelajaran seluruhnya? Misalnya <i>24</i>.
attendance-hours-again = Mohon angka 1 sampai { $maxHours }, misalnya <i>24</i>.
attendance-ask-topics = Apa saja materinya? Mohon satu materi dalam setiap baris.
attendance-topics-again = Mohon 1 sampai { $maxTopics } baris, masing-masing paling banyak { $maxLength } huruf.
attendance-training-confirm =
    🎓 { $hours } jam pelajaran, dengan materi:
    { $topics }
attendance-button-keep-training = ✅ Simpan
attendance-training-dropped = Jam dan materi tidak diubah.
certificates-ask = Kirim sertifikat kepada { $count } orang yang hadir? Yang sudah menerima tidak dikirimi lagi.
attendance-button-certificates-send = 🎓 Kirim sertifikat
certificates-sent = { $unreachable ->
        [0] 🎓 { $sent } sertifikat dikirim.
       *[other] 🎓 { $sent } sertifikat dikirim. { $unreachable } orang belum memulai bot, sehingga belum dapat dikirimi.
    }
certificates-none = { $unreachable ->
        [0] Semua yang hadir sudah dikirimi sertifikat.
       *[other] Tidak ada sertifikat baru yang dikirim. { $unreachable } orang belum memulai bot, sehingga belum dapat dikirimi.
    }

attendance-paper-title = DAFTAR HADIR
attendance-paper-file = Daftar-Hadir-{ $day }-{ $title }
attendance-paper-sheet = Daftar hadir
attendance-paper-caption = 📄 Daftar hadir { $title } – { $count } orang
attendance-paper-day = Hari/tanggal
attendance-paper-hours = Waktu
attendance-paper-venue = Tempat
attendance-paper-about = Acara
attendance-column-number = No
attendance-column-name = Nama
attendance-column-office = Jabatan
attendance-column-region = Instansi/Wilayah
attendance-column-phone = No. HP
attendance-column-signature = Tanda tangan
attendance-column-remark = Ket.
attendance-paper-signed = { $at }
attendance-paper-substitute = { $letter }: { $name }
attendance-paper-guest = Tamu
attendance-paper-figures = Diundang { $invited }: hadir { $present } (terlambat { $late }), diwakilkan { $substituted }, tidak hadir { $excused }, tanpa keterangan { $absent }. Di luar undangan: { $extra }.
attendance-paper-legend = H hadir, T terlambat, I izin, S sakit, DL dinas luar, C cuti, W diwakilkan, TK tanpa keterangan. Waktu di kolom tanda tangan: presensi dengan telepon sendiri.
attendance-column-present = Hadir
attendance-column-share = Kehadiran
attendance-paper-series = Rekap seri
attendance-paper-place = { $town }, { $day }
attendance-paper-footer = Pilar, { $made } · Daftar hadir { $title }

certificate-file = Sertifikat-{ $number }
certificate-title = SERTIFIKAT
certificate-number = Nomor { $number }
certificate-given-to = diberikan kepada
certificate-body =
    atas keikutsertaannya sebagai peserta { $title }
    yang diselenggarakan { $agency } { $regency }
    pada hari { $day } di { $venue }, sebanyak { $hours } jam pelajaran.
certificate-topics = MATERI
certificate-hours = Jumlah: { $hours } jam pelajaran
certificate-caption = 🎓 Sertifikat { $title }. Terima kasih atas keikutsertaannya.
