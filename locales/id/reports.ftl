# Laporan: kartu, tanda terima, pertanyaan, daftar. Nada resmi dan santun; satu layar satu pesan.

command-lapor = Membuat laporan kegiatan
command-laporanku = Daftar laporan saya
command-tugasku = Tugas saya: laporan dan tindak lanjut
command-latihan = Latihan lapor, tidak dihitung

report-kind-p2k2-session = P2K2
report-kind-home-visit = Kunjungan rumah
report-kind-activity = Kegiatan harian
report-kind-nihil = Nihil kegiatan lapangan
report-unnamed = Laporan baru

report-unit-kpm = KPM
report-unit-kk = KK
report-unit-people = orang
report-unit-families = keluarga
report-unit-minutes = menit
report-counted = { $count } { $unit }
report-none = –
report-photos = { $count } foto
report-session = Modul { $module } sesi { $number } – { $title }
report-session-module = Modul { $module } – { $title }
report-session-local = { $title }
report-module = Modul { $module } – { $title }
report-attendance = { $present } dari { $size } KPM hadir ({ $share })
report-attendance-short = { $present } dari { $size } KPM ({ $share })
report-attendance-present = { $present } KPM hadir
report-attendance-size = { $size } KPM anggota

report-card-kind = 📝 <b>{ $kind }</b>
report-card-group = Kelompok { $group }
report-card-place = 📍 { $place }
report-card-day = 📅 { $day }
report-card-time = 🕘 { $time }
report-card-session = 📚 { $session }
report-card-attendance = 👥 { $attendance }
report-card-photos = 📷 { $count } foto
report-photos-left-out = { $count } foto lain tidak disimpan (paling banyak 5)
report-card-field = { $label }: { $value }
report-card-result = 📄 Hasil: { $text }
report-card-obstacle = ⚠️ Kendala: { $text }
report-card-follow-up = ➡️ Tindak lanjut: { $text }
report-card-problem = ❗ { $problem }
report-card-missing = <b>Belum lengkap:</b> { $fields }
report-card-warning = ❔ { $warning } Apakah sudah benar?
report-card-practice = 🧪 <b>Latihan</b> – tidak dihitung sebagai laporan
report-card-empty = Laporan ini belum berisi.

report-button-file = ✅ Kirim
report-button-sure = ✅ Ya, benar, kirim
report-button-sure-plain = Ya, benar, kirim
report-button-mend = ✏️ Ubah { $field }
report-button-edit = ✏️ Ubah
report-button-drop = 🗑 Bukan laporan
report-button-file-plain = Kirim
report-button-edit-plain = Ubah
report-button-drop-plain = Bukan laporan
report-button-again = Buat baru
report-button-complete = Lengkapi
report-button-join = Daftar
report-button-form = 📝 Buat laporan
report-button-share = Bagikan ke WhatsApp
report-button-photos-clear = 🗑 Hapus { $count } foto
report-button-search = Cari…
report-button-done = Selesai
report-button-other = Laporan lain
report-button-resume = Lanjutkan
report-button-delete = Hapus

report-address = Bapak/Ibu
report-receipt = ✅ <b>Laporan terkirim</b>: { $summary }. No. { $number }. Terima kasih, { $address }. 🙏
report-share = <b>Laporan terkirim</b>: { $summary }. No. { $number }. { $name }
report-receipt-photos = , { $count } foto
report-receipt-name = { $kind } { $group }
report-receipt-p2k2-session = { $name }, { $place }, { $day } – { $attendance }{ $photos }
report-receipt-home-visit = { $kind }, { $place }, { $day } – { $households }{ $photos }
report-receipt-activity = { $kind } ({ $activity_kind }), { $place }, { $day }{ $photos }
report-receipt-nihil = { $kind }, { $period }
report-filed = Laporan terkirim. No. { $number }.
report-filed-before = Laporan ini sudah terkirim. No. { $number }.
report-practised = 🧪 <b>Latihan selesai.</b> Laporan latihan tidak dikirim dan tidak dihitung. Untuk laporan sebenarnya kirim /lapor.
report-dropped = Baik, pesan itu tidak dicatat sebagai laporan.
report-dropped-notice = Tidak dicatat sebagai laporan.
report-similar = Laporan serupa sudah terkirim: { $summary }. No. { $number }. Perbarui laporan itu, atau buat baru?
report-not-yours = Hanya { $name } yang dapat mengirim laporan ini.
report-whose = Pesan ini diteruskan dari { $name }. Laporan siapa ini?
report-whose-press = Mohon tekan salah satu tombol: laporan siapa ini?
report-button-mine = Laporan saya
report-button-theirs = Laporan { $name }
report-button-other-worker = Laporan petugas lain
report-claim-not-yours = Pertanyaan ini hanya untuk yang meneruskan pesannya.
report-handed = ➡️ Laporan ini diteruskan kepada { $name } untuk diperiksa dan dikirim.
report-handed-to = ➡️ { $name } meneruskan laporan Bapak/Ibu. Mohon diperiksa, lalu dikirim.
report-not-own = Baik, tidak dicatat. Setiap laporan dikirim oleh petugasnya sendiri; mohon yang bersangkutan mengirimnya kepada Pilar.
report-link-not-yours = Maaf, laporan itu hanya dapat dilengkapi oleh pengirimnya.

