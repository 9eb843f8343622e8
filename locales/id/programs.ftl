# Program inovasi: siapa yang diajukan, apa yang masih kurang, dan pengingatnya. Nada resmi dan santun.

command-program = Program inovasi: calon, formulir, tugas

program-list-title = 🏆 <b>Program inovasi</b>
program-none = Belum ada program yang dicatat.
program-line = { $at }. <b>{ $name }</b> – { $organizer } · batas { $deadline }
program-not-yours = Program inovasi disiapkan oleh koordinator, dinas, dan penanggung jawab calonnya.
program-button-new = ➕ Program
program-button-nominate = ➕ Calon
program-button-deadline = 📅 Ubah batas
program-button-save = ✅ Simpan
program-button-open = 🏆 Buka
program-button-entrust = ✅ { $name }

program-title = 🏆 <b>{ $name }</b>
program-organizer = Penyelenggara: { $organizer }
program-deadline = Batas pengajuan: { $deadline }
program-deadline-left = { $day } ({ $days } hari lagi)
program-deadline-today = { $day } (hari ini)
program-deadline-over = { $day } (sudah lewat)
program-form = Formulir: { $form } ({ $parts } bagian)
program-form-kipp = KIPP
program-form-regional = Inovasi daerah
program-candidates = Calon:
program-no-candidates = Belum ada calon.
program-candidate-line = { $at }. { $region } – { $title } · { $owner } · { $state }
program-progress = { $ready } dari { $parts } bagian, { $done } dari { $tasks } tugas
program-progress-parts = { $ready } dari { $parts } bagian
program-submitted = sudah diajukan

program-candidate-title = 🏆 <b>{ $name }</b> · { $region }
program-candidate-name = { $title }
program-story = Cerita: { $title }
program-no-story = Cerita: belum dipilih
program-story-gone = Cerita: tidak lagi ditampilkan untuk umum
program-owner = Penanggung jawab: { $name }
program-state-preparing = Persiapan: { $progress }
program-state-submitted = ✅ Sudah diajukan ({ $progress })
program-state-withdrawn = Ditarik ({ $progress })
program-part-ready = ✅ { $title }
program-part-lacks = ▫️ { $title } – { $lack }
program-lacks = belum diisi
program-short = baru { $words } dari sedikitnya { $limit } kata
program-long = { $words } kata, paling banyak { $limit }
program-tasks = <b>Tugas</b>
program-task-open = ☐ { $text } – { $day }
program-task-late = ⚠️ { $text } – lewat batas waktu { $day }
program-task-done = ☑ { $text }

program-button-parts = ✍️ Isi formulir
program-button-stories = 🔗 Pilih cerita
program-button-task = ➕ Tugas
program-button-tasks = ☑️ Tugas selesai
program-button-docx = 📄 Word
program-button-pdf = 📄 PDF
program-button-submitted = 📤 Sudah diajukan
program-button-withdraw = Tarik
program-button-reopen = Buka lagi persiapan
program-which-part = Bagian mana yang akan diisi? Tanda ✅ berarti sudah lengkap.
program-which-task = Tugas mana yang sudah selesai?
program-which-story = Cerita mana yang mengisi formulir ini? Yang sudah ditulis sendiri tetap dipakai.
program-no-stories = Belum ada cerita dari wilayah ini yang sudah disetujui. Cerita ditulis lewat /inovasi.

program-ask-name = Apa nama programnya? Contoh: <i>KIPP 2027</i>
program-ask-organizer = Siapa penyelenggaranya? Contoh: <i>Kementerian PANRB</i>
program-ask-deadline = Kapan batas pengajuannya? Contoh: <i>31 Maret 2027</i>
program-ask-form = Formulir apa yang diminta?
program-confirm = 🏆 <b>{ $name }</b>
    Penyelenggara: { $organizer }
    Batas pengajuan: { $deadline }
    Formulir: { $form }
