import { FIRST_COUNT, type View } from '../view.ts'

/** Hidden fields that say who does something and where. */
export const Where = ({ view }: { view: View }) => (
  <>
    {view.me && <input type="hidden" name="person" value={`${view.me.id}`} />}
    {view.chat && <input type="hidden" name="chat" value={`${view.chat.id}`} />}
    {view.topic !== undefined && <input type="hidden" name="topic" value={`${view.topic}`} />}
    {view.count !== FIRST_COUNT && <input type="hidden" name="count" value={`${view.count}`} />}
  </>
)

const FORMS = {
  start: '/page/start',
  say: '/page/say',
  press: '/page/press',
  vote: '/page/vote',
  delete: '/page/delete',
}

/** The forms that buttons anywhere on the page belong to. */
export const ButtonForms = ({ view }: { view: View }) => (
  <div hidden>
    {Object.entries(FORMS).map(([name, action]) => (
      <form id={`${name}-form`} method="post" action={action} data-live>
        <Where view={view} />
      </form>
    ))}
  </div>
)
