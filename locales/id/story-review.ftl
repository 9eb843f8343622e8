# Cerita: ditinjau, diminta perbaikan, dirapikan, disetujui.

command-periksa = Periksa cerita dan laporan

story-review-no-access = Maaf, ini hanya dapat dilakukan koordinator dan petugas Dinas Sosial.
story-own = Cerita sendiri ditinjau oleh orang lain.
story-queue-title = 📝 <b>Cerita menunggu ditinjau</b> ({ $count })
story-queue-empty = Tidak ada cerita yang menunggu ditinjau. 🙏
story-queue-line = { $at }. { $title } – { $author }, { $days ->
    [0] hari ini
   *[other] { $days } hari
  }
story-queue-reports = { $count } laporan menunggu persetujuan.
story-button-reports = Laporan menunggu ({ $count })
story-button-queue = ⬅️ Cerita menunggu

story-review-title = 📝 <b>{ $title }</b> · { $author }{ $version ->
    [1] {""}
   *[other] {" "}· tulisan ke-{ $version }
  }
story-review-approvals = ✅ Disetujui { $given } dari { $of } orang
story-review-objection = 💬 { $author } meminta: “{ $note }”
story-review-photos = 📷 { $shown } dari { $of } foto akan tampil
story-review-consent = 🙏 Belum dapat disetujui: persetujuan orang yang diceritakan belum tercatat.

story-button-review = Tinjau
story-button-approve = Setujui
story-button-return = Minta perbaikan
story-button-decline = Belum dapat diterbitkan
story-button-approve-sure = Tetap setujui
story-button-decline-sure = Sampaikan kepada penulis
story-button-check = ☑️ Daftar periksa ({ $done }/{ $of })
story-button-score = 📊 Nilai{ $given ->
    [0] {""}
   *[other] : { $points }
  }
story-button-photos = 📷 Foto ({ $count })
story-button-voices = 🎤 Rekaman ({ $count })
story-button-reword = ✏️ Rapikan kalimat
story-button-notes = Tulis catatan ({ $count })
story-button-send-back = Kirim kepada penulis
story-button-offer = Ajukan kepada penulis
story-button-edit-more = Bagian lain
story-button-edit-drop = 🗑 Buang rapian

story-check-ask = Yang sudah diperiksa, mohon dicentang:
story-check-open = { $count } butir belum dicentang:
story-check-problem = Masalahnya jelas
story-check-novelty = Ada yang baru
story-check-done = Jelas apa yang dilakukan
story-check-result = Ada hasilnya
story-check-private = Tanpa NIK, alamat, nama anak
story-check-consent = Persetujuan tercatat
story-check-dignity = Foto menjaga martabat
story-check-honest = Tidak dilebih-lebihkan
story-check-credit = Penulis dan pihak lain tepat
story-check-party = Bebas warna politik
story-check-language = Bahasanya rapi

story-score = 📊 <b>Nilai: { $points } dari 100</b> ({ $given } dari { $of } dinilai)
    Bobot Kompetisi Inovasi Pelayanan Publik 2023. Nilai ini boleh dikosongkan dan hanya dibaca peninjau.
story-score-ask = Nilai untuk <b>{ $criterion }</b>, paling banyak { $most }:
story-criterion-background = Latar belakang dan tujuan
story-criterion-novelty = Kebaruan dan nilai tambah
story-criterion-implementation = Pelaksanaan
story-criterion-significance = Manfaat
story-criterion-adaptability = Kemudahan ditiru
story-criterion-resources = Sumber daya
story-criterion-sustainability = Keberlanjutan

story-mends-ask = Bagian mana yang perlu dilengkapi? Boleh lebih dari satu.
story-mends-ready = Yang akan dibaca penulis:
story-ask-note = Apa yang perlu dilengkapi pada <b>{ $part }</b>?
    Misalnya: <i>tambahkan angka sebelum dan sesudah</i>
story-ask-reason = Mengapa belum dapat diterbitkan? Boleh dipilih atau ditulis; penulis akan membacanya.
story-reason-topic = Isinya belum sesuai tema
story-reason-consent = Persetujuan belum didapat
story-reason-double = Sudah pernah dimuat
story-decline-ready = Yang akan dibaca penulis:
    <i>{ $reason }</i>
story-note-left = Baik. Cerita ini tetap menunggu ditinjau; kirim /periksa untuk melihatnya.

story-decided-approved = ✅ Cerita ini disetujui. Penulis diberi tahu.
story-decided-returned = Terkirim. Penulis diminta melengkapi.
story-decided-declined = Terkirim. Penulis diberi tahu alasannya.
story-decided-counted = ✅ Persetujuan tercatat. Masih menunggu { $missing } orang lagi.
story-decided-settled = Cerita ini sudah ditinjau oleh { $by }. Keadaannya sekarang:
story-decided-unconsented = Cerita ini belum dapat disetujui: persetujuan orang yang diceritakan belum tercatat. Mohon minta perbaikan.

story-edit-choose = Bagian mana yang akan dirapikan?
story-ask-wording = Mohon kirim tulisan yang rapi untuk <b>{ $part }</b>. Tulisan sekarang, ketuk untuk menyalin:
story-edit-left = Baik. Rapian yang sudah tersimpan tidak berubah.
story-edit-offered = Terkirim. Cerita ini terbit setelah penulis menyetujui rapiannya.
story-edit-late = Cerita ini sudah berubah sejak mulai dirapikan. Rapiannya belum terkirim; mohon dilihat lagi.
story-edit-nothing = Belum ada yang berubah.
story-changes-title = Yang <s>dicoret</s> dihapus, yang <u>digarisbawahi</u> ditambahkan.
story-changes-none = Tidak ada perubahan.
story-changes-before = <i>Sebelum:</i>
story-changes-after = <i>Sesudah:</i>
story-voice-of = Rekaman penulis untuk bagian { $part }

story-letter-new = 📝 Cerita baru menunggu ditinjau: <b>{ $title }</b> ({ $kind }) – { $author }
story-letter-again = 📝 Cerita yang diajukan lagi menunggu ditinjau: <b>{ $title }</b> – { $author }
story-letter-late = ⏳ Cerita <b>{ $title }</b> dari { $author } sudah menunggu 7 hari. Penulis tentu senang mendapat jawaban.
story-letter-settled = 📝 Cerita <b>{ $title }</b>: { $state }.

story-told-approved = Terima kasih, ceritanya bagus. <b>{ $title }</b> disetujui dan akan diterbitkan { $agency }. 🙏
story-told-returned = Terima kasih, ceritanya menarik.
story-told-returned-plain = Terima kasih, ceritanya menarik. Mohon dilengkapi:
story-told-declined = Terima kasih sudah menulis. Cerita <b>{ $title }</b> belum dapat diterbitkan { $agency }; alasannya ada di bawah, dan ceritanya boleh ditulis lagi.
story-told-edited = Tim { $agency } merapikan { $parts } bagian dari <b>{ $title }</b>. Setuju diterbitkan seperti ini?
story-told-waits = Cerita <b>{ $title }</b> menunggu Bapak/Ibu sejak 7 hari lalu. Bila sempat, mohon dilihat lagi. 🙏
