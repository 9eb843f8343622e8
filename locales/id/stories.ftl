# Cerita: dari judul pertama sampai diajukan.

command-inovasi = Tulis cerita dan inovasi

story-kind-innovation = Inovasi
story-kind-good_practice = Praktik baik
story-kind-graduation_story = Kisah graduasi
story-kind-event_news = Berita kegiatan
story-kind-innovation-about = <b>Inovasi</b> – sesuatu yang baru dan sudah dijalankan
story-kind-good_practice-about = <b>Praktik baik</b> – cara kerja yang terbukti membantu
story-kind-graduation_story-about = <b>Kisah graduasi</b> – keluarga yang kini mandiri
story-kind-event_news-about = <b>Berita kegiatan</b> – acara yang baru berlangsung

story-join-first = Cerita dapat ditulis setelah bergabung. Mohon kirim /start untuk mendaftar.
story-untitled = Tanpa judul
story-list-empty = 📝 Di sini Bapak/Ibu dapat menulis inovasi, praktik baik, kisah graduasi, atau berita kegiatan. Pertanyaannya satu per satu, setiap jawaban langsung tersimpan, dan boleh dilanjutkan kapan saja.
story-list-title = 📝 <b>Cerita Bapak/Ibu</b> ({ $count })
story-list-line = { $mark } { $title } – { $state }
story-list-reports = Laporan yang dapat dijadikan cerita:
story-kinds = Cerita apa yang akan ditulis?
story-kinds-from = Laporan <b>{ $summary }</b> dapat dijadikan cerita. Cerita apa yang akan ditulis?
story-carried-over = Isi laporan{ $photos ->
    [0] {""}
   *[other] {" "}dan { $photos } fotonya
  } sudah dibawa ke cerita ini. Semuanya masih dapat diubah.

story-part-title = Judul
story-part-innovationName = Nama inovasi
story-part-village = Tempat
story-part-startedOn = Waktu
story-part-background = Latar belakang
story-part-idea = Ide
story-part-implementation = Pelaksanaan
story-part-partners = Pihak yang terlibat
story-part-body = Isi berita
story-part-result = Hasil
story-part-metrics = Angka sebelum dan sesudah
story-part-challenge = Kendala dan solusi
story-part-sustainability = Keberlanjutan
story-part-replication = Dapat ditiru di mana
story-part-quote = Kutipan
story-part-speakerKind = Siapa yang dikutip
story-part-speaker = Nama yang dikutip
story-part-photos = Foto
story-part-consent = Persetujuan

story-ask-head = <b>{ $at } dari { $of } · { $label }</b>
story-ask-title = Apa judul ceritanya?
    Misalnya: <i>Bank Sampah Sido Rukun, Menabung dari Botol Bekas</i>
story-ask-innovationName = Apakah inovasinya punya nama atau singkatan?
    Misalnya: <i>BASRUK (Bank Sampah Sido Rukun)</i>
story-ask-village = Di mana dijalankan? Boleh dipilih atau ditulis.
story-ask-startedOn = Sejak kapan dijalankan?
    Misalnya: <i>Mei 2025</i> atau <i>12/5/2025</i>
story-ask-event_news-startedOn = Kapan kegiatannya?
    Misalnya: <i>kemarin</i> atau <i>20/11</i>
story-ask-graduation_story-startedOn = Kapan keluarga itu graduasi?
    Misalnya: <i>Mei 2026</i>
story-ask-background = Masalah apa yang ingin diatasi?
    Misalnya: <i>Sampah plastik menumpuk di tepi sungai, sementara ibu-ibu kelompok belum punya tabungan.</i>
story-ask-graduation_story-background = Bagaimana kehidupan keluarga itu sebelumnya?
    Misalnya: <i>Keluarga ini bergantung pada upah buruh tani yang tidak menentu.</i>
story-ask-idea = Apa yang baru dari cara ini?
    Misalnya: <i>Botol bekas ditimbang saat pertemuan kelompok, lalu nilainya dicatat sebagai tabungan.</i>
story-ask-implementation = Bagaimana menjalankannya, langkah demi langkah?
    Misalnya: <i>Setiap pertemuan, sampah ditimbang dua kader, dicatat di buku, lalu dijual sebulan sekali.</i>
