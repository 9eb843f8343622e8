# Notulen: mencatat, memilah, memeriksa, dan mengirim hasil rapat. Nada resmi dan santun.

command-notulen = Notulen rapat

minutes-none = Belum ada rapat yang notulennya dapat Bapak/Ibu tulis.
minutes-choose = Notulen rapat yang mana?
minutes-title = 📝 <b>Notulen { $title }</b>
minutes-chair = Pimpinan rapat: { $name }
minutes-taker = Notulis: { $name }
minutes-answered = Diundang { $invited } · menjawab hadir { $present } · diwakilkan { $substituted } · berhalangan { $excused } · belum menjawab { $absent }
minutes-attended = Diundang { $invited } · hadir { $present } · diwakilkan { $substituted } · tidak hadir { $excused } · tanpa keterangan { $absent }
minutes-left-open = <b>Masih terbuka dari rapat lalu</b>
minutes-topics = <b>Pokok bahasan ({ $count })</b>
minutes-plans = <b>Kesepakatan ({ $count })</b>
minutes-topic-line = { $at }. { $title }{ $decisions ->
    [0] {""}
   *[other] {" "}· { $decisions } keputusan
  }{ $needs ->
    [0] {""}
   *[other] {" "}· { $needs } kebutuhan atau catatan
  }
minutes-plan-line = { $at }. { $text } – { $owner } · { $day }
minutes-plan-line-open = { $at }. ❗ { $text } – { $owner } · { $day }
minutes-no-owner = penanggung jawab belum ada
minutes-no-day = batas waktu belum ada
minutes-continuing = berkelanjutan, ditinjau { $day }
minutes-untitled = Jalannya rapat
minutes-more = … dan { $count } lagi
minutes-empty = Belum ada isinya. Notulen yang sudah ditulis dapat ditempel utuh; Pilar memilahnya.
minutes-empty-other = Notulis belum menulis apa pun.
minutes-incomplete = ❗ Belum lengkap: { $count } hal. Ketuk Lengkapi.
minutes-was-sent = ✅ Diperiksa pimpinan rapat dan dikirim { $at }.

minutes-button-paste = 📋 Tempel atau tulis notulen
minutes-button-topic = ➕ Pokok bahasan
minutes-button-plan = ➕ Kesepakatan
minutes-button-chair = 👤 Pimpinan rapat
minutes-button-taker = ✍️ Tunjuk notulis
minutes-button-edit = ✏️ Ubah
minutes-button-preview = 📄 Lihat PDF
minutes-button-complete = Lengkapi
minutes-button-checked = ✅ Sudah diperiksa pimpinan rapat
minutes-button-send = 📨 Kirim ke { $people } orang
minutes-button-back = ⬅️ Kembali
minutes-button-draft = 📝 Lihat notulen
minutes-button-page = Bagian { $from }–{ $to }
minutes-button-drop = 🗑 Hapus bagian ini
minutes-button-read = ✅ Selesai, pilah
minutes-button-use = ✅ Ya, pakai
minutes-button-again = 🗑 Ulangi
minutes-button-topic-number = 📖 { $at }
minutes-button-plan-number = 📌 { $at }

minutes-ask-paste =
    Mohon tempel notulennya, atau tulis baris demi baris; boleh beberapa pesan, paling banyak { $longest } huruf. Contoh:
    <i>1. Ruang kerja pendamping</i>
    <i>Pembahasan: ruang kerja di Playen dan Wonosari terbatas</i>
    <i>Keputusan: Dinas memfasilitasi ruang kerja</i>
    <i>Kesepakatan: bersurat kepada Panewu Playen, PIC Budi, paling lambat 5/12</i>
    <i>Kebutuhan: ruang kerja Playen dan Wonosari</i>
