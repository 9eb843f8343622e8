import type { Choice } from './kind.ts'

const spelled = (list: string): readonly string[] => list.split(', ')

/** Programmes and data that are verified or paid out, and how people call them; the narrower ones first. */
export const programs: readonly Choice[] = [
  {
    id: 'meal_disability',
    words: spelled(
      'permakanan disabilitas, permakanan difabel, permakanan penyandang disabilitas, permakanan pd, makan disabilitas',
    ),
  },
  { id: 'meal_elderly', words: spelled('permakanan lansia, permakanan lanjut usia, permakanan lu, makan lansia') },
  { id: 'pbi_jkn', words: spelled('pbi jkn, pbi, jkn, kis, bpjs, pbi-jk') },
  { id: 'dtsen', words: spelled('dtsen, dtks, data tunggal, desil, siks ng, data kemiskinan') },
  { id: 'food_aid', words: spelled('bpnt, sembako, bansos sembako, bantuan pangan') },
  { id: 'pkh', words: spelled('pkh, program keluarga harapan') },
  { id: 'other', words: spelled('lainnya, lain') },
]

/** Programmes that are counted by people; the others by families. */
export const countedByPeople: readonly string[] = ['meal_elderly', 'meal_disability', 'pbi_jkn']
