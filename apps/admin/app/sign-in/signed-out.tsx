import { PageTitle } from '@iisg/ui/layout'
import { data } from '@remix-run/node'
import { titled } from '#app/layout/titled.ts'

export const meta = () => titled('You are signed out')

/** The answer to a form whose session has ended. */
export function loader() {
  return data(null, { status: 401 })
}

export default function SignedOut() {
  return (
    <>
      <PageTitle
        title="You are signed out"
        lead="Nothing that you typed is lost, as long as you keep this page open."
      />
      <ol className="prose">
        <li>
          <a href="/sign-in" target="_blank" rel="noreferrer">
            Sign in on another page
          </a>
          .
        </li>
        <li>Come back here, load this page again, and let your browser send the form again.</li>
      </ol>
    </>
  )
}
