# Kata bersama: papan tombol, jawaban cadangan, dan penolakan. Nada resmi dan santun.

keyboard-report = 📝 Lapor
keyboard-duties = 📌 Tugas saya
keyboard-agenda = 📅 Agenda

fallback-old-button = Tombol ini sudah tidak berlaku.
fallback-unknown-command = Maaf, perintah itu belum dikenal. Daftar perintah ada di /panduan.
fallback-not-understood = Maaf, pesannya belum dapat dipahami. Untuk melapor kirim /lapor, untuk panduan /panduan.
fallback-not-text = Maaf, Pilar hanya dapat membaca tulisan dan foto laporan. Untuk melapor kirim /lapor, untuk panduan /panduan.

talk-nothing-to-cancel = Tidak ada isian yang sedang berjalan. Untuk melapor kirim /lapor.

button-back = ⬅️ Kembali
button-skip = Lewati
button-cancel = Batal
button-yes = Ya
button-no = Tidak

not-allowed = Maaf, ini tidak dapat dilakukan dari akun Bapak/Ibu.
not-allowed-coordinator = Maaf, ini hanya dapat dilakukan koordinator { $region }.
not-allowed-owner = Maaf, ini hanya dapat dilakukan pengelola Pilar.

alarm-apology = Maaf, sistem sedang mengalami gangguan sehingga pesan terakhir belum dapat diproses. Pengelola sudah diberi tahu; mohon dicoba lagi nanti.
alarm-update = ⚠️ Satu pesan tidak dapat diproses dan disisihkan (pembaruan { $id }). Rinciannya ada di catatan sistem.
alarm-delivery =
    ⚠️ Pengiriman { $id }: { $kind ->
        [unknown] belum dapat dipastikan sampai.
        [topic-lost] topiknya sudah tidak ada, dikirim ke topik umum.
       *[chat-lost] percakapannya tidak dapat dijangkau lagi.
    }
alarm-job = ⚠️ Pekerjaan terjadwal “{ $job }” gagal setelah beberapa kali dicoba. Rinciannya ada di catatan sistem.

paper-page = Halaman
paper-page-of = dari
