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

command-kop = Kop surat dan penanda tangan

letterhead-title = 🏛 <b>Kop surat</b> { $agency }
letterhead-address = Alamat: { $address }
letterhead-no-address = Alamat: belum diisi
letterhead-signer = Mengetahui: { $name }, { $title }
letterhead-signer-number = Mengetahui: { $name }, { $title }, NIP { $number }
letterhead-signer-nearest = Mengetahui: koordinator terdekat dari petugas
letterhead-about = Kop dan penanda tangan ini dipakai dalam laporan bulanan, daftar hadir, dan sertifikat.
letterhead-which = Kop surat dinas yang mana?
letterhead-not-yours = Maaf, kop surat hanya dapat diatur petugas dinas dan pengelola Pilar.
letterhead-button-open = Kop surat
letterhead-button-address = Ubah alamat
letterhead-button-signer = Ubah penanda tangan
letterhead-button-nearest = Koordinator yang menandatangani
letterhead-button-save = ✅ Simpan
letterhead-ask-address = Apa alamat dinas, seperti tertulis di kop surat? Misalnya <i>Jalan Satria Nomor 3, Wonosari 55812</i>.
letterhead-again-address = Mohon alamat dalam satu baris, 3 sampai 160 huruf.
letterhead-without-address = Tanpa alamat
letterhead-ask-name = Siapa yang menandatangani? Mohon nama lengkap dengan gelar.
letterhead-again-name = Mohon nama dalam satu baris, 3 sampai 160 huruf.
letterhead-ask-title = Apa jabatannya? Misalnya <i>Kepala Bidang Perlindungan dan Jaminan Sosial</i>.
letterhead-again-title = Mohon jabatan dalam satu baris, 3 sampai 160 huruf.
letterhead-ask-number = Berapa NIP-nya?
letterhead-again-number = NIP terdiri atas 18 angka. Mohon diperiksa lagi.
letterhead-without-number = Tanpa NIP
letterhead-confirm =
    Akan tertulis:
    { $lines }
letterhead-dropped = Kop surat tidak diubah.
letterhead-government = Pemerintah { $regency }
