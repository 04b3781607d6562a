import { describe, expect, test } from 'vitest'
import { problemsIn } from './documents.ts'

describe('a paper', () => {
  test.each([
    'Run `npm start`, then `npm run check`.',
    'npm run -s iisg -- db migrate --json',
    'See [the settings](operations/settings.md#mail) or [the web](https://example.org).',
  ])('may say: %s', (text) => {
    expect(problemsIn('docs/page.md', text)).toEqual([])
  })

  test.each([
    ['Run `npm run conjure`.', 'there is no "npm run conjure".'],
    ['npm run iisg -- db conjure', 'there is no command "db conjure".'],
    ['[this](gone.md)', 'the link to gone.md leads nowhere.'],
  ])('may not promise what is not there: %s', (text, problem) => {
    expect(problemsIn('docs/page.md', text)).toEqual([`docs/page.md: ${problem}`])
  })
})
