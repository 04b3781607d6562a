import { BarChart, ChartFigure, CoverageBar, Timeline } from '../charts/index.ts'
import { Section } from '../layout/index.ts'
import { type Column, DataTable } from '../tables/index.ts'

type Project = { title: string; donor: string; partners: string; budget: string; share: number }

const projects: Project[] = [
  {
    title: 'Stronger checks at the crossings of the Drina',
    donor: 'European Union',
    partners: 'Bosnia and Herzegovina, Serbia',
    budget: 'EUR 4,250,000.00',
    share: 0.81,
  },
  {
    title: 'Jačanje kapaciteta za istrage visokotehnološkog kriminala',
    donor: 'Sida',
    partners: 'Montenegro',
    budget: 'SEK 12,000,000.00',
    share: 0.4,
  },
  {
    title: 'Спречување на насилен екстремизам во училиштата',
    donor: 'OSCE',
    partners: 'North Macedonia',
    budget: 'EUR 310,500.50',
    share: 0.12,
  },
]

const columns: Column<Project>[] = [
  {
    key: 'title',
    heading: 'Project',
    rowHeader: true,
    cell: ({ title }) => <a href="#p">{title}</a>,
  },
  { key: 'donor', heading: 'Donor', cell: ({ donor }) => donor },
  { key: 'partners', heading: 'Partners', cell: ({ partners }) => partners },
  {
    key: 'share',
    heading: 'Coverage',
    cell: ({ share }) => <CoverageBar share={share} label={`${100 * share}%`} />,
  },
  { key: 'budget', heading: 'Budget', numeric: true, cell: ({ budget }) => budget },
]

export function ChartExamples() {
  return (
    <>
      <Section title="Charts">
        <ChartFigure
          title="Support projects by donor, running in 2026"
          table={
            <DataTable
              caption="Projects"
              columns={columns}
              rows={projects}
              keyOf={({ title }) => title}
            />
          }
          source="Support projects as recorded on 24 November 2026."
        >
          <BarChart
            title="Support projects by donor"
            description="The European Union funds most, 62, followed by Germany with 21."
            say={(value) => `${value} projects`}
            bars={[
              { label: 'European Union', value: 62 },
              { label: 'Germany', value: 21 },
              { label: 'European Commission, Service for Foreign Policy Instruments', value: 9 },
              { label: 'Türkiye', value: 0 },
            ]}
          />
        </ChartFigure>
        <ChartFigure
          title="Responses to the need, by time"
          table={
            <DataTable
              caption="Responses"
              columns={columns}
              rows={projects}
              keyOf={({ title }) => title}
            />
          }
        >
          <Timeline
            title="Responses to the need"
            description="Two run today; the last ends in December 2027."
            window={{ from: '2025-01-01', until: '2027-12-31' }}
            today="2026-11-24"
            rows={[
              {
                label: 'Stronger checks at the crossings of the Drina',
                span: { from: '2025-03-01', until: '2027-12-31' },
                says: '1 March 2025 to 31 December 2027',
                tone: 'covered',
              },
              {
                label:
                  'Document readers, first delivery, with training in every second-line office',
                span: { from: '2024-02-01', until: '2026-06-30' },
                says: '1 February 2024 to 30 June 2026',
              },
              {
                label: 'Second delivery',
                span: { from: '2026-10-01', until: '2028-06-30' },
                says: '1 October 2026 to 30 June 2028',
                hollow: true,
              },
            ]}
          />
        </ChartFigure>
      </Section>

      <Section title="Tables">
        <DataTable
          caption="Support projects, stacked on a narrow screen"
          columns={columns}
          rows={projects}
          keyOf={({ title }) => title}
          narrow="stack"
          totals={{ title: 'In all', budget: 'three currencies' }}
        />
        <DataTable
          caption="Support projects, scrolled on a narrow screen"
          columns={columns}
          rows={projects}
          keyOf={({ title }) => title}
        />
      </Section>
    </>
  )
}
