# Pertemuan: undangan, jawaban, perubahan, dan agenda.

command-undang = Undang rapat atau kegiatan
command-agenda = Agenda dan undangan saya

meeting-kind-coordination = Rapat Koordinasi
meeting-kind-monitoring = Monitoring dan Evaluasi
meeting-kind-training = Bimbingan Teknis
meeting-kind-outreach = Sosialisasi
meeting-kind-audience = Audiensi
meeting-kind-consolidation = Konsolidasi
meeting-kind-forum = Pertemuan Forum Sosial
meeting-kind-roll_call = Apel
meeting-kind-handover = Penyaluran Bantuan
meeting-kind-graduation = Wisuda Graduasi
meeting-kind-online = Rapat Daring

meeting-no-access = Maaf, undangan hanya dapat dikirim oleh koordinator atau petugas Dinas Sosial.
meeting-ask-kind = Kegiatan apa yang diundangkan?
meeting-ask-when = Hari dan jam berapa? Contoh: <i>Kamis 26/11 jam 9</i> atau <i>1 Desember pukul 09.00–12.00</i>.
meeting-ask-venue = Di mana tempatnya? Untuk rapat daring, mohon kirim tautannya.
meeting-ask-agenda = Apa acaranya? Boleh beberapa baris.
meeting-ask-bring = Apa yang perlu dibawa?
meeting-ask-dress = Pakaiannya apa? Contoh: <i>batik</i>.
meeting-ask-answerBy = Konfirmasi paling lambat kapan? Contoh: <i>Rabu jam 12</i>.
meeting-ask-letterNo = Nomor suratnya berapa?
meeting-ask-letterFile = Mohon kirim suratnya sebagai dokumen (PDF).
meeting-when-again = Hari atau jamnya belum terbaca. Mohon tulis keduanya, misalnya <i>Kamis 26/11 jam 9</i>.
meeting-no-such-day = Tanggal { $said } tidak ada di kalender. Mohon tulis lagi hari dan jamnya.
meeting-day-disagrees = { $date } bukan hari { $said }. Mohon tulis lagi hari, tanggal, dan jamnya.
meeting-past = Waktu itu sudah lewat. Mohon tulis hari dan jam yang akan datang.
meeting-ends-before = Jam selesainya lebih awal daripada jam mulainya. Mohon tulis lagi keduanya.
meeting-answer-by-late = Batas konfirmasi harus sebelum acara dimulai. Mohon tulis lagi.
meeting-too-long = Terlalu panjang: { $length } karakter, paling banyak { $longest }. Mohon dipersingkat.
meeting-ready = Tersimpan.
meeting-left = Baik. Yang sudah tersimpan tidak berubah.
meeting-dropped = 🗑 Undangan dibatalkan dan tidak dikirim.
meeting-incomplete = ⚠️ Belum lengkap: { $list }
meeting-with-letter = 📎 dengan surat
meeting-no-substitutes = 👤 Tidak dapat diwakilkan
meeting-with-poll = 📊 Grup menjawab lewat jajak pendapat terbuka: siapa yang berhalangan terlihat oleh semua anggota.
meeting-with-poll-nobody = ⚠️ Suara hanya dihitung dari orang yang diundang, dan belum ada orang yang dipilih.
meeting-with-poll-nowhere = 📊 Jajak pendapat terbuka dipilih, tetapi belum ada grup pada <i>Penerima</i>.
meeting-which-field = Apa yang diubah?
meeting-not-sent-nobody = Belum ada yang dapat dikirimi. Mohon pilih penerima lain: orang yang sudah bergabung atau grup kerja.
meeting-not-sent-past = Waktu acara sudah lewat. Mohon ubah hari dan jamnya.
meeting-not-sent-incomplete = Undangan belum lengkap. Mohon dilengkapi lebih dahulu.

meeting-field-kind = Jenis kegiatan
meeting-field-when = Hari dan jam
meeting-field-venue = Tempat
meeting-field-agenda = Acara
meeting-field-bring = Yang dibawa
meeting-field-dress = Pakaian
meeting-field-answerBy = Batas konfirmasi
meeting-field-letterNo = Nomor surat
meeting-field-letterFile = Surat (PDF)

meeting-button-edit = ✏️ Ubah
meeting-button-audience = 👥 Penerima
meeting-button-preview = 👁 Pratinjau
meeting-button-complete = Lengkapi
meeting-button-send = 📨 Kirim ke { $people } orang{ $groups ->
    [0] {""}
   *[other] {" "}dan { $groups } grup
  }
meeting-button-drop = 🗑 Batalkan
meeting-button-back = ⬅️ Kembali
meeting-button-card = 📋 Lihat undangan
meeting-button-status = 📋 Lihat jawaban
meeting-button-with-substitutes = Boleh diwakilkan
meeting-button-without-substitutes = Tidak boleh diwakilkan
meeting-button-with-poll = 📊 Jajak pendapat terbuka di grup
meeting-button-without-poll = 📊 Tanpa jajak pendapat di grup

meeting-invitation = 📢 <b>UNDANGAN { $title }</b>
meeting-to = Yth. Bapak/Ibu { $list }
meeting-to-all = Yth. Bapak/Ibu petugas dan relawan sosial
meeting-and = dan
meeting-opening = { $agency } mengharap kehadiran Bapak/Ibu pada:
meeting-until-finished = { $starts } { $zone } s.d. selesai
meeting-venue = 📍 { $text }
meeting-link = 🔗 { $text }
meeting-agenda-line = 📝 { $text }
meeting-bring = 🎒 { $text }
meeting-dress = 👔 { $text }
meeting-letter-no = ✉️ Nomor { $text }{ $date ->
    [none] {""}
   *[other] {" "}tanggal { $date }
  }
meeting-letter-nature = Sifat: { $nature }
meeting-letter-subject = Hal: { $text }
meeting-nature-ordinary = Biasa
meeting-nature-urgent = Segera
meeting-nature-very_urgent = Sangat Segera
meeting-nature-important = Penting
meeting-nature-secret = Rahasia
meeting-answer-by = Mohon konfirmasi paling lambat { $when }.
meeting-closing = Atas perhatian dan kehadirannya diucapkan terima kasih. 🙏
meeting-contact = Narahubung: { $contact }
meeting-button-yes = ✅ Hadir
meeting-button-no = 🙏 Berhalangan
meeting-button-substitute = 👤 Diwakilkan
meeting-button-calendar = 📎 Kalender
meeting-button-letter = 📄 Surat undangan
meeting-button-answer-privately = Jawab di Pilar
meeting-counts = ✅ Hadir { $yes } · 🙏 Berhalangan { $no } · 👤 Diwakilkan { $substitute } · Belum menjawab { $silent }

meeting-answer-yes = ✅ Hadir
meeting-answer-no = 🙏 Berhalangan
meeting-answer-substitute = 👤 Diwakilkan { $substitute }
meeting-substitute-unnamed = (nama menyusul)
meeting-answered = Jawaban: { $said }. Dapat diubah sampai acara dimulai.
meeting-answered-late = Jawaban: { $said } (konfirmasi terlambat).
meeting-noted = { $answer ->
    [yes] Tercatat: hadir.
    [no] Tercatat: berhalangan.
   *[substitute] Tercatat: diwakilkan.
  }
meeting-noted-before = { $answer ->
    [yes] Jawaban Bapak/Ibu sudah tercatat: hadir.
    [no] Jawaban Bapak/Ibu sudah tercatat: berhalangan.
   *[substitute] Jawaban Bapak/Ibu sudah tercatat: diwakilkan.
  }
