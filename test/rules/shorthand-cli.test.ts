import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { shorthandCli } from '../../src/features/reports/shorthand/cli.ts'

async function ask(input: string): Promise<unknown[]> {
  const told: string[] = []
  await shorthandCli(Readable.from([input]), line => told.push(line))
  expect(told.every(line => !line.includes('\n'))).toBe(true)
  return told.map(line => JSON.parse(line))
}

const golden = {
  text: 'Ijin lapor, P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm. kendala hujan',
  at: '2026-11-21T10:00:00+07:00',
  scope: '34.03.12',
  pillar: 'pkh',
}

describe('npm run shorthand', () => {
  it('answers line by line and survives lines that cannot be read', async () => {
    const lines = [JSON.stringify(golden), 'no json', '', JSON.stringify({ ...golden, at: 'soon' }), '[]']
    const [first, second, third, fourth, ...rest] = await ask(`${lines.join('\r\n')}\n${JSON.stringify(golden)}`)
    expect(first).toEqual({
      kind: 'p2k2_session',
      addressed: true,
      activity_date: '2026-11-21',
      region: '34.03.12.2009',
      fields: { group: 'Melati', session: 'M2S05', group_size: 30, present: 26, obstacle: 'hujan' },
      missing: [],
      problems: [],
      rest: '',
    })
    expect(Object.keys(first as object).join()).toBe('kind,addressed,activity_date,region,fields,missing,problems,rest')
    expect(second).toEqual({ error: expect.stringContaining('line') })
    expect(third).toEqual({ error: expect.stringContaining('at') })
    expect(fourth).toEqual({ error: expect.any(String) })
    expect(rest).toEqual([first])
  })

  it('takes the day from the zone of the scope', async () => {
    const late = { text: 'P2K2 hadir 10 dari 12', at: '2026-11-21T16:30:00Z' }
    const read = await ask(
      ['34.03.12', '64.02.01', '91.71.01'].map(scope => JSON.stringify({ ...late, scope })).join('\n'),
    )
    expect(read).toMatchObject([
      { activity_date: '2026-11-21' },
      { activity_date: '2026-11-22' },
      { activity_date: '2026-11-22' },
    ])
  })

  it('works above regencies too, where no names are searched', async () => {
    const wide = await ask(['national', '34'].map(scope => JSON.stringify({ ...golden, scope })).join('\n'))
    expect(wide).toMatchObject([
      { region: null, missing: ['region'] },
      { region: null, missing: ['region'] },
    ])
  })
})
