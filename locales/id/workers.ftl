# Orang-orang: bergabung, daftar petugas, data sendiri. Sapaan selalu Bapak/Ibu sebelum diketahui.

command-start = Mulai
command-petugas = Daftar petugas dan tautan undangan
command-profil = Profil, cuti, bahasa, data saya
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
join-account-known = Akun ini sudah terdaftar sebagai <b>{ $name }</b>, dan satu akun Telegram hanya untuk satu orang. Bila Bapak/Ibu orang lain, mohon buka tautan itu dari akun Telegram sendiri.
join-account-moved = Akun Pilar Bapak/Ibu dipindahkan ke akun Telegram lain dengan tautan dari koordinator. Bila bukan Bapak/Ibu yang memindahkan, mohon segera hubungi koordinator.

account-moved = Akun Pilar Bapak/Ibu dipindahkan ke akun Telegram lain atas persetujuan { $decider }. Bila bukan Bapak/Ibu yang meminta, mohon segera hubungi { $decider }

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
request-button-move = Pindahkan ke akun baru: { $name }
request-joined-already = ⚠️ <b>{ $name }</b> sudah bergabung dengan akun Telegram lain sejak { $since }. Bila ini orangnya dan akunnya berganti, pindahkan; mohon dipastikan dahulu, misalnya lewat telepon.
request-button-not-the-one = Bukan orangnya
request-button-approve = Setujui sebagai petugas baru
request-button-decline = Bukan petugas kami
request-decided-open = Permohonan <b>{ $name }</b> ({ $pillar }, { $region }) masih menunggu.
request-decided-matched = ✅ <b>{ $name }</b> ({ $pillar }, { $region }) bergabung sebagai orang di daftar petugas. Diputuskan { $decider }, { $when }.
request-decided-moved = ✅ <b>{ $became }</b> dipindahkan ke akun Telegram baru. Diputuskan { $decider }, { $when }.
request-decided-added = ✅ <b>{ $name }</b> ({ $pillar }, { $region }) disetujui sebagai petugas baru. Diputuskan { $decider }, { $when }.
request-decided-declined = <b>{ $name }</b> ({ $pillar }, { $region }) dinyatakan bukan petugas kami. Diputuskan { $decider }, { $when }.
request-decided-before = Permohonan ini sudah diputuskan.
request-not-free = Orang di daftar itu sudah bergabung, atau berada di luar kewenangan Bapak/Ibu. Mohon pilih yang lain.
request-none = Tidak ada permohonan yang menunggu.
request-answer-approved = ✅ Permohonan Bapak/Ibu disetujui: { $pillar }, { $region } ({ $agency }).
request-answer-moved = ✅ Akun ini sekarang terhubung dengan data Bapak/Ibu sebagai petugas { $agency }. Laporan dan rancangan laporan sebelumnya tetap ada.
request-answer-declined = Mohon maaf, koordinator belum menemukan Bapak/Ibu sebagai petugas { $agency } di { $region }. Bila ini keliru, mohon hubungi koordinator, lalu kirim /start lagi.

roster-no-agency = Belum ada Dinas Sosial yang terdaftar. Untuk mendaftarkan: /dinas
roster-which-agency = Petugas dinas yang mana? Dapat juga diketik, misalnya <code>/petugas gunungkidul</code>.
roster-summary =
    👥 <b>Petugas { $agency }</b>
    { $total } orang terdaftar · { $joined } bergabung · { $waiting } belum bergabung · { $unreachable } tidak terjangkau
roster-button-add = ➕ Tambah petugas
roster-button-list = 📋 Daftar petugas
roster-button-requests = 👤 Permohonan ({ $count })
roster-button-back = Kembali ke petugas
roster-page = 📋 Daftar petugas, { $total } orang, halaman { $page } dari { $pages }. Ketuk nomornya.
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
enroll-phone-of-other = Nomor ini sudah tercatat untuk { $name }, dan satu nomor hanya untuk satu orang. Mohon ketik nomor lain, atau lewati.
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
    Cuti, sakit, dinas luar: { $leaves }
    Laporan beserta fotonya: /laporanku
    Nomor NIK, KK, dan KKS tidak disimpan. Untuk menghapus data pribadi: /hapus
own-profile =
    <b>{ $name }</b>
    { $standing }
    { $agency }
    Disapa: { $address }
    Telepon: { $phone }