story-ask-graduation_story-implementation = Apa saja yang dijalani sampai mandiri?
    Misalnya: <i>Ibu mengikuti pertemuan kelompok, memulai warung sayur, lalu mendapat modal dari kelompok usaha.</i>
story-ask-partners = Siapa saja yang terlibat?
    Misalnya: <i>Kader PKK, kalurahan, dan pengepul setempat</i>
story-ask-body = Apa yang terjadi? Siapa yang hadir, apa yang dilakukan, dan untuk apa?
    Misalnya: <i>Sebanyak 26 KPM Kelompok Melati mengikuti pertemuan tentang mengelola keuangan keluarga …</i>
story-ask-result = Apa hasilnya? Sebutkan paling sedikit satu angka.
    Misalnya: <i>Dalam enam bulan, 45 keluarga menabung dan sampah di tepi sungai berkurang.</i>
story-ask-metrics = Adakah angka sebelum dan sesudah? Satu baris satu angka.
    Misalnya: <i>Keluarga yang menabung: 12 → 45</i>
story-ask-challenge = Apa kendalanya, dan bagaimana mengatasinya?
    Misalnya: <i>Harga botol turun, maka kelompok mencari pengepul lain.</i>
story-ask-sustainability = Bagaimana supaya terus berjalan?
    Misalnya: <i>Dikelola dua kader dan sudah masuk rencana kerja kalurahan.</i>
story-ask-replication = Di mana cara ini dapat ditiru?
    Misalnya: <i>Di semua kelompok yang punya tempat menyimpan sampah.</i>
story-ask-quote = Adakah kata-kata KPM atau petugas yang dapat dikutip?
    Misalnya: <i>Dulu botol kami bakar, sekarang jadi uang sekolah.</i>
story-ask-speakerKind = Siapa yang mengatakannya?
story-ask-speaker = Siapa namanya?
    Misalnya: <i>Ibu Siti Rahayu (38)</i>. Tanpa persetujuan memuat nama, pembaca hanya melihat <i>Ibu S. (38)</i>.
story-ask-mend = Yang perlu dilengkapi: “{ $note }”
story-ask-stands = Tulisan sekarang: <i>{ $text }</i>
story-ask-photos = Mohon kirim 1 sampai { $most } foto, boleh sekaligus. Pastikan tidak ada KTP, KK, atau KKS di dalam foto.
story-ask-photos-kept = Sudah ada { $count } foto.
story-ask-people = <b>Foto { $at } dari { $of }</b>
    Adakah orang yang wajahnya dapat dikenali?
story-ask-caption = <b>Foto { $at } dari { $of }</b>
    Apa keterangan fotonya?
    Misalnya: <i>Penimbangan sampah di Balai Padukuhan Sendang</i>
story-ask-agree-photo = <b>Persetujuan untuk foto { $at } dari { $of }</b>{ $guardian ->
    [yes] {" "}
    Foto anak hanya dimuat bila orang tua atau walinya setuju.
   *[no] {""}
  }
    Mohon tanyakan kepada { $guardian ->
    [yes] orang tua atau wali anak
   *[no] orang yang ada di foto
  }, lalu pilih jawabannya:
story-ask-agree-words = <b>Persetujuan</b>
    { $known ->
    [yes] Mohon tanyakan kepada { $person }
   *[no] Mohon tanyakan kepada orang yang diceritakan
  }, lalu pilih jawabannya:
story-consent-sentence = <blockquote>Apakah Ibu/Bapak setuju foto dan ceritanya dimuat di Instagram dan situs Dinas Sosial? Ibu/Bapak boleh menolak, bantuan tidak terpengaruh, dan boleh menarik persetujuan kapan saja.</blockquote>
story-ask-name = Siapa nama orangnya?
    Misalnya: <i>Ibu Siti Rahayu (38)</i>. Bila setuju tanpa nama, pembaca melihat <i>Ibu S. (38)</i>.
story-ask-day = Kapan persetujuannya ditanyakan?
story-ask-use = Setuju dimuat di mana?
story-ask-proof = Mohon kirim buktinya: foto formulir bertanda tangan, rekaman suara, atau tulis bagaimana persetujuan itu diberikan.

