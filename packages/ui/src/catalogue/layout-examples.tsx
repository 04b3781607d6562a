import {
  Breadcrumbs,
  Button,
  ButtonLink,
  Buttons,
  Card,
  Cards,
  EmptyState,
  Figure,
  Figures,
  FilterGroup,
  Filters,
  Listing,
  ListingItem,
  Notice,
  PageTitle,
  Pagination,
  SearchForm,
  Section,
  Split,
  Stat,
  Stats,
  SummaryList,
  Tag,
} from '../layout/index.ts'
import { PillarTag } from '../pillars/index.ts'
import { Example } from './example.tsx'

export function LayoutExamples() {
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: '#', text: 'Home' },
          { href: '#', text: 'Support projects' },
        ]}
        here="Stronger border checks"
      />
      <PageTitle
        eyebrow="Support project"
        title="Stronger checks at the crossings of the Drina"
        lead="Trains and equips 240 officers at six crossings, and links their document readers to the central register. It runs from March 2025 to the end of 2027."
        meta={
          <>
            <Tag strand={3}>WBBSi</Tag>
            <Tag tone="covered">Running</Tag>
            <Tag>Serbia</Tag>
            <Tag>Bosnia and Herzegovina</Tag>
          </>
        }
        actions={
          <Buttons>
            <Button>Record a response</Button>
            <ButtonLink href="#" kind="secondary">
              Edit
            </ButtonLink>
            <Button kind="danger">Withdraw</Button>
            <ButtonLink href="#" kind="quiet">
              See its history
            </ButtonLink>
          </Buttons>
        }
      />
      <Example of="Figures">
        <Figures>
          <Figure
            value="128"
            counts="support projects running in the region"
            source={{ text: 'See the list', href: '#figures-1' }}
            asOf="on 24 November 2026"
          />
          <Figure
            value="62%"
            counts="of adopted needs have some response, weighed day by day"
            source={{ text: 'How it is counted', href: '#figures-2' }}
          />
          <Figure
            value="31"
            counts="meetings since November 2016"
            source={{ text: 'All events', href: '#figures-3' }}
          />
        </Figures>
      </Example>

      <Section title="The three pillars" actions={<a href="#all">All objectives</a>}>
        <Cards>
          <Card strand={1} eyebrow="WBCTi" title="Counter-terrorism" href="#ct">
            <p>Preventing and countering terrorism and violent extremism, online and off.</p>
          </Card>
          <Card strand={2} eyebrow="WBCSCi" title="Serious crime" href="#sc">
            <p>Trafficking, cyber-attacks, firearms, drugs and the money behind them.</p>
          </Card>
          <Card
            strand={3}
            eyebrow="WBBSi"
            title="Border security"
            href="#bs"
            meta={
              <>
                <span>41 support projects</span>
                <span>18 members</span>
              </>
            }
          >
            <p>Checks and surveillance, risk analysis, and work across borders.</p>
          </Card>
        </Cards>
      </Section>

      <Section title="Support projects">
        <Split asideLabel="Filters" aside={<ExampleFilters />}>
          <SearchForm label="Search support projects" action="#" value="granične" />
          <Example of="Stats">
            <Stats>
              <Stat value="34" label="match" />
              <Stat value="12" label="donors" href="#donors" />
              <Stat value="5" label="currencies" />
            </Stats>
          </Example>
          <Example of="Empty state">
            <EmptyState title="No support project matches">
              <p>
                Nothing is recorded for this donor in 2027. <a href="#clear">Clear the filters</a>{' '}
                or search with fewer words.
              </p>
            </EmptyState>
          </Example>
          <Listing>
            <ListingItem
              beside="12 to 13 May 2026"
              title="Regional meeting on document examination"
              href="#event"
              meta={<PillarTag pillar="WBBSi" />}
            >
              <p>Podgorica. Organised by MARRI with the Secretariat.</p>
            </ListingItem>
            <ListingItem
              title="Jačanje kapaciteta za istrage visokotehnološkog kriminala"
              href="#project"
              meta={
                <>
                  <PillarTag pillar="WBCSCi" />
                  <span>Sida, Sweden</span>
                  <span>Montenegro</span>
                  <span>January 2025 to June 2027</span>
                </>
              }
            />
          </Listing>
          <Pagination
            page={5}
            pages={12}
            of="support projects"
            hrefOf={(page) => `?page=${page}`}
          />
        </Split>
      </Section>

      <Section title="Notices">
        <div className="prose">
          <Notice tone="info" title="This cycle is open until 31 December">
            <p>What you see may change until the Board adopts it.</p>
          </Notice>
          <Notice tone="success" title="The response is recorded" live>
            <p>
              The need moved from open to thin. <a href="#why">See why</a>.
            </p>
          </Notice>
          <Notice tone="warning" title="Three deliveries are uncertain">
            <p>They may have left. Nothing is sent again by itself.</p>
          </Notice>
          <Notice tone="problem" title="The file could not be read">
            <p>It ends in the middle of activity XI-IATI-EC-1234, at line 8 120.</p>
          </Notice>
        </div>
      </Section>

      <Section title="Facts of a record">
        <SummaryList
          facts={[
            { term: 'Donor', detail: 'European Union' },
            {
              term: 'Implementers',
              detail: 'Ministarstvo unutrašnjih poslova; Министерство за внатрешни работи',
            },
            { term: 'Period', detail: '1 March 2025 to 31 December 2027' },
            { term: 'Budget', detail: 'EUR 4,250,000.00' },
            { term: 'Beneficiaries', detail: 'Albania, Kosovo*, Montenegro, Shqipëri' },
          ]}
        />
      </Section>

      <Section title="Tags">
        <Buttons>
          <Tag>Neutral</Tag>
          <Tag tone="open">Open</Tag>
          <Tag tone="thin">Thin</Tag>
          <Tag tone="covered">Covered</Tag>
          <Tag tone="unreported">Not enough reporting</Tag>
          <Tag tone="not-applicable">Not applicable</Tag>
          <Tag strand={1}>WBCTi</Tag>
          <Tag strand={2}>WBCSCi</Tag>
          <Tag strand={3}>WBBSi</Tag>
        </Buttons>
      </Section>
    </>
  )
}

function ExampleFilters() {
  return (
    <Filters inForce={1}>
      <FilterGroup
        title="Pillar"
        clearHref="#clear-pillar"
        choices={[
          { text: 'Counter-terrorism', href: '?p=ct', count: 41 },
          { text: 'Serious crime', href: '?p=sc', count: 1207, chosen: true },
          { text: 'Border security', href: '?p=bs', count: 12 },
        ]}
      />
      <FilterGroup
        title="Partner"
        clearHref="#clear-partner"
        choices={[
          { text: 'Albania', href: '?b=al', count: 8 },
          { text: 'Bosnia and Herzegovina', href: '?b=ba', count: 15 },
          { text: 'Kosovo*', href: '?b=xk', count: 9 },
          { text: 'Montenegro', href: '?b=me', count: 0 },
          { text: 'North Macedonia', href: '?b=mk', count: 7 },
          { text: 'Serbia', href: '?b=rs', count: 14 },
        ]}
      />
    </Filters>
  )
}
