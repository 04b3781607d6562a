import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { designated, isNamedIn, withoutFlags } from '@iisg/domain/partners'
import { describe, expect } from 'vitest'
import { keepSearchText } from '../responses/index.ts'
import { test } from './testing/test.ts'
import { type Text, textsIn } from './testing/texts.ts'

const seeds = path.resolve(import.meta.dirname, '../../../../../shared/seeds')

describe('the words of the demonstration', () => {
  test('carry the designation, and no flags', async ({ demonstration: { ownerDb } }) => {
    const texts = await textsIn(ownerDb)

    const named = texts.filter(({ text }) => isNamedIn(text))
    expect(named.length).toBeGreaterThanOrEqual(2)
    expect(texts.filter(({ text }) => designated(text) !== text)).toEqual([])
    expect(texts.filter(({ text }) => withoutFlags(text) !== text)).toEqual([])
  })

  test('are short sentences', async ({ demonstration: { ownerDb } }) => {
    const texts = await textsIn(ownerDb)

    const long = texts
      .flatMap(({ text }) => text.split(/(?<=[.!?])\s/))
      .filter((sentence) => wordsIn(sentence).length > 40)
    expect(long).toEqual([])
  })

  test('are our own, and not those of the documents', async ({ demonstration, skip }) => {
    if (!existsSync(seeds)) skip('The documents are not here: ../shared/seeds')
    const theirs = runsOfWords(readdirSync(seeds).map((file) => read(path.join(seeds, file))))

    const texts = (await textsIn(demonstration.ownerDb)).filter(isOurWording)
    const taken = texts.filter(({ text }) =>
      [...runsOfWords([text])].some((run) => theirs.has(run)),
    )
    expect(theirs.size).toBeGreaterThan(1_000)
    expect(taken).toEqual([])
  })

  test('find a response by what the application would', async ({ demonstration: { db } }) => {
    const texts = () =>
      db.selectFrom('response').select(['id', 'searchText']).orderBy('id').execute()
    const seeded = await texts()

    await db.transaction().execute(async (trx) => {
      for (const { id } of seeded) await keepSearchText(trx, id)
    })

    const wordsOf = (rows: { searchText: string }[]) =>
      rows.map(({ searchText }) => searchText.split(' ').sort())
    expect(wordsOf(seeded)).toEqual(wordsOf(await texts()))
  })
})

/** The names of organisations are facts: whoever names them uses these words. */
function isOurWording({ table, field }: Text): boolean {
  return !table.startsWith('organisation') && field !== 'organisers'
}

/** Every run of eight words. */
function runsOfWords(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap((text) => {
      const words = wordsIn(text)
      return words.slice(7).map((_, index) => words.slice(index, index + 8).join(' '))
    }),
  )
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
}
