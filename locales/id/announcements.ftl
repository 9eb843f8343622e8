# Pengumuman: dari tulisan pertama sampai siapa yang sudah membaca.

command-umumkan = Umumkan kepada petugas

announcement-no-access = Maaf, pengumuman hanya dapat dikirim oleh koordinator atau petugas Dinas Sosial.
announcement-ask-content = Apa yang akan diumumkan? Mohon kirim teks, foto, atau dokumen. Keterangan dapat ditulis di bawah foto atau dokumen.
announcement-ask-time = Kapan dikirim? Contoh: <i>besok jam 7</i> atau <i>26/11 pukul 13.30</i>.
announcement-ask-correction = Mohon tulis isi yang benar, lengkap. Pesan yang sudah terkirim akan diganti; foto atau dokumennya tetap.
announcement-long = Isi pengumuman { $length } karakter, paling banyak { $longest }. Mohon dipersingkat, atau kirim sebagai dokumen.
announcement-time-unclear = Waktunya belum terbaca. Mohon tulis hari dan jamnya, misalnya <i>besok jam 7</i> atau <i>26/11 pukul 13.30</i>.
announcement-time-past = Waktu itu sudah lewat. Mohon tulis waktu yang akan datang.
announcement-time-far = Paling jauh 60 hari ke depan. Mohon tulis waktu yang lebih dekat.
announcement-content-kept = Isi pengumuman tersimpan.
announcement-missed = Pengumuman <b>{ $title }</b> tidak terkirim pada { $when } karena gangguan pada Pilar, dan kini menjadi konsep kembali. Mohon periksa isinya, lalu kirim bila masih berlaku.
announcement-time-kept = Akan dikirim { $when }.
announcement-corrected = Ralat dikirim kepada semua yang telah menerima.
announcement-question-left = Baik. Isi pengumuman yang sudah tersimpan tidak berubah.

announcement-title = Pengumuman: { $start }
announcement-without-words = tanpa tulisan
announcement-heading = 📢 <b>PENGUMUMAN</b> · { $agency }
announcement-heading-corrected = 📢 <b>PENGUMUMAN (RALAT)</b> · { $agency }
announcement-by = — { $author }

announcement-draft = 📢 Pengumuman, belum dikirim
announcement-scheduled = 🕐 Pengumuman, menunggu waktunya
announcement-sent = ✅ Pengumuman sudah dikirim
announcement-dropped = 🗑 Pengumuman dibatalkan
announcement-with-photo = 📷 dengan foto
announcement-with-document = 📎 dengan dokumen
announcement-at-once = 🕐 Dikirim segera
announcement-at = 🕐 Dikirim { $when }
announcement-wants-read = 👁 Penerima diminta menekan <i>Sudah dibaca</i>
announcement-wants-no-read = 👁 Tanpa tombol <i>Sudah dibaca</i>
announcement-nobody = Belum ada yang dapat dikirimi. Mohon pilih penerima lain: orang yang sudah bergabung atau grup kerja.

announcement-button-content = ✏️ Ubah isi
announcement-button-audience = 👥 Penerima
announcement-button-time = 🕐 Waktu
announcement-button-now = Kirim segera saja
announcement-button-want-read = 👁 Minta “Sudah dibaca”
announcement-button-no-read = 👁 Tanpa “Sudah dibaca”
announcement-button-preview = 👁 Pratinjau
announcement-button-send = 📨 Kirim ke { $people } orang{ $groups ->
    [0] {""}
   *[other] {" "}dan { $groups } grup
  }
announcement-button-schedule = 🕐 Jadwalkan ke { $people } orang{ $groups ->
    [0] {""}
   *[other] {" "}dan { $groups } grup
  }
announcement-button-drop = 🗑 Batalkan
announcement-button-take-back = 🗑 Batalkan pengiriman
announcement-button-card = 📢 Lihat pengumuman
announcement-button-result = Hasil
announcement-button-correct = ✏️ Ralat
announcement-button-read = ✅ Sudah dibaca
announcement-button-remind = Ingatkan { $count } orang
announcement-button-unread = Lihat yang belum membaca

announcement-read = Terima kasih, sudah tercatat.
announcement-read-before = Sudah tercatat sebelumnya. Terima kasih.
announcement-read-by = <b>{ $title }</b>
  { $all ->
    [yes] Sudah dibaca { $read } orang, semuanya. 🙏
   *[no] Sudah dibaca { $read } orang, belum { $unread } orang.
  }
announcement-unread-title = Belum menekan <i>Sudah dibaca</i>: { $count } orang
announcement-reminded = Pengingat dikirim kepada { $count } orang yang belum membaca. Setiap orang diingatkan satu kali.
announcement-reminder = Mohon dibaca: <b>{ $title }</b>. Bila sudah, mohon tekan tombol di bawah ini. Terima kasih. 🙏
