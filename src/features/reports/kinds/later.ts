/**
 * Words of the trade whose kinds cannot be filed yet. A message that opens with one of them is not taken for another
 * kind: its figures would be lost. A kind that moves into the registry takes its line away from here.
 */
export const wordsOfLaterKinds: readonly string[] = [
  ...['verkom', 'verifikasi komitmen'],
  ...['pemutakhiran', 'update data'],
  ...['verval', 'verifikasi validasi', 'verifikasi dan validasi', 'ground check', 'groundcheck', 'uji petik'],
  ...['penyaluran', 'pencairan', 'penyerahan bantuan', 'serah terima', 'droping', 'dropping'],
  ...['graduasi', 'wisuda kpm'],
  ...['aduan', 'pengaduan', 'keluhan'],
  ...['respon kasus', 'evakuasi', 'rujuk', 'odgj', 'ppks'],
  ...['sosialisasi', 'penyuluhan', 'pelatihan kpm', 'pemberdayaan', 'pertemuan awal'],
  ...['mediasi', 'fasilitasi', 'advokasi'],
  ...['kube', 'usep', 'uep'],
  ...[
    'banjir',
    'longsor',
    'gempa',
    'kebakaran',
    'angin kencang',
    'puting beliung',
    'pohon tumbang',
    'erupsi',
    'kekeringan',
  ],
  ...['karang taruna', 'gotong royong', 'usulan kebutuhan', 'forum sosial'],
]