own-button-address = Ubah sapaan
own-button-indonesian = Bahasa Indonesia
own-button-english = English
own-ask-locale = Bahasa apa yang dipakai? / Which language?
own-locale-kept = Baik, Pilar memakai Bahasa Indonesia.
own-forget-ask = Bila data pribadi dihapus: nama, sapaan, nomor telepon, dan akun Telegram hilang dari Pilar, tugas Bapak/Ibu berakhir, dan undangan tidak dikirim lagi. Angka laporan tetap tersimpan tanpa nama. Ini tidak dapat dibatalkan. Lihat dahulu: { $list }
own-button-forget = Hapus data pribadi saya
forgotten-told = ℹ️ { $standing }: data pribadinya dihapus atas permintaan sendiri dan tugasnya di Pilar berakhir. Bila perlu, mohon tunjuk penggantinya di /petugas
own-forgotten = Data pribadi Bapak/Ibu sudah dihapus. Angka laporan tetap tersimpan tanpa nama. Terima kasih. 🙏

roster-button-import = 📥 Impor dari Excel
roster-button-links = 🔗 Tautan untuk semua
roster-line-unreachable = { $number }. { $name } – <i>tidak terjangkau</i>

list-button-waiting = ⏳ Belum bergabung
list-button-unreachable = 🚫 Tidak terjangkau
list-button-subdistrict = 🗺 Menurut kecamatan
list-button-pillar = 👥 Menurut pilar
list-button-search = 🔎 Cari nama
list-button-all = Semua petugas
list-state-j = Sudah bergabung
list-state-w = Belum bergabung
list-state-u = Tidak terjangkau: memblokir Pilar atau menghapus akunnya
list-nobody = Tidak ada.
list-which-subdistrict = Petugas di wilayah mana?
list-which-pillar = Petugas pilar apa?
find-ask = Ketik nama petugas atau sebagian namanya, sedikitnya 2 huruf.
find-found = Nama yang memuat “{ $text }”: { $count } orang. Ketuk namanya.
find-nobody = Tidak ada petugas yang namanya memuat “{ $text }”.
find-dropped = Pencarian dibatalkan.

import-ask =
    📥 <b>Impor petugas { $agency }</b>
    Mohon kirim daftar petugas ke sini sebagai berkas Excel (.xlsx) atau CSV. Kolom yang perlu ada: Nama, Pilar, Kecamatan/Kapanewon. Boleh ada: Desa/Kalurahan, No. HP, Peran. Urutannya bebas; kolom lain, misalnya NIK, tidak dibaca dan tidak disimpan.
    Pilar menunjukkan dahulu apa yang berubah; tidak ada yang ditulis sebelum Bapak/Ibu menyetujuinya.
import-button-template = 📄 Unduh templat
import-button-apply = ✅ Terapkan
import-template-name = templat-petugas
import-template = Templat daftar petugas { $agency }. Isi lembar pertama, lalu kirim kembali ke sini.
import-table-name = pemeriksaan-petugas
import-table = Rincian pemeriksaan daftar petugas { $agency }.
import-reading = ⏳ Membaca berkas…
import-comparing = ⏳ { $count } baris dibaca, sedang dibandingkan dengan daftar petugas…
import-applying = ⏳ Menerapkan…
import-refused-pdf = Berkas ini ternyata PDF. Mohon kirim daftar petugas sebagai Excel (.xlsx) atau CSV.
import-refused-picture = Berkas ini ternyata gambar. Mohon kirim daftar petugas sebagai Excel (.xlsx) atau CSV.
import-refused-old-excel = Berkas ini Excel lama (.xls) atau dikunci kata sandi. Mohon buka di Excel, simpan sebagai “Excel Workbook (.xlsx)” tanpa kata sandi, lalu kirim lagi.
import-refused-not-a-table = Berkas ini bukan tabel Excel (.xlsx) atau CSV. Mohon simpan sebagai “Excel Workbook (.xlsx)”, atau pakai templat.
import-refused-broken = Berkas Excel ini rusak dan tidak dapat dibaca. Mohon buka di Excel, simpan lagi, lalu kirim kembali.
import-refused-too-large = { $found ->
    [0] Berkas ini terlalu besar
   *[other] Berkas ini { $found } MB
}; paling besar { $most } MB. Daftar petugas biasanya jauh lebih kecil: mohon hapus gambar dan lembar lain, lalu kirim lagi.
import-refused-too-large-unpacked = Isi berkas ini lebih dari { $most } MB setelah dibuka, jauh lebih besar daripada daftar petugas. Mohon salin tabelnya saja ke templat, lalu kirim lagi.
import-refused-too-many-rows = Berkas ini berisi { $found } baris; paling banyak { $most } petugas sekali kirim. Mohon periksa apakah berkasnya benar, atau bagi menjadi beberapa berkas.
import-refused-too-many-cells = Berkas ini berisi { $found } sel, jauh lebih banyak daripada daftar petugas (paling banyak { $most }). Mohon salin tabelnya saja ke templat, lalu kirim lagi.
import-refused-empty = Berkas ini tidak berisi petugas. Mohon isi lembar pertama templat, satu baris untuk satu orang.
import-missing = Kolom berikut tidak ditemukan: { $columns }. Mohon beri nama kolom di baris paling atas, atau pakai templat.

