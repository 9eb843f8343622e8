# Verval, bantuan barang dan aduan: nama, pertanyaan, pilihan, dan kalimat masing-masing. Nada resmi dan santun.

report-kind-verval = Verval
report-kind-aid = Bantuan barang
report-kind-complaint = Aduan

report-receipt-verval = { $kind } { $program }, { $place }, { $day } – { $progress }{ $photos }
report-receipt-aid = { $kind }, { $place }, { $day } – { $lines }{ $photos }
report-receipt-complaint = { $kind }, { $place }, { $day }{ $photos }

report-progress = { $done } dari { $of } { $unit } ({ $share })
report-card-progress = 📊 { $progress } sudah dikunjungi
report-card-goods = 📦 { $goods }
report-card-summary = 💬 { $text }
report-card-private = 🔒 Isinya hanya dibuka lewat percakapan pribadi.
report-button-open = 🔒 Lihat dan kirim

report-good = { $item } { $amount } { $unit }
report-good-amount = { $amount } { $unit }
report-good-money = { $item } { $amount }
report-goods-now =
    Yang tercatat: { $goods }.
    Silakan ketik yang berubah atau bertambah, misalnya: sembako 27 paket. Barang yang keliru dapat dihapus dengan tombol.
report-goods-remove = 🗑 { $good }

report-answer-remaining = Semua sisanya ({ $count })
report-fix-visited = Sudah dikunjungi { $count }
report-fix-target = Target sekarang { $count }

report-field-verval-program = Program
report-field-verval-target = Target
report-field-verval-visited = Sudah dikunjungi
report-field-verval-eligible = Layak
report-field-verval-not-eligible = Tidak layak
report-field-verval-not-found = Tidak ditemukan
report-field-verval-died = Meninggal
report-field-verval-moved = Pindah
report-field-verval-refused = Menolak
report-field-verval-problems = Permasalahan
report-field-verval-batch = Tahap/periode
report-field-verval-proposed-new = Usulan baru
report-field-verval-recommendation = Rekomendasi
report-field-verval-unit = Satuan
report-field-verval-progress-percent = Capaian (%)

report-ask-verval-program = Program apa yang diverval?
report-ask-verval-target = Berapa targetnya?
report-ask-verval-visited = Berapa yang sudah dikunjungi?
report-ask-verval-eligible = Berapa yang layak?
report-ask-verval-not-eligible = Berapa yang tidak layak?
report-ask-verval-not-found = Berapa yang tidak ditemukan?
report-ask-verval-died = Berapa yang meninggal?
report-ask-verval-moved = Berapa yang pindah?
report-ask-verval-refused = Berapa yang menolak?
report-ask-verval-problems = Apa permasalahannya? Bila tidak ada, tekan Lewati.
report-ask-verval-batch = Tahap atau periode berapa? Misalnya: Triwulan IV 2026.
report-ask-verval-proposed-new = Berapa usulan baru?
report-ask-verval-recommendation = Apa rekomendasinya?
report-ask-verval-unit = Dihitung dalam satuan apa?

report-choice-verval-program-pkh = PKH
report-choice-verval-program-food-aid = BPNT/Sembako
report-choice-verval-program-meal-elderly = Permakanan lansia
report-choice-verval-program-meal-disability = Permakanan disabilitas
report-choice-verval-program-dtsen = DTSEN
report-choice-verval-program-pbi-jkn = PBI-JKN
report-choice-verval-program-other = Lainnya
report-choice-verval-unit-families = Keluarga
report-choice-verval-unit-people = Orang

visited-exceeds-target = Yang sudah dikunjungi ({ $visited }) melebihi target ({ $target }).
verval-parts-unsaid = { $visited } yang sudah dikunjungi perlu dirinci.
verval-parts-left = Rinciannya baru { $sum } dari { $visited } yang sudah dikunjungi.
verval-sum-lacks = Rinciannya berjumlah { $sum }, sedangkan yang sudah dikunjungi { $visited }.
verval-sum-exceeds = Rinciannya berjumlah { $sum }, melebihi yang sudah dikunjungi ({ $visited }).

report-field-aid-lines = Barang
report-field-aid-source = Sumber
report-field-aid-recipients = Penerima
report-field-aid-recipient-unit = Satuan penerima
report-field-aid-recipient-group = Kelompok penerima
report-field-aid-assessed = Sudah asesmen

report-ask-aid-lines = Barang apa saja yang disalurkan, dan berapa? Misalnya: sembako 26 paket, kursi roda 3 unit.
report-ask-aid-source = Dari mana sumber bantuannya?
report-ask-aid-recipients = Berapa penerimanya?
report-ask-aid-recipient-unit = Penerimanya dihitung dalam satuan apa?
report-ask-aid-recipient-group = Siapa penerimanya?
report-ask-aid-assessed = Apakah sudah diasesmen?

report-choice-aid-source-ministry = Kemensos
report-choice-aid-source-province = Provinsi
report-choice-aid-source-regency = Kabupaten/Kota
report-choice-aid-source-baznas = Baznas
report-choice-aid-source-csr = CSR
report-choice-aid-source-parliament = DPR/DPRD
report-choice-aid-source-community = Masyarakat
report-choice-aid-recipient-unit-people = Orang
report-choice-aid-recipient-unit-families = Keluarga
report-choice-aid-recipient-group-disability = Penyandang disabilitas
report-choice-aid-recipient-group-elderly = Lansia
report-choice-aid-recipient-group-children = Anak
report-choice-aid-recipient-group-disaster = Korban bencana
report-choice-aid-recipient-group-general = Umum

