import { type Organisation, type OrganisationId, organisationKey } from '../organisations/index.ts'
import { Line, type Partner, partnerNames } from '../partners/index.ts'

/** An authority of a partner that an event may name. */
export type NameableInstitution = Pick<Organisation, 'id' | 'name' | 'acronym'> & {
  partner: Partner
}

type Served = { partners: readonly Partner[]; regional: boolean }

/** Whether an event serves the partner of an institution: only then can that be asked to take part. */
export function mayTakePart(event: Served, { partner }: { partner: Partner }): boolean {
  return event.partners.length > 0 ? event.partners.includes(partner) : event.regional
}

/**
 * The institutions that a cell names, with commas between, by name or acronym; or a sentence that
 * says what to mend. A name may have commas itself, so the longest that is known is taken first.
 */
export function institutionsIn(
  cell: string,
  event: Served,
  institutions: readonly NameableInstitution[],
): OrganisationId[] | string {
  const parts = cell.split(',').map((part) => part.trim())
  const named: OrganisationId[] = []
  for (let at = 0; at < parts.length; ) {
    const found = longestKnown(parts.slice(at), event, institutions)
    if (typeof found === 'string') return found
    if (found.id !== undefined) named.push(found.id)
    at += found.parts
  }
  return [...new Set(named)]
}

function longestKnown(
  parts: readonly string[],
  event: Served,
  institutions: readonly NameableInstitution[],
): { id: OrganisationId | undefined; parts: number } | string {
  const [first = ''] = parts
  if (first === '') return { id: undefined, parts: 1 }
  for (let count = parts.length; count > 0; count -= 1) {
    const name = parts.slice(0, count).join(', ')
    const called = institutions.filter((institution) => isCalled(institution, name))
    const [only, another] = called.filter((institution) => mayTakePart(event, institution))
    if (only && another) {
      return `More than one is called ${quoted(name)}: add its partner, such as ${quoted(fullName(only))}`
    }
    if (only) return { id: only.id, parts: count }
    const [other] = called
    if (other) return notServed(other)
  }
  return `No institution of ${saidFor(event)} is called ${quoted(first)}${such(event, institutions)}`
}

function notServed({ name, partner }: NameableInstitution): string {
  return `${quoted(name)} belongs to ${partnerNames[partner]}, which the event does not serve`
}

function isCalled(institution: NameableInstitution, name: string): boolean {
  const { acronym } = institution
  const key = organisationKey(name)
  return (
    key === organisationKey(institution.name) ||
    key === organisationKey(fullName(institution)) ||
    acronym?.toLowerCase() === name.toLowerCase()
  )
}

function fullName({ name, partner }: NameableInstitution): string {
  return `${name}, ${partnerNames[partner]}`
}

function saidFor({ partners }: Served): string {
  return partners.length === 0
    ? 'the region'
    : partners.map((partner) => partnerNames[partner]).join(' or ')
}

/** One that could be meant, so that whoever mends it sees how they are written. */
function such(event: Served, institutions: readonly NameableInstitution[]): string {
  const one = institutions.find((institution) => mayTakePart(event, institution))
  return one ? `. Write it as it is listed below, such as ${quoted(one.name)}` : ''
}

function quoted(text: string): string {
  return `“${Line.parse(text.slice(0, 100))}”`
}
