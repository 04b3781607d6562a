import { PageTitle, Section, SummaryList } from '@iisg/ui/layout'
import { isRouteErrorResponse } from '@remix-run/react'
import { RefusedPost } from './refused-post.ts'

/** Why a page is not there, and where to go from here. */
export function Trouble({ error }: { error: unknown }) {
  const { title, advice, typed } = troubleOf(error)

  return (
    <>
      <PageTitle title={title} lead={advice} />
      {typed.length > 0 && (
        <Section title="What you typed">
          <p>Nothing of it was saved. Copy from here what you still need.</p>
          <SummaryList facts={typed.map(([term, detail]) => ({ term, detail }))} />
        </Section>
      )}
      <p>
        <a href="/">Go to the home page</a>
      </p>
    </>
  )
}

type TroubleTold = { title: string; advice: string; typed: [string, string][] }

/** What went wrong, in words for whoever asked for the page. */
export function troubleOf(error: unknown): TroubleTold {
  if (!isRouteErrorResponse(error)) return { ...fault, typed: [] }
  const { title, advice } = words[error.status] ?? fault
  // Our own refusals bring their sentence along.
  const refused = RefusedPost.safeParse(error.data)
  const told = refused.success ? refused.data.said : error.data
  const said = typeof told === 'string' && !told.startsWith('Error:') ? told : ''
  return {
    title,
    advice: said === '' ? advice : `${said}.`,
    typed: refused.success ? refused.data.typed : [],
  }
}

const fault = {
  title: 'Something went wrong',
  advice: 'The fault is ours, and it has been recorded. Nothing was changed. Please try again.',
}

const words: Record<number, { title: string; advice: string }> = {
  403: { title: 'You may not do this', advice: 'Your role does not include it.' },
  404: {
    title: 'There is no such page',
    advice: 'The address may be mistyped, or the record was removed.',
  },
  409: { title: 'This cannot be done any more', advice: 'Somebody else was faster.' },
  422: { title: 'This cannot be done', advice: 'Go back, and look at where it stands now.' },
}
