import { listProjects, type Project, today } from '@iisg/db/public'
import { partnerNames } from '@iisg/domain/partners'
import type { Day } from '@iisg/domain/time'
import { responseStatusNames } from '@iisg/ui/responses'
import { sayDay } from '@iisg/ui/time'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvText } from '#app/files/csv-text.ts'
import { projectHref } from '#app/site/addresses.ts'
import { words } from '#app/words/index.ts'
import { publisherOf } from './attribution.ts'
import { hrefOf, projectQueryIn } from './project-query.ts'

/** The list of the same address as a file: the same projects in the same order, all pages of it. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = projectQueryIn(request.url)
  const answers = await context.inquiry.ask({
    projects: listProjects(query.filter, { order: query.order }),
    today,
  })

  const address = context.publicUrl + hrefOf({ ...query, page: 1 })
  const text = csvOf(answers.projects, {
    address,
    publicUrl: context.publicUrl,
    today: answers.today,
  })
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="support-projects.csv"',
    },
  })
}

type Origin = { address: string; publicUrl: string; today: Day }

/** Below the projects stands where they come from. */
export function csvOf(projects: readonly Project[], { address, publicUrl, today }: Origin): string {
  const { columns, source } = words.projects.csv
  const rows = projects.map((project) => rowOf(project, publicUrl))
  const notes = [source(address, sayDay(today)), ...attributionsOf(projects)]
  return csvText(columns, rows, notes)
}

/** What the publishers of these projects ask to be said wherever their data is shown. */
function attributionsOf(projects: readonly Project[]): string[] {
  const publishers = projects.map(({ provenance, iatiIdentifier }) =>
    provenance === 'import' && iatiIdentifier !== null ? publisherOf(iatiIdentifier) : undefined,
  )
  const known = [...new Set(publishers)].filter((publisher) => publisher !== undefined)
  return known.map((publisher) => words.projects.attributions[publisher])
}

function rowOf(project: Project, publicUrl: string): string[] {
  const { id, title, status, pillars, regional, partners, donors, implementers } = project
  const { yes, no } = words.projects.csv
  return [
    title,
    responseStatusNames[status],
    pillars.join('; '),
    regional ? yes : no,
    partners.map((partner) => partnerNames[partner]).join('; '),
    donors.join('; '),
    implementers.join('; '),
    project.startsOn ?? '',
    project.endsOn ?? '',
    project.iatiIdentifier ?? '',
    words.projects.csv.sources[project.provenance],
    publicUrl + projectHref(id),
  ]
}
