import { partners as allPartners, partnerNames } from '@iisg/domain/partners'
import { type ResponseRecord, workingPeriodOf } from '@iisg/domain/responses'
import { type Fact, SummaryList } from '@iisg/ui/layout'
import { organisationRoleNames } from '@iisg/ui/organisations'
import { activityTypeNames, genderMarkerNames, sayWorkingPeriod } from '@iisg/ui/responses'
import { sayDay } from '@iisg/ui/time'
import { nameSector } from './name-sector.ts'
import type { Told } from './told.ts'

/** What is known of a response and can be said in a line or two; its kind and status head the page. */
export function ResponseFacts({ told }: { told: Told }) {
  const facts = [
    whomOf(told),
    ...whenOf(told),
    ...rolesOf(told),
    activitiesOf(told),
    ...adoptionOf(told),
    placeOf(told),
    genderOf(told),
    sectorsOf(told),
    identifiersOf(told),
  ]
  return <SummaryList facts={facts.filter((fact) => fact !== undefined)} />
}

function whomOf({ partners = [], regional }: Told): Fact {
  const inOrder = partners.toSorted(
    (one, other) => allPartners.indexOf(one.partner) - allPartners.indexOf(other.partner),
  )
  const names = inOrder.map(({ partner, share }) =>
    share === null ? partnerNames[partner] : `${partnerNames[partner]} (${share}%)`,
  )
  const all = regional ? [...names, names.length > 0 ? 'regional' : 'The whole region'] : names
  return { term: 'For', detail: all.length > 0 ? all.join(', ') : 'Nobody is named' }
}

function whenOf({ period, status }: Told): Fact[] {
  if (period === undefined || status === undefined) return []
  const { plannedStart, plannedEnd, actualStart, actualEnd } = period
  return [
    { term: 'At work', detail: sayWorkingPeriod(workingPeriodOf(period, status)) },
    { term: 'Planned', detail: sayDates(plannedStart, plannedEnd) },
    { term: 'Actual', detail: sayDates(actualStart, actualEnd) },
  ]
}

type Day = NonNullable<Told['period']>['plannedStart']

function sayDates(start: Day, end: Day): string {
  if (start === null && end === null) return 'Not recorded'
  return `${start === null ? 'Start not recorded' : sayDay(start)} – ${
    end === null ? 'end not recorded' : sayDay(end)
  }`
}

function rolesOf({ roles = [] }: Told): Fact[] {
  const byRole = Object.groupBy(roles, ({ role }) => role)
  const order = ['funding', 'implementing', 'accountable', 'extending'] as const
  return order.flatMap((role) => {
    const those = byRole[role]
    if (!those) return []
    const names = those.map(({ organisation }) => nameOrganisation(organisation))
    return [{ term: organisationRoleNames[role], detail: <Lines lines={names} /> }]
  })
}

function nameOrganisation({ name, acronym }: ResponseRecord['roles'][number]['organisation']) {
  return acronym === null || acronym === name ? name : `${name} (${acronym})`
}

function activitiesOf({ activityTypes = [] }: Told): Fact | undefined {
  if (activityTypes.length === 0) return undefined
  const names = activityTypes.map((type) => activityTypeNames[type])
  return { term: 'Kinds of activity', detail: names.join(', ') }
}

/** What only a legal act, a strategy or a plan has. */
function adoptionOf(told: Told): Fact[] {
  const { adoptingBody, officialReference, adoptedOn, inForceOn } = told
  return [
    { term: 'Adopted by', detail: adoptingBody },
    { term: 'Adopted on', detail: adoptedOn && sayDay(adoptedOn) },
    { term: 'In force on', detail: inForceOn && sayDay(inForceOn) },
    { term: 'Official reference', detail: officialReference },
  ].filter(({ detail }) => Boolean(detail))
}

function placeOf({ place }: Told): Fact | undefined {
  return place ? { term: 'Place', detail: place } : undefined
}

function genderOf({ genderMarker }: Told): Fact | undefined {
  if (!genderMarker) return undefined
  return { term: 'Gender equality', detail: genderMarkerNames[genderMarker] }
}

function sectorsOf({ sectors = [] }: Told): Fact | undefined {
  if (sectors.length === 0) return undefined
  return { term: 'Sectors', detail: <Lines lines={sectors.map(nameSector)} /> }
}

function identifiersOf({ externalIds = [] }: Told): Fact | undefined {
  if (externalIds.length === 0) return undefined
  const lines = externalIds.map(({ scheme, value }) => `${schemeNames[scheme]}: ${value}`)
  return { term: 'Known elsewhere as', detail: <Lines lines={lines} /> }
}

const schemeNames: Record<ResponseRecord['externalIds'][number]['scheme'], string> = {
  iati: 'IATI',
  crs: 'OECD CRS',
  national: 'National register',
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 1) return <>{lines[0]}</>
  return (
    <ul>
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
