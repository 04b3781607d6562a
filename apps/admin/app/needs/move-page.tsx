import type { Need } from '@iisg/domain/needs'
import type { Refusal } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, Notice, PageTitle } from '@iisg/ui/layout'
import type { ReactNode } from 'react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { VersionField } from '#app/forms/version.tsx'
import type { MoveShown } from './move-in.ts'
import { Wording } from './wording.tsx'

type MovePageProps = MoveShown & {
  title: string
  /** What follows from it, in a sentence or two. */
  consequence: string
  button: string
  danger?: boolean
  refusal: Refusal | undefined
  /** What is shown instead of the wording of today. */
  words?: Pick<Need, 'title' | 'description'>
  /** What else has to be said to make the move. */
  children?: ReactNode
}

/** One move of a need: what it says now, what would follow, and the button that makes it so. */
export function MovePage(props: MovePageProps) {
  const { need, refused, title, consequence, button, danger = false, refusal, children } = props
  const { words = need } = props
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/needs?cycle=${need.cycleId}`, text: 'Needs' },
          { href: `/needs/${need.id}`, text: need.code },
        ]}
        here={title}
      />
      <FormProblems refusal={refusal} />
      <PageTitle eyebrow={`Need ${need.code}`} title={title} lead={consequence} />
      <Wording need={words} />
      {refused === undefined ? (
        <form className="form" method="post">
          <VersionField version={need.version} refusal={refusal} />
          {children}
          <Buttons>
            <Button kind={danger ? 'danger' : 'primary'}>{button}</Button>
            <ButtonLink href={`/needs/${need.id}`} kind="quiet">
              Leave it as it is
            </ButtonLink>
          </Buttons>
        </form>
      ) : (
        <Notice tone="info" title="This cannot be done now">
          <p>{refused}</p>
          <p>
            <a href={`/needs/${need.id}`}>Back to the need</a>
          </p>
        </Notice>
      )}
    </>
  )
}
