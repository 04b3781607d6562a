import type { Project } from '@iisg/db/public'
import { listed } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import { PillarTag } from '@iisg/ui/pillars'
import { StatusTag } from '@iisg/ui/responses'
import { projectHref } from '#app/site/addresses.ts'
import { DemonstrationTag } from '#app/site/demonstration.tsx'
import { words } from '#app/words/index.ts'
import { sayMonths } from './say-months.ts'

/** Projects in brief, one below the other: what, for whom, by whom, when. */
export function ProjectList({ projects }: { projects: readonly Project[] }) {
  return <ul className="project-list">{projects.map(Entry)}</ul>
}

/** Called as a function rather than rendered: a list has many, and each component costs. */
function Entry(project: Project) {
  const { id, title, status, pillars, startsOn, endsOn } = project

  return (
    <li key={id} className="project-list__entry">
      <h3>
        <a href={projectHref(id)}>{title}</a>
      </h3>
      <p className="project-list__facts">{factsOf(project)}</p>
      <p className="project-list__marks">
        {pillars.map((pillar) => (
          <PillarTag key={pillar} pillar={pillar} />
        ))}
        <StatusTag status={status} />
        <span>{sayMonths(startsOn, endsOn)}</span>
        <DemonstrationTag of={project} />
      </p>
    </li>
  )
}

function factsOf({ regional, partners, donors, implementers }: Project): string {
  const { facts } = words.projects
  const parts = [`${facts.partners} ${sayBeneficiaries(regional, partners)}`]
  if (donors.length > 0) parts.push(`${facts.donors}: ${listed(donors)}`)
  if (implementers.length > 0) parts.push(`${facts.implementers}: ${listed(implementers)}`)
  return parts.join(' · ')
}

/** Whom a project serves: partners by name, the region, or the region by those named. */
export function sayBeneficiaries(regional: boolean, partners: Project['partners']): string {
  const { forRegion, forRegionWith, notRecorded } = words.projects
  if (partners.length === 0) return regional ? forRegion : notRecorded.toLowerCase()
  return regional ? forRegionWith(namePartners(partners)) : namePartners(partners)
}
