# Grup Telegram: perkenalan, hak, dan penghubungan ke wilayah.

command-grup = Hubungkan grup ke wilayah

group-introduction = Pilar mencatat laporan di grup ini. Obrolan biasa tidak disimpan.
group-introduction-help = Panduan: /panduan · Menghubungkan grup ke wilayah: /grup

group-deaf = Pilar belum dapat membaca pesan di grup ini. Mohon jadikan Pilar admin grup, lalu kirim /grup lagi.
group-may-not-delete = Agar pesan yang memuat nomor mirip NIK/KK dapat segera dihapus, mohon beri Pilar hak menghapus pesan.
group-hears = Terima kasih, Pilar sekarang dapat membaca laporan di grup ini.

group-unbound = Grup ini belum terhubung ke wilayah, sehingga laporan belum dapat dicatat. Mohon koordinator mengirim /grup di sini. Sementara itu, laporan dapat dikirim langsung ke Pilar.
group-not-allowed = Maaf, grup hanya dapat dihubungkan oleh koordinator atau petugas Dinas Sosial untuk wilayahnya.
group-anonymous = Mohon matikan dulu mode admin anonim, lalu kirim /grup lagi. Pilar perlu tahu siapa yang mengatur.
group-command-in-private = Mohon kirim /grup di dalam grup yang akan dihubungkan.

group-purpose-work = Grup kerja
group-purpose-coordinators = Ruang koordinator
group-purpose-stories = Kanal cerita
group-purpose-digest = Pembaca rekap

group-bound = { $place ->
    [topic] Topik ini
   *[group] Grup ini
  } terhubung sebagai <b>{ $purpose }</b> untuk { $region } ({ $agency }).
group-not-bound = { $place ->
    [topic] Topik ini
   *[group] Grup ini
  } belum terhubung. Untuk menghubungkan, kirim /grup.
group-follows = Topik ini mengikuti grup: { $region }. Pilihan berikut berlaku untuk topik ini saja.
group-ask-purpose = { $place ->
    [topic] Topik ini untuk apa?
   *[group] Grup ini untuk apa?
  }
group-ask-region = <b>{ $purpose }</b> untuk wilayah mana?
group-saved = Tersimpan.

group-button-change = Ubah
group-button-release = Lepas
group-button-bind = ✅ { $region }
group-button-earlier = Sebelumnya
group-button-more = Berikutnya

group-removed = Pilar dikeluarkan dari grup <b>{ $title }</b> ({ $purpose }, { $region }). Pesan untuk grup itu tidak terkirim sampai Pilar dimasukkan kembali; pengaturannya tetap tersimpan.
