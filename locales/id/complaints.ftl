# Aduan setelah dicatat: daftar, rincian, langkah, dan pemberitahuan. Nada resmi dan santun.

command-aduan = Aduan: mencatat dan menindaklanjuti

complaint-in-private = 🔒 Aduan hanya dibuka lewat percakapan pribadi.
complaint-button-open = 🔒 Buka aduan

complaint-list-title = 📮 <b>Aduan</b> · { $region }
complaint-regions = { $count } wilayah
complaint-own-title = 📮 <b>Aduan yang dicatat { $address }</b>
complaint-own-none = Belum ada aduan yang dicatat.
complaint-tally = Terbuka { $open } · lebih dari 14 hari { $late } · selesai { $closed }
complaint-list-empty = Tidak ada aduan di sini.
complaint-line = { $at }. { $place } – { $topic } · { $state } · { $age }
complaint-line-late = { $at }. ⚠️ { $place } – { $topic } · { $state } · { $age }
complaint-page = Halaman { $page } dari { $pages }
complaint-figures-only = Rincian aduan hanya dapat dilihat koordinator dan petugas dinas.
complaint-filter-open = Terbuka ({ $count })
complaint-filter-late = Lebih dari 14 hari ({ $count })
complaint-filter-closed = Selesai ({ $count })
complaint-filter-all = Semua ({ $count })

complaint-age-today = hari ini
complaint-age = { $days } hari

complaint-state-received = Diterima
complaint-state-processing = Diproses
complaint-state-referred = Dirujuk
complaint-state-referred-to = Dirujuk ke { $office }
complaint-state-done = Selesai
complaint-state-rejected = Tidak dapat diproses
complaint-state-reopened = Dibuka lagi

complaint-title = 📮 <b>Aduan { $number }</b>
complaint-stands = <b>{ $state }</b> · { $age }
complaint-due = Batas jawaban: { $day }
complaint-overdue = ⚠️ Batas jawaban { $day } sudah lewat { $days } hari.
complaint-history = <b>Riwayat</b>
complaint-filed = • { $at } · { $state } · dicatat { $by }
complaint-step = • { $at } · { $state } · { $by }
complaint-step-note = Catatan: { $note }
complaint-steps-between = … { $count } langkah lain

complaint-button-processing = ⏳ Proses
complaint-button-processing-again = 📝 Tambah catatan
complaint-button-referred = ➡️ Rujuk
complaint-button-referred-again = ➡️ Rujuk ke tempat lain
complaint-button-done = ✅ Selesai
complaint-button-rejected = 🚫 Tidak dapat diproses
complaint-button-reopened = ↩️ Buka lagi
complaint-button-list = ⬅️ Daftar aduan
complaint-button-own = 📮 Aduan saya
complaint-button-new = 📝 Aduan baru
complaint-button-view = Lihat aduan
complaint-button-history = 🕘 Riwayat lengkap
complaint-button-save = ✅ Simpan
complaint-button-no-note = Tanpa catatan

complaint-ask-office = Aduan No. { $number } dirujuk ke mana? Pilih salah satu, atau ketik nama lembaganya.
complaint-ask-note-processing = Apa perkembangan aduan No. { $number }?
complaint-ask-note-referred = Apa catatan untuk rujukan aduan No. { $number }?
complaint-ask-note-done = Apa jawaban atau hasil untuk aduan No. { $number }?
complaint-ask-note-rejected = Mengapa aduan No. { $number } tidak dapat diproses?
complaint-ask-note-reopened = Mengapa aduan No. { $number } dibuka lagi?
complaint-ask-note-hint = Catatan ini dibaca petugas yang mencatat aduan. Mohon tanpa nama warga, NIK, dan nomor kartu.
complaint-length = Mohon antara { $min } dan { $max } huruf.
complaint-confirm = Aduan No. { $number }: <b>{ $state }</b>
complaint-confirm-told = Petugas yang mencatatnya akan diberi tahu.
complaint-move-dropped = Baik, aduan itu tetap seperti semula.
complaint-moved = Tersimpan.
complaint-overtaken = Sementara itu aduan No. { $number } sudah diubah oleh { $by }: { $state }.

complaint-told =
    📮 Aduan No. { $number } ({ $place }, { $topic }): <b>{ $state }</b>.
    Oleh { $by }, { $at }.
complaint-arrivals = 📮 Selamat pagi, { $address }. Aduan baru yang menunggu ditindaklanjuti: { $count }.
complaint-arrivals-more = … dan { $count } lagi
complaint-button-all = 📮 Daftar aduan
