# Laporan bulanan petugas: pilihan bulan, dokumen, pengiriman kepada koordinator.

command-bulanan = Laporan bulanan saya

monthly-title = LAPORAN BULANAN
monthly-subtitle = Bulan { $month }
monthly-running = Angka sementara, sampai dengan { $day }
monthly-file-name = Laporan-Bulanan-{ $month }-{ $name }
monthly-identity-name = Nama
monthly-identity-office = Jabatan
monthly-identity-region = Wilayah tugas
monthly-identity-groups = KPM dampingan
monthly-identity-families = { $members } KPM dalam { $groups } kelompok P2K2
monthly-part-of = { $part } dari { $whole }
monthly-highlight-reports = laporan kegiatan
monthly-highlight-days = hari kegiatan
monthly-highlight-groups = kelompok P2K2 bertemu
monthly-highlight-attendance = kehadiran KPM

monthly-section-figures = Rekapitulasi kegiatan
monthly-section-coverage = Pertemuan P2K2
monthly-section-activities = Rincian kegiatan
monthly-section-remarks = Kendala dan tindak lanjut
monthly-section-photos = Dokumentasi
monthly-column-figure = Uraian
monthly-column-reports = Laporan
monthly-column-group = Kelompok
monthly-column-place = Tempat
monthly-column-size = Anggota
monthly-column-meetings = Pertemuan
monthly-column-present = Hadir
monthly-column-share = Kehadiran
monthly-column-day = Hari, tanggal
monthly-column-activity = Kegiatan
monthly-column-number = No. laporan
monthly-column-obstacle = Kendala
monthly-column-follow-up = Tindak lanjut
monthly-total = Jumlah
monthly-group-not-met = belum ada
monthly-group-unnamed = Tanpa nama kelompok
monthly-coverage-groups = { $part } dari { $whole } kelompok dampingan ({ $members } KPM) mengadakan pertemuan ({ $share }).
monthly-coverage-attendance = Dalam { $meetings } pertemuan hadir { $part } dari { $whole } KPM ({ $share }).
monthly-untold = { $count } laporan aduan tidak dirinci di sini demi kerahasiaan; jumlahnya ada dalam rekapitulasi.
monthly-no-remarks = Nihil.
monthly-activity = { $head } – { $told }
monthly-activity-group = { $kind } kelompok { $group }
monthly-activity-sort = { $kind } ({ $sort })
monthly-photo = { $head }, { $place }, { $day }
monthly-photo-missing = Foto tidak dapat diambil dari Telegram.
monthly-signed-by = Mengetahui,
monthly-place-and-day = { $town }, { $day }
monthly-footer = Laporan bulanan { $month } · { $name } · Pilar, { $made }
monthly-sheet-summary = Ringkasan
monthly-sheet-coverage = P2K2
monthly-sheet-activities = Kegiatan

monthly-button-open = 📄 Laporan bulanan
monthly-choose = 📄 <b>Laporan bulanan</b>
    Disusun otomatis dari laporan yang sudah terkirim, siap dicetak. Bulan mana?
monthly-button-month = { $month } · { $count } laporan
monthly-button-running = { $month } (berjalan) · { $count } laporan
monthly-button-earlier = Bulan sebelumnya…
monthly-button-other = Bulan lain
monthly-button-look = 📄 Lihat
monthly-button-send = 📨 Kirim ke koordinator
monthly-button-send-again = 📨 Kirim dokumen baru
monthly-button-sheet = Unduh Excel
monthly-empty = Belum ada laporan terkirim untuk kegiatan { $month }. Laporan bulanan disusun dari laporan kegiatan bulan itu.
monthly-document = Laporan bulanan { $month } – { $name }

