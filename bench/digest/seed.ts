import { sql } from 'drizzle-orm'
import type { Day } from '../../src/base/days.ts'
import { type Db, rowsOf } from '../../src/db/database.ts'
import { pillarSeeds } from '../../src/features/agencies/pillars.ts'

/** What the country is like: people of every subdistrict, and reports of so many days up to `until`. */
export type Country = { reports: number; days: number; until: Day }

const foundAgencies = sql`
  insert into agencies (region, official_name, short_name, greeting, zone, created_at, created_by)
  select code, 'Dinas Sosial ' || name, 'Dinsos ' || name, 'neutral', 'Asia/Jakarta', '2026-11-21', 0
  from regions where length(code) = 5`

const foundPillars = sql`
  insert into pillars (agency_id, code, label, expected, position)
  select agencies.id, seed.code, seed.label, seed.expected, seed.position
  from agencies, jsonb_to_recordset(${JSON.stringify(pillarSeeds.map((seed, position) => ({ ...seed, position })))}::jsonb)
    as seed(code text, label text, expected boolean, position int)`

/** In every subdistrict two who assist families, one worker for social welfare, and one volunteer. */
const enrollWorkers = sql`
  with added as (
    insert into workers (agency_id, name, telegram_id, joined_at, created_at)
    select agencies.id, 'Petugas ' || place.code || ' ' || at,
      5000000000 + row_number() over (order by place.code, at), '2026-01-05', '2026-01-05'
    from regions place join agencies on agencies.region = left(place.code, 5), generate_series(1, 4) at
    where length(place.code) = 8
    returning id, name
  )
  insert into memberships (worker_id, pillar, region, since)
  select id, (array['pkh', 'pkh', 'tksk', 'psm'])[split_part(name, ' ', 3)::int], split_part(name, ' ', 2), '2026-01-05'
  from added`

/** One in fifty is away for the last week. */
const grantLeaves = sql`
  insert into leaves (key, worker_id, kind, from_day, to_day, stated_by, stated_at)
  select 'bench:' || id, id, 'leave', '2026-11-16', '2026-11-22', id, '2026-11-14' from workers where id % 50 = 0`

/** Of every agency one who runs it and one who only reads, and a group that is bound for reading. */
const nameReaders = sql`
  with added as (
    insert into workers (agency_id, name, telegram_id, joined_at, created_at)
    select agencies.id, 'Dinas ' || agencies.id || ' ' || at, 6000000000 + agencies.id * 10 + at, '2026-01-05', '2026-01-05'
    from agencies, generate_series(1, 2) at
    returning id, agency_id, name
  ), given as (
    insert into roles (worker_id, agency_id, role, scope, given_at)
    select added.id, agency_id, (array['agency', 'reader'])[split_part(added.name, ' ', 3)::int], region, '2026-01-05'
    from added join agencies on agencies.id = agency_id
    returning 1
  )
  insert into groups (chat_id, title, agency_id, scope, purpose, created_at)
  select -1000000000000 - id, 'Pilar ' || region, id, region, 'digest', '2026-01-05' from agencies`

/** Values as the kinds file them; counts differ from row to row. */
const valuesOf = sql`case kind
  when 'p2k2_session' then jsonb_build_object('group', 'Melati ' || at % 9, 'session', 'M2S05', 'group_size', 20 + at % 15,
    'present', 15 + at % 11, 'obstacle', 'Hujan deras sejak pagi, sebagian KPM datang terlambat')
  when 'home_visit' then jsonb_build_object('purpose', 'motivation', 'households', 1 + at % 8,
    'outcome', 'Keluarga bersedia mengantar anak kembali bersekolah mulai pekan depan')
  when 'activity' then jsonb_build_object('activity_kind', 'coordination',
    'result', 'Koordinasi jadwal penyaluran bantuan dengan perangkat desa dan pendamping', 'beneficiaries', at % 40, 'unit', 'people')
  when 'verval' then jsonb_build_object('program', (array['pkh', 'meal_elderly'])[1 + at % 2], 'target', 15 + at % 5,
    'visited', 12, 'eligible', 10, 'died', 2)
  when 'aid' then jsonb_build_object('source', 'ministry', 'recipients', 20 + at % 30, 'recipient_unit', 'people',
    'lines', jsonb_build_array(
      jsonb_build_object('item', (array['sembako', 'beras', 'selimut', 'kursi roda'])[1 + at % 4], 'qty', 1 + at % 90,
        'unit', (array['paket', 'kg', 'lembar', 'unit'])[1 + at % 4]),
      jsonb_build_object('item', 'tenda', 'qty', 1 + at % 3, 'unit', 'unit')))
  when 'complaint' then jsonb_build_object('complaint_kind', 'complaint', 'topic', 'card_problem', 'status', 'received',
    'summary', 'KKS hilang dan belum diganti sejak bulan lalu, warga menanyakan kapan dapat diurus')
  else jsonb_build_object('reason', 'administration', 'from', day, 'to', day) end`