report-stranger = Pilar belum mengenal Bapak/Ibu. Laporan ini disimpan sampai pendaftaran selesai.
report-join-first = Untuk melapor, Bapak/Ibu perlu terdaftar lebih dahulu. Silakan kirim /start.
report-adopted = Terima kasih, pendaftaran sudah selesai. Laporan yang tadi disimpan sudah siap:
report-group-unbound = Grup ini belum dihubungkan dengan wilayah kerja. Mohon admin grup mengirim /grup.
report-group-not-understood = Maaf, laporannya belum dapat dipahami. Bapak/Ibu dapat melapor lewat pertanyaan di percakapan pribadi.
report-in-private = Silakan melapor lewat percakapan pribadi, atau langsung tulis di sini, misalnya: <code>/lapor P2K2 klp Melati Pundungsari modul 2 sesi 5 hadir 26 dari 30</code>

report-continue = Kelompok { $group }, { $place } ({ $size } KPM) – { $session ->
    [0] ada pertemuan lagi?
   *[other] lanjut sesi { $session }?
}
report-continue-which = Kelompok mana yang dilaporkan?
report-continue-button = { $group }, { $place }{ $session ->
    [0] { "" }
   *[other] { " " }– sesi { $session }
}
report-ask-kind = Jenis kegiatan apa yang dilaporkan?
report-kind-unknown = Maaf, jenis kegiatannya belum dikenal. Silakan pilih salah satu.
report-practice-lead = 🧪 <b>Latihan lapor.</b> Silakan mencoba, latihan tidak dihitung sebagai laporan.
report-check-again = { $problem } Mohon diperiksa lagi: { $prompt }
report-text-expected = Mohon dijawab dengan tulisan.
report-edit-ask = Bagian mana yang diubah?
report-today = Hari ini ({ $day })
report-yesterday = Kemarin ({ $day })
report-other-date = Tanggal lain
report-other-date-hint = Silakan ketik tanggalnya, misalnya 18/11 atau Senin kemarin.
report-last-place = { $place } (terakhir)
report-search-hint = Silakan ketik namanya; beberapa huruf pertama sudah cukup.
report-answer-all-present = Semua hadir ({ $count })
report-fix-group-size = Anggota sekarang { $count }
report-fix-date = { $day }
report-photo-joined = 📷 { $count } foto tersimpan.{ $left ->
    [0] { "" }
   *[other] { " " }{ $left } foto lain tidak disimpan, paling banyak 5.
}
report-photo-waits = 📷 { $count } foto tersimpan. Mohon kirim laporannya dalam satu pesan, atau /lapor.{ $left ->
    [0] { "" }
   *[other] { " " }{ $left } foto lain tidak disimpan, paling banyak 5.
}
report-unkept-image-file = 📎 Foto ini dikirim sebagai berkas, karena itu tidak disimpan. Mohon kirim lagi sebagai foto biasa.
report-unkept-other = 📎 Yang disimpan pada laporan hanya foto. Video, rekaman suara, dan berkas tidak disimpan.
report-cancelled = Laporan dibatalkan. Untuk melapor lagi kirim /lapor.
report-deleted = Laporan itu sudah dihapus.
report-draft-gone = Laporan ini sudah selesai atau dibatalkan. Untuk melapor lagi kirim /lapor.
report-unfinished = Laporan { $name } belum selesai (pertanyaan { $at } dari { $of }).
report-unfinished-start = Laporan { $name } belum selesai.
report-today-word = hari ini
report-nudge = Laporan { $name } { $when } sudah siap, tinggal dikirim.
report-nudge-gaps = Laporan { $name } { $when } tinggal dilengkapi.