goods-unreadable = Maaf, "{ $line }" belum dapat dibaca. Mohon tulis barang, jumlah, lalu satuan.
goods-unit-missing = Satuan pada "{ $line }" belum disebut. Misalnya: kursi roda 3 unit.
goods-unit-unknown = Satuan "{ $unit }" pada "{ $line }" belum dikenal. Yang dapat dipakai: unit, buah, paket, set, kg, liter, lembar, pasang, dus, karung, atau Rp.
goods-whole = Jumlah pada "{ $line }" harus bilangan bulat; hanya kg dan liter yang boleh berkoma.
goods-inexact = Mohon jumlah pastinya pada "{ $line }".
goods-nothing = Jumlah pada "{ $line }" harus lebih dari nol.
goods-many = Terlalu banyak barang dalam satu laporan, paling banyak { $max }.

report-field-complaint-complaint-kind = Jenis
report-field-complaint-summary = Uraian
report-field-complaint-topic = Pokok aduan
report-field-complaint-channel = Media
report-field-complaint-sector = Bidang
report-field-complaint-reporter-kind = Pelapor
report-field-complaint-status = Status saat dicatat
report-field-complaint-referred-to = Dirujuk ke
report-field-complaint-due = Batas waktu

report-ask-complaint-complaint-kind = Apa jenisnya?
report-ask-complaint-summary = Apa uraiannya? Mohon tanpa nama, NIK, dan nomor kartu.
report-ask-complaint-topic = Apa pokok aduannya?
report-ask-complaint-channel = Disampaikan lewat apa?
report-ask-complaint-sector = Bidang apa?
report-ask-complaint-reporter-kind = Siapa yang melapor?
report-ask-complaint-status = Bagaimana statusnya?
report-ask-complaint-referred-to = Dirujuk ke mana?

report-choice-complaint-complaint-kind-question = Pertanyaan
report-choice-complaint-complaint-kind-suggestion = Saran
report-choice-complaint-complaint-kind-complaint = Pengaduan
report-choice-complaint-channel-in-person = Tatap muka
report-choice-complaint-channel-phone = Telepon
report-choice-complaint-channel-whatsapp = WhatsApp
report-choice-complaint-channel-letter = Surat
report-choice-complaint-channel-social-media = Media sosial
report-choice-complaint-channel-meeting = Rapat
report-choice-complaint-sector-health = Kesehatan
report-choice-complaint-sector-education = Pendidikan
report-choice-complaint-sector-social = Sosial dan ekonomi
report-choice-complaint-sector-food = Pangan
report-choice-complaint-sector-energy = Energi
report-choice-complaint-sector-agriculture = Pertanian
report-choice-complaint-sector-fishery = Perikanan
report-choice-complaint-sector-housing = Perumahan
report-choice-complaint-sector-civil-registry = Administrasi kependudukan
report-choice-complaint-sector-other = Lainnya
report-choice-complaint-topic-not-registered = Belum terdaftar
report-choice-complaint-topic-registered-not-paid = Terdaftar, tidak menerima
report-choice-complaint-topic-mistargeted = Salah sasaran
report-choice-complaint-topic-double-aid = Bantuan ganda
report-choice-complaint-topic-zero-balance = Saldo nol
report-choice-complaint-topic-card-problem = KKS bermasalah
report-choice-complaint-topic-deduction = Pemotongan
report-choice-complaint-topic-data-mismatch = Data tidak padan
report-choice-complaint-topic-pbi-inactive = KIS/PBI nonaktif
report-choice-complaint-topic-other = Lainnya
report-choice-complaint-reporter-kind-citizen = Warga
report-choice-complaint-reporter-kind-village-official = Perangkat desa
report-choice-complaint-reporter-kind-kpm = KPM
report-choice-complaint-reporter-kind-anonymous = Anonim
report-choice-complaint-status-received = Diterima
report-choice-complaint-status-processing = Diproses
report-choice-complaint-status-referred = Dirujuk
report-choice-complaint-status-done = Selesai
report-choice-complaint-status-rejected = Tidak dapat diproses
report-choice-complaint-referred-to-puskesos = Puskesos
report-choice-complaint-referred-to-subdistrict = Kecamatan
report-choice-complaint-referred-to-agency = Dinsos
report-choice-complaint-referred-to-civil-registry = Dukcapil
report-choice-complaint-referred-to-bpjs = BPJS
report-choice-complaint-referred-to-health = Dinkes
report-choice-complaint-referred-to-education = Disdik
report-choice-complaint-referred-to-bank = Bank/Pos
report-choice-complaint-referred-to-ministry = Kemensos

report-kind-coordination = Koordinasi dan forum sosial
report-receipt-coordination = { $kind }, { $place }, { $day }{ $photos }
report-field-coordination-forum-meeting = Pertemuan forum sosial
report-field-coordination-with = Bersama
report-field-coordination-organizations-present = Organisasi yang hadir
report-ask-coordination-forum-meeting = Apakah ini pertemuan forum sosial?
report-ask-coordination-with = Bersama siapa saja? Boleh lebih dari satu.
report-ask-coordination-organizations-present = Berapa organisasi yang hadir?
report-choice-coordination-with-subdistrict-head = Camat/Panewu
report-choice-coordination-with-village-head = Kades/Lurah
report-choice-coordination-with-health-center = Puskesmas
report-choice-coordination-with-school = Sekolah
report-choice-coordination-with-police-military = Polsek/Koramil
report-choice-coordination-with-social-organization = Organisasi sosial
report-choice-coordination-with-agency = Dinas
report-choice-coordination-with-other = Lainnya
