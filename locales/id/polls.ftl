# Jajak pendapat: pertanyaan dengan beberapa pilihan, jawaban, pengingat, dan hasilnya.

command-polling = Jajak pendapat: tanya dan hitung jawaban

poll-no-access = Maaf, jajak pendapat hanya dapat dikirim oleh koordinator atau petugas Dinas Sosial.
poll-ask-question = Apa yang ditanyakan? Boleh sekaligus: pertanyaan di baris pertama, lalu satu pilihan per baris. Contoh:
  <i>Hari apa rapat bulan Desember?
  Selasa, 1 Desember
  Rabu, 2 Desember</i>
poll-ask-options = Apa saja pilihannya? Mohon tulis satu pilihan per baris, 2 sampai 10 pilihan.
poll-ask-time = Kapan ditutup? Contoh: <i>besok jam 16</i> atau <i>26/11 pukul 12.00</i>.
poll-next-option = Pilihan { $count }: { $option }. Mohon kirim pilihan berikutnya{ $enough ->
    [yes] , atau tekan Selesai.
   *[no] .
  }
poll-button-finish = ✅ Selesai
poll-dropped = 🗑 Jajak pendapat dibatalkan dan tidak dikirim.
poll-time-unclear = Waktu tutupnya belum terbaca. Mohon tulis hari dan jamnya, misalnya <i>besok jam 16</i> atau <i>26/11 pukul 12.00</i>.
poll-time-past = Waktu tutup itu sudah lewat. Mohon tulis waktu yang akan datang.
poll-time-far = Waktu tutup paling jauh 60 hari ke depan. Mohon tulis waktu yang lebih dekat.

poll-empty = Belum ada tulisannya. Mohon tulis pertanyaannya, lalu satu pilihan per baris.
poll-question-long = Pertanyaan { $length } karakter, paling banyak { $longest }. Mohon dipersingkat.
poll-option-long = Pilihan “{ $start } …” { $length } karakter, paling banyak { $longest }. Mohon dipersingkat dan dikirim lagi.
poll-option-twice = Pilihan “{ $option }” tertulis dua kali. Mohon kirim lagi pilihan yang berbeda.
poll-few = Baru { $count } pilihan, sedikitnya { $fewest } dan paling banyak { $most }.
poll-many = Ada { $count } pilihan, paling banyak { $most }. Mohon dikurangi dan dikirim lagi.

poll-draft = 📊 <b>Jajak pendapat, belum dikirim</b>
poll-running = 📊 <b>Jajak pendapat sedang berjalan</b>
poll-closed = 📊 <b>Jajak pendapat sudah ditutup</b>
poll-closes = 🕐 Ditutup { $when }
poll-open-in-groups = 👥 Di grup, pilihan setiap orang terlihat oleh semua anggota.
poll-not-sent-nobody = Belum ada yang dapat dikirimi. Mohon pilih penerima lain: orang yang sudah bergabung atau grup kerja.
poll-not-sent-past = Waktu tutupnya sudah lewat. Mohon ubah waktu tutupnya.
poll-not-sent-incomplete = Pertanyaan atau pilihannya belum lengkap. Mohon dilengkapi lebih dahulu.

poll-button-question = ✏️ Pertanyaan
poll-button-options = ✏️ Pilihan
poll-button-audience = 👥 Penerima
poll-button-time = 🕐 Waktu tutup
poll-button-preview = 👁 Pratinjau
poll-button-send = 📨 Kirim ke { $people } orang{ $groups ->
    [0] {""}
   *[other] {" "}dan { $groups } grup
  }
poll-button-drop = 🗑 Batalkan
poll-button-card = 📊 Lihat jajak pendapat
poll-button-result = 📊 Hasil dan grafik
poll-button-names = Daftar jawaban
poll-button-remind = Ingatkan yang belum menjawab ({ $count })
poll-button-refresh = 🔄 Perbarui
poll-button-close = ⏹ Tutup sekarang
poll-button-close-sure = ⏹ Ya, tutup
poll-button-back = ⬅️ Kembali
poll-button-take-back = ↩️ Tarik jawaban

poll-title = Jajak pendapat: { $question }
poll-heading = 📊 <b>JAJAK PENDAPAT</b> · { $agency }
poll-by = — { $author }. Hanya beliau yang melihat jawaban di sini.
poll-choose = Mohon tekan satu pilihan. Dapat diubah sampai { $until }.
poll-chosen = Jawaban Bapak/Ibu: <b>{ $option }</b>. Dapat diubah sampai { $until }.
poll-reminder = ⏰ Mohon jawaban Bapak/Ibu:
poll-closed-answered = Jajak pendapat sudah ditutup. Jawaban Bapak/Ibu: <b>{ $option }</b>. Terima kasih.
poll-closed-unanswered = Jajak pendapat sudah ditutup. Terima kasih.

poll-noted = Tercatat: { $option }
poll-noted-before = Jawaban Bapak/Ibu sudah tercatat: { $option }
poll-taken-back = Jawaban ditarik. Bapak/Ibu dapat memilih lagi.
poll-is-closed = Jajak pendapat ini sudah ditutup.
poll-not-asked = Pertanyaan ini untuk orang lain. Bila Bapak/Ibu seharusnya ditanya, mohon hubungi koordinator.

poll-result = 📊 <b>Hasil jajak pendapat</b>
poll-result-so-far = 📊 <b>Hasil sementara</b>
poll-result-line = { $option }: <b>{ $count }</b> ({ $percent }%)
poll-bar = { $count } orang ({ $percent }%)
poll-answered = Sudah menjawab { $answered } orang{ $all ->
    [yes] {""}
   *[no] {" "}· belum { $silent } orang
  }
poll-only-known = Dari grup hanya jawaban petugas terdaftar yang dihitung.
poll-names-option = <b>{ $option }</b>: { $count }
poll-names-silent = <b>Belum menjawab</b>: { $count }
poll-reminded = { $count ->
    [0] Semua sudah menjawab. Tidak ada yang perlu diingatkan.
   *[other] Pengingat dikirim kepada { $count } orang yang belum menjawab. Setiap orang diingatkan paling banyak sekali sehari.
  }
poll-inherited = Jajak pendapat <b>{ $question }</b> dari { $name } diteruskan kepada Bapak/Ibu, karena { $name } tidak lagi memimpin wilayah yang ditanya.
poll-close-ask = Tutup jajak pendapat ini? { $count ->
    [0] Semua sudah menjawab.
   *[other] { $count } orang belum menjawab.
  }
