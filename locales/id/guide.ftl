# Panduan dan perintahnya.

command-panduan = Panduan dan contoh laporan

guide-title = <b>Panduan Pilar</b>
guide-example = <code>Izin lapor, { $message }</code>
guide-command = /{ $command } – { $description }

guide-report = Untuk melapor, cukup satu pesan, di grup atau di sini. Contohnya:
guide-report-after = Foto boleh disertakan. Pilar menunjukkan apa yang dipahami; bila sudah benar, tekan ✅ Kirim. Bila lebih nyaman ditanya satu per satu, kirim /lapor. Membatalkan isian: /batal

guide-coordinator = <b>Untuk koordinator</b>
guide-agency = <b>Untuk Dinas Sosial</b>
guide-complaints = Aduan warga: /aduan (selalu di percakapan pribadi).
guide-lead-complaints = /aduan – Aduan warga: daftar menurut usia, dan tindak lanjutnya
guide-lead-group = Di dalam grup, /grup menghubungkan grup atau topik dengan wilayahnya.
guide-reader = <b>Untuk pembaca rekap</b>
guide-reader-digest = Rekap datang setiap Senin pukul 07.00. Sewaktu-waktu: /rekap
guide-owner = <b>Untuk pengelola Pilar</b>
guide-owner-agency = /dinas mendaftarkan Dinas Sosial sebuah kabupaten atau kota.

guide-stranger = Pilar mencatat laporan lapangan pilar-pilar sosial (PKH, TKSK, Tagana, PSM, Karang Taruna, SLRT) dan menyampaikan rekapnya kepada Dinas Sosial.
guide-stranger-join = Bapak/Ibu belum terdaftar. Mohon ketuk tautan pribadi dari koordinator, atau kirim /start untuk mendaftar.

guide-privacy = Mohon tidak mengirim NIK, nomor KK, atau nomor KKS/rekening.

guide-group = Untuk melapor, kirim satu pesan di grup ini. Contohnya:
guide-button-more = 📖 Panduan lengkap
