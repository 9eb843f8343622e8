# Profil: yang diubah sendiri, dan yang dimohonkan kepada koordinator.

own-button-name = Ubah nama dan gelar
own-button-phone = Ubah nomor HP
own-button-place = Ajukan pindah wilayah
own-button-pillar = Ajukan ubah pilar
own-button-locale = 🌐 Bahasa
own-button-data = 🗂 Data saya
own-dropped = Baik, tidak ada yang diubah.

own-ask-name = Nama lengkap Bapak/Ibu, dengan gelar bila ada? Misalnya <i>Sri Wahyuni, S.Sos.</i>
own-name-kept =
    ✅ Nama kini tercatat: <b>{ $name }</b>
    Koordinator diberi tahu.
own-name-told = ℹ️ { $old } mengubah namanya menjadi <b>{ $name }</b>

own-ask-phone = Nomor HP (WhatsApp) Bapak/Ibu? Mohon ketik, misalnya <i>0812 3456 7890</i>, atau bagikan nomor akun Telegram ini.
own-button-share-phone = 📱 Bagikan nomor akun ini
own-button-no-phone = Tanpa nomor
own-share-phone = Ketuk <b>📱 Bagikan nomor saya</b> di bawah kolom pesan.
own-key-share = 📱 Bagikan nomor saya
own-key-keep = Tidak jadi dibagikan
own-phone-again = Nomor HP diawali 08 atau +62, misalnya <i>0812 3456 7890</i>. Mohon ketik lagi.
own-phone-kept = ✅ Nomor HP Bapak/Ibu tercatat: { $phone }.
own-phone-removed = ✅ Nomor HP Bapak/Ibu tidak lagi disimpan.
own-phone-unchanged = Baik, nomor HP tidak diubah.
own-phone-taken = Nomor ini sudah tercatat untuk petugas lain, dan satu nomor hanya untuk satu orang. Bila nomor ini milik Bapak/Ibu, mohon hubungi { $contact }; bila tidak, mohon ketik nomor lain.
own-phone-not-yours = Itu bukan nomor akun ini. Mohon bagikan nomor sendiri lewat /profil, atau ketik nomornya di sana.

ask-which-pillar = Pilar mana yang diajukan? ➕ menambah, ➖ melepas. Koordinator yang memutuskan.
ask-what-place = pindah ke { $value }
ask-what-pillar_on = tambah pilar { $value }
ask-what-pillar_off = lepas pilar { $value }
ask-summary-place = Ajukan pindah ke <b>{ $value }</b>? Laporan sebelumnya tetap tercatat di wilayah lama.
ask-summary-pillar-on = Ajukan tambah pilar <b>{ $value }</b>?
ask-summary-pillar-off = Ajukan lepas pilar <b>{ $value }</b>? Laporan sebelumnya tetap tersimpan.
ask-button-send = 📨 Kirim permohonan
ask-button-approve = Setujui
ask-button-decline = Tolak
ask-button-withdraw = Batalkan permohonan
ask-dropped = Baik, tidak ada yang diajukan.
ask-sent = Permohonan <b>{ $change }</b> sudah dikirim kepada koordinator ({ $names }). Bapak/Ibu akan diberi tahu.
ask-sent-nobody = Permohonan <b>{ $change }</b> sudah disimpan. Belum ada yang dapat memutuskannya di Pilar; Bapak/Ibu akan diberi tahu setelah diperiksa.
ask-waiting = ⏳ Menunggu keputusan: { $change }
ask-withdrawn = Permohonan dibatalkan.
ask-not-possible = Itu sudah sesuai dengan data sekarang, atau tidak dapat diajukan. Mohon periksa lagi di /profil.
ask-no-longer = Permohonan ini tidak dapat lagi dijalankan karena datanya sudah berubah.
ask-card =
    👤 <b>Permohonan: { $change }</b>
    { $name }
    Sekarang: { $standing }
ask-decided-open = Permohonan <b>{ $name }</b> ({ $change }) masih menunggu.
ask-decided-approved = ✅ <b>{ $name }</b>: { $change } – disetujui. Diputuskan { $decider }, { $when }.
ask-decided-declined = <b>{ $name }</b>: { $change } – ditolak. Diputuskan { $decider }, { $when }.
ask-decided-withdrawn = <b>{ $name }</b> membatalkan permohonannya ({ $change }), { $when }.
ask-answer-approved-place = ✅ { $decider } menyetujui permohonan. Mulai hari ini Bapak/Ibu bertugas di { $value }; laporan sebelumnya tetap tercatat di wilayah lama.
ask-answer-approved-pillar_on = ✅ { $decider } menyetujui permohonan. Bapak/Ibu kini juga bertugas sebagai { $value }.
ask-answer-approved-pillar_off = ✅ { $decider } menyetujui permohonan. Bapak/Ibu tidak lagi bertugas sebagai { $value }; laporannya tetap tersimpan.
ask-answer-declined = Permohonan Bapak/Ibu ({ $change }) belum dapat disetujui. Bila perlu, mohon hubungi { $decider }