meeting-not-invited = Undangan ini untuk orang lain. Bila Bapak/Ibu seharusnya diundang, mohon hubungi koordinator.
meeting-ask-reason = Apa halangannya? Alasan hanya dilihat pengundang.
meeting-ask-reason-of = Tercatat dari grup: berhalangan hadir pada <b>{ $title }</b>. Apa halangannya? Alasan hanya dilihat pengundang.
meeting-ask-substitute-of = Tercatat dari grup: diwakilkan pada <b>{ $title }</b>. Siapa yang mewakili?
meeting-button-name-substitute = 👤 Sebutkan wakil
meeting-poll-question = Konfirmasi kehadiran: { $title }, { $when }
meeting-reason-sick = Sakit
meeting-reason-leave = Cuti
meeting-reason-travel = Dinas luar
meeting-reason-clash = Bentrok kegiatan
meeting-reason-other = Lainnya

meeting-ask-substitute = Siapa yang mewakili? Mohon tulis nama dan jabatannya.
meeting-substitute-which = Apakah yang dimaksud salah satu petugas ini? Petugas yang dipilih akan ditanya kesediaannya.
meeting-substitute-confirm = Diwakilkan kepada { $who }?
meeting-button-as-typed = Catat: { $who }
meeting-substitute-dropped = Baik, jawaban tidak berubah.
meeting-substitute-asked = { $name } meminta Bapak/Ibu mewakili pada <b>{ $title }</b>. Apakah bersedia?
meeting-substitute-refused = tidak bersedia
meeting-button-agree = ✅ Bersedia
meeting-button-disagree = 🙏 Tidak bisa
meeting-agreed = Terima kasih, kesediaan Bapak/Ibu tercatat.
meeting-disagreed = Baik, tercatat. Terima kasih sudah memberi tahu.
meeting-nothing-asked = Permintaan ini sudah tidak berlaku.
meeting-agreed-told = { $name } bersedia mewakili Bapak/Ibu pada { $title }.
meeting-disagreed-told = { $name } tidak bisa mewakili Bapak/Ibu pada { $title }. Mohon pilih orang lain atau ubah jawaban di /agenda.

meeting-moved = ⚠️ <b>PERUBAHAN JADWAL</b>: { $title }
meeting-moved-time = Semula: { $old }
  Menjadi: <b>{ $new }</b>
meeting-moved-venue = Tempat semula: { $old }
  Menjadi: <b>{ $new }</b>
meeting-answer-again = Karena waktunya berubah, mohon konfirmasi lagi.
meeting-cancelled = ❌ <b>DIBATALKAN</b>: { $title }, { $when }. Mohon maaf atas ketidaknyamanannya.
meeting-cancelled-banner = ❌ Acara ini dibatalkan.
meeting-move-told = Perubahan dikirim kepada semua yang diundang.
meeting-move-same = Tidak ada yang berubah.
meeting-cancel-ask = Batalkan <b>{ $title }</b>? { $count } orang yang diundang akan diberi tahu.
meeting-button-cancel-sure = ❌ Ya, batalkan acara
meeting-button-list = Daftar jawaban
meeting-button-remind = Ingatkan yang belum menjawab ({ $count })
meeting-button-move-time = 🔁 Ubah waktu
meeting-button-move-venue = 🔁 Ubah tempat
meeting-button-cancel = ❌ Batalkan acara
meeting-button-attendance = 📋 Daftar hadir
meeting-button-whatsapp = Teks WhatsApp
meeting-reminded = Pengingat dikirim kepada { $count } orang yang belum menjawab.
meeting-whatsapp-hint = Salin teks berikut ke WhatsApp. Tautan di bawahnya membuka undangan di Pilar.
meeting-list-yes = ✅ Hadir: { $count }
meeting-list-substitute = 👤 Diwakilkan: { $count }
meeting-list-no = 🙏 Berhalangan: { $count }
meeting-list-silent = Belum menjawab: { $count }
meeting-reminder-silent = ⏰ Mohon konfirmasi kehadiran: <b>{ $title }</b>
meeting-reminder-yes = ⏰ Mengingatkan: <b>{ $title }</b>

