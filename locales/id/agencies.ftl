# Dinas Sosial yang memakai Pilar: /dinas.

command-dinas = Mendaftarkan Dinas Sosial

agency-start-first = Mohon kirim /start dahulu, lalu /dinas.
agency-ask-regency = Dinas Sosial kabupaten atau kota mana? Mohon ketik namanya, misalnya <i>Gunungkidul</i>.
agency-no-regency = Kabupaten atau kota “{ $text }” tidak ditemukan. Mohon periksa ejaannya, lalu ketik lagi.
agency-which-regency = Yang mana yang dimaksud? Bila tidak ada, mohon ketik lagi.
agency-ask-official =
    { $standing ->
        [yes] <b>{ $regency }</b> sudah terdaftar; namanya dapat diubah. Apa nama resmi dinasnya? Ketuk bila tetap, atau ketik yang benar.
       *[no] <b>{ $regency }</b>. Apa nama resmi dinasnya? Ketuk bila sudah benar, atau ketik lengkapnya, misalnya <i>Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak</i>.
    }
agency-official-again = Nama resmi terdiri atas 3 sampai 200 huruf. Mohon ketik lagi.
agency-ask-short = Nama singkatnya? Ketuk bila sudah benar, atau ketik, misalnya <i>Dinsos P3A</i>.
agency-short-again = Nama singkat terdiri atas 3 sampai 40 huruf. Mohon ketik lagi.
agency-ask-greeting = Salam pembuka dalam surat dan rekap?
agency-greeting-neutral = Selamat pagi/siang/sore/malam
agency-greeting-islamic = Assalamu'alaikum Wr. Wb.
agency-greeting-islamic_general = Assalamu'alaikum dan Salam sejahtera
agency-summary =
    <b>{ $official }</b>
    Nama singkat: { $short }
    Wilayah: { $regency }
    Salam: { $greeting }
agency-button-save = ✅ Simpan
agency-button-again = ✏️ Isi ulang
agency-created =
    ✅ <b>{ $agency }</b> sudah terdaftar.
    Berikutnya, tambahkan petugas dinas dan koordinator: /petugas
agency-exists =
    ✅ Data <b>{ $agency }</b> sudah disimpan.
    Petugas dinas dan koordinator: /petugas
agency-dropped = Pendaftaran dinas dibatalkan. Untuk memulai lagi: /dinas
