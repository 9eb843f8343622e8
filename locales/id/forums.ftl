# Forum sosial tiap kecamatan: keadaan, organisasi anggota, dan pemberitahuan. Nada resmi dan santun.

command-forum = Forum sosial: keadaan dan anggota

forum-list-title = 🤝 <b>Forum sosial</b> · { $title }
forum-figures = Aktif { $active } · kurang aktif { $slack } · vakum { $dormant }
forum-line = { $at }. { $title } – { $standing }
forum-never-met = vakum, pertemuan belum tercatat
forum-last-met = { $state }, terakhir bertemu { $day }
forum-state-active = aktif
forum-state-slack = kurang aktif
forum-state-dormant = vakum

forum-title = 🤝 <b>Forum sosial { $title }</b>
forum-standing = Keadaan: { $standing }
forum-this-year = Pertemuan tahun ini: { $count }
forum-chair = Ketua: { $name }
forum-no-chair = Ketua: belum dicatat
forum-members = Organisasi anggota ({ $count }): { $names }
forum-member = { $name }
forum-no-members = Organisasi anggota: belum dicatat
forum-how = Aktif: bertemu dalam 3 bulan terakhir. Kurang aktif: 3–6 bulan. Pertemuan dihitung dari laporan siapa pun, misalnya <i>Rapat forum sosial hari ini, hadir 9 organisasi</i>.
forum-button-add = ➕ Organisasi
forum-button-chair = ✏️ Ketua
forum-button-fewer = ➖ Organisasi
forum-button-save = ✅ Simpan
forum-button-open = 🤝 Buka forum
forum-which-ends = Organisasi mana yang tidak lagi menjadi anggota forum sosial { $title }?
forum-member-gone = Organisasi ini sudah tidak tercatat sebagai anggota.
forum-not-yours = Forum sosial dapat dilihat oleh petugas di kecamatannya, koordinator, dan dinas.

forum-ask-members = Mohon tulis nama organisasinya, satu baris satu nama. Contoh:
    <i>Karang Taruna Bina Karya
    PSM Semin
    LKS Harapan</i>
forum-ask-chair = Siapa ketua forumnya? Mohon tulis nama lengkap.
forum-again = Mohon tulis paling banyak { $most } nama, masing-masing paling panjang { $longest } huruf.
forum-named = • { $name }
forum-confirm-members = Ditambahkan sebagai organisasi anggota:
    { $names }
forum-confirm-chair = Ketua forum:
    { $names }
forum-dropped = Perubahan forum dibatalkan. Tidak ada yang berubah.

forum-silent = { $address }, forum sosial { $title } { $standing }. Barangkali dapat dijadwalkan pertemuan berikutnya lewat /undang. 🙏
