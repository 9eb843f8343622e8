import { draftOf } from '../../../telegram/form-storage.ts'
import type { Asked, Given, Reading, SmallForm, Step } from '../../../telegram/small-form.ts'
import { agencyById, allAgencies } from '../../agencies/queries.ts'
import { findNames, onlyNearest } from '../../regions/match.ts'
import { findRegencies, regencies } from '../../regions/queries.ts'
import type { Region } from '../../regions/rules.ts'
import { requestJoining } from '../actions/request-joining.ts'
import { choicesFor, named, nameStep, pillarStep, regionStep, titleOf } from './steps.ts'

const mostListed = 8

/** The kabupaten and kota whose Dinas Sosial uses the bot. */
async function served({ deps }: Asked): Promise<(Region & { agency: number })[]> {
  const all = await regencies(deps.db)
  return (await allAgencies(deps.db)).flatMap(({ id, region }) => {
    const found = all.find(({ code }) => code === region)
    return found ? [{ ...found, agency: id }] : []
  })
}

async function readAgency(given: Given, asked: Asked): Promise<Reading> {
  const { words } = asked
  const regions = await served(asked)
  const pressed = regions.find(({ code }) => code === given.pressed)
  if (pressed) return { value: pressed.agency }
  const matches = findNames(given.text ?? '', regions)
  const sure = onlyNearest(matches)
  if (sure && (matches[0]?.distance ?? 1) <= 1) return { value: sure.agency }
  if (matches.length > 0)
    return { again: { text: words('region-which'), choices: choicesFor(matches.map(m => named(m.item))) } }
  const [elsewhere] = await findRegencies(asked.deps.db, given.text ?? '', 1)
  if (elsewhere) return { again: words('register-not-served', { regency: elsewhere.item.name }) }
  return { again: words('region-not-found', { text: given.text ?? '' }) }
}

const agencyStep: Step = {
  name: 'agency',
  async ask(asked) {
    const regions = await served(asked)
    return {
      text: asked.words('register-ask-regency'),
      choices: regions.length > mostListed ? [] : choicesFor(regions.map(named)),
    }
  },
  read: readAgency,
}

const regencyOf = async ({ deps, values }: Asked) => (await agencyById(deps.db, Number(values.agency)))?.region ?? ''

async function close(asked: Asked) {
  const { deps, words, draftId, telegramId, values } = asked
  const draft = await draftOf(deps.db, draftId, telegramId)
  const requested = draft && (await requestJoining(deps, { ...draft, values }))
  if (!requested) return { text: words('fallback-old-button') }
  const agency = await agencyById(deps.db, requested.request.agencyId)
  const [contact] = requested.told
  const facts = { agency: agency?.shortName ?? '', region: await titleOf(asked, contact?.scope ?? '') }
  if (!contact) return { text: words('register-sent-nobody', facts) }
  return { text: words(contact.role === 'coordinator' ? 'register-sent' : 'register-sent-agency', facts) }
}

/** Somebody without a link asks to join: kabupaten, name, pillar, subdistrict, village. */
export const registerForm: SmallForm = {
  name: 'register',
  steps: [
    agencyStep,
    nameStep('register-ask-name'),
    pillarStep({ name: 'pillar', question: 'register-ask-pillar' }),
    regionStep({ name: 'subdistrict', above: regencyOf, question: 'register-ask-subdistrict' }),
    regionStep({
      name: 'village',
      above: ({ values }) => String(values.subdistrict),
      question: 'register-ask-village',
      whole: 'region-whole',
    }),
  ],
  close,
  dropped: 'register-dropped',
}
