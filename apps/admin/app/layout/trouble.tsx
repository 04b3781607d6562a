import { PageTitle } from '@iisg/ui/layout'
import { isRouteErrorResponse } from '@remix-run/react'

/** Why a page is not there, and where to go from here. */
export function Trouble({ error }: { error: unknown }) {
  const { title, advice } = troubleOf(error)

  return (
    <>
      <PageTitle title={title} lead={advice} />
      <p>
        <a href="/">Go to the home page</a>
      </p>
    </>
  )
}

/** What went wrong, in words for whoever asked for the page. */
export function troubleOf(error: unknown): { title: string; advice: string } {
  if (!isRouteErrorResponse(error)) return fault
  const { title, advice } = words[error.status] ?? fault
  // Our own refusals bring their sentence along.
  const said = typeof error.data === 'string' && !error.data.startsWith('Error:') ? error.data : ''
  return { title, advice: said === '' ? advice : `${said}.` }
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
}
