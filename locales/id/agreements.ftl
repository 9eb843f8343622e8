# Tindak lanjut: kesepakatan, penanggung jawab, batas waktu, surat, dan pengingat. Nada resmi dan santun.

command-tindaklanjut = Tindak lanjut kesepakatan

agreement-no-access = Maaf, tindak lanjut hanya dapat ditambahkan oleh koordinator atau petugas Dinas Sosial.
agreement-not-found = Tindak lanjut itu tidak ditemukan, atau bukan untuk Bapak/Ibu.

agreement-state-waiting = Belum ditindaklanjuti
agreement-state-running = Dalam proses
agreement-state-blocked = Terkendala
agreement-state-done = Selesai
agreement-state-cancelled = Dibatalkan
agreement-overdue = ⚠️ Lewat batas waktu

agreement-title = 📌 <b>{ $text }</b>
agreement-stands = Keadaan: <b>{ $state }</b>
agreement-owner = Penanggung jawab: { $owner }
agreement-follower = Dipantau oleh: { $name }
agreement-due = Batas waktu: { $day }
agreement-review = Berkelanjutan, ditinjau { $day }
agreement-due-left = ({ $days } hari lagi)
agreement-due-today = (hari ini)
agreement-due-over = (lewat { $days } hari)
agreement-topic = Pokok bahasan: { $topic }
agreement-meeting = Disepakati dalam: { $meeting }
agreement-history = <b>Riwayat</b>
agreement-steps-before = … { $count } langkah sebelumnya
agreement-step = • { $day } · { $deed } · { $by }
agreement-step-made = Dicatat
agreement-step-owner = Penanggung jawab menjadi { $name }
agreement-step-review = Ditinjau lagi { $day }
agreement-step-due = Batas waktu menjadi { $day }
agreement-step-note = Catatan: { $note }

agreement-list-title = 📌 <b>Tindak lanjut</b> · { $title }
agreement-list-empty = Tidak ada tindak lanjut di sini.
agreement-line = { $at }. { $text } – { $owner } · { $day } · { $state }
agreement-line-late = { $at }. ⚠️ { $text } – { $owner } · { $day } · lewat batas waktu
agreement-page = Halaman { $page } dari { $pages }
agreement-own-title = 📌 <b>Tindak lanjut Bapak/Ibu</b>
agreement-own-none = Tidak ada tindak lanjut yang menunggu Bapak/Ibu.
agreement-own-more = … dan { $count } lagi
agreement-filter-open = Berjalan ({ $count })
agreement-filter-late = Lewat batas waktu ({ $count })
agreement-filter-closed = Selesai ({ $count })
agreement-filter-all = Semua ({ $count })
agreement-ask-region = Tindak lanjut di wilayah mana?
agreement-ask-owner-of-list = Tindak lanjut siapa?

agreement-button-add = ➕ Tambah
agreement-button-own = 📌 Tugas saya
agreement-button-list = ⬅️ Daftar
agreement-button-view = Lihat rincian
agreement-button-by-region = 📍 Wilayah
agreement-button-by-owner = 👤 Penanggung jawab
agreement-button-everything = Semua
agreement-button-running = ⏳ Dalam proses
agreement-button-running-again = 📝 Tambah catatan
agreement-button-running-reopen = ↩️ Buka lagi
agreement-button-done = ✅ Selesai
agreement-button-blocked = ⚠️ Terkendala
agreement-button-blocked-again = 📝 Tambah catatan
agreement-button-due = 📅 Ubah batas waktu
agreement-button-review = 📅 Tinjau lagi
agreement-button-cancelled = ❌ Batalkan
agreement-button-evidence = 📎 Bukti ({ $count })
agreement-button-reassign = 👤 Ganti penanggung jawab
agreement-button-history = 🕘 Riwayat lengkap
agreement-button-letter = ✉️ Buat surat
agreement-button-letter-signed = ✍️ Surat ditandatangani
agreement-button-letter-sent = 📨 Surat terkirim
agreement-button-letter-replied = 📬 Surat dibalas
agreement-button-save = ✅ Simpan
agreement-button-self = Saya sendiri
agreement-button-as-unit = Pihak luar atau bagian
agreement-button-continuing = 🔁 Berkelanjutan
agreement-button-today = Hari ini
agreement-button-not-yet = Belum

agreement-ask-text =
    Apa yang disepakati? Boleh sekaligus dengan penanggung jawab dan batas waktunya, misalnya:
    <i>Bersurat kepada Panewu Playen tentang ruang kerja, oleh Budi, paling lambat 5/12</i>
agreement-ask-owner =
    📌 <b>{ $text }</b>
    Siapa penanggung jawabnya? Boleh nama petugas, bagian, atau pihak luar seperti <i>Panewu Playen</i>.
