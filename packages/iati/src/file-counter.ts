import path from 'node:path'
import type { IatiActivity } from './activity.ts'
import type { CsvCounts, XmlCounts } from './counts.ts'
import { totalColumns } from './csv/totals.ts'
import { partnersOf } from './partners.ts'
import { isSecurity } from './purposes.ts'
import type { Reading } from './reading.ts'
import { purposeCodesOf } from './sector-shares.ts'
import { Sums, Tally } from './tally.ts'

/** Counts what is in one file, while its readings go by. */
export class FileCounter {
  readonly file: string
  /** XML until a file shows that it is a list of the Datastore. */
  format: 'xml' | 'csv' = 'xml'
  /** Those of the relevant activities. */
  readonly identifiers = new Set<string>()

  readonly #whole = { bytes: 0, well_formed: true, version: '', activities: 0 }
  readonly #some = { relevant: 0, security: 0, n_budgets: 0 }
  readonly #counts = {
    countries: new Tally(),
    seccountries: new Tally(),
    sectors: new Tally(),
    status: new Tally(),
    reporting: new Tally(),
    n_tx: new Tally(),
  }
  readonly #sums = { budgets: new Sums(), tx: new Sums(), money: new Sums() }

  /** `file` is its name; a packed file is called like the one within. */
  constructor(file: string) {
    this.file = path.basename(file).replace(/\.gz$/i, '')
  }

  see(reading: Reading): void {
    switch (reading.type) {
      case 'file':
        this.format = reading.format
        this.#whole.version = reading.version ?? ''
        return
      case 'activity':
        this.#see(reading.activity)
        return
      case 'problem':
        this.#whole.well_formed = false
        return
      case 'end':
        this.#whole.bytes = reading.bytes
    }
  }

  get xmlCounts(): XmlCounts {
    return {
      file: this.file,
      ...this.#whole,
      ...this.#some,
      countries: this.#counts.countries.toRecord(),
      sectors: this.#counts.sectors.toRecord(),
      status: this.#counts.status.toRecord(),
      reporting: this.#counts.reporting.toRecord(),
      budgets: this.#sums.budgets.toRecord(),
      tx: this.#sums.tx.toRecord(),
      n_tx: this.#counts.n_tx.toRecord(),
      seccountries: this.#counts.seccountries.toRecord(),
      distinct_ids: this.identifiers.size,
    }
  }

  /** What is counted of a list of the Datastore. */
  get csvCounts(): CsvCounts {
    return {
      file: this.file,
      activities: this.#whole.activities,
      security: this.#some.security,
      countries: this.#counts.countries.toRecord(),
      sectors: this.#counts.sectors.toRecord(),
      status: this.#counts.status.toRecord(),
      money: this.#sums.money.toRecord(),
      seccountries: this.#counts.seccountries.toRecord(),
      distinct_ids: this.identifiers.size,
    }
  }

  #see(activity: IatiActivity): void {
    this.#whole.activities += 1
    const partners = partnersOf(activity)
    if (partners.length === 0) return

    const codes = purposeCodesOf(activity)
    const security = [...codes].some(isSecurity)
    this.#some.relevant += 1
    if (security) this.#some.security += 1
    for (const partner of partners) this.#counts.countries.add(partner)
    if (security) for (const partner of partners) this.#counts.seccountries.add(partner)
    for (const code of codes) this.#counts.sectors.add(code)

    const { identifier, statusCode, reporter } = activity
    if (identifier !== null) this.identifiers.add(identifier)
    if (statusCode !== null) this.#counts.status.add(statusCode)
    this.#counts.reporting.add([reporter.ref, reporter.name].filter(Boolean).join(' '))
    this.#sum(activity)
  }

  #sum({ budgets, transactions, totals }: IatiActivity): void {
    this.#some.n_budgets += budgets.length
    for (const { currency, amount } of budgets) this.#sums.budgets.add(currency, amount)
    for (const { publishedType, currency, amount } of transactions) {
      this.#sums.tx.add(`${publishedType} ${currency}`, amount)
      this.#counts.n_tx.add(publishedType)
    }
    for (const { type, currency, amount } of totals) {
      const column = countedTotals[type]
      if (column !== undefined) this.#sums.money.add(`${column} ${currency}`, amount)
    }
  }
}

/** Commitments, disbursements and expenditure. */
const countedTotals: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(totalColumns)
    .filter(([, type]) => ['2', '3', '4'].includes(type))
    .map(([column, type]) => [type, column]),
)
