import { ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import { isRouteErrorResponse } from '@remix-run/react'
import { words } from '#app/words/index.ts'
import { homeHref, newsletterHref, projectsHref } from './addresses.ts'
import type { Problem } from './problem.ts'
import { useVisit } from './visit.ts'

/** In place of a page that is not there, or that failed. */
export function ProblemPage({ error }: { error: unknown }) {
  const { requestId } = useVisit()
  const kind = kindOf(error)
  const { title, text } = words.problems[kind]

  return (
    <>
      <PageTitle
        title={title}
        lead={
          <>
            {text}
            {kind === 'fault' && <code className="request-id"> {requestId}</code>}
          </>
        }
      />
      <Buttons>
        <ButtonLink href={homeHref}>{words.problems.toHome}</ButtonLink>
        {kind === 'notFound' && (
          <ButtonLink href={projectsHref} kind="secondary">
            {words.problems.toProjects}
          </ButtonLink>
        )}
        {kind === 'deadLink' && (
          <ButtonLink href={newsletterHref} kind="secondary">
            {words.problems.toSignUp}
          </ButtonLink>
        )}
      </Buttons>
    </>
  )
}

/** The title of whatever stands in place of the page. */
export function titleOfProblem(error: unknown): string {
  return words.problems[kindOf(error)].title
}

function kindOf(error: unknown): Problem | 'fault' {
  if (!isRouteErrorResponse(error)) return 'fault'
  switch (error.data) {
    case 'deadLink':
    case 'tooMany':
    case 'badRequest':
      return error.data
  }
  // The framework's own: no such method, a form it cannot read.
  if (error.status === 404) return 'notFound'
  return error.status < 500 ? 'badRequest' : 'fault'
}
