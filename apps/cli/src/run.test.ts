import { describe, expect, test } from 'vitest'
import { exitCode } from './exit-code.ts'
import { nouns } from './nouns.ts'
import { call } from './testing/call.ts'

describe('the command line', () => {
  test('explains itself and every noun', async () => {
    const { code, said } = await call(['--help'])

    expect(code).toBe(exitCode.done)
    for (const noun of Object.keys(nouns)) expect(said).toMatch(new RegExp(`^  ${noun} `, 'm'))
  })

  test.each(everyVerb())('explains %s %s', async (noun, verb) => {
    const { code, said, complained } = await call([noun, verb, '--help'])

    expect(code).toBe(exitCode.done)
    expect(complained).toBe('')
    expect(said).toContain(`Usage: npm run iisg -- ${noun} ${verb}`)
    expect(said).toContain('--json')
    expect(said.split('\n').filter((line) => line.length > 100)).toEqual([])
  })

  test.each(Object.keys(nouns))('lists what can be done with %s', async (noun) => {
    const { code, said } = await call([noun, '-h'])

    expect(code).toBe(exitCode.done)
    for (const verb of Object.keys(nouns[noun]?.verbs ?? {})) expect(said).toContain(`  ${verb} `)
  })

  test.each([
    [[], 'Usage: npm run iisg -- <noun>'],
    [['db'], 'Usage: npm run iisg -- db <verb>'],
    [['conjure'], 'There is no "conjure", only'],
    [['constructor'], 'There is no "constructor", only'],
    [['db', 'conjure'], 'There is no "db conjure", only'],
    [['db', 'migrate', '--now'], "Unknown option '--now'.\nnpm run iisg -- db migrate --help"],
    [['db', 'migrate', 'up'], '"up" is one word too many.'],
  ])('is used wrongly with %j', async (args, complaint) => {
    const { code, said, complained } = await call(args)

    expect(code).toBe(exitCode.usedWrongly)
    expect(said).toBe('')
    expect(complained).toContain(complaint)
  })
})

function everyVerb(): [string, string][] {
  return Object.entries(nouns).flatMap(([noun, { verbs }]) =>
    Object.keys(verbs).map((verb): [string, string] => [noun, verb]),
  )
}
