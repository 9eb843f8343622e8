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
digest-overdue = ⚠️ { $text }: lewat batas { $day }
digest-overdue-more = ⚠️ { $count } tindak lanjut lain lewat batas
digest-late-stories = ⚠️ { $count } cerita menunggu tinjauan lebih dari 7 hari
digest-late-complaints = ⚠️ { $count } aduan belum dijawab lebih dari 14 hari

digest-total = Laporan { $reports } { $direction ->
    [up] (naik { $change })
    [down] (turun { $change })
    [running] ({ $compared ->
        [month] bulan berjalan
       *[week] pekan berjalan
    })
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
digest-line-coordination = Koordinasi { $meetings }, { $forums } di antaranya pertemuan forum sosial
digest-line-activity = Kegiatan lain { $activities }
digest-line-meeting = { $title } ({ $day }): hadir { $present } dari { $invited }, diwakilkan { $substituted }
digest-line-meeting-open = { $title } ({ $day }): daftar hadir belum diisi
digest-line-trainings = Bimbingan teknis { $count } · { $people } peserta · { $lessons } jam pelajaran
digest-line-coming = Agenda: { $when } – { $title } (hadir { $yes }, belum menjawab { $silent })
digest-line-agreements = Tindak lanjut: selesai { $done } · proses { $running } · lewat batas { $overdue }
digest-line-stories = Cerita: masuk { $created } · terbit { $published } · menunggu tinjauan { $waiting }
digest-stories-place = • Cerita { $title }: masuk { $created }, terbit { $published }
digest-line-forums = Forum sosial: aktif { $active } · kurang aktif { $slack } · vakum { $dormant }
digest-nihil = Nihil kegiatan lapangan { $count } petugas
digest-volunteers = Relawan yang melapor { $count } orang
digest-kind-nihil = { $kind } nihil
digest-thanks = Terima kasih kepada seluruh petugas. 🙏

digest-subdistricts = Per wilayah
digest-subdistrict = { $title }: { $reports } laporan · { $reporting } dari { $expected } petugas
digest-button-details = Rincian
digest-button-whatsapp = Teks WhatsApp
digest-whatsapp-hint = Tekan lama teks berikut untuk menyalinnya ke WhatsApp.

attendance-late-complaints = ⚠️ Aduan belum dijawab lebih dari 14 hari: { $count }. Daftarnya: /aduan
attendance-week = { $which ->
    [this] pekan ini
    [last] pekan lalu
   *[other] pekan
} ({ $span })
attendance-silent = Belum melapor { $week }, { $count } dari { $expected }: { $names }
attendance-complete = Untuk { $week } tidak ada yang perlu diingatkan. Terima kasih. 🙏
attendance-more = dan { $count } orang lainnya
attendance-of = Laporan { $week }
attendance-count-on-time = Tepat waktu { $count }
attendance-count-late = Terlambat { $count }
attendance-count-nihil = Nihil { $count }
attendance-count-on-leave = Cuti/sakit/dinas luar { $count }
attendance-count-silent = Belum melapor { $count }
attendance-count-waiting = Menunggu konfirmasi { $count }
attendance-count-not-joined = Belum bergabung { $count }
attendance-count-unreachable = Tidak terjangkau { $count }
attendance-button-remind = Ingatkan { $count } orang
attendance-button-all = Daftar lengkap
attendance-no-access = Maaf, daftar ini hanya dapat dilihat koordinator wilayahnya.

week-reminder = { $greeting }, { $address }. Laporan pekan { $week } belum kami terima. Bila tidak ada kegiatan lapangan, cukup tekan Nihil.
week-reminder-before = { $greeting }, { $address }. Laporan pekan { $week } belum kami terima. Batas waktunya { $until }. Bila tidak ada kegiatan lapangan, cukup tekan Nihil.
week-reminder-draft = Satu laporan sudah siap dan tinggal dikirim: ketuk Tugas saya.
week-reminder-report = 📝 Lapor
week-reminder-nihil = Nihil kegiatan lapangan
week-reminder-leave = Cuti/sakit/dinas luar
week-reminder-waiting = 📌 Tugas saya

remind-now = ✅ Pengingat dikirim kepada { $count } orang, masing-masing secara pribadi.
remind-later = ✅ Sekarang jam tenang. Pengingat untuk { $count } orang dikirim { $when }, kecuali kepada yang melapor sebelum itu.
remind-nobody = Tidak ada pengingat baru yang dikirim.
remind-before = { $count } orang sudah diingatkan pada hari itu; satu orang diingatkan paling banyak sekali sehari.
remind-resting = { $count } orang sedang cuti, sakit, atau dinas luar pada hari itu, jadi tidak diingatkan.
remind-unreachable = Tidak terjangkau lewat Telegram: { $names }. Mohon dihubungi langsung.
remind-result-sent = 🔔 Pengingat sampai kepada { $count } orang.
remind-result-reported = { $count } orang melapor lebih dahulu, jadi tidak diingatkan.
remind-result-lost = Belum dapat dijangkau { $count } orang: { $names }. Mohon dihubungi langsung.

rekap-period-week = Pekan ini
rekap-period-last-week = Pekan lalu
rekap-period-month = Bulan ini
rekap-button-attendance = Siapa yang belum melapor
rekap-choose-region = Pilih wilayah
rekap-regions = Rekap untuk wilayah mana?
rekap-no-access = Maaf, rekap hanya dapat dilihat koordinator dan petugas dinas. Laporan sendiri ada di /laporanku.
rekap-region-not-found = Maaf, wilayah itu tidak ada dalam wilayah Bapak/Ibu.
