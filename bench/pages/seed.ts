import { sql } from 'drizzle-orm'
import type { Db } from '../../src/db/database.ts'

const author = (now: string) => sql`
  with agency as (
    insert into agencies (region, official_name, short_name, greeting, zone, created_at, created_by)
    values ('34.03', 'Dinas Sosial', 'Dinsos P3A', 'neutral', 'Asia/Jakarta', ${now}::timestamptz, 0) returning id)
  insert into workers (agency_id, name, created_at) select id, 'Sri Wahyuni, S.Sos.', ${now}::timestamptz from agency`

/** Some 2,500 characters of running text, as a long story has them. */
const words = 'Sampah yang sudah dipilah ditimbang setiap Jumat dan dicatat sebagai tabungan keluarga. '

const story = sql`
  insert into stories (update_id, agency_id, author_id, kind, region, values, state, version, approved_version, public_version,
    slug, created_at, updated_at, submitted_at, approved_at)
  select n, a.id, w.id, (array['innovation', 'good_practice', 'graduation_story'])[1 + n % 3],
    '34.03.' || lpad((1 + n % 18)::text, 2, '0'),
    jsonb_build_object('title', 'Cerita ke-' || n || ' dari lapangan', 'village', 'Kalurahan', 'startedOn', '2024',
      'background', repeat(${words}::text, 6), 'idea', repeat(${words}::text, 8), 'implementation', repeat(${words}::text, 10),
      'result', repeat(${words}::text, 4), 'quote', ${words}::text, 'speaker', 'Ibu S. (38)'),
    'approved', 1, 1, 1, 'cerita-' || n, moment, moment, moment, moment
  from generate_series(1, 5000) n, agencies a, workers w, lateral (select '2026-01-01'::timestamptz + n * interval '1 hour' as moment) t`

const rest = [
  sql`insert into story_versions (story_id, version, values, photos, changed_by, role, cause, changed_at)
    select id, 1, values, '[]', author_id, 'author', update_id, approved_at from stories`,
  sql`insert into story_photos (story_id, file_id, file_unique_id, caption, position, people, added_at)
    select id, 'f' || id, 'u' || id, 'Penimbangan Jumat pagi', 0, 'none', approved_at from stories`,
  sql`update story_versions v set photos = jsonb_build_array(jsonb_build_object('id', p.id, 'caption', p.caption, 'people', p.people))
    from story_photos p where p.story_id = v.story_id`,
  sql`insert into files (hash, bytes, mime, name, created_at)
    select 'h' || id, decode(repeat('ff', 1000), 'hex'), 'image/jpeg', id || '.jpg', approved_at from stories`,
  sql`insert into publications (story_id, agency_id, region, kind, state, version, title, lead, search, cover, cover_alt,
      publish_at, published_by, published_at, cause, kit_sent_at, created_at)
    select id, agency_id, region, kind, 'published', 1, values ->> 'title', left(values ->> 'idea', 200),
      lower(values ->> 'title' || E'\n' || (values ->> 'idea') || (values ->> 'implementation')), md5(id::text), 'Penimbangan',
      approved_at, author_id, approved_at, update_id, approved_at, approved_at from stories`,
  sql`insert into published_photos (story_id, photo_id, address, file_id, small, width, height, made_at)
    select s.id, p.id, md5(s.id::text), f.id, f.bytes, 1600, 1067, s.approved_at
    from stories s join story_photos p on p.story_id = s.id join files f on f.hash = 'h' || s.id`,
  sql`analyze`,
]

export const storiesSeeded = 5_000

/** Five thousand stories that are out, of eighteen subdistricts, each with a photo. */
export async function seedStories(db: Db): Promise<void> {
  for (const statement of [author('2026-01-01T00:00:00Z'), story, ...rest]) await db.execute(statement)
}
