import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readAll, readStream } from './testing/read-all.ts'
import { anXmlActivity, anXmlFile } from './testing/xml.ts'

const mb = 1024 ** 2

// Patient, since a busy machine may take its time; nothing here is about speed.
describe('a hostile file', { timeout: 60_000 }, () => {
  test.each([
    ['brings in another file', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    [
      'grows by entities',
      '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;"><!ENTITY z "&y;&y;">]>',
    ],
    ['names a DTD', '<!DOCTYPE iati-activities SYSTEM "https://example.org/iati.dtd">'],
  ])('is refused where it %s', async (_, doctype) => {
    const body = anXmlFile(anXmlActivity('A', '<description>&x;&z;</description>'))
    const file = body.replace('<iati-activities', `${doctype}<iati-activities`)

    const { activities, problems } = await readAll(file)

    expect(activities).toEqual([])
    expect(problems).toMatchObject([
      { kind: 'refusal', line: 2, sentence: expect.stringContaining('DOCTYPE') },
    ])
  })

  test('is refused where it grows out of all proportion when unpacked', async () => {
    const bomb = gzipSync(anXmlFile(anXmlActivity('A').repeat(4_000)), { level: 9 })

    const { problems, readings } = await readAll(bomb, mb, { ratioFreeBytes: mb / 4 })

    expect(problems).toMatchObject([
      { kind: 'refusal', sentence: expect.stringContaining('more than 200 times') },
    ])
    expect(bytesOf(readings)).toBeLessThan(mb)
  })

  test('is refused where it is larger than any list of activities', async () => {
    const endless = repeated(anXmlActivity('A'), 1024 * mb, '<iati-activities>')
    const { problems } = await readStream(endless, { unpackedBytes: mb })

    expect(problems).toMatchObject([
      { kind: 'refusal', sentence: expect.stringContaining('more than 1 MB') },
    ])
  })

  test.each([
    ['a text', '<iati-activities><iati-activity><title>', 'x'],
    ['an attribute', '<iati-activities><iati-activity default-currency="', 'x'],
    ['a name', '<iati-activities><', 'x'],
    ['a comment', '<iati-activities><!-- ', '<iati-activity>'],
    ['a start tag', '<iati-activities><iati-activity', ' a="1"\n'],
    ['a DOCTYPE', '<!DOCTYPE a [', '<!ENTITY a "b">'],
    ['a row', 'iati-identifier,title,recipient-country-code,sector-code\n', 'x,'],
    ['a quoted cell', 'iati-identifier,title,recipient-country-code,sector-code\n"', 'x'],
  ])('with %s of a gigabyte is refused long before it is read', async (_, start, endless) => {
    const sent = { bytes: 0 }
    const { problems, activities } = await readStream(repeated(endless, 1024 * mb, start, sent))

    expect(activities).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
    expect(sent.bytes).toBeLessThan(2 * mb)
  })

  test('with a line of a gigabyte is refused even where its elements are short', async () => {
    const { problems } = await readStream(repeated('<a/>', 1024 * mb, '<iati-activities>'), {
      lineLength: 2 * mb,
    })

    expect(problems).toMatchObject([
      { kind: 'refusal', sentence: expect.stringContaining('A line has more than') },
    ])
  })

  test('with an endless line behind a fault is refused too', async () => {
    const start = '<iati-activities><iati-activity><title>&'
    const { problems } = await readStream(repeated('x', 1024 * mb, start), { lineLength: 2 * mb })

    expect(problems.map(({ kind }) => kind)).toEqual(['fault', 'refusal'])
  })

  test('with an endless activity is refused', async () => {
    const start = '<iati-activities><iati-activity><iati-identifier>A</iati-identifier>\n'
    const { problems } = await readStream(repeated('<transaction/>\n', 1024 * mb, start), {
      elementsInActivity: 1000,
    })

    expect(problems).toMatchObject([
      { kind: 'refusal', activity: 'A', sentence: expect.stringContaining('far larger') },
    ])
  })

  test('with elements in elements without end is refused', async () => {
    const { problems } = await readStream(repeated('<a>\n', 1024 * mb, '<iati-activities>'))

    expect(problems).toMatchObject([
      { kind: 'refusal', line: 64, sentence: expect.stringContaining('More than 64 elements') },
    ])
  })

  test('that is broken all over is given up', async () => {
    const { problems } = await readStream(
      repeated('<iati-activity>&</iati-activity>\n', 1, '<iati-activities>'),
    )

    expect(problems.length).toBe(102)
    expect(problems.at(-1)).toMatchObject({ kind: 'refusal' })
  })
})

/** A chunk at a time, so that a gigabyte is only made where somebody reads it. */
async function* repeated(
  text: string,
  size: number,
  start = '',
  sent = { bytes: 0 },
): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.from(text.repeat(Math.ceil((64 * 1024) / text.length)))
  if (start !== '') yield Buffer.from(start)
  while (sent.bytes < size) {
    sent.bytes += chunk.length
    yield chunk
  }
}

function bytesOf(readings: readonly { type: string; bytes?: number }[]): number {
  return readings.find(({ type }) => type === 'end')?.bytes ?? 0
}