story-speaker-beneficiary = KPM atau warga
story-speaker-worker = Petugas
story-speaker-official = Pejabat

story-button-new = ✍️ Tulis cerita baru
story-button-list = 📝 Semua cerita saya
story-button-preview = 👁 Pratinjau
story-button-look = 👁 Lihat seluruh cerita
story-button-later = ⏸ Lanjut nanti
story-button-keep = Tetap seperti ini
story-button-empty = Kosongkan
story-button-skip = Lewati
story-button-fill-later = Isi nanti
story-button-go-on = Lanjut
story-button-rewrite = ✍️ Tulis ulang
story-button-today = Hari ini
story-button-yesterday = Kemarin
story-button-photos-done = ✅ Selesai foto
story-button-no-photos = Tanpa foto
story-button-people-none = Tidak ada
story-button-people-none-all = Tidak ada, di semua foto
story-button-people-adults = Ada, orang dewasa
story-button-people-children = Ada anak-anak
story-button-agree-unnamed = Setuju, tanpa nama
story-button-agree-named = Setuju, dengan nama
story-button-refuses = Menolak
story-button-not-asked = Belum ditanyakan
story-button-same-person = Orang yang sama: { $person }
story-button-use-pages = Kanal dan halaman cerita Dinas
story-button-use-all = Juga Instagram, situs, dan media
story-button-proof-later = Bukti menyusul
story-button-go = ▶️ Lanjut menulis
story-button-go-people = ▶️ Lengkapi persetujuan
story-button-parts = ✏️ Ubah bagian
story-button-people = 🙏 Persetujuan
story-button-add-photos = 📷 Foto
story-button-submit = 📨 Ajukan
story-button-submit-again = 📨 Ajukan lagi
story-button-mend = Perbaiki { $part }
story-button-drop = 🗑 Hapus draf
story-button-drop-sure = 🗑 Ya, hapus
story-button-withdraw = ↩️ Tarik cerita
story-button-withdraw-sure = ↩️ Ya, tarik
story-button-correct = ✏️ Perbaiki cerita
story-button-reopen = ✏️ Tulis lagi
story-button-agree = Setuju
story-button-object = Minta diubah
story-button-changes = Lihat perubahan
story-button-caption = ✏️ Keterangan
story-button-photo-people = 👥 Siapa di foto
story-button-photo-remove = 🗑 Keluarkan foto
story-button-photo = 📷 Foto { $at }
story-button-add-face = ➕ Orang lain di foto ini
story-button-photo-sure = 🗑 Ya, keluarkan
story-button-proof = 📎 Bukti: { $person }
story-button-consent-ask = 🙏 Tanyakan: { $person }
story-button-leave-out = Tidak diceritakan lagi: { $person }
story-button-consent-withdraw = Tarik: { $person }
story-button-consent-sure = Ya, persetujuannya ditarik
story-button-add-person = ➕ Orang lain yang diceritakan

story-kept = Tersimpan.
story-later = Semuanya tersimpan. Lanjutkan kapan saja dengan /inovasi.
story-closed = Cerita ini sedang tidak dapat diubah. Keadaannya sekarang:
story-changed-since = Keadaan cerita ini sudah berubah. Keadaannya sekarang:
story-choose-part = Bagian mana yang akan diubah?
story-cut = Tersimpan, { $length } karakter. Bila ada lanjutannya, pesan berikut disambungkan.
story-again-button = Mohon dipilih dari tombol di bawah.
story-again-name = Mohon tulis namanya, 2 sampai 80 karakter.
story-again-day = Tanggalnya belum terbaca. Mohon tulis hari yang sudah lewat, misalnya <i>20/11</i>.
story-again-note = Mohon tulis { $least } sampai { $most } karakter, tanpa nomor identitas.
story-again-photos = Mohon kirim fotonya, atau tekan tombol di bawah bila sudah selesai.
story-since-unclear = Waktunya belum terbaca.
story-since-future = Waktu itu belum tiba. Mohon tulis waktu yang sudah lewat.
story-since-day = Mohon tulis tanggalnya.

