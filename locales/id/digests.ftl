# Rekap mingguan untuk dinas, rekap atas permintaan, dan daftar pribadi koordinator.

command-rekap = Rekap laporan

digest-title-weekly = 📊 REKAP MINGGUAN PILAR SOSIAL
digest-title = 📊 REKAP LAPORAN PILAR SOSIAL
digest-of = { $title }
digest-greeting-islamic = Assalamu'alaikum Wr. Wb.
digest-greeting-islamic_general = Assalamu'alaikum Wr. Wb. Salam sejahtera untuk kita semua.
digest-addressee = Yth. Bapak/Ibu Kepala Dinas,

digest-late = Rekap ini terlambat dikirim karena sistem sempat berhenti. Mohon maaf.

digest-attention = Perlu perhatian:
digest-late-complaints = ⚠️ { $count } aduan belum dijawab lebih dari 14 hari

digest-total = Laporan { $reports } { $direction ->
    [up] (naik { $change })
    [down] (turun { $change })
   *[same] ({ $compared ->
        [month] sama dengan bulan sebelumnya
       *[week] sama dengan pekan sebelumnya
    })
}
digest-people = { $reporting } dari { $expected } petugas
digest-line-p2k2-session = P2K2 { $meetings } pertemuan · { $present } dari { $group_size } KPM ({ $attendance_percent }%)
digest-line-home-visit = Kunjungan { $households } KK
digest-line-verval = Verval { $visited } dari { $target } ({ $progress_percent }%)
digest-line-verval-families = Verval { $visited } dari { $target } keluarga ({ $progress_percent }%)
digest-line-verval-people = Verval { $visited } dari { $target } orang ({ $progress_percent }%)
digest-line-aid = Bantuan barang: { $goods }
digest-goods-more = { $count } lainnya
digest-line-complaint = Aduan: masuk { $received } · selesai { $done } · terbuka { $open }
digest-line-activity = Kegiatan lain { $activities }
digest-nihil = Nihil kegiatan lapangan { $count } petugas
digest-volunteers = Relawan yang melapor { $count } orang
digest-kind-nihil = { $kind } nihil
digest-thanks = Terima kasih kepada seluruh petugas. 🙏

digest-subdistricts = Per wilayah
digest-subdistrict = { $title }: { $reports } laporan · { $reporting } dari { $expected } petugas
digest-button-details = Rincian
digest-button-whatsapp = Teks WhatsApp
digest-whatsapp-hint = Tekan lama teks berikut untuk menyalinnya ke WhatsApp.

attendance-title = Laporan pekan lalu ({ $span }) – { $title }
attendance-silent = Belum melapor, { $count } dari { $expected }: { $names }
attendance-complete = Semua petugas yang bergabung sudah melapor. Terima kasih. 🙏
attendance-nihil = Nihil { $count }
attendance-waiting = Menunggu konfirmasi { $count }: { $names }
attendance-not-joined = Belum bergabung { $count }: { $names }
attendance-late-complaints = ⚠️ Aduan belum dijawab lebih dari 14 hari: { $count }. Daftarnya: /aduan

rekap-period-week = Pekan ini
rekap-period-last-week = Pekan lalu
rekap-period-month = Bulan ini
rekap-choose-region = Pilih wilayah
rekap-regions = Rekap untuk wilayah mana?
rekap-no-access = Maaf, rekap hanya dapat dilihat koordinator dan petugas dinas. Laporan sendiri ada di /laporanku.
rekap-region-not-found = Maaf, wilayah itu tidak ada dalam wilayah Bapak/Ibu.
