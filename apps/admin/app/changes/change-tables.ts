import { partnerNames, partners } from '@iisg/domain/partners'
import { pillarSubjects, pillars } from '@iisg/domain/pillars'
import { movementNames } from '@iisg/ui/movements'
import { count, toOneDecimal } from '@iisg/ui/numbers'
import type { Chart } from '#app/charts/chart.ts'
import type { changesIn, ThenAndNow } from './changes-in.ts'

type Changes = Awaited<ReturnType<typeof changesIn>>

/** What the page counts, as tables that are files, too. */
export function changeTables({ counts, gap }: Changes): [gap: Chart, counted: Chart] {
  return [
    {
      name: 'gap',
      title: 'The gap index then and now, 0 to 100',
      draw: undefined,
      headings: ['What', 'Then', 'Now'],
      lines: [
        ['All', ...figures(gap.total)],
        ...gap.byPillar.map(({ pillar, ...index }) => [pillarSubjects[pillar], ...figures(index)]),
        ...partners.map((partner) => [partnerNames[partner], ...figures(gap.byPartner[partner])]),
      ],
      note: 'Then is worked out from the records of today, with what the audit tells taken back. What imports changed in responses is not taken back.',
    },
    {
      name: 'counts',
      title: 'What happened, by pillar and by partner',
      draw: undefined,
      headings: [
        'What',
        'In all',
        ...pillars.map((pillar) => pillarSubjects[pillar]),
        ...partners.map((partner) => partnerNames[partner]),
      ],
      lines: counts.map(({ kind, total, byPillar, byPartner }) => [
        movementNames[kind],
        count(total),
        ...pillars.map((pillar) => count(byPillar[pillar])),
        ...partners.map((partner) => count(byPartner[partner])),
      ]),
      note: 'What concerns several pillars or partners counts for each of them, and once in all.',
    },
  ]
}

function figures({ before, now }: ThenAndNow): [string, string] {
  return [say(before), say(now)]
}

function say(value: number | undefined): string {
  return value === undefined ? '–' : toOneDecimal(value)
}
