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
publication-since = Dijalankan sejak { $date }
publication-event-day = Kegiatan: { $date }
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

command-terbit = Terbitkan cerita yang disetujui

publication-no-access = Maaf, cerita hanya dapat diterbitkan oleh petugas Dinas Sosial.
publication-not-publishable = Cerita ini sekarang tidak dapat ditampilkan kepada umum: belum disetujui, ditarik, atau persetujuan orang yang diceritakan dicabut.
publication-own = Cerita ini disetujui oleh Bapak/Ibu sendiri. Yang menerbitkan mohon petugas dinas yang lain.
publication-photos-away = Foto cerita belum dapat diambil dari Telegram. Mohon coba lagi sebentar lagi.
publication-desk = 📢 <b>Penerbitan cerita</b> · { $agency }
publication-desk-empty = Belum ada cerita yang disetujui.
publication-no-channel = Belum ada kanal: cerita terbit di halaman saja. Untuk menghubungkan, jadikan Pilar admin kanal Telegram dinas dengan izin mengirim, mengubah, dan menghapus pesan.
publication-channel-ready = Kanal: <b>{ $title }</b>
publication-channel-closed = ⚠️ Kanal <b>{ $title }</b>: Pilar belum boleh menulis.
publication-channel-lost = ⚠️ Pilar tidak boleh lagi menulis di kanal <b>{ $title }</b>. Cerita yang akan terbit ditahan dahulu, dan terbit sendiri setelah izinnya dikembalikan.
publication-standing-new = siap diterbitkan
publication-standing-held = tertahan
publication-standing-scheduled = dijadwalkan
publication-standing-posting = sedang dikirim
publication-standing-published = sudah terbit
publication-button-more = Lainnya ➡️
publication-button-list = 📋 Daftar cerita
publication-card = <b>{ $title }</b>
publication-card-facts = { $kind } · { $place }
    Penulis: { $author } · { $photos } foto
publication-at = 🕐 Dijadwalkan terbit { $when }.
publication-is-held = ⚠️ Disetujui, belum terbit: Pilar belum boleh menulis di kanal <b>{ $channel }</b>.
publication-is-posting = ⏳ Halaman sudah terbuka, kiriman ke kanal sedang berjalan.
publication-is-out = ✅ Terbit { $when }.
publication-goes-to = Akan terbit di kanal <b>{ $channel }</b> dan halaman cerita.
publication-goes-to-page = Akan terbit di halaman cerita.
publication-record = Dimuat di:
    { $places }
publication-button-preview = 👁 Pratinjau
publication-button-publish = 📢 Terbitkan
publication-button-schedule = 🕐 Jadwalkan
publication-button-unschedule = 🗑 Batalkan jadwal
publication-button-confirm = 🕐 Ya, jadwalkan
publication-ask-time = Kapan cerita diterbitkan? Contoh: <i>besok jam 9</i> atau <i>26/11 pukul 13.30</i>.
publication-time-kept = Terbitkan { $when }?
publication-time-dropped = Baik, cerita tidak dijadwalkan.
publication-found-arrived = Tercatat: sudah ada di kanal. Terima kasih. 🙏
publication-found-again = Dikirim lagi ke kanal, satu kali.

publication-button-kit = 📦 Bahan unggahan
publication-button-placed = Sudah dimuat – kirim tautan
publication-kit = 📦 <b>Bahan unggahan</b>: <i>{ $title }</i>
    Gambar 1080 × 1350 dan keterangannya untuk Instagram; naskah Word dan PDF untuk situs. Setelah dimuat, mohon kirim tautannya agar tercatat. Terima kasih. 🙏
publication-kit-caption = Keterangan untuk Instagram (ketuk untuk menyalin):
publication-kit-photos = Foto
publication-kit-making = Bahan unggahan sedang disiapkan.
publication-kit-refused = Persetujuan pada cerita ini hanya untuk kanal dan halaman dinas, jadi bahan unggahan untuk media sosial tidak dibuat.
publication-kit-reminder = { $address }, bahan unggahan cerita <i>{ $title }</i> sudah dikirim beberapa hari lalu. Bila sudah dimuat, mohon kirim tautannya; bila belum, semoga masih sempat. Terima kasih. 🙏
publication-ask-place = Di mana cerita <i>{ $title }</i> dimuat?
publication-ask-link = Mohon kirim tautan ke { $place }, misalnya yang disalin dari peramban.
publication-link-url = Itu belum terbaca sebagai tautan. Mohon salin alamat lengkapnya, misalnya https://…
publication-link-elsewhere = Tautan itu bukan alamat { $place }. Mohon diperiksa lagi.
publication-link-dropped = Baik, tidak ada yang dicatat.
publication-recorded = Tercatat: <i>{ $title }</i> dimuat di { $place }. Terima kasih. 🙏
publication-not-placeable = Pemuatan hanya dicatat untuk cerita yang sedang terbit, oleh penerbit atau penerima bahan unggahan.
publication-refused = ⚠️ Satu kiriman di kanal <b>{ $title }</b> tidak dapat diubah atau dihapus oleh Pilar. Mohon diperbaiki atau dihapus sendiri sekarang.
publication-button-message = Buka kiriman
publication-ready = 📝 Cerita <i>{ $title }</i> oleh { $author } sudah disetujui dan siap diterbitkan.
publication-cancelled = Cerita <i>{ $title }</i> tidak jadi terbit: ceritanya ditarik, atau persetujuan orang yang diceritakan dicabut.
publication-told-publisher = ✅ Cerita <i>{ $title }</i> sudah terbit: { $where }.
