import { type SQL, sql } from 'drizzle-orm'
import { type Db, rowsOf } from '../../src/db/database.ts'

/**
 * The figures of a week once more, from the rows alone and by hand: nothing here is shared with the queries and rules
 * that make the digest. The week is 16–22 November 2026 of Gunungkidul, in WIB; its deadline Friday, 15.00.
 */
const [from, to, zoneEnd] = ['2026-11-16', '2026-11-22', '2026-11-22T17:00:00Z']
const [begin, deadline] = ['2026-11-15T17:00:00Z', '2026-11-20T08:00:00Z']

export type Asked = { agencyId: number; scope: string }

const lies = (column: SQL, scope: string) => sql`(${column} = ${scope} or starts_with(${column}, ${`${scope}.`}))`

/** Filed reports of the week: of the scope (`here`) and of the whole agency (`heard`). */
const told = ({ agencyId, scope }: Asked) => sql`
  heard as (
    select * from reports where agency_id = ${agencyId} and state = 'filed' and activity_date between ${from} and ${to}
  ), here as (select * from heard where ${lies(sql`region`, scope)})`

/** Places held on Sunday in a pillar that owes reports: of the scope, and of the agency. */
const owing = ({ agencyId, scope }: Asked) => sql`
  owes as (
    select m.worker_id, m.region, m.id from memberships m
    join workers w on w.id = m.worker_id and w.agency_id = ${agencyId}
    join pillars p on p.agency_id = ${agencyId} and p.code = m.pillar and p.expected
    where m.since <= ${to} and (m.until is null or m.until > ${to})
  ), expected as (
    select distinct on (worker_id) worker_id, region from owes where ${lies(sql`region`, scope)} order by worker_id, id
  )`

const away = sql`
  away as (
    select e.worker_id from expected e
    cross join lateral (
      select greatest(min(m.since), ${from}::date) as since from memberships m
      where m.worker_id = e.worker_id and m.since <= ${to} and (m.until is null or m.until > ${from})
    ) roster
    cross join lateral (
      select count(*) as days, count(*) filter (where exists (
        select 1 from leaves l where l.worker_id = e.worker_id and l.cancelled_at is null and day between l.from_day and l.to_day
      )) as left_free
      from generate_series(roster.since, ${to}::date, interval '1 day') day where extract(isodow from day) < 6
    ) week
    where days > 0 and days = left_free
  )`

/** What a report said about its day when the deadline came. */
const dayThen = sql`coalesce((
  select v.values ->> 'activity_date' from report_versions v
  where v.report_id = heard.id and v.changed_at > ${deadline} order by v.version limit 1), heard.activity_date::text)`

const isWaiting = (agencyId: number) => sql`exists (
  select 1 from report_drafts d where d.worker_id = w.id and d.agency_id = ${agencyId} and d.state = 'open'
    and not d.practice and d.kind is not null
    and coalesce((d.values ->> 'activity_date')::date, (d.created_at at time zone 'Asia/Jakarta')::date) between ${from} and ${to})`

/** Everybody who is expected in the scope, by the state they are in. */
export const statesBySql = (db: Db, asked: Asked): Promise<{ id: number; region: string; state: string }[]> =>
  rowsOf(
    db,
    sql`with ${told(asked)}, ${owing(asked)}, ${away}
      select w.id::int as id, e.region, case
        when not exists (select 1 from heard where worker_id = w.id) then case
          when exists (select 1 from away where worker_id = w.id) then 'on-leave'
          when w.joined_at is null then 'not-joined'
          when ${isWaiting(asked.agencyId)} then 'waiting'
          when w.telegram_id is null or exists (select 1 from chats c where c.chat_id = w.telegram_id and not c.reachable)
            then 'unreachable'
          else 'silent' end
        when not exists (select 1 from heard where worker_id = w.id and kind <> 'nihil') then 'nihil'
        when exists (
          select 1 from heard where worker_id = w.id and filed_at <= ${deadline}
            and ${dayThen}::date between ${from} and ${to}) then 'on-time'
        else 'late' end as state
      from expected e join workers w on w.id = e.worker_id order by w.id`,
  )

export type Totals = { reports: number; before: number; volunteers: number; nihil: number }