report-list-title = <b>Laporan saya, { $month }</b> ({ $total })
report-list-drafts = <b>Belum dikirim</b>
report-list-waiting = <b>Menunggu persetujuan koordinator</b>
report-list-line = { $number } · { $name } · { $day }{ $state }
report-list-empty = Belum ada laporan yang terkirim.
report-duty-week = <b>Pekan ini</b> ({ $period }): { $filed ->
    [0] belum ada laporan.
   *[other] { $filed } laporan terkirim.
}
report-duty-waiting = • { $name }: siap, tinggal dikirim
report-duty-unfinished = • { $name }: belum lengkap
report-duty-button = { $at }. { $name }
report-duty-agreements = <b>Tindak lanjut kesepakatan</b>
report-duty-agreed = { $at }. { $text } · batas waktu { $day }
report-duty-agreed-late = { $at }. ⚠️ { $text } · lewat batas waktu ({ $day })

report-field-region = Wilayah
report-field-activity-date = Tanggal kegiatan
report-field-start-time = Pukul mulai
report-field-end-time = Pukul selesai
report-field-place = Tempat
report-field-result = Hasil
report-field-obstacle = Kendala
report-field-follow-up = Tindak lanjut
report-field-photos = Foto
report-field-publishable = Boleh dipublikasikan
report-field-p2k2-session-group = Kelompok
report-field-p2k2-session-session = Sesi
report-field-p2k2-session-session-title = Judul sesi
report-field-p2k2-session-group-size = Jumlah anggota kelompok
report-field-p2k2-session-present = Jumlah KPM yang hadir
report-field-p2k2-session-absent-reason = Keterangan tidak hadir
report-field-p2k2-session-represented = Diwakilkan
report-field-p2k2-session-methods = Metode
report-field-p2k2-session-duration-min = Lama pertemuan
report-field-p2k2-session-guest = Narasumber luar
report-field-p2k2-session-absent = Tidak hadir
report-field-p2k2-session-attendance-percent = Kehadiran (%)
report-field-home-visit-purpose = Tujuan
report-field-home-visit-households = Jumlah rumah
report-field-home-visit-outcome = Hasil kunjungan
report-field-activity-activity-kind = Bentuk kegiatan
report-field-activity-beneficiaries = Penerima manfaat
report-field-activity-unit = Satuan penerima manfaat
report-field-nihil-reason = Keterangan
report-field-nihil-from = Dari tanggal
report-field-nihil-to = Sampai tanggal

report-ask-region = Di { $village } mana?
report-ask-activity-date = Tanggal berapa kegiatannya?
report-ask-start-time = Mulai pukul berapa?
report-ask-end-time = Selesai pukul berapa?
report-ask-place = Di tempat mana? Misalnya: Balai Kalurahan.
report-ask-result = Apa hasil kegiatannya?
report-ask-obstacle = Apa kendalanya? Bila tidak ada, tekan Lewati.
report-ask-follow-up = Apa tindak lanjutnya?
report-ask-photos = Mohon kirim foto kegiatan. Pastikan foto tidak memuat KTP, KK, atau KKS.
report-ask-publishable = Boleh dipublikasikan?
report-ask-p2k2-session-group = Kelompok apa?
report-ask-p2k2-session-session = Modul dan sesi berapa?
report-ask-p2k2-session-session-title = Apa judul sesinya?
report-ask-p2k2-session-group-size = Berapa KPM anggota kelompok?
report-ask-p2k2-session-present = Berapa KPM yang hadir?
report-ask-p2k2-session-absent-reason = Apa keterangan yang tidak hadir? Misalnya: 3 sakit, 2 bekerja.
report-ask-p2k2-session-represented = Berapa KPM yang diwakilkan?
report-ask-p2k2-session-methods = Metode apa yang dipakai?
report-ask-p2k2-session-duration-min = Berapa menit lamanya?
report-ask-p2k2-session-guest = Siapa narasumber dari luar? Misalnya: bidan puskesmas.
report-ask-home-visit-purpose = Apa tujuan kunjungannya?
report-ask-home-visit-households = Berapa rumah (KK) yang dikunjungi?
report-ask-home-visit-outcome = Apa hasil kunjungannya? Mohon tanpa nama dan nomor penerima.
report-ask-activity-activity-kind = Apa bentuk kegiatannya?
report-ask-activity-beneficiaries = Berapa penerima manfaatnya?
report-ask-activity-unit = Dihitung dalam satuan apa?
report-ask-nihil-reason = Apa kegiatan di luar lapangan pekan ini?
report-ask-nihil-from = Sejak tanggal berapa?
report-ask-nihil-to = Sampai tanggal berapa?

