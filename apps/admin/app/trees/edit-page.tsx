import type { TreeLine } from '@iisg/db/pillars'
import type { Refusal } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import type { ReactNode } from 'react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { VersionField } from '#app/forms/version.tsx'

type EditPageProps = {
  tree: Pick<TreeLine, 'id' | 'label' | 'version'>
  title: string
  lead: string
  button: string
  refusal: Refusal | undefined
  children?: ReactNode
  /** Other things that the form can do, as buttons with a `step`. */
  others?: ReactNode
}

/** One edit of a tree: what it means, its fields, and the button. */
export function EditPage(props: EditPageProps) {
  const { tree, title, lead, button, refusal, children, others } = props
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: '/trees', text: 'Objective trees' },
          { href: `/trees/${tree.id}`, text: tree.label },
        ]}
        here={title}
      />
      <FormProblems refusal={refusal} />
      <PageTitle eyebrow={tree.label} title={title} lead={lead} />
      <form className="form" method="post">
        <VersionField version={tree.version} refusal={refusal} />
        {children}
        <Buttons>
          <Button name="step" value="save">
            {button}
          </Button>
          {others}
          <ButtonLink href={`/trees/${tree.id}`} kind="quiet">
            Leave it as it is
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}

/** Up, down and out: for what has a place in a list. */
export function PlaceButtons({ what }: { what: string }) {
  return (
    <>
      <Button name="step" value="up" kind="secondary">
        Move {what} up
      </Button>
      <Button name="step" value="down" kind="secondary">
        Move {what} down
      </Button>
      <Button name="step" value="retire" kind="danger">
        Take {what} out
      </Button>
    </>
  )
}