import-column-name = Nama (dengan gelar)
import-column-pillar = Pilar
import-column-subdistrict = Kecamatan/Kapanewon
import-column-village = Desa/Kalurahan (boleh kosong)
import-column-phone = No. HP (boleh kosong)
import-column-role = Peran (boleh kosong)
import-page-people = Petugas
import-page-example = Contoh
import-page-places = Wilayah
import-page-choices = Pilihan

import-preview =
    📥 <b>Pemeriksaan daftar petugas { $agency }</b>
    Baru: { $added } · Berubah: { $changed } · Tetap: { $same } · Perlu diperbaiki: { $bad }
import-title-problems = Perlu diperbaiki
import-title-changes = Berubah
import-title-twins = Mohon diperhatikan
import-problem = • Baris { $row }, kolom { $column }: “{ $value }” – { $expected }
import-changed = • Baris { $row }, <b>{ $name }</b>: { $changes }
import-change = { $column }: { $old } → { $new }
import-twin = • Baris { $row } akan ditambahkan sebagai orang baru; { $name } juga terdaftar di { $region }. Bila orangnya sama, isi No. HP yang sama atau ubah wilayahnya di /petugas.
import-more = … dan { $count } lagi; semuanya ada di berkas yang menyertai.
import-end-bad = Belum ada yang ditulis. Mohon perbaiki baris tersebut di berkasnya, lalu kirim lagi.
import-end-good = Belum ada yang ditulis. Terapkan semuanya?
import-end-same = Daftar petugas sudah sama dengan berkas ini. Tidak ada yang perlu diubah.
import-applied = ✅ Selesai: { $added } orang ditambahkan, { $changed } orang diubah.
import-applied-before = Berkas ini sudah diterapkan.
import-dropped = Berkas ini tidak diterapkan. Untuk mencoba lagi, kirim berkasnya.
import-roster-changed = Daftar petugas berubah sejak pemeriksaan ini, jadi belum ada yang ditulis. Mohon kirim berkasnya lagi.

import-expected-name = tulis nama dengan huruf, 2 sampai 100 huruf, boleh dengan gelar
import-expected-name-empty = nama belum diisi
import-expected-pillar = pilih pilar: { $hint }; beberapa pilar dipisah dengan /
import-expected-subdistrict = tidak ada wilayah ini di kabupaten; mungkin maksudnya { $hint }
import-expected-subdistrict-empty = kecamatan/kapanewon belum diisi
import-expected-subdistrict-none = tidak ada wilayah ini di kabupaten; yang ada: { $hint }
import-expected-village = tidak ada desa/kalurahan ini di sana; mungkin maksudnya { $hint }
import-expected-village-none = tidak ada desa/kalurahan ini di sana; yang ada: { $hint }
import-expected-village-elsewhere = desa/kalurahan ini berada di { $hint }; samakan kedua kolomnya
import-expected-reach = { $hint } di luar wilayah Bapak/Ibu
import-expected-phone = nomor HP diawali 08 atau +62, misalnya 0812 3456 7890, atau kosongkan
import-expected-phone-short = Excel menyingkat nomor ini; ubah format kolomnya menjadi Teks, lalu tulis lagi nomornya
import-expected-role = tulis petugas, koordinator, supervisor, koordinator kabupaten, petugas dinas, atau pembaca, atau kosongkan
import-expected-role-not-given = peran ini hanya dapat diberikan petugas dinas; kosongkan
import-expected-formula = sel ini berisi rumus tanpa hasil atau dengan kesalahan; ganti dengan isinya
import-expected-date = Excel membaca sel ini sebagai tanggal; ubah format selnya menjadi Teks, lalu tulis lagi isinya
import-expected-same-phone = nomor ini juga ada di baris { $hint }; satu nomor untuk satu orang
import-expected-same-name = orang ini juga ada di baris { $hint }; tulis sekali saja, pilarnya dipisah dengan /
import-expected-phone-of-other = nomor ini milik { $hint } di daftar petugas; periksa nomor atau namanya
import-expected-several-people = ada beberapa { $hint } di sana; isi No. HP agar jelas yang mana
import-expected-beyond-reach = { $hint } terdaftar di wilayah lain; mohon minta petugas dinas memindahkannya
import-expected-above = data { $hint } hanya dapat diubah petugas dinas