agreement-ask-which = Siapa yang dimaksud dengan <b>{ $name }</b>?
agreement-ask-unknown = <b>{ $name }</b> belum ada di daftar petugas. Apakah pihak luar atau bagian? Bila petugas, mohon tulis nama lengkapnya.
agreement-ask-follower = { $owner } tidak dapat diingatkan lewat Pilar. Siapa petugas yang memantaunya?
agreement-ask-follower-again = Nama petugas itu belum ditemukan. Mohon tulis nama lengkapnya atau pilih salah satu.
agreement-ask-due = Paling lambat kapan? Contoh: <i>5 Desember</i> atau <i>Jumat depan</i>.
agreement-ask-review = Kapan ditinjau lagi? Contoh: <i>1 Maret</i>.
agreement-no-such-day = Tanggal { $said } tidak ada di kalender.
agreement-day-disagrees = { $date } bukan hari { $said }. Mohon tulis lagi hari atau tanggalnya.
agreement-day-vague = Mohon tulis tanggalnya, misalnya <i>5 Desember</i>.
agreement-day-past = Tanggal itu sudah lewat. Mohon tulis tanggal yang akan datang.
agreement-day-again = Tanggalnya belum terbaca. Mohon tulis seperti <i>5 Desember</i>.
agreement-length = Mohon antara { $min } dan { $max } huruf.
agreement-dropped = Baik, tindak lanjut itu tidak dicatat.
agreement-saved = Tersimpan.
agreement-overtaken-again = Sementara itu sudah diubah oleh { $by }. Apakah tetap disimpan?
agreement-overtaken = Sementara itu sudah diubah oleh { $by }. Ini keadaannya sekarang.

agreement-ask-evidence =
    📌 { $text }
    Apa buktinya? Kirim foto, dokumen, atau tautan, atau tulis hasilnya.
agreement-ask-note-running-again = Bagaimana perkembangannya?
agreement-ask-note-running = Mengapa dibuka lagi, atau bagaimana perkembangannya?
agreement-ask-note-blocked = Apa kendalanya?
agreement-ask-note-blocked-again = Bagaimana perkembangan kendalanya?
agreement-ask-note-due = Apa alasan batas waktunya diubah?
agreement-ask-note-cancelled = Mengapa dibatalkan?
agreement-move-dropped = Baik, tindak lanjut itu tetap seperti semula.
agreement-evidence-photo = 📎 Bukti: foto
agreement-evidence-document = 📎 Bukti: dokumen
agreement-evidence-link = 📎 Bukti: tautan

agreement-letter-draft = konsep
agreement-letter-signed = ditandatangani
agreement-letter-sent = terkirim
agreement-letter-replied = dibalas
agreement-letter-line-draft = ✉️ Surat kepada { $addressee } tentang { $subject }: { $state }
agreement-letter-line = ✉️ Surat No. { $number } kepada { $addressee } tentang { $subject }: { $state }
agreement-ask-letter-addressee = Surat itu ditujukan kepada siapa?
agreement-ask-letter-subject = Tentang apa suratnya?
agreement-ask-letter-number = Berapa nomor surat kepada { $addressee }?
agreement-ask-letter-date = Tanggal berapa suratnya?
agreement-letter-date-again = Tanggalnya belum terbaca, atau belum tiba. Mohon tulis tanggal surat, misalnya <i>24 November</i>.
agreement-letter-planned =
    ✉️ Surat kepada <b>{ $addressee }</b>
    Tentang: { $subject }
    Keadaan: konsep
agreement-letter-signing =
    ✉️ Surat kepada <b>{ $addressee }</b>
    Nomor: { $number }
    Tanggal: { $day }
agreement-letter-dropped = Baik, surat itu tidak diubah.
agreement-letter-sent-ask = Suratnya sudah terkirim. Apakah tindak lanjut ini selesai?

agreement-made = Ada tindak lanjut untuk Bapak/Ibu:
agreement-reminder = 📌 Pengingat tindak lanjut: “{ $text }”.
agreement-reminder-of-meeting = 📌 Pengingat tindak lanjut { $meeting }: “{ $text }”.
agreement-reminder-ask = Bagaimana perkembangannya?
agreement-reminder-ask-review = Sudah waktunya ditinjau. Bagaimana perkembangannya, dan kapan ditinjau lagi?
agreement-moved-told = 📌 “{ $text }” diperbarui oleh { $by }
agreement-open-title =
    📌 <b>Kesepakatan rapat lalu yang masih terbuka</b>
    untuk dibahas pada { $title }
agreement-open-line = { $at }. { $text } – { $owner } · { $day }