story-advice-short = ✍️ Panjangnya { $length } karakter, sebaiknya paling sedikit { $limit }.
story-advice-long = ✂️ Panjangnya { $length } karakter, sebaiknya paling banyak { $limit }.
story-advice-number = 🔢 Belum ada angka. Satu angka saja sudah membuat hasilnya terbayang.
story-advice-masked = ⚠️ Memuat nomor yang mirip NIK/KK. Nomor itu tidak disimpan; mohon ditulis ulang tanpa nomor.
story-advice-phone = ☎️ Sepertinya memuat nomor telepon. Sebaiknya tidak dimuat.
story-advice-address = 🏠 Sepertinya memuat alamat lengkap. Cukup sebut kalurahan atau padukuhan.
story-advice-child = 🧒 Sepertinya menyebut nama anak. Sebaiknya nama anak tidak dimuat.
story-advice-party = ⚖️ Sepertinya memuat nama partai atau pemilihan. Cerita dinas sebaiknya netral.
story-advice-add = Pesan berikut ditambahkan ke tulisan ini. Atau:
story-advice-replace = Kirim tulisan baru untuk menggantinya. Atau:

story-photo-kept = 📷 Foto tersimpan ({ $count } dari { $most }).
story-photo-known = 📷 Foto itu sudah ada, jadi tidak ditambahkan lagi ({ $count } dari { $most }).
story-photo-full = 📷 Sudah ada { $most } foto, jadi yang ini tidak ditambahkan. Keluarkan satu foto dahulu bila ingin menggantinya.
story-album = 📷 { $count } dari { $most } foto tersimpan.{ $leftOut ->
    [0] {""}
   *[other] {" "}{ $leftOut } foto tidak ditambahkan, karena paling banyak { $most }.
  }
story-voice-kept = 🎤 Terima kasih, rekamannya disimpan untuk peninjau. Mohon isinya ditulis juga, supaya dapat dimuat.
story-unkept-image = Foto yang dikirim sebagai dokumen dapat memuat lokasi dan sering terlalu besar. Mohon kirim lagi sebagai foto biasa.
story-unkept-document = Dokumen tidak dapat dimuat di cerita. Mohon isinya ditulis di sini.
story-unkept-video = Video dan gambar bergerak belum dapat dimuat. Mohon kirim foto, paling banyak 5.

story-look-since = sejak { $when }
story-look-on = { $when }
story-look-author = <i>Ditulis oleh { $author }</i>
story-look-photo-shown = 📷 Foto { $at }: { $caption }
story-look-photo-hidden = 📷 Foto { $at }: { $caption } – <i>tidak tampil, persetujuan belum ada</i>
story-look-photo-unasked = 📷 Foto { $at }: { $caption } – <i>tidak tampil, belum ditanyakan siapa di dalamnya</i>
story-look-uncaptioned = tanpa keterangan
story-look-said = 👆 Seperti itulah cerita ini akan dibaca.

story-card-title = 📝 <b>{ $title }</b> · { $kind }
story-card-missing = ⬜ Belum diisi: { $parts }
story-card-hint = <b>{ $part }</b>: { $hint }
story-card-photos = 📷 { $count } foto
story-card-photos-hidden = 📷 { $count } dari { $of } foto belum dapat tampil: persetujuannya belum lengkap.
story-card-consent = 🙏 Persetujuan orang yang diceritakan belum lengkap.

story-state-open = ✏️ Sedang ditulis.{ $isPublic ->
    [yes] {" "}Yang dibaca umum tetap seperti semula sampai perbaikan ini disetujui.
   *[no] {""}
  }
story-state-submitted = ⏳ Sudah diajukan dan menunggu ditinjau.
story-state-returned = 🔁 Mohon dilengkapi:
story-state-edited = 👀 Peninjau merapikan tulisannya. Penulis dimohon menyetujui atau meminta diubah.
story-state-approved = ✅ Sudah disetujui.
story-state-declined = 📄 Belum dapat diterbitkan. Alasan: { $reason }
story-state-withdrawn = 📄 Sudah ditarik.
story-state-open-short = sedang ditulis
story-state-submitted-short = menunggu ditinjau
story-state-returned-short = mohon dilengkapi
story-state-edited-short = menunggu persetujuan penulis
story-state-approved-short = sudah disetujui
story-state-declined-short = belum dapat diterbitkan
story-state-withdrawn-short = ditarik
story-mend-line = <b>{ $part }</b> – “{ $note }”
story-mend-done = ✅ <b>{ $part }</b> sudah dilengkapi

