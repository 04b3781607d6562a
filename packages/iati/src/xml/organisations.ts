import type { IatiActivity, NamedOrganisation } from '../activity.ts'
import { roleIn } from '../values/codes.ts'
import type { Context } from './context.ts'
import { attributeOf, childrenOf, type Element } from './element.ts'
import { narrativesOf, preferred } from './narratives.ts'

export function organisationIn(
  element: Element | undefined,
  context: Pick<Context, 'language'>,
): NamedOrganisation {
  return {
    ref: attributeOf(element, 'ref'),
    type: attributeOf(element, 'type'),
    name: element === undefined ? null : preferred(narrativesOf([element], context)),
  }
}

/** Whoever takes part, in every role that is said. One that has neither name nor reference is none. */
export function participantsIn(activity: Element, context: Context): IatiActivity['organisations'] {
  return childrenOf(activity, 'participating-org').flatMap((element) => {
    const organisation = organisationIn(element, context)
    if (organisation.ref === null && organisation.name === null) return []

    const code = attributeOf(element, 'role')
    const role = roleIn(code ?? '')
    if (role === null) {
      const who = organisation.name ?? organisation.ref
      context.note(element.line, element.name, `${who} has no role that is known: "${code ?? ''}".`)
      return []
    }
    return [{ ...organisation, role }]
  })
}