import-sheet-row = Baris
import-sheet-column = Kolom
import-sheet-value = Isi
import-sheet-expected = Yang diharapkan
import-sheet-name = Nama
import-sheet-old = Sebelumnya
import-sheet-new = Menjadi
import-sheet-note = Keterangan

links-ask = Belum bergabung: { $waiting } orang; { $linked } di antaranya memegang tautan yang masih berlaku. Tautan dikirim sebagai tabel untuk dibagikan satu per satu.
links-button-new = Untuk yang belum punya ({ $count })
links-button-all = Untuk semua ({ $count }); tautan lama berakhir
links-nobody = Tidak ada petugas yang memerlukan tautan: semuanya sudah bergabung atau memegang tautan yang masih berlaku.
links-table-name = tautan-petugas
links-table = Tautan pribadi petugas { $agency }. Mohon kirim kepada yang bersangkutan saja, lalu hapus berkas ini.
links-sent = { $count } tautan dibuat, masing-masing sekali pakai dan berlaku { $days } hari. Kolom terakhir membuka WhatsApp dengan pesan siap kirim.
links-page = Tautan
links-column-name = Nama
links-column-place = Wilayah
links-column-phone = No. HP
links-column-link = Tautan pribadi
links-column-letter = Pesan WhatsApp
links-column-whatsapp = Buka WhatsApp
link-revoked = Tautan { $name } dicabut dan tidak dapat dibuka lagi.
link-none = Tidak ada tautan yang masih berlaku.

person-button-change = ✏️ Ubah
change-ask =
    <b>{ $name }</b>
    { $standing }
    Telepon: { $phone }
    Apa yang diubah? Pilar dinyalakan atau dimatikan dengan sekali ketuk; riwayatnya tetap tersimpan.
change-button-name = Ubah nama
change-button-phone = Ubah HP
change-button-place = Ubah wilayah
change-button-coordinator = Jadikan koordinator
change-button-revoke = Cabut tautan
change-button-end-role = Akhiri: { $role }, { $region }
change-button-label = Sebutan: { $role }
change-ask-label = Apa sebutan peran ini? Ketuk, atau ketik sebutan lain.
change-label-again = Sebutan terdiri atas 2 sampai 40 huruf. Mohon ketik lagi, atau ketuk salah satu.
change-button-save = ✅ Simpan
change-summary-name = Nama { $name } menjadi <b>{ $value }</b>?
change-summary-phone = Nomor HP { $name } menjadi <b>{ $value }</b>?
change-summary-place = Pindahkan { $name } ke <b>{ $value }</b> mulai hari ini? Laporan sebelumnya tetap di wilayah lama.
change-summary-coordinator = Jadikan { $name } koordinator <b>{ $value }</b>? Peran koordinator sebelumnya, bila ada, berakhir.
change-summary-label = Sebutan peran { $name } menjadi <b>{ $value }</b>?
change-told-name = ℹ️ { $author } memperbarui nama Bapak/Ibu menjadi <b>{ $value }</b>
change-told-place = ℹ️ { $author } memindahkan tugas Bapak/Ibu ke <b>{ $value }</b> mulai hari ini; laporan sebelumnya tetap tercatat di wilayah lama.
change-told-coordinator = ℹ️ Bapak/Ibu kini koordinator <b>{ $value }</b>, ditetapkan oleh { $author }. Daftar petugas: /petugas. Rekap: /rekap
change-dropped = Perubahan dibatalkan.
change-last-pillar = Pilar terakhir tidak dapat dimatikan. Nyalakan pilar lain dahulu, atau keluarkan petugas ini dari daftar.
role-ended = Peran itu sudah berakhir. Riwayatnya tetap tersimpan.
role-last = Ini petugas dinas terakhir. Mohon tunjuk penggantinya dahulu.
role-only = Bapak/Ibu satu-satunya koordinator { $region } di Pilar. Mohon minta { $agency } menunjuk penggantinya dahulu; setelah itu peran ini dapat diakhiri.
role-laid-down = { $name } mengakhiri perannya sendiri di { $agency }. Mohon tunjuk penggantinya di /petugas.
role-ended-told = Peran Bapak/Ibu di { $agency } sudah berakhir. Terima kasih atas tugasnya selama ini.

signer-coordinator = Koordinator { $place }
signer-head = Kepala { $agency }
signer-number = NIP { $number }
