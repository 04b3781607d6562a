import { findProject, listRelated, type Project, today, whereMoved } from '@iisg/db/public'
import { promiseOf } from '@iisg/domain/freshness'
import { pillarNames } from '@iisg/domain/pillars'
import { ResponseId } from '@iisg/domain/responses'
import type { Day } from '@iisg/domain/time'
import { sayLastConfirmed, sayPromised } from '@iisg/ui/freshness'
import { Breadcrumbs, type Fact, PageTitle, Section, SummaryList } from '@iisg/ui/layout'
import { PillarTag } from '@iisg/ui/pillars'
import { responseStatusNames, StatusTag } from '@iisg/ui/responses'
import { sayDay } from '@iisg/ui/time'
import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import {
  homeHref,
  pillarHref,
  projectHref,
  projectsHref,
  projectsOfHref,
} from '#app/site/addresses.ts'
import { DemonstrationNotice, DemonstrationTag } from '#app/site/demonstration.tsx'
import { pageMeta } from '#app/site/page-meta.ts'
import { problem } from '#app/site/problem.ts'
import { words } from '#app/words/index.ts'
import { ProjectList, sayBeneficiaries } from './project-list.tsx'
import { sayMonths } from './say-months.ts'
import { Source } from './source.tsx'

const relatedShown = 4

export async function loader({ context, params }: LoaderFunctionArgs) {
  const id = ResponseId.safeParse(params.id)
  if (!id.success) throw problem('notFound')
  const { project, related, day } = await context.inquiry.ask({
    project: findProject(id.data),
    related: listRelated(id.data, relatedShown),
    day: today,
  })
  if (!project) {
    // It may be told under another project by now: then its old address leads there, until they are parted.
    const { moved } = await context.inquiry.ask({ moved: whereMoved(id.data) })
    throw moved ? redirect(projectHref(moved.nowId)) : problem('notFound')
  }
  return { project, related, day }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: data.project.title, description: inOneSentence(data.project) }) : []

export default function ProjectPage() {
  const { project, related, day } = useLoaderData<typeof loader>()
  const { kind, title, notShown, notShownText } = words.projects
  const [pillar] = project.pillars

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: homeHref, text: words.site.home },
          { href: projectsHref, text: title },
        ]}
        here={project.title}
      />
      <PageTitle
        title={project.title}
        eyebrow={kind}
        meta={
          <>
            {project.pillars.map((each) => (
              <PillarTag key={each} pillar={each} />
            ))}
            <StatusTag status={project.status} />
            <DemonstrationTag of={project} />
          </>
        }
      />
      <DemonstrationNotice among={[project]} />
      <div className="project">
        <SummaryList facts={factsOf(project, day)} />
        <aside className="project__limits" aria-labelledby="limits">
          <h2 id="limits">{notShown}</h2>
          <p>{notShownText}</p>
        </aside>
      </div>
      {pillar && related.length > 0 && (
        <Section
          title={words.projects.related(pillar)}
          actions={<a href={projectsOfHref(pillar)}>{words.projects.allOf}</a>}
        >
          <ProjectList projects={related} />
        </Section>
      )}
    </>
  )
}

function factsOf(project: Project, day: Day): Fact[] {
  const { facts, notRecorded, noPillar } = words.projects
  const named = (names: readonly string[]) =>
    names.length > 0 ? <Names names={names} /> : notRecorded
  const pillarLinks = project.pillars.map((pillar) => (
    <p key={pillar}>
      <a href={pillarHref(pillar)}>{pillarNames[pillar]}</a>
    </p>
  ))

  return [
    { term: facts.partners, detail: sayBeneficiaries(project.regional, project.partners) },
    { term: facts.donors, detail: named(project.donors) },
    { term: facts.implementers, detail: named(project.implementers) },
    { term: facts.period, detail: sayMonths(project.startsOn, project.endsOn) },
    { term: facts.status, detail: responseStatusNames[project.status] },
    { term: facts.pillars, detail: pillarLinks.length > 0 ? pillarLinks : noPillar },
    { term: facts.source, detail: <Source of={project} /> },
    { term: facts.confirmed, detail: sayConfirmed(project, day) },
    { term: facts.changed, detail: sayDay(project.changedOn) },
  ]
}

/** What we promise to look at again: an import is as fresh as its file, and what is over stays. */
function sayConfirmed({ confirmedOn, provenance, status }: Project, day: Day): string {
  const { asItsFile, isOver } = words.projects
  if (provenance === 'import') return asItsFile
  if (status !== 'closed' && status !== 'cancelled') return sayPromised(promiseOf(confirmedOn, day))
  return confirmedOn === null ? isOver : sayLastConfirmed(confirmedOn)
}

function Names({ names }: { names: readonly string[] }) {
  return names.length === 1 ? (
    names[0]
  ) : (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  )
}

function inOneSentence({ regional, partners, donors, startsOn, endsOn }: Project): string {
  const { kind, facts } = words.projects
  const donor = donors[0] ? `, ${facts.donors.toLowerCase()}: ${donors[0]}` : ''
  const partnersInWords = sayBeneficiaries(regional, partners)
  return `${kind} for ${partnersInWords}${donor}, ${sayMonths(startsOn, endsOn)}.`
}
