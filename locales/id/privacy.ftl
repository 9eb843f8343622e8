# Penjaga nomor identitas: nomor disamarkan sebelum disimpan.

privacy-masked = ⚠️ Pesan memuat nomor yang mirip NIK/KK. Demi perlindungan data, nomor itu tidak disimpan.
privacy-group-deleted = Satu pesan dihapus karena memuat nomor mirip NIK/KK.
privacy-group-please-delete = Satu pesan di grup ini memuat nomor mirip NIK/KK. Mohon pengirim menghapusnya. Pilar tidak menyimpan nomor itu.
privacy-report-ready = ⚠️ Pesan di grup memuat nomor yang mirip NIK/KK. Demi perlindungan data, nomor itu tidak disimpan. Laporannya siap dikirim tanpa nomor:
privacy-text-kept = ⚠️ Pesan di grup memuat nomor yang mirip NIK/KK. Demi perlindungan data, nomor itu tidak disimpan. Isi pesan tanpa nomor:
