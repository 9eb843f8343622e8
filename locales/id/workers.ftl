# Orang-orang: bergabung, daftar petugas, data sendiri. Sapaan selalu Bapak/Ibu sebelum diketahui.

command-start = Mulai
command-petugas = Daftar petugas dan tautan undangan
command-profil = Profil, sapaan, bahasa
command-dataku = Data saya yang tersimpan
command-hapus = Menghapus data pribadi saya
command-bahasa = Bahasa / Language

greeting-pagi = Selamat pagi
greeting-siang = Selamat siang
greeting-sore = Selamat sore
greeting-malam = Selamat malam

role-owner = Pengelola Pilar
role-agency = Petugas dinas
role-coordinator = Koordinator
role-reader = Pembaca rekap
role-worker = Petugas lapangan

worker-nameless = Petugas tanpa nama

start-known = { $greeting }, { $address }. Untuk melapor, ketuk 📝 Lapor atau kirim satu pesan laporan. Panduan: /panduan
start-no-agency = Pilar belum dipakai Dinas Sosial mana pun. Mohon hubungi pengelola Pilar.
owner-welcome =
    Selamat datang. Akun ini adalah <b>pengelola Pilar</b>.
    /dinas – mendaftarkan Dinas Sosial
    /petugas – menambahkan petugas dinas dan koordinator

person-unknown = Pilar belum mengenal Bapak/Ibu. Untuk mendaftar, kirim /start.

join-confirm = Selamat datang. Bapak/Ibu terdaftar sebagai <b>{ $name }</b>, { $standing } ({ $agency }). Apakah sudah benar?
join-button-right = Benar
join-button-wrong = Ada yang keliru
join-done = ✅ Terima kasih, Bapak/Ibu sudah bergabung dengan Pilar { $agency }.
join-already = Bapak/Ibu sudah bergabung.
join-button-begin = Mulai
join-mistake = Terima kasih. { $contact } sudah diberi tahu dan akan memperbaikinya. Setelah itu Bapak/Ibu akan menerima tautan baru.
join-mistake-nobody = Terima kasih. Mohon hubungi yang mengirim tautan ini agar datanya diperbaiki.
join-mistake-told = Pemilik tautan pribadi <b>{ $name }</b> ({ $standing }) menyatakan ada data yang keliru. Mohon dihubungi; bila perlu keluarkan dari daftar, lalu tambahkan lagi dengan data yang benar.

join-link-unknown = Tautan ini tidak dikenal. Mohon buka lagi dari pesan aslinya, atau minta tautan baru kepada koordinator.
join-link-used = Tautan ini sudah dipakai. Bila bukan oleh Bapak/Ibu, mohon minta tautan baru kepada koordinator.
join-link-revoked = Tautan ini sudah diganti dengan yang baru. Mohon buka tautan yang terakhir dikirim koordinator.
join-link-expired = Masa berlaku tautan ini sudah habis. Mohon minta tautan baru kepada koordinator.
join-link-taken = Petugas pada tautan ini sudah bergabung dengan akun lain. Mohon hubungi koordinator.
join-account-known = Akun ini sudah terdaftar sebagai <b>{ $name }</b>, jadi tautan milik orang lain tidak dapat dipakai.
join-account-moved = Akun Pilar Bapak/Ibu dipindahkan ke akun Telegram lain dengan tautan dari koordinator. Bila bukan Bapak/Ibu yang memindahkan, mohon segera hubungi koordinator.

address-ask = Bapak/Ibu nyaman disapa apa?
address-button-other = Lainnya
address-ask-other = Mohon ketik sapaan yang diinginkan, misalnya <i>Bunda Sri</i>.
address-ask-again = Sapaan terdiri atas 2 sampai 30 huruf. Mohon ketik lagi, atau ketuk salah satu.
address-kept = Baik, { $address }. 🙏
address-dropped = Baik. Sapaan dapat diubah di /profil.

join-privacy = Terima kasih, { $address }. Pilar menyimpan nama, akun Telegram, wilayah, isi dan foto laporan, jawaban undangan, serta cerita untuk { $agency }. Mohon tidak mengirim NIK, nomor KK, atau nomor KKS/rekening. /dataku menunjukkan semuanya; /hapus untuk meminta penghapusan data pribadi, angka laporan tetap tersimpan tanpa nama.
join-how = Untuk melapor, cukup satu pesan, misalnya:
join-example-pkh = P2K2 klp Melati { $village } modul 2 sesi 5 hadir 26 dari 30
join-example-tksk = Izin lapor, kunjungan rumah { $village } hari ini 3 KK, cek kondisi penerima sembako
join-example-tagana = Izin lapor, giat pelatihan siaga bencana di { $village } hari ini, 12 orang
join-example-psm = Izin lapor, kunjungan rumah { $village } hari ini 2 KK, lansia tinggal sendiri
join-example-karang_taruna = Izin lapor, giat rapat pengurus karang taruna di { $village } hari ini, 20 orang
join-example-slrt = Izin lapor, giat pendampingan warga mengurus BPJS di { $village } hari ini, 2 orang
join-example-other = Izin lapor, giat koordinasi jadwal bantuan di { $village } hari ini
join-lead = Daftar petugas dan tautan undangan: /petugas. Rekap: /rekap. Panduan: /panduan
join-button-practice = Latihan lapor
join-button-guide = Panduan

