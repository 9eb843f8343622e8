import type { Choice } from './kind.ts'

const spelled = (list: string): readonly string[] => (list === '' ? [] : list.split(', '))

/** Units in which goods are counted, and how people write them. Only `kg` and `liter` are divided. */
export const goodsUnits: readonly Choice[] = [
  { id: 'unit', words: spelled('unt') },
  { id: 'buah', words: spelled('bh, bj, biji, pcs, pc, bua') },
  { id: 'paket', words: spelled('pkt, pakt, pket, pak') },
  { id: 'set', words: spelled('stel') },
  { id: 'kg', words: spelled('kilogram, kilo, kgs') },
  { id: 'liter', words: spelled('ltr, litr, lt') },
  { id: 'lembar', words: spelled('lbr, lmbr, helai') },
  { id: 'pasang', words: spelled('psg, pasng') },
  { id: 'dus', words: spelled('dos, kardus, karton, box') },
  { id: 'karung', words: spelled('krg, sak, zak') },
]

export const dividedUnits: readonly string[] = ['kg', 'liter']

export const unitIds: readonly string[] = [...goodsUnits.map(unit => unit.id), 'rp']

/**
 * Things that are handed out often, in the spelling under which they are counted together; others are taken as typed.
 * `words` are other spellings of the same thing.
 */
export const goodsCatalogue: readonly { name: string; words: readonly string[] }[] = [
  { name: 'sembako', words: spelled('paket sembako, bahan pokok, sembilan bahan pokok') },
  { name: 'kursi roda', words: spelled('korsi roda, kursiroda, wheelchair') },
  { name: 'kursi roda standar', words: spelled('kursi roda standart, kursi roda standard') },
  { name: 'kursi roda cp', words: spelled('kursi roda cerebral palsy') },
  { name: 'kursi roda elektrik', words: spelled('kursi roda listrik') },
  { name: 'tongkat', words: spelled('') },
  { name: 'tongkat netra', words: spelled('tongkat tunanetra, tongkat putih') },
  { name: 'tongkat ketiak', words: spelled('kruk') },
  { name: 'walker', words: spelled('alat bantu jalan') },
  { name: 'alat bantu dengar', words: spelled('abd, hearing aid') },
  { name: 'kaki palsu', words: spelled('protesa kaki') },
  { name: 'tangan palsu', words: spelled('protesa tangan') },
  { name: 'mesin jahit', words: spelled('') },
  { name: 'motor roda tiga', words: spelled('sepeda motor roda tiga, viar') },
  { name: 'gerobak', words: spelled('gerobak usaha') },
  { name: 'kompor', words: spelled('kompor gas') },
  { name: 'peralatan tidur', words: spelled('perlengkapan tidur') },
  { name: 'kasur', words: spelled('') },
  { name: 'matras', words: spelled('') },
  { name: 'bantal', words: spelled('') },
  { name: 'selimut', words: spelled('') },
  { name: 'tikar', words: spelled('') },
  { name: 'terpal', words: spelled('') },
  { name: 'tenda', words: spelled('tenda gulung') },
  { name: 'pakaian', words: spelled('baju, sandang') },
  { name: 'family kit', words: spelled('paket keluarga') },
  { name: 'kids ware', words: spelled('kidsware, paket anak') },
  { name: 'peralatan sekolah', words: spelled('perlengkapan sekolah, alat sekolah') },
  { name: 'tas sekolah', words: spelled('') },
  { name: 'buku tulis', words: spelled('') },
  { name: 'sepatu', words: spelled('') },
  { name: 'popok dewasa', words: spelled('pampers dewasa, diapers dewasa') },
  { name: 'popok bayi', words: spelled('pampers bayi') },
  { name: 'susu', words: spelled('') },
  { name: 'nutrisi', words: spelled('paket nutrisi') },
  { name: 'makanan siap saji', words: spelled('') },
  { name: 'makanan anak', words: spelled('') },
  { name: 'lauk pauk', words: spelled('') },
  { name: 'nasi bungkus', words: spelled('nasi kotak') },
  { name: 'beras', words: spelled('') },
  { name: 'minyak goreng', words: spelled('migor') },
  { name: 'gula', words: spelled('gula pasir') },
  { name: 'mi instan', words: spelled('mie instan, mie instant, indomie, mi instant') },
  { name: 'telur', words: spelled('telor') },
  { name: 'air mineral', words: spelled('air minum') },
  { name: 'masker', words: spelled('') },
  { name: 'uang tunai', words: spelled('uang, santunan, uang santunan') },
]
