# Pengiriman kepada banyak orang: pemilihan penerima dan kemajuan pengiriman.

audience-title = Siapa yang menerima?
audience-all-pillars = Semua pilar
audience-pillars = Pilar: { $list }
audience-regions = Wilayah: { $list }
audience-nobody-by-place = Hanya orang yang dipilih satu per satu
audience-named = Ditambah: { $list }
audience-people = → <b>{ $people } orang</b> ({ $rest })
audience-reachable = { $count } dapat dikirimi
audience-notJoined = { $count } belum bergabung
audience-unreachable = { $count } tidak dapat dihubungi
audience-count = { $label } { $count }
audience-groups = Grup: { $count }

audience-button-regions = 📍 Wilayah
audience-button-groups = 👥 Grup ({ $count })
audience-button-person = 👤 Tambah orang
audience-button-unreachable = Lihat yang tidak terjangkau ({ $count })
audience-unreachable-title = Tidak dapat dikirimi:
audience-button-done = ✅ Selesai
audience-button-whole = Semua wilayah
audience-button-only-named = Hanya orang tertentu
audience-button-back = ⬅️ Kembali

audience-which-regions = Wilayah mana yang menerima? Boleh lebih dari satu.
audience-which-groups = Grup mana yang ikut menerima?
audience-no-groups = Belum ada grup kerja yang terhubung di wilayah Bapak/Ibu.
audience-ask-name = Siapa yang ditambahkan? Mohon tulis sebagian namanya, sedikitnya dua huruf.
audience-found = Hasil pencarian “{ $text }”. Tekan nama untuk menambahkan atau mengeluarkan.
audience-found-nobody = Tidak ada nama yang memuat “{ $text }” di wilayah Bapak/Ibu.
audience-find-dropped = Pencarian dihentikan. Pilihan penerima tetap tersimpan.

broadcast-started = 📨 Pengiriman dimulai …
broadcast-held = 🌙 Dikirim { $when }, sesudah jam tenang.
broadcast-button-now = 📨 Kirim sekarang
broadcast-handed = Pengiriman ini diteruskan kepada Bapak/Ibu, karena { $name } tidak lagi memimpin wilayah penerimanya.
broadcast-passed-on = Pengiriman ini diteruskan oleh { $name }.
broadcast-going = 📨 { $sent } dari { $total } terkirim …
broadcast-sent = ✅ Terkirim { $count }
broadcast-failed = ❌ gagal { $count }
broadcast-unknown = { $count } belum dapat dipastikan sampai
broadcast-stopped = ⏹ { $count } tidak jadi dikirim
broadcast-notJoined = { $count } belum bergabung
broadcast-button-stop = ⏹ Hentikan
broadcast-button-missed = Lihat yang belum menerima ({ $count })
broadcast-stopping = Pengiriman dihentikan. { $count } pesan tidak jadi dikirim.
broadcast-nothing-to-stop = Pengiriman ini sudah selesai.
broadcast-missed-title = Belum tentu menerima:
broadcast-missed-line = • { $name } – { $why ->
    [not-joined] belum bergabung
    [blocked] Pilar diblokir atau akun tidak aktif
    [unknown] belum dapat dipastikan
   *[failed] gagal dikirim
  }
broadcast-missed-more = Daftar ini memuat { $count } nama pertama.
