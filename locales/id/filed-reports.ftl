# Laporan yang sudah terkirim: diperbaiki, ditarik, menunggu persetujuan. Nada resmi dan santun.

report-receipt-corrected = ✅ <b>Laporan terkirim</b> <i>(diperbaiki)</i>: { $summary }. No. { $number }. Terima kasih, { $address }. 🙏
report-receipt-waiting = ⏳ <b>Laporan menunggu persetujuan</b>: { $summary }. No. { $number }. Kegiatannya lebih dari 31 hari yang lalu, karena itu diteruskan kepada koordinator. Terima kasih, { $address }. 🙏
report-receipt-refused = 🚫 <b>Laporan tidak disetujui</b>: { $summary }. No. { $number }. Alasan: { $reason }
report-reason-private = hanya dibuka lewat percakapan pribadi
report-receipt-withdrawn = 🗑 <b>Laporan ditarik</b>: { $summary }. No. { $number }. Laporan ini tidak dihitung lagi.

report-button-fix = ✏️ Perbaiki
report-button-correct = ✅ Perbaiki
report-button-correct-sure = ✅ Ya, benar, perbaiki
report-button-leave = Biarkan
report-button-update = Perbarui laporan itu
report-button-photos = 📷 Foto ({ $count })
report-button-history = 🕘 Riwayat
report-button-story = ✍️ Jadikan cerita
report-button-withdraw = 🗑 Tarik laporan
report-button-withdraw-yes = Ya, tarik
report-button-withdraw-no = Tidak jadi
report-button-list = ⬅️ Daftar laporan
report-button-approve = ✅ Setujui
report-button-refuse = Tolak dengan alasan
report-button-refuse-yes = Tolak laporan
report-button-today = Hari ini

report-list-choose = Tekan nomornya untuk melihat isinya.
report-view-title = <b>{ $number }</b> · terkirim { $at }{ $corrected ->
    [no] { "" }
   *[yes] { " " }· diperbaiki
}
report-state-waiting = ⏳ Menunggu persetujuan koordinator.
report-state-refused = 🚫 Tidak disetujui.
report-state-withdrawn = 🗑 Ditarik, tidak dihitung.
report-state-reason = Alasan: { $reason }
report-state-waiting-short = { " " }· ⏳ menunggu
report-state-refused-short = { " " }· 🚫 tidak disetujui
report-state-withdrawn-short = { " " }· 🗑 ditarik
report-changed-since = Laporan No. { $number } sudah berubah sementara itu. Isinya sekarang ditampilkan.
report-withdraw-ask = Apa alasan laporan No. { $number } ditarik? Laporan tetap tercatat, tetapi tidak dihitung lagi. Silakan pilih, atau ketik alasannya.
report-withdraw-reason-sent-twice = Terkirim dua kali
report-withdraw-reason-mistaken = Isinya keliru
report-withdraw-reason-not-held = Kegiatannya tidak jadi
report-withdraw-sure = Tarik laporan No. { $number } dengan alasan: { $reason }?
report-withdraw-press = Mohon tekan salah satu tombol.
report-withdraw-dropped = Baik, laporan itu tidak ditarik.
report-withdraw-outdated = Laporan No. { $number } sudah berubah sementara itu, karena itu belum ditarik. Isinya sekarang:
report-withdraw-closed = Laporan No. { $number } sudah tidak berlaku, karena itu tidak perlu ditarik.
report-withdrawn = 🗑 Laporan No. { $number } ditarik. Laporan itu tetap tercatat dan tidak dihitung lagi.

