import type { PublicDb } from '../db.ts'
import { type Answers, type AnswerText, asking, type Questions, readAnswers } from './ask.ts'

/** All that a page asks. It remembers what it was told, so that it can tell whether that still holds. */
export class Inquiry {
  readonly #db: PublicDb
  readonly #asked: { again: () => Promise<string>; told: string }[] = []

  constructor(db: PublicDb) {
    this.#db = db
  }

  async ask<Q extends Questions>(questions: Q): Promise<Answers<Q>> {
    return readAnswers(await this.askForText(questions))
  }

  /** The same where the answers are read later, or never: see `readAnswers`. */
  async askForText<Q extends Questions>(questions: Q): Promise<AnswerText<Answers<Q>>> {
    const again = asking(this.#db, questions)
    const told = await again()
    this.#asked.push({ again, told })
    return told
  }

  /** Asks everything again, and tells whether every answer is the same to the letter. */
  async stillHolds(): Promise<boolean> {
    const same = this.#asked.map(async ({ again, told }) => (await again()) === told)
    return (await Promise.all(same)).every(Boolean)
  }
}