story-sure-dropped = Draf <b>{ $title }</b> akan dihapus. Lanjutkan?
story-sure-withdrawn = Cerita <b>{ $title }</b> akan ditarik.{ $isPublic ->
    [yes] {" "}Cerita ini juga hilang dari kanal dan halaman cerita.
   *[no] {""}
  } Lanjutkan?
story-dropped = Draf dihapus.
story-reopened = Silakan diperbaiki, lalu ajukan lagi.

story-handed-submitted = Terima kasih, ceritanya sudah diajukan. Jawaban pertama diusahakan dalam 7 hari.
story-handed-closed = Cerita ini sudah diajukan.
story-handed-empty = Judul dan isi ceritanya masih kosong. Mohon diisi dahulu.
story-handed-masked = ⚠️ Bagian { $parts } memuat nomor yang mirip NIK/KK. Demi perlindungan data, mohon ditulis ulang tanpa nomor.

story-agreed-approved = Terima kasih. Ceritanya disetujui dan akan diterbitkan.
story-agreed-submitted = Terima kasih. Ceritanya menunggu persetujuan peninjau lain.
story-ask-objection = Apa yang sebaiknya diubah? Tulisan Bapak/Ibu sendiri akan berlaku lagi, dan catatan ini disampaikan kepada peninjau.
story-objected = Terima kasih, catatannya sudah disampaikan kepada peninjau.
story-objection-dropped = Baik. Rapian dari peninjau tetap menunggu jawaban; kirim /inovasi untuk melihatnya.

story-register-title = 🙏 <b>Foto dan persetujuan</b>
story-register-empty = Belum ada foto, dan belum ada orang yang tercatat.
story-register-words = <b>Yang diceritakan</b>
story-register-photo = 📷 <b>Foto { $at }</b> · { $people ->
    [none] tidak ada wajah yang dikenali
    [adults] orang dewasa
    [children] ada anak-anak
   *[unasked] belum ditanyakan siapa di dalamnya
  }{ $captioned ->
    [yes] {" "}· <i>{ $caption }</i>
   *[no] {""}
  }
story-person-unnamed = Belum bernama
story-consent-not_asked = { $person }: belum ditanyakan
story-consent-agreed_unnamed = { $person }: setuju, tanpa nama{ $guardian ->
    [yes] {" "}(orang tua/wali)
   *[no] {""}
  }
story-consent-agreed_named = { $person }: setuju, dengan nama{ $guardian ->
    [yes] {" "}(orang tua/wali)
   *[no] {""}
  }
story-consent-refused = { $person }: menolak
story-consent-withdrawn = { $person }: persetujuan ditarik
story-consent-left-out = { $person }: tidak diceritakan lagi
story-consent-use-pages = kanal dan halaman cerita
story-consent-use-all = juga Instagram, situs, dan media
story-consent-proof-none = bukti menyusul
story-consent-proof-photo = bukti: foto
story-consent-proof-voice = bukti: rekaman suara
story-consent-proof-document = bukti: dokumen
story-consent-proof-text = bukti: “{ $note }”
story-consent-sure = Persetujuan { $person } akan ditarik. { $about ->
    [photo] Fotonya tidak lagi tampil{ $isPublic ->
        [yes] , juga di tempat yang sudah terbit
       *[no] {""}
      }.
   *[words] { $isPublic ->
        [yes] Ceritanya tidak lagi tampil, juga di tempat yang sudah terbit.
       *[no] Ceritanya tidak dapat diterbitkan sampai orang itu setuju lagi.
      }
  } Catatan bahwa persetujuan pernah diberikan tetap disimpan.
story-consent-taken-back = Persetujuannya sudah ditarik.
story-photo-sure = Foto { $at } akan dikeluarkan dari cerita{ $isPublic ->
    [yes] , juga di tempat yang sudah terbit
   *[no] {""}
  }. Lanjutkan?
