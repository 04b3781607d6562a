import type { IatiActivity, Sector } from './activity.ts'

/** How far an activity is of one purpose. */
export type PurposeShare = {
  /** Five digits, of the OECD DAC. */
  code: string
  /** From 0 to 1: of the activity by its own percentages, else of its transactions. Null: not said. */
  share: number | null
  /** Where that is from, as a person would say it. */
  sentence: string
}

/** The purposes that an activity names, the greatest first: its own or, without any, its transactions'. */
export function purposeSharesOf(activity: IatiActivity): PurposeShare[] {
  const own = activity.sectors.filter(isPurpose)
  const shares = own.length > 0 ? sharesOfActivity(own) : sharesOfTransactions(activity)
  return shares.sort((one, other) => (other.share ?? 0) - (one.share ?? 0))
}

/** The five-digit codes that an activity names anywhere, each once. */
export function purposeCodesOf(activity: IatiActivity): Set<string> {
  const all = [activity.sectors, ...activity.transactions.map(({ sectors }) => sectors)]
  return new Set(
    all
      .flat()
      .filter(isPurpose)
      .map(({ code }) => code),
  )
}

function isPurpose({ vocabulary, code }: Sector): boolean {
  return vocabulary === '1' && /^\d{5}$/.test(code)
}

function sharesOfActivity(sectors: readonly Sector[]): PurposeShare[] {
  const codes = [...new Set(sectors.map(({ code }) => code))]

  return codes.map((code) => {
    const shares = sectors.filter((sector) => sector.code === code).map(({ share }) => share)
    const said = shares.reduce((sum, share) =>
      sum === null || share === null ? null : sum + share,
    )
    const percent = said ?? (codes.length === 1 ? 100 : null)
    if (percent === null) return { code, share: null, sentence: 'named without a share' }

    const shown = new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(percent)
    return { code, share: percent / 100, sentence: `${shown} % of the project` }
  })
}

function sharesOfTransactions({ transactions }: IatiActivity): PurposeShare[] {
  const named = transactions.map(({ sectors }) => new Set(sectors.filter(isPurpose).map(codeOf)))
  const counted = named.filter((codes) => codes.size > 0)
  const codes = [...new Set(counted.flatMap((each) => [...each]))]

  return codes.map((code) => {
    const count = counted.filter((each) => each.has(code)).length
    const sentence = `on ${count} of ${counted.length} transactions`
    return { code, share: count / counted.length, sentence }
  })
}

function codeOf({ code }: Sector): string {
  return code
}