minutes-ask-paste-more = Diterima { $parts } bagian, { $length } huruf. Lanjutkan, atau ketuk Selesai.
minutes-ask-use = Terpilah seperti ini. Apakah sudah benar? Setiap bagian masih dapat diubah.
minutes-too-long = Terlalu panjang: { $length } huruf, paling banyak { $longest }. Bagian ini belum disimpan.
minutes-ask-chair = Siapa pimpinan rapatnya? Boleh nama dan jabatan.
minutes-ask-taker = Siapa notulisnya? Mohon tulis namanya.
minutes-ask-title = Apa pokok bahasannya?
minutes-ask-discussion = Bagaimana pembahasan <b>{ $title }</b>?
minutes-ask-points =
    Apa keputusannya? Satu baris untuk satu hal; awali <i>Kebutuhan:</i> atau <i>Catatan:</i> untuk yang bukan keputusan.
    { $said }
minutes-ask-plan-text = Bagaimana bunyi kesepakatannya?
minutes-ask-which = Bagian mana yang diubah?
minutes-edit-title = Judul
minutes-edit-discussion = Pembahasan
minutes-edit-points = Keputusan dan catatan
minutes-edit-plan_text = Bunyi
minutes-edit-plan_owner = Penanggung jawab
minutes-edit-plan_follower = Pemantau
minutes-edit-plan_due = Batas waktu
minutes-point-decision = • Keputusan: { $text }
minutes-point-need = • Kebutuhan: { $text }
minutes-point-note = • Catatan: { $text }
minutes-kept = Tersimpan.
minutes-left = Baik. Yang sudah tersimpan tidak berubah.
minutes-taker-confirm = { $name } menjadi notulis rapat ini?
minutes-taker-told = ✍️ Bapak/Ibu ditunjuk sebagai notulis <b>{ $title }</b>.

minutes-ask-checked =
    Apakah notulen ini sudah diperiksa pimpinan rapat, { $chair }? Bapak/Ibu dicatat sebagai yang menyatakannya.
    Notulen dikirim kepada { $people } undangan dan { $plans } kesepakatan mulai berjalan.
minutes-not-sent-incomplete = Notulen belum lengkap. Mohon dilengkapi lebih dahulu.
minutes-not-sent-changed = Notulen berubah sejak diperiksa. Mohon dilihat lagi.
minutes-not-sent-not-taker = Hanya notulis yang dapat menyatakan notulen sudah diperiksa.
minutes-caption = 📝 Notulen <b>{ $title }</b>
minutes-caption-draft = 📝 Konsep notulen <b>{ $title }</b>, belum dikirim
minutes-own = 📌 Tindak lanjut untuk Bapak/Ibu (ada di /tugasku):
minutes-own-line = { $at }. { $text } · batas waktu { $day }

minutes-paper-title = NOTULEN RAPAT
minutes-paper-day = Hari/tanggal
minutes-paper-hours = Waktu
minutes-paper-venue = Tempat
minutes-paper-event = Acara
minutes-paper-chair = Pimpinan rapat
minutes-paper-taker = Notulis
minutes-paper-people = Peserta
minutes-paper-attended = diundang { $invited }, hadir { $present }, diwakilkan { $substituted }, tidak hadir { $excused }, tanpa keterangan { $absent }
minutes-paper-answered = diundang { $invited }; menurut jawaban undangan: hadir { $present }, diwakilkan { $substituted }, berhalangan { $excused }, belum menjawab { $absent }
minutes-paper-agenda = Susunan acara
minutes-paper-left-open = Tindak lanjut rapat sebelumnya yang masih terbuka
minutes-paper-course = Uraian jalannya rapat
minutes-paper-plans = Kesepakatan dan tindak lanjut
minutes-paper-closing = Penutup
minutes-paper-decision = Keputusan
minutes-paper-need = Kebutuhan
minutes-paper-note = Catatan
minutes-paper-follower = dipantau { $name }
minutes-paper-continuing = berkelanjutan, ditinjau { $day }
minutes-paper-draft = Konsep: belum diperiksa pimpinan rapat.
minutes-paper-checked = Diperiksa pimpinan rapat, sebagaimana dinyatakan notulis { $name } pada { $at }.
minutes-paper-footer = Notulen { $title } · dibuat { $made }
minutes-column-number = No.
minutes-column-topic = Permasalahan
minutes-column-text = Kesepakatan/tindak lanjut
minutes-column-owner = Penanggung jawab
minutes-column-due = Batas waktu
minutes-column-state = Batas waktu dan keadaan
minutes-file-name = Notulen
