# Penerbitan cerita: halaman untuk umum, kanal, bahan unggahan, dan catatan di mana cerita dimuat.

page-name = Cerita Pilar Sosial
page-title = Cerita dari lapangan
page-intro = Inovasi, praktik baik, dan kisah graduasi dari pendamping dan relawan sosial, ditulis oleh mereka yang menjalankannya.
page-skip = Langsung ke isi
page-foot = Setiap cerita ditinjau oleh Dinas Sosial dan dimuat dengan persetujuan orang yang diceritakan. Halaman ini tidak mencatat siapa yang membacanya.
page-feed = Langganan (Atom)
page-search = Cari
page-region = Wilayah
page-everywhere = Semua wilayah
page-whole = Seluruh { $region }
page-kind = Jenis cerita
page-all-kinds = Semua jenis
page-find = Tampilkan
page-count = { $count } cerita
page-nothing-found = Belum ada cerita yang cocok. Mohon coba kata lain atau wilayah yang lebih luas.
page-nothing-yet = Belum ada cerita yang terbit.
page-photo-of = Foto pada cerita “{ $title }”
page-paging = Halaman daftar
page-number = Halaman { $page } dari { $pages }
page-newer = ← Lebih baru
page-older = Lebih lama →
page-back = ← Semua cerita
page-updated = diperbarui
page-gone-title = Cerita ini sudah ditarik
page-gone-text = Cerita ini pernah dimuat di sini, tetapi sudah ditarik dan tidak dapat dibaca lagi.
page-missing-title = Halaman tidak ditemukan
page-missing-text = Tidak ada cerita di alamat ini. Mungkin alamatnya terpotong ketika disalin.

publication-kind-innovation = Inovasi
publication-kind-good_practice = Praktik baik
publication-kind-graduation_story = Kisah graduasi
publication-kind-event_news = Kabar kegiatan
publication-part-background = Latar belakang
publication-part-idea = Gagasan
publication-part-implementation = Pelaksanaan
publication-part-partners = Yang terlibat
publication-part-result = Hasil
publication-part-challenge = Kendala dan jalan keluarnya
publication-part-sustainability = Keberlanjutan
publication-part-replication = Dapat ditiru di
publication-credit = Penulis: { $author } · { $agency }
publication-updated = Diperbarui { $date }
publication-button-page = Halaman cerita
publication-withdrawn-post = <i>Cerita ini ditarik pada { $date }.</i>

publication-address = Bapak/Ibu
publication-told-author = Cerita <i>{ $title }</i> sudah terbit: { $where }. Selamat, { $address }. 🙏
publication-place-of = kanal { $agency }
publication-share = { $title }
    { $url }
publication-button-share = Bagikan
publication-held = Cerita <i>{ $title }</i> sudah disetujui, tetapi belum terbit: Pilar tidak dapat menulis di kanal <b>{ $channel }</b>.
    Mohon jadikan Pilar admin kanal itu dengan izin mengirim pesan. Setelah itu cerita terbit sendiri, satu kali.
publication-button-retry = 🔄 Periksa kanal lagi
publication-doubt = ⚠️ Cerita <i>{ $title }</i>: sambungan terputus ketika { $part } dikirim ke kanal <b>{ $channel }</b>, sehingga belum dapat dipastikan sampai.
    Mohon lihat kanal itu. Pilar tidak mengirim ulang sendiri supaya cerita tidak terbit dua kali.
publication-part-photos = foto
publication-part-text = tulisan bagian { $number }
publication-button-arrived = Sudah terbit
publication-button-again = Belum, kirim lagi
publication-withdrawn = Cerita <i>{ $title }</i> ditarik. Halaman dan kanal sudah tidak memuatnya lagi.
publication-withdrawn-channel = ⚠️ Ada bagian di kanal yang tidak dapat dihapus oleh Pilar. Mohon dihapus sendiri sekarang.
publication-withdrawn-elsewhere = Cerita ini juga tercatat dimuat di tempat lain. Mohon segera diturunkan:
    { $places }
publication-changed = Cerita <i>{ $title }</i> diperbarui. Halaman dan kanal sudah memuat yang baru.
publication-changed-channel = ⚠️ Ada bagian di kanal yang tidak dapat diubah oleh Pilar. Mohon diperbaiki sendiri.
publication-changed-elsewhere = Cerita ini juga tercatat dimuat di tempat lain. Mohon disesuaikan:
    { $places }
publication-button-open = Buka cerita
publication-channel-bound = Kanal <b>{ $title }</b> terhubung. Cerita yang diterbitkan akan dikirim ke sana.
publication-channel-silent = Pilar ada di kanal <b>{ $title }</b>, tetapi belum boleh menulis. Mohon beri Pilar izin mengirim pesan; izin mengubah dan menghapus pesan juga diperlukan agar koreksi sampai ke kanal.
publication-channel-other = Pilar sekarang juga admin kanal <b>{ $title }</b>. Cerita masih dikirim ke kanal yang terhubung sebelumnya.
publication-button-channel = Pakai kanal ini

publication-place-channel = kanal Telegram
publication-place-page = halaman cerita
publication-place-instagram = Instagram
publication-place-agency_website = situs dinas
publication-place-subdistrict_website = situs kapanewon/kecamatan
publication-place-village_website = situs kalurahan/desa
publication-place-facebook = Facebook
publication-place-youtube = YouTube
publication-place-mass_media = media massa
publication-place-kompasiana = Kompasiana
publication-place-wall_magazine = mading