meeting-field-repeats = Berulang
meeting-ask-repeats = Apakah pertemuan ini berulang? Pilih, atau tulis misalnya <i>setiap Senin pertama</i>, <i>tiap bulan tanggal 5</i>, atau <i>setiap Kamis sampai Desember</i>.
meeting-button-no-repeat = Tidak berulang
meeting-repeats-unclear = Pengulangan “{ $said }” belum jelas. Contoh yang terbaca: <i>setiap Senin pertama</i>, <i>Jumat terakhir tiap bulan</i>, <i>tiap bulan tanggal 5</i>, <i>tiap triwulan</i>.
meeting-repeats = 🔁 { $rule }
meeting-repeats-week = Setiap { $weekday }
meeting-repeats-on = { $every ->
    [quarter] Setiap triwulan
   *[month] Setiap bulan
  } tanggal { $date }{ $short ->
    [yes] {" "}(atau hari terakhir bulan itu)
   *[no] {""}
  }
meeting-repeats-ordinal = { $every ->
    [quarter] Setiap triwulan
   *[month] Setiap bulan
  }, { $weekday } { $ordinal ->
    [first] pertama
    [second] kedua
    [third] ketiga
    [fourth] keempat
   *[last] terakhir
  }
meeting-repeats-until = sampai { $day }
meeting-button-series = 🔁 Rangkaian pertemuan

series-count = Sudah diundangkan: { $count } pertemuan
series-next = Berikutnya: { $day }. Undangannya disiapkan { $ready }.
series-prepared = Berikutnya: { $day }. Undangannya sudah disiapkan dan belum dikirim.
series-asks-first = Undangan berikutnya menunggu pemeriksaan Bapak/Ibu sebelum dikirim.
series-sends-itself = Undangan berikutnya langsung dikirim tanpa menunggu.
series-over = Rangkaian ini sudah berakhir.
series-button-skip = ⏭ Lewati yang berikutnya
series-button-send-itself = 📨 Kirim tanpa diperiksa
series-button-ask-first = 👁 Periksa dahulu
series-button-end = ⏹ Akhiri rangkaian
series-button-end-sure = ⏹ Ya, akhiri
series-end-ask = Akhiri rangkaian <b>{ $title }</b>? Undangan yang sudah dikirim tetap berlaku; pertemuan berikutnya tidak disiapkan lagi.
series-prepared-lead = 🔁 Undangan pertemuan berikutnya sudah disiapkan. Mohon diperiksa, lalu dikirim. Bila dibatalkan, hanya pertemuan ini yang dilewati.
series-unsent-lead = ⏰ Undangan ini belum dikirim, padahal waktunya sudah dekat.
series-left-out = Tidak ikut disalin karena menyebut tanggal atau bulan: { $list }