/** Everybody who reports, with the villages in which they work. */
const listAuthors = sql`
  create temporary table authors as
  select workers.id, agency_id, pillar, villages.codes, (row_number() over (order by workers.id) - 1)::int as turn
  from workers join memberships on memberships.worker_id = workers.id join (
    select left(code, 8) as region, array_agg(code order by code) as codes from regions where length(code) = 13 group by 1
  ) villages on villages.region = memberships.region`

/** Of twenty reports seven are sessions; of fifty one waits, one was refused and one withdrawn. */
const fileReports = ({ reports, days, until }: Country) => sql`
  with drawn as (
    select at, id, agency_id, pillar, codes[1 + at % cardinality(codes)] as village,
      (${until}::date - (hashint8(at)::bigint & 2147483647)::int % ${days}::int)::text as day,
      (array['p2k2_session', 'p2k2_session', 'p2k2_session', 'p2k2_session', 'p2k2_session', 'p2k2_session',
        'p2k2_session', 'home_visit', 'home_visit', 'home_visit', 'home_visit', 'activity', 'activity', 'activity',
        'activity', 'verval', 'verval', 'aid', 'complaint', 'nihil'])[1 + ((hashint8(at + 7)::bigint & 2147483647) % 20)::int] as kind
    from generate_series(1, ${reports}::int) at join authors on turn = at % (select count(*)::int from authors)
  )
  insert into reports (draft_id, agency_id, worker_id, number, pillar, kind, region, activity_date, values, photos, filed_at, state)
  select at, agency_id, id, 'LAP-' || at, pillar, kind, village, day::date,
    jsonb_build_object('region', village, 'activity_date', day) || ${valuesOf},
    case when at % 2 = 0 then '[{"fileId": "AgACAgUAAxkBAAIBY2Zk", "uniqueId": "AQADu8ExGx"}]'::jsonb else '[]'::jsonb end,
    day::date + interval '5 hours',
    coalesce((array['waiting', 'refused', 'withdrawn'])[1 + at % 50], 'filed')
  from drawn`

const closeComplaints = sql`
  insert into complaint_moves (report_id, seq, state, moved_by, moved_at)
  select id, 1, 'done', worker_id, filed_at + interval '4 days' from reports where kind = 'complaint' and id % 3 > 0`

/** The country's 514 agencies with their people and a quarter of a year of reports, written by the server itself. */
export async function seedCountry(db: Db, country: Country): Promise<void> {
  for (const statement of [
    foundAgencies,
    foundPillars,
    enrollWorkers,
    grantLeaves,
    listAuthors,
    fileReports(country),
    closeComplaints,
  ])
    await db.execute(statement)
  await db.execute(nameReaders)
  await db.execute(sql`vacuum analyze`)
}

/** How much there is, to be printed beside the numbers. */
export async function countsOf(db: Db): Promise<{ agencies: number; workers: number; reports: number }> {
  const [counts] = await rowsOf<{ agencies: number; workers: number; reports: number }>(
    db,
    sql`select (select count(*)::int from agencies) as agencies, (select count(*)::int from workers) as workers,
      (select count(*)::int from reports) as reports`,
  )
  return counts as { agencies: number; workers: number; reports: number }
}