region-not-found = “{ $text }” tidak ditemukan. Mohon periksa ejaannya, lalu ketik lagi.
region-which = Yang mana yang dimaksud? Bila tidak ada, mohon ketik lagi.
region-whole = Seluruh { $region }
pillar-again = Mohon ketuk salah satu pilar.
pillar-none = Tanpa pilar
pillar-only-that = Hanya itu
person-name-again = Nama terdiri atas 2 sampai 100 huruf, boleh dengan gelar. Mohon ketik lagi.

register-ask-regency = Selamat datang di Pilar, tempat pelaporan petugas Dinas Sosial. Bapak/Ibu bertugas di kabupaten atau kota mana? Ketuk atau ketik namanya.
register-not-served = Dinas Sosial { $regency } belum menggunakan Pilar. Bila Bapak/Ibu bertugas di kabupaten lain, mohon ketik namanya.
register-ask-name = Siapa nama lengkap Bapak/Ibu, dengan gelar bila ada?
register-ask-pillar = Bapak/Ibu bertugas sebagai apa?
register-ask-subdistrict = Di { $level } mana? Ketuk atau ketik namanya.
register-ask-village = Di { $level } mana? Ketuk atau ketik namanya.
register-sent = Permohonan sudah dikirim kepada koordinator { $region }. Bapak/Ibu akan diberi tahu.
register-sent-agency = Permohonan sudah dikirim kepada { $agency }. Bapak/Ibu akan diberi tahu.
register-sent-nobody = Permohonan sudah disimpan untuk { $agency }. Belum ada koordinator yang bergabung; Bapak/Ibu akan diberi tahu setelah diperiksa.
register-waiting = Permohonan Bapak/Ibu sudah terkirim dan menunggu koordinator. Bapak/Ibu akan diberi tahu.
register-dropped = Pendaftaran dibatalkan. Untuk memulai lagi: /start

request-card =
    👤 <b>Permohonan bergabung</b>
    { $name }
    { $pillar }, { $region }
request-button-match = Ini orangnya: { $name }
request-button-approve = Setujui sebagai petugas baru
request-button-decline = Bukan petugas kami
request-decided-open = Permohonan <b>{ $name }</b> ({ $pillar }, { $region }) masih menunggu.
request-decided-matched = ✅ <b>{ $name }</b> ({ $pillar }, { $region }) bergabung sebagai orang di daftar petugas. Diputuskan { $decider }, { $when }.
request-decided-added = ✅ <b>{ $name }</b> ({ $pillar }, { $region }) disetujui sebagai petugas baru. Diputuskan { $decider }, { $when }.
request-decided-declined = <b>{ $name }</b> ({ $pillar }, { $region }) dinyatakan bukan petugas kami. Diputuskan { $decider }, { $when }.
request-decided-before = Permohonan ini sudah diputuskan.
request-not-free = Orang di daftar itu sudah bergabung, atau berada di luar kewenangan Bapak/Ibu. Mohon pilih yang lain.
request-none = Tidak ada permohonan yang menunggu.
request-answer-approved = ✅ Permohonan Bapak/Ibu disetujui: { $pillar }, { $region } ({ $agency }).
request-answer-declined = Mohon maaf, koordinator belum menemukan Bapak/Ibu sebagai petugas { $agency } di { $region }. Bila ini keliru, mohon hubungi koordinator, lalu kirim /start lagi.

roster-no-agency = Belum ada Dinas Sosial yang terdaftar. Untuk mendaftarkan: /dinas
roster-which-agency = Petugas dinas yang mana? Dapat juga diketik, misalnya <code>/petugas gunungkidul</code>.
roster-summary =
    👥 <b>Petugas { $agency }</b>
    { $total } orang terdaftar · { $joined } bergabung · { $waiting } belum bergabung
roster-button-add = ➕ Tambah petugas
roster-button-list = 📋 Daftar petugas
roster-button-requests = 👤 Permohonan ({ $count })
roster-button-back = Kembali ke petugas
roster-page = 📋 Daftar petugas, halaman { $page } dari { $pages }. Ketuk nomornya.
roster-line-joined = { $number }. { $name }
roster-line-waiting = { $number }. { $name } – <i>belum bergabung</i>