export async function totalsBySql(db: Db, asked: Asked): Promise<Totals> {
  const [row] = await rowsOf<Totals>(
    db,
    sql`with ${told(asked)}, ${owing(asked)} select
      (select count(*)::int from here) as reports,
      (select count(*)::int from reports where agency_id = ${asked.agencyId} and state = 'filed'
        and ${lies(sql`region`, asked.scope)} and activity_date between '2026-11-09' and '2026-11-15') as before,
      (select count(distinct worker_id)::int from here where worker_id not in (select worker_id from owes)) as volunteers,
      (select count(distinct worker_id)::int from here
        where worker_id not in (select worker_id from heard where kind <> 'nihil')) as nihil`,
  )
  return row as Totals
}

type Numbers = Readonly<Record<string, number>>
const percent = (part: SQL, whole: SQL) =>
  sql`coalesce(round(100 * sum(${part}) / nullif(sum(${whole}), 0), 1), 0)::float8`
const whole = (name: string) => sql`(values ->> ${sql.raw(`'${name}'`)})::numeric`
const byPeople = sql`case values ->> 'unit' when 'people' then true when 'families' then false
  else values ->> 'program' in ('meal_elderly', 'meal_disability', 'pbi_jkn') end`

/** Figures of the kinds that only count and add up; a kind nobody reported has no row. */
export async function countsBySql(db: Db, asked: Asked): Promise<Readonly<Record<string, Numbers>>> {
  const rows = await rowsOf<{ kind: string; figures: Numbers }>(
    db,
    sql`with ${told(asked)}
      select kind, jsonb_build_object('meetings', count(*), 'present', sum(${whole('present')}), 'size', sum(${whole('group_size')}),
        'percent', ${percent(whole('present'), whole('group_size'))}) as figures
      from here where kind = 'p2k2_session' group by kind
      union all select kind, jsonb_build_object('households', sum(${whole('households')})) from here
        where kind = 'home_visit' group by kind
      union all select kind, jsonb_build_object('activities', count(*)) from here where kind = 'activity' group by kind
      union all select case when people then 'verval-people' else 'verval-families' end,
        jsonb_build_object('visited', sum(${whole('visited')}), 'target', sum(${whole('target')}),
          'percent', ${percent(whole('visited'), whole('target'))})
        from (select *, ${byPeople} as people from here where kind = 'verval') verval group by people`,
  )
  return Object.fromEntries(rows.map(({ kind, figures }) => [kind, figures]))
}

export type GoodSum = { item: string; unit: string; qty: number }

/** Goods by item and unit, in the order in which they were first handed out. */
export const goodsBySql = (db: Db, asked: Asked): Promise<GoodSum[]> =>
  rowsOf(
    db,
    sql`with ${told(asked)}, lines as (
        select here.id, place, line ->> 'item' as item, line ->> 'unit' as unit, (line ->> 'qty')::numeric as qty
        from here, jsonb_array_elements(values -> 'lines') with ordinality as listed(line, place) where kind = 'aid'
      )
      select (array_agg(item order by id, place))[1] as item, unit, sum(qty)::float8 as qty
      from lines group by lower(item), unit order by min(array[id, place])`,
  )

export type Complaints = { received: number; closed: number; open: number; late: number }

/** Complaints as they stood when the week ended, after their last move until then. */
export async function complaintsBySql(db: Db, { agencyId, scope }: Asked): Promise<Complaints> {
  const [row] = await rowsOf<Complaints>(
    db,
    sql`with moved as (
        select distinct on (report_id) report_id, state, moved_at from complaint_moves where moved_at < ${zoneEnd}
        order by report_id, seq desc
      ), standing as (
        select activity_date, moved_at, coalesce(moved.state, values ->> 'status', 'received') in ('done', 'rejected') as closed
        from reports left join moved on report_id = id
        where agency_id = ${agencyId} and kind = 'complaint' and reports.state = 'filed' and activity_date <= ${to}
          and ${lies(sql`region`, scope)}
      )
      select count(*) filter (where activity_date >= ${from})::int as received,
        count(*) filter (where closed and case when moved_at is null then activity_date >= ${from} else moved_at >= ${begin} end)::int as closed,
        count(*) filter (where not closed)::int as open,
        count(*) filter (where not closed and ${to}::date - activity_date > 14)::int as late
      from standing`,
  )
  return row as Complaints
}

/** Filed reports of the week in each sub-district of the agency. */
export const reportsBySubdistrict = (db: Db, asked: Asked): Promise<{ region: string; reports: number }[]> =>
  rowsOf(db, sql`with ${told(asked)} select left(region, 8) as region, count(*)::int as reports from heard group by 1`)