monthly-summary-title = 📄 <b>Laporan bulanan { $month }</b>
monthly-summary-total = { $reports } laporan dalam { $days } hari kegiatan
monthly-summary-groups = { $met } dari { $own } kelompok P2K2 bertemu
monthly-summary-coverage = { $met } dari { $own } kelompok P2K2 bertemu · kehadiran KPM { $share }
monthly-running-note = ⏳ Angka sementara, sampai dengan { $day }: bulan ini belum berakhir.
monthly-photos-lost = ⚠️ { $count } foto tidak dapat diambil dari Telegram dan tidak tampil dalam dokumen.
monthly-look-first = Mohon diperiksa dahulu, termasuk agar tidak memuat nama penerima manfaat. Bila sudah benar, dokumen dapat dikirim kepada { $names } dengan tombol di bawah.
monthly-nobody = Belum ada koordinator yang terdaftar untuk wilayah ini. Dokumen di atas dapat diteruskan sendiri atau dicetak.
monthly-changed = ⚠️ Isi laporan berubah sejak dikirim pada { $at }. Dokumen di atas sudah memuat perubahan itu; mohon diperiksa, lalu dikirim kembali.
monthly-final = Yang dikirim pada { $at } masih angka sementara. Dokumen di atas sudah memuat seluruh bulan; mohon diperiksa, lalu dikirim kembali.
monthly-sent = ✅ Sudah dikirim kepada { $names } pada { $at }.
monthly-seen = 👁 Sudah diperiksa { $name } pada { $at }.
monthly-note-kept = 📝 Catatan: { $note }
monthly-send-sent = Laporan bulanan dikirim.
monthly-send-sent-before = Laporan bulanan ini sudah dikirim pada { $at }. Tidak dikirim dua kali.
monthly-send-changed = Isi laporan berubah sejak dokumen itu dibuat. Berikut dokumen yang baru, mohon diperiksa dahulu.
monthly-send-nobody = Belum ada koordinator yang dapat dikirimi. Dokumen dapat diteruskan sendiri.

monthly-share-title = <b>LAPORAN BULANAN – { $month }</b>
monthly-share-name =
    { $name }
    { $office }, { $region }
monthly-share-close = Demikian dilaporkan, terima kasih. 🙏

monthly-offer = { $greeting }, { $address }. Laporan bulanan <b>{ $month }</b> sudah tersusun dari { $reports } laporan yang terkirim. Mohon diperiksa, lalu dapat dikirim kepada koordinator dengan satu ketukan.

monthly-card =
    📄 <b>Laporan bulanan { $month }</b>
    { $name } · { $office } · { $region }
monthly-card-again = Dokumen ini menggantikan kiriman sebelumnya.
monthly-card-past = 🔁 Sudah digantikan dokumen yang lebih baru.
monthly-card-seen = ✅ Sudah diperiksa { $name } pada { $at }.
monthly-button-seen = ✅ Sudah saya periksa
monthly-button-note = 📝 Catatan
monthly-button-note-send = 📨 Kirim catatan
monthly-seen-done = Tercatat. { $author } diberi tahu.
monthly-seen-done-before = { $name } sudah memeriksa laporan ini.
monthly-seen-superseded = { $author } sudah mengirim dokumen yang lebih baru. Mohon periksa yang itu.
monthly-note-ask = Apa catatan untuk laporan bulanan { $month } dari { $name }?
monthly-note-length = Catatan berisi { $min } sampai { $max } huruf. Mohon ditulis kembali.
monthly-note-confirm =
    Catatan untuk { $name }:
    { $note }
monthly-note-sent = Catatan untuk { $name } sudah dikirim.
monthly-note-dropped = Catatan tidak jadi dikirim.
monthly-told-seen = ✅ { $name } sudah memeriksa laporan bulanan { $month }. Terima kasih.
monthly-told-note =
    📝 Catatan dari { $name } untuk laporan bulanan { $month }:
    { $note }
monthly-told-changed = Laporan bulanan { $month } sudah dikirim pada { $at }. Sejak itu isinya berubah. Mohon diperiksa, lalu dikirim kembali bila perlu.
monthly-told-changed-count = Laporan bulanan { $month } sudah dikirim pada { $at }. Sejak itu isinya berubah, dari { $before } menjadi { $now } laporan. Mohon diperiksa, lalu dikirim kembali bila perlu.
