# Cuti, sakit, dinas luar: hanya jenis dan harinya; alasan tidak pernah ditanyakan.

command-cuti = Cuti, sakit, dinas luar

leave-kind-leave = cuti
leave-kind-sick = sakit
leave-kind-official_travel = dinas luar
leave-title-leave = Cuti
leave-title-sick = Sakit
leave-title-official_travel = Dinas luar
leave-button-leave = Cuti
leave-button-sick = Sakit
leave-button-official_travel = Dinas luar

leave-days = { $days } ({ $count } hari)
leave-line = { $kind }, { $days }
leave-listed = 📅 { $kind }, { $days }

leave-home =
    <b>Cuti, sakit, dinas luar</b>
    Koordinator diberi tahu jenis dan harinya saja; alasannya tidak ditanyakan. Pekan yang hari kerjanya tercatat semua (Senin–Jumat) tidak dihitung belum melapor.
    Ketuk jenisnya, atau kirim sekaligus, misalnya <code>/cuti sakit 23-25/11</code> atau <code>/cuti dinas luar besok sampai Jumat</code>.
leave-home-other =
    <b>Cuti, sakit, dinas luar</b> – { $name }
    Yang bersangkutan diberi tahu. Pekan yang hari kerjanya tercatat semua (Senin–Jumat) tidak dihitung belum melapor.
leave-button-cancel = Batalkan: { $kind }, { $days }
leave-button-end = Akhiri: { $kind }, { $days }
leave-button-more = 📅 Cuti, sakit, dinas luar
leave-button-private = Catat di chat pribadi

leave-ask-days-leave = Cuti mulai hari apa? Dapat juga sekaligus dengan akhirnya, misalnya <i>23-25/11</i> atau <i>besok sampai Jumat</i>.
leave-ask-days-sick = Sakit sejak hari apa? Dapat juga sekaligus dengan akhirnya, misalnya <i>23-25/11</i> atau <i>hari ini sampai Jumat</i>.
leave-ask-days-official_travel = Dinas luar mulai hari apa? Dapat juga sekaligus dengan akhirnya, misalnya <i>23-25/11</i> atau <i>besok sampai Jumat</i>.
leave-ask-until = Mulai { $from }. Sampai hari apa? Ketuk, atau ketik tanggalnya.
leave-button-yesterday = Kemarin
leave-button-today = Hari ini
leave-button-tomorrow = Besok
leave-button-one-day = Hari itu saja
leave-button-until = s.d. { $day }
leave-days-again = Mohon ketik hari pertama dan terakhirnya, misalnya <i>23-25/11</i>, <i>besok sampai Jumat</i>, atau <i>3 hari mulai Senin</i>.
leave-no-such-day = Tanggal “{ $said }” tidak ada di kalender. Mohon periksa lagi, lalu ketik hari pertama dan terakhirnya.
leave-which-day = Hari dan tanggalnya tidak cocok. Yang mana yang dimaksud?

leave-problem-backwards = Hari terakhir ({ $to }) mendahului hari pertama ({ $from }). Mohon ketik lagi hari pertama dan terakhirnya.
leave-problem-too-long = { $from } sampai { $to } adalah { $count } hari; paling lama satu tahun sekali catat. Mohon periksa tanggalnya.
leave-problem-past = Hari-hari itu ({ $from } sampai { $to }) sudah lebih dari 31 hari yang lalu, jadi tidak dapat dicatat lagi. Bila perlu, mohon hubungi koordinator.
leave-problem-overlap = Pada hari itu sudah tercatat { $earlier }. Mohon pilih hari lain, atau batalkan dahulu yang sudah tercatat lewat /cuti.

leave-card =
    📅 <b>{ $kind }</b>
    { $days }
leave-card-for = Untuk: { $name }
leave-card-ask = Apakah sudah benar?
leave-button-save = ✅ Simpan
leave-button-again = ✏️ Ubah harinya
leave-dropped = Baik, tidak jadi dicatat. Untuk memulai lagi: /cuti

leave-kept = ✅ Tercatat: { $leave }.
leave-kept-for = ✅ Tercatat untuk { $name }: { $leave }.
leave-told = Sudah diberi tahu: { $names }
leave-wish = Semoga lekas sembuh, { $address }. 🙏
leave-cancelled = Dibatalkan: { $leave }.
leave-shortened = Diakhiri lebih awal. Yang tetap tercatat: { $leave }.
leave-over = Sudah lewat dan tetap tercatat: { $leave }.

leave-news-stated = 📅 <b>{ $name }</b> ({ $standing }): { $leave }.
leave-news-cancelled = 📅 <b>{ $name }</b> ({ $standing }) membatalkan { $leave }.
leave-news-shortened = 📅 <b>{ $name }</b> ({ $standing }) bertugas kembali; yang tetap tercatat: { $leave }.
leave-for-you-stated = 📅 { $author } mencatat untuk Bapak/Ibu: { $leave }. Bila keliru, dapat dibatalkan di sini.
leave-for-you-cancelled = 📅 { $author } membatalkan { $leave } atas nama Bapak/Ibu. Laporan ditunggu seperti biasa.
leave-for-you-shortened = 📅 { $author } mengakhiri cuti, sakit, atau dinas luar Bapak/Ibu; yang tetap tercatat: { $leave }.

leave-in-group = Cuti, sakit, dan dinas luar dicatat di chat pribadi, tidak di grup.
person-button-leave = 📅 Catat cuti/sakit/dinas luar