report-change-line = • { $label }: { $old } → { $now }
report-corrected = ✅ Laporan No. { $number } diperbaiki.
report-corrected-waiting = ⏳ Kegiatannya lebih dari 31 hari yang lalu, karena itu laporan ini menunggu persetujuan koordinator sebelum dihitung.
report-correction-lead = Perbaikan laporan No. { $number }:
report-correction-last = Perbaikan laporan terakhir, No. { $number }:
report-correction-offer = Pesan laporan No. { $number } diubah. Perbaiki laporannya juga?
report-correction-none = Belum ada yang berubah.
report-correction-left = Baik, laporan No. { $number } dibiarkan seperti semula.
report-correction-unchanged = Laporan No. { $number } sudah berisi seperti itu.
report-correction-outdated = Laporan No. { $number } sudah berubah sementara itu, karena itu perubahan ini belum disimpan. Isinya sekarang:
report-correction-closed = Laporan No. { $number } tidak dapat diubah lagi.
report-correction-unclear = Maaf, perbaikan laporan No. { $number } belum dapat dipahami. Misalnya: Ralat: hadir 27
report-correction-kind = Jenis laporan No. { $number } tidak dapat diganti. Bila keliru, mohon tarik laporan itu di /laporanku lalu kirim yang baru.
report-required-gone = { $label } harus diisi.
report-merged = Laporan No. { $number } diperbarui.
report-similar-notice = Laporan serupa sudah terkirim (No. { $number }).
report-photo-added = 📷 { $count } foto pada laporan No. { $number }.{ $left ->
    [0] { "" }
   *[other] { " " }{ $left } foto lain tidak disimpan, paling banyak 5.
}
report-closed = Laporan No. { $number } tidak dapat ditambah foto lagi.

report-history-title = <b>Riwayat laporan { $number }</b>
report-history-filed = { $at } · dikirim
report-history-corrected = { $at } · diperbaiki oleh { $by }
report-history-photos = { $at } · foto ditambah oleh { $by }
report-history-withdrawn = { $at } · ditarik oleh { $by }
report-history-approved = { $at } · disetujui oleh { $by }
report-history-refused = { $at } · ditolak oleh { $by }

late-reason-wanted = Kegiatan pada tanggal itu sudah lebih dari 7 hari yang lalu. Mohon sertakan alasannya.
report-correction-private = Perbaikan laporan No. { $number } dilanjutkan di percakapan pribadi.
report-field-late-reason = Alasan terlambat
report-ask-late-reason = Kegiatan ini sudah lebih dari 7 hari yang lalu. Apa alasan laporannya baru dikirim?

report-approval-ask = ⏳ { $author } mengirim laporan No. { $number } tentang kegiatan yang sudah lebih dari 31 hari. Apakah laporan ini disetujui untuk dihitung?
report-approval-filed = ✅ Laporan No. { $number } dari { $author } disetujui: { $summary }
report-approval-refused = 🚫 Laporan No. { $number } dari { $author } ditolak: { $summary }
report-approval-released = ✅ Laporan No. { $number } dari { $author } diperbaiki dan tidak memerlukan persetujuan lagi: { $summary }
report-approval-none = Tidak ada laporan yang menunggu persetujuan. 🙏
report-approval-moved = ➡️ Laporan No. { $number } dari { $author } sekarang tentang { $place }, dan diputuskan koordinator di sana.
report-approval-withdrawn = 🗑 Laporan No. { $number } ditarik oleh { $author }: { $summary }
report-approval-outdated = Laporan No. { $number } sudah diubah. Mohon dilihat lagi sebelum diputuskan.
report-approval-settled = Laporan No. { $number } sudah diputuskan.
report-decided-approved = ✅ Laporan No. { $number } disetujui koordinator dan sudah dihitung.
report-decided-refused = 🚫 Laporan No. { $number } tidak disetujui koordinator. Alasan: { $reason }
report-refusal-ask = Apa alasan laporan No. { $number } ditolak? Alasan ini dibaca oleh pelapor.
report-refusal-length = Mohon alasannya antara { $min } dan { $max } huruf.
report-refusal-confirm = Laporan No. { $number } ditolak dengan alasan: { $reason }
report-refusal-dropped = Baik, laporan itu belum diputuskan.

command-nihil = Melaporkan nihil kegiatan lapangan
report-week-received = Laporan pekan { $period } sudah kami terima ({ $count } laporan). Terima kasih. 🙏
