import { amount, withAmount } from './amounts.ts'
import { numberIn, total } from './checks.ts'
import { without } from './cuts.ts'
import { defineKind } from './define.ts'
import { activityDate, asked, photosField, regionField } from './envelope.ts'
import { choice, choiceIn, count, yesNo } from './fields.ts'
import { goods } from './goods.ts'
import { addedUp, goodsIn } from './goods-lines.ts'
import { hearGoods, listsGoods } from './goods-said.ts'
import type { Heard, Hearing } from './kind.ts'

const spelled = (list: string): readonly string[] => list.split(', ')

const sources = [
  { id: 'ministry', words: spelled('kemensos, kementerian sosial, kementerian, sentra, pusat') },
  { id: 'province', words: spelled('apbd provinsi, apbd prov, provinsi, dinsos provinsi, dinsos diy') },
  { id: 'regency', words: spelled('apbd, apbd kabupaten, kabupaten, dinsos, dinas sosial, pemkab, pemda') },
  { id: 'baznas', words: spelled('baznas, zakat') },
  { id: 'csr', words: spelled('csr, perusahaan, swasta, bank') },
  { id: 'parliament', words: spelled('dpr, dprd, aspirasi') },
  { id: 'community', words: spelled('masyarakat, warga, swadaya, donatur, relawan, komunitas') },
]

const groups = [
  { id: 'disability', words: spelled('difabel, disabilitas, penyandang disabilitas, dissabilitas') },
  { id: 'elderly', words: spelled('lansia, lanjut usia, jompo') },
  { id: 'children', words: spelled('anak, anak-anak, balita, yatim, anak yatim') },
  {
    id: 'disaster',
    words: spelled('korban bencana, korban banjir, korban longsor, korban kebakaran, korban gempa, penyintas'),
  },
  { id: 'general', words: spelled('umum, masyarakat umum, warga miskin, warga') },
]

const families = 'kk|kpm|keluarga'
const people = groups
  .flatMap(group => group.words)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const given = String.raw`(?<!\p{L})(?:(?:jumlah\s+)?penerima(?:\s+manfaat)?|untuk|utk|kepada|kpd|bagi|buat)\s*[:=]?\s*`
const recipients = new RegExp(
  String.raw`${given}(?:sebanyak\s+)?${amount}\s*(?<unit>orang|org|jiwa|${families})?\s*(?<who>${people})?(?=[\s,.;)]|$)`,
  'iu',
)
const receivers = new RegExp(String.raw`${given}(?<who>${people})(?!\p{L})`, 'iu')

/** *untuk 26 KK*, *penerima: 3 orang lansia*, *kepada korban banjir*. */
const hearRecipients: Hearing = heard => {
  const match = heard.text.match(recipients)
  if (!match?.[1]) return withGroup(heard, heard.text.match(receivers))
  const unit = match.groups?.unit
  const recipient_unit = unit && new RegExp(`^(?:${families})$`, 'i').test(unit) ? 'families' : 'people'
  const counted = withAmount(withGroup(heard, match), 'recipients', match[1])
  return { ...counted, values: { ...counted.values, recipient_unit } }
}

function withGroup(heard: Heard, match: RegExpMatchArray | null): Heard {
  if (!match) return heard
  const group = choiceIn(match.groups?.who ?? '', groups)
  const values = group ? { ...heard.values, recipient_group: group.id } : heard.values
  return { ...heard, values, text: without(heard.text, match) }
}

/** Goods handed out: lines that are added up only within the same thing and unit. */
export const aid = defineKind({
  id: 'aid',
  words: spelled(
    'penyaluran, penyaluran bantuan, penyaluran barang, menyalurkan, menyalurkan bantuan, penyerahan bantuan, menyerahkan bantuan, serah terima, serah terima bantuan, serah terima barang, droping, dropping, droping bantuan, droping logistik, dropping logistik, distribusi bantuan, pembagian bantuan, pembagian sembako, bantuan barang',
  ),
  fields: [
    asked(regionField),
    asked(activityDate),
    goods('lines', { required: true, asked: true }),
    choice('source', {
      choices: sources,
      asked: true,
      said: { labels: spelled('sumber, sumber dana, sumber bantuan, asal, dari, bantuan dari'), labelled: true },
    }),
    count('recipients', { max: 100_000, min: 1, unit: 'people', unitField: 'recipient_unit', asked: true }),
    choice('recipient_unit', {
      choices: [
        { id: 'people', words: spelled('orang, org, jiwa') },
        { id: 'families', words: spelled('kk, kpm, keluarga') },
      ],
      asked: true,
      askWhen: values => numberIn(values, 'recipients') !== undefined,
    }),
    choice('recipient_group', { choices: groups, said: { stays: true } }),
    yesNo('assessed'),
    asked(photosField),
  ],
  hear: [hearGoods('lines'), hearRecipients],
  recognises: listsGoods,
  digest: {
    line: 'digest-line-aid',
    figures: rows => ({ deliveries: rows.length, recipients: total(rows, 'recipients') }),
    lines: rows => [
      {
        id: 'digest-line-aid',
        figures: { deliveries: rows.length },
        goods: addedUp(rows.flatMap(row => goodsIn(row.lines))),
      },
    ],
  },
  photos: 'wanted',
  sample: {
    guided: {
      region: 'Semin',
      activity_date: 'hari ini',
      lines: 'sembako 26 paket, kursi roda 3 unit',
      source: 'Kemensos',
      recipients: '29',
      recipient_unit: 'orang',
    },
    message: 'Penyaluran sembako 26 paket, kursi roda 3 unit di ds Semin hari ini, sumber Kemensos, untuk 29 orang',
    values: {
      lines: [
        { item: 'sembako', qty: 26, unit: 'paket' },
        { item: 'kursi roda', qty: 3, unit: 'unit' },
      ],
      source: 'ministry',
      recipients: 29,
      recipient_unit: 'people',
    },
  },
})