program-confirm-deadline = Batas pengajuan menjadi { $deadline }.
program-dropped = Dibatalkan. Tidak ada yang berubah.
program-ask-region = Dari wilayah mana? Mohon tulis nama kapanewon, kecamatan, atau desanya. Contoh: <i>Semin</i>
program-region-unknown = “{ $said }” tidak ditemukan di wilayah Bapak/Ibu. Mohon tulis nama wilayahnya.
program-ask-title = Apa judul inovasi dari { $region }? Judul sementara juga boleh.
program-ask-title-or-story = Inovasi mana dari { $region }? Mohon pilih ceritanya, atau tulis judul sementara.
program-ask-owner = Siapa yang menyiapkan pengajuannya? Mohon tulis namanya.
program-owner-me = Saya sendiri
program-owner-unknown = Nama “{ $said }” tidak ditemukan di daftar petugas. Mohon mulai lagi dengan nama yang tercatat.
program-confirm-candidate = { $region } mengajukan <b>{ $title }</b>. Siapa yang menyiapkan?
program-ask-part = <b>{ $title }</b>
    Sekarang: { $now }

    Mohon tulis isinya. { $fewest ->
        [0] { $most ->
            [0] Cukup singkat dan jelas, dengan angka bila ada.
           *[other] Paling banyak { $most } kata.
        }
       *[other] Sedikitnya { $fewest } kata.
    }
program-choose-part = Mohon pilih salah satu.
program-confirm-part = Disimpan sebagai isi bagian ini?
program-ask-task = Apa yang perlu dikerjakan? Contoh: <i>Foto sebelum dan sesudah</i>
program-ask-due = Paling lambat kapan? Contoh: <i>Jumat 4/12</i>
program-confirm-task = ☐ { $text } – { $day }
program-text-again = Tulisannya { $length } huruf. Mohon { $fewest }–{ $longest } huruf.
program-ask-day-again = Mohon tulis tanggalnya, misalnya <i>4 Desember 2026</i>.
program-no-such-day = Tanggal “{ $said }” tidak ada di kalender. Mohon tulis tanggalnya lagi.
program-day-disagrees = { $day } bukan hari { $said }. Mohon tulis tanggalnya lagi.
program-day-past = { $day } sudah lewat. Mohon tulis tanggal yang akan datang.

program-entrusted = { $address }, { $region } mengajukan <b>{ $title }</b> untuk { $name }, dan Bapak/Ibu dipercaya menyiapkannya. Batas pengajuan: { $deadline }. 🙏
program-reminder = { $address }, persiapan <b>{ $title }</b> untuk { $name }: { $progress }. Batas pengajuan: { $deadline }.

program-part-kipp-summary = Ringkasan
program-part-kipp-background = Latar belakang dan tujuan
program-part-kipp-novelty = Kebaruan atau nilai tambah
program-part-kipp-implementation = Implementasi
program-part-kipp-significance = Signifikansi
program-part-kipp-adaptability = Adaptabilitas
program-part-kipp-resources = Sumber daya
program-part-kipp-sustainability = Strategi keberlanjutan
program-part-regional-name = Nama inovasi
program-part-regional-stage = Tahapan inovasi
program-part-regional-initiator = Inisiator
program-part-regional-type = Jenis inovasi
program-part-regional-shape = Bentuk inovasi
program-part-regional-trial-date = Waktu uji coba
program-part-regional-applied-date = Waktu penerapan
program-part-regional-design = Rancang bangun
program-part-regional-purpose = Tujuan
program-part-regional-benefit = Manfaat
program-part-regional-outcome = Hasil
program-choice-stage-initiative = Inisiatif
program-choice-stage-trial = Uji coba
program-choice-stage-applied = Penerapan
program-choice-type-digital = Digital
program-choice-type-other = Non-digital
program-choice-shape-governance = Tata kelola
program-choice-shape-service = Pelayanan publik
program-choice-shape-other = Lainnya

program-paper-for = Pengajuan untuk { $name } ({ $organizer }) · { $region }
program-paper-deadline = Batas pengajuan: { $day }
program-paper-incomplete = Belum lengkap: { $lacking } dari { $parts } bagian masih kurang
program-paper-weight = { $title } (bobot { $weight })
program-paper-lacks = Masih kurang: { $lack }