report-choice-publishable-no = Tidak
report-choice-publishable-internal = Internal saja
report-choice-publishable-yes = Boleh
report-choice-p2k2-session-methods-lecture = Ceramah
report-choice-p2k2-session-methods-discussion = Diskusi
report-choice-p2k2-session-methods-flipchart = Flipchart
report-choice-p2k2-session-methods-film = Film
report-choice-p2k2-session-methods-game = Permainan
report-choice-p2k2-session-methods-practice = Praktik
report-choice-home-visit-purpose-assessment = Asesmen
report-choice-home-visit-purpose-verval = Verval
report-choice-home-visit-purpose-motivation = Motivasi
report-choice-home-visit-purpose-case = Kasus
report-choice-home-visit-purpose-invitation = Undangan
report-choice-home-visit-purpose-other = Lainnya
report-choice-activity-activity-kind-training = Pelatihan
report-choice-activity-activity-kind-coordination = Koordinasi
report-choice-activity-activity-kind-visit = Kunjungan
report-choice-activity-activity-kind-administration = Administrasi
report-choice-activity-activity-kind-accompaniment = Pendampingan
report-choice-activity-activity-kind-other = Lainnya
report-choice-activity-unit-people = Orang
report-choice-activity-unit-families = Keluarga
report-choice-nihil-reason-administration = Administrasi
report-choice-nihil-reason-holiday = Libur
report-choice-nihil-reason-official-travel = Dinas luar
report-choice-nihil-reason-other = Lainnya

count-unreadable = Maaf, jumlahnya belum dapat dibaca. Mohon tulis angka, misalnya 26.
count-inexact = Mohon jumlah pastinya, bukan "{ $said }".
count-fraction = Mohon bilangan bulat, bukan "{ $said }".
count-range = { $label } harus antara { $min } dan { $max }, bukan { $value }.
text-short = Mohon ditulis lebih lengkap, paling sedikit { $min } huruf.
text-long = Tulisannya terlalu panjang ({ $value } huruf), paling banyak { $max }.
choice-unknown = Maaf, pilihannya belum dikenal.
date-future = { $day } belum lewat. Laporan ditulis setelah kegiatan; rencana belum perlu dilaporkan dan dapat dikirim setelah selesai.
date-too-old = { $day } sudah lebih dari setahun yang lalu. Mohon diperiksa tahunnya.
date-invalid = Tanggal { $said } tidak ada di kalender.
date-disagrees = { $day } adalah hari { $actual }, bukan { $weekday }. Tanggal mana yang benar?
date-vague = Mohon tanggal pastinya, misalnya 18/11.
date-unreadable = Maaf, tanggalnya belum dapat dibaca. Misalnya: hari ini, kemarin, atau 18/11.
time-invalid = Pukul { $said } tidak ada.
time-vague = Mohon pukul berapa tepatnya, misalnya 09.30.
time-unreadable = Maaf, pukulnya belum dapat dibaca. Misalnya: 09.30.
region-unknown = Maaf, "{ $name }" belum ditemukan.
region-ambiguous = Ada { $count } tempat bernama { $name }. Mohon pilih salah satu.
group-unreadable = Mohon tulis nama kelompoknya saja, paling banyak { $max } huruf.
session-unknown = Maaf, sesinya belum dapat dibaca. Misalnya: modul 2 sesi 5.
session-ambiguous = Sesi mana yang dimaksud? { $candidates }
photos-expected = Mohon kirim fotonya, paling banyak { $max }, atau tekan Lewati.
photos-many = Paling banyak { $max } foto.
present-exceeds-group = Jumlah hadir ({ $present } KPM) melebihi anggota kelompok ({ $group_size } KPM).
represented-exceeds-present = Yang diwakilkan ({ $represented } KPM) melebihi yang hadir ({ $present } KPM).
attendance-sum = Yang hadir ({ $present }) dan yang tidak hadir ({ $absent }) tidak sama dengan anggota kelompok ({ $group_size }).
end-before-start = Pukul selesai ({ $end_time }) harus setelah pukul mulai ({ $start_time }).
period-reversed = Tanggal akhir ({ $to }) mendahului tanggal awal ({ $from }).
duration-unusual = Lama pertemuan { $value } menit, biasanya { $low } sampai { $high } menit.
nobody-present = Jumlah hadir { $value } KPM.
households-unusual = { $value } rumah dalam satu laporan, biasanya paling banyak { $high }.