meeting-field-letterDate = Tanggal surat
meeting-field-nature = Sifat
meeting-field-subject = Hal
meeting-field-contact = Narahubung
meeting-field-title = Nama kegiatan
meeting-ask-letterDate = Suratnya tertanggal berapa? Contoh: <i>18 November 2026</i>.
meeting-ask-nature = Apa sifat suratnya?
meeting-ask-subject = Apa hal suratnya? Contoh: <i>Undangan Rapat Koordinasi</i>.
meeting-ask-contact = Siapa narahubungnya? Boleh dengan nomor telepon.
meeting-too-long-field = { $field } terlalu panjang: { $length } karakter, paling banyak { $longest }. Bagian itu belum disimpan.
meeting-button-letter-fields = ✉️ Surat
meeting-button-without-groups = Keluarkan grup dari penerima
meeting-button-send-again = 📨 Kirim lagi
meeting-same-letter = ⚠️ Nomor surat ini sudah dipakai undangan { $title }, { $day }.
meeting-secret-groups = 🔒 Undangan rahasia tidak dikirim ke grup. Penerima memuat { $count } grup: keluarkan grupnya, atau ubah sifatnya di Ubah → Surat.
meeting-not-sent-secret = Undangan rahasia tidak dikirim ke grup. Mohon keluarkan grup dari penerima; anggotanya dapat diundang satu per satu.
meeting-secret-whatsapp = Ada undangan dari { $agency }. Rinciannya dibuka di Pilar:
meeting-ask-postponed = Ditunda sampai kapan? Contoh: <i>Senin 30/11 jam 9</i>.
meeting-postponed = ⏸ <b>DITUNDA</b>: { $title }
meeting-postponed-open = ⏸ <b>DITUNDA</b>: { $title }, semula { $when }. Waktu barunya akan diberitahukan, dan jawaban ditanyakan lagi saat itu. Mohon maaf atas ketidaknyamanannya.
meeting-postponed-banner = ⏸ Acara ini ditunda. Waktu barunya akan diberitahukan, dan jawaban ditanyakan lagi saat itu.
meeting-resumed = 📅 <b>WAKTU BARU</b>: { $title }
meeting-substitute-waits = Bila Bapak/Ibu tetap diminta mewakili, Pilar akan bertanya lagi.
meeting-substitute-released = { $name } tidak lagi meminta Bapak/Ibu mewakili pada { $title }. Terima kasih atas kesediaannya.
meeting-postpone-ask = Tunda <b>{ $title }</b>? { $count } orang yang diundang akan diberi tahu, dan jawaban mereka ditanyakan lagi.
meeting-button-postpone = ⏸ Tunda
meeting-button-postpone-to = 📅 Waktu barunya sudah ada
meeting-button-postpone-open = ⏸ Waktu barunya menyusul
meeting-button-new-time = 📅 Tentukan waktu baru
meeting-button-personal = 🔗 Tautan untuk yang belum menerima ({ $count })
meeting-personal-hint = Undangan belum sampai kepada orang-orang berikut. Mohon bagikan tautan masing-masing hanya kepada orangnya. Tautan untuk bergabung berlaku { $days } hari dan sekali pakai; tautan yang pernah diberikan sebelumnya tidak berlaku lagi.
meeting-personal-line = • <b>{ $name }</b>{ $tap }
  { $link }
meeting-personal-letter = Yth. Bapak/Ibu { $name }, { $agency } mengharap kehadiran Bapak/Ibu pada { $title }, { $when }, di { $venue }. Mohon dibuka dan dijawab di Pilar: { $link }
meeting-personal-secret = Yth. Bapak/Ibu { $name }, ada undangan dari { $agency }. Mohon dibuka dan dijawab di Pilar: { $link }
meeting-personal-nobody = Semua yang diundang sudah menerima undangannya.
meeting-button-see-list = Lihat daftar
meeting-list-not-yours = Daftar nama hanya untuk pengundang dan pimpinannya. Ini undangan Bapak/Ibu:
meeting-inherited = Undangan <b>{ $title }</b> dari { $name } diteruskan kepada Bapak/Ibu, karena { $name } tidak lagi memimpin wilayah yang diundang.
meeting-over = Acara ini sudah selesai, jawabannya tidak dapat diubah lagi.
meeting-representing = 👤 Bapak/Ibu mewakili { $names }.
meeting-twice = Sudah ada undangan yang sama: jenis, waktu, dan tempatnya sama. Kirim lagi?

agenda-title = 📅 <b>Agenda Bapak/Ibu</b>
agenda-empty = Belum ada undangan yang akan datang.
agenda-yes = ✅ Hadir
agenda-no = 🙏 Berhalangan
agenda-substitute = 👤 Diwakilkan
agenda-silent = Belum menjawab
agenda-inviting = Bapak/Ibu yang mengundang
agenda-cancelled = ❌ Dibatalkan
agenda-postponed = ⏸ Ditunda, waktu barunya menyusul
agenda-series-next = Berikutnya: { $day }
agenda-representing = 👤 Mewakili yang diundang