person-card =
    <b>{ $name }</b>
    { $standing }
    Telepon: { $phone }
    { $state }
person-joined = ✅ Sudah bergabung
person-waiting = ⏳ Belum bergabung
person-button-link = 🔗 Tautan baru
person-button-move = 🔗 Pindahkan ke akun Telegram lain
person-button-dismiss = Keluarkan dari daftar
person-button-dismiss-sure = Ya, keluarkan
person-button-list = 📋 Daftar petugas
person-button-open = Lihat data
person-dismiss-ask = Keluarkan <b>{ $name }</b> dari daftar petugas mulai hari ini? Laporan yang sudah terkirim tetap tersimpan.
person-dismissed = <b>{ $name }</b> dikeluarkan dari daftar petugas { $agency }. Laporannya tetap tersimpan.
person-left = Bapak/Ibu tidak lagi tercatat sebagai petugas { $agency } di Pilar. Terima kasih atas laporan selama ini. Bila ini keliru, mohon hubungi koordinator.

enroll-ask-name = Nama lengkap petugas, dengan gelar bila ada? Misalnya <i>Sri Wahyuni, S.Sos.</i>
enroll-ask-role = Sebagai apa?
enroll-ask-pillar = Pilar apa?
enroll-ask-coordinator-pillar = Koordinator ini juga bertugas di pilar apa? Bila tidak, ketuk <i>Tanpa pilar</i>.
enroll-ask-second = Adakah pilar lain?
enroll-ask-place = Di wilayah mana? Ketuk, atau ketik nama wilayah atau desanya.
enroll-ask-village = Di { $level } mana? Ketuk atau ketik namanya.
enroll-ask-phone = Nomor HP (WhatsApp)? Boleh dilewati.
enroll-phone-again = Nomor HP diawali 08 atau +62, misalnya <i>0812 3456 7890</i>. Mohon ketik lagi, atau lewati.
enroll-summary =
    👤 <b>{ $name }</b>
    { $role } · Pilar: { $pillars }
    Wilayah: { $region }
    Telepon: { $phone }
enroll-twin = ⚠️ Mirip dengan yang sudah terdaftar: <b>{ $name }</b>.
enroll-button-add = ✅ Tambahkan
enroll-button-again = ✏️ Isi ulang
enroll-added = ✅ <b>{ $name }</b> masuk daftar petugas { $agency }.
enroll-dropped = Penambahan petugas dibatalkan. Untuk memulai lagi: /petugas

invitation =
    Tautan pribadi untuk <b>{ $name }</b> (berlaku { $days } hari, sekali pakai). Mohon kirimkan pesan ini langsung kepada yang bersangkutan:
    { $letter }
invitation-letter =
    Yth. Bapak/Ibu { $name }, laporan petugas { $agency } kini dapat dikirim lewat Telegram.
    1) Pasang Telegram.
    2) Ketuk tautan ini: { $link }
    3) Tekan *Mulai*.
    Tautan ini pribadi, mohon tidak diteruskan. Pilar tidak meminta PIN, OTP, atau NIK. Bila ragu, hubungi *{ $contact }*.
invitation-button-whatsapp = Bagikan ke WhatsApp

own-data =
    <b>Data yang disimpan Pilar</b>
    Nama: { $name }
    Sapaan: { $address }
    Tugas: { $standing }
    Dinas: { $agency }
    Akun Telegram: <code>{ $account }</code>
    Telepon: { $phone }
    Bergabung: { $joined }
    Laporan beserta fotonya: /laporanku
    Nomor NIK, KK, dan KKS tidak disimpan. Untuk menghapus data pribadi: /hapus
own-profile =
    <b>{ $name }</b>
    { $standing }
    { $agency }
    Disapa: { $address }
    Data yang disimpan: /dataku
own-button-address = Ubah sapaan
own-button-indonesian = Bahasa Indonesia
own-button-english = English
own-ask-locale = Bahasa apa yang dipakai? / Which language?
own-locale-kept = Baik, Pilar memakai Bahasa Indonesia.
own-forget-ask = Bila data pribadi dihapus: nama, sapaan, nomor telepon, dan akun Telegram hilang dari Pilar, tugas Bapak/Ibu berakhir, dan undangan tidak dikirim lagi. Angka laporan tetap tersimpan tanpa nama. Ini tidak dapat dibatalkan. Lihat dahulu: { $list }
own-button-forget = Hapus data pribadi saya
own-forgotten = Data pribadi Bapak/Ibu sudah dihapus. Angka laporan tetap tersimpan tanpa nama. Terima kasih. 🙏
