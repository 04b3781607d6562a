import type { IatiActivity, RelatedActivity } from '../activity.ts'
import { currencyIn } from '../values/amount.ts'
import { statusIn } from '../values/codes.ts'
import { instantIn } from '../values/instant.ts'
import { noteTaker } from '../values/notes.ts'
import { lineIn, proseIn } from '../values/text.ts'
import { languageOf } from './context.ts'
import { datesIn } from './dates.ts'
import { attributeOf, childOf, childrenOf, type Element } from './element.ts'
import type { FileFacts } from './file-facts.ts'
import { budgetsIn, transactionsIn } from './money.ts'
import { narrativesOf, preferred } from './narratives.ts'
import { organisationIn, participantsIn } from './organisations.ts'
import { countriesIn, regionsIn, sectorsIn } from './places.ts'

/** The activity that an `iati-activity` element tells of, in any version of the standard. */
export function activityFrom(element: Element, file: FileFacts): IatiActivity {
  const { notes, note } = noteTaker()
  const language = languageOf(element, file)
  const defaultCurrency = currencyIn(attributeOf(element, 'default-currency') ?? '')
  const context = { language, currency: defaultCurrency, note }

  const titles = narrativesOf(childrenOf(element, 'title'), context)
  const descriptions = narrativesOf(
    generalFirst(childrenOf(element, 'description')),
    context,
    proseIn,
  )
  const statusCode = attributeOf(childOf(element, 'activity-status'), 'code')

  return {
    line: element.line,
    identifier: lineIn(childOf(element, 'iati-identifier')?.text ?? ''),
    version: file.version,
    hierarchy: hierarchyIn(attributeOf(element, 'hierarchy')),
    language,
    defaultCurrency,
    lastUpdatedAt: instantIn(attributeOf(element, 'last-updated-datetime') ?? ''),
    fileGeneratedAt: file.generatedAt,
    reporter: organisationIn(childOf(element, 'reporting-org'), context),
    titles,
    title: preferred(titles),
    descriptions,
    description: preferred(descriptions),
    statusCode,
    status: statusIn(statusCode ?? ''),
    scope: attributeOf(childOf(element, 'activity-scope'), 'code'),
    dates: datesIn(element, context),
    organisations: participantsIn(element, context),
    countries: countriesIn(element, context),
    regions: regionsIn(element, context),
    sectors: sectorsIn(element, context),
    budgets: budgetsIn(element, context),
    transactions: transactionsIn(element, context),
    totals: [],
    related: relatedIn(element),
    partnersOfParts: [],
    notes,
  }
}

/** DescriptionType 1 is the general one; objectives, target groups and the rest come behind. */
function generalFirst(descriptions: readonly Element[]): Element[] {
  const isGeneral = (element: Element) => (attributeOf(element, 'type') ?? '1') === '1'
  return [
    ...descriptions.filter(isGeneral),
    ...descriptions.filter((element) => !isGeneral(element)),
  ]
}

function hierarchyIn(text: string | null): number | null {
  return text !== null && /^\d{1,3}$/.test(text) ? Number(text) : null
}

function relatedIn(element: Element): RelatedActivity[] {
  return childrenOf(element, 'related-activity').flatMap((related) => {
    const identifier = lineIn(attributeOf(related, 'ref') ?? '')
    const type = attributeOf(related, 'type')
    return identifier === null || type === null ? [] : [{ type, identifier }]
  })
}
