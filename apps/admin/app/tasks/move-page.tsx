import type { Refusal } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, Notice, PageTitle } from '@iisg/ui/layout'
import { sayAssignee } from '@iisg/ui/tasks'
import type { ReactNode } from 'react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { VersionField } from '#app/forms/version.tsx'
import type { MoveShown } from './move-in.ts'

type MovePageProps = MoveShown & {
  title: string
  /** What follows from it, in a sentence or two. */
  consequence: string
  button: string
  danger?: boolean
  refusal: Refusal | undefined
  children?: ReactNode
}

/** One move of a task: what would follow, what has to be said with it, and the button. */
export function MovePage(props: MovePageProps) {
  const { task, refused, title, consequence, button, danger = false, refusal, children } = props
  const back = `/tasks/${task.id}`
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/cycles/${task.cycleId}`, text: task.cycle.label },
          { href: back, text: sayAssignee(task) },
        ]}
        here={title}
      />
      <FormProblems refusal={refusal} />
      <PageTitle eyebrow={sayAssignee(task)} title={title} lead={consequence} />
      {refused === undefined ? (
        <form className="form" method="post">
          <VersionField version={task.version} refusal={refusal} />
          {children}
          <Buttons>
            <Button kind={danger ? 'danger' : 'primary'}>{button}</Button>
            <ButtonLink href={back} kind="quiet">
              Leave it as it is
            </ButtonLink>
          </Buttons>
        </form>
      ) : (
        <Notice tone="info" title="This cannot be done now">
          <p>{refused}</p>
          <p>
            <a href={back}>Back to the task</a>
          </p>
        </Notice>
      )}
    </>
  )
}
