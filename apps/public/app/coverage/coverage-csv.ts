import type { FiguresShown } from '@iisg/db/public'
import { partnerNames } from '@iisg/domain/partners'
import { everyAmong, toldCell } from '@iisg/domain/public-figures'
import { notShown, sayPillar, sayStandings } from '@iisg/ui/public-figures'
import { sayDay } from '@iisg/ui/time'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvText } from '#app/files/csv-text.ts'
import { coverageOfHref } from '#app/site/addresses.ts'
import { words } from '#app/words/index.ts'
import { figuresIn } from './figures-in.ts'

/** The table of the page as a file: the same figures, and the same that are not shown. */
export async function loader(args: LoaderFunctionArgs) {
  const { shown, day } = await figuresIn(args)
  const { coverage } = words
  const { partner, pillar, standing, needs } = coverage.columns
  const notes = [
    coverage.csvSource(args.context.publicUrl + coverageOfHref(shown.cycleId), sayDay(day)),
    coverage.csvCycle(shown.label, sayDay(shown.frozenOn), shown.methodVersion, shown.fingerprint),
    coverage.csvNotShown,
    ...(shown.errata > 0 ? [coverage.errata(shown.errata)] : []),
    ...(shown.provenance === 'demonstration' ? [coverage.csvDemonstration] : []),
  ]

  return new Response(csvText([partner, pillar, standing, needs], linesOf(shown), notes), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="needs-coverage.csv"',
    },
  })
}

function linesOf(shown: FiguresShown): string[][] {
  const { allPartners, allStandings } = words.coverage
  return everyAmong.flatMap((among) => {
    const { lines, total } = toldCell(shown, among)
    const whose = among.partner === null ? allPartners : partnerNames[among.partner]
    return [{ says: allStandings, figure: total }]
      .concat(
        lines.map(({ standings, count }) => ({ says: sayStandings(standings), figure: count })),
      )
      .map(({ says, figure }) => [whose, sayPillar(among), says, String(figure ?? notShown)])
  })
}
