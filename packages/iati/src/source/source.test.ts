import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAll } from '../testing/read-all.ts'
import { anXmlActivity, anXmlFile } from '../testing/xml.ts'

const file = anXmlFile(
  anXmlActivity('A', '<description>Đorđe, Чачак &amp; 𝒳, “žaba”</description>'),
  anXmlActivity('B', '<!-- a\r\n comment --><title><![CDATA[5 < 6]]></title>'),
  anXmlActivity('C', '<description>R&D</description>'),
  anXmlActivity('D', '<transaction><value>1.5</value><transaction-type code="2"/></transaction>'),
)

// Patient, since a busy machine may take its time; nothing here is about speed.
describe('reading a file', { timeout: 60_000 }, () => {
  test('gives the same whichever way its bytes are cut', async () => {
    const whole = await readAll(file)
    const bytes = Buffer.from(file)
    const packed = gzipSync(file)

    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 700 }), fc.boolean(), async (size, pack) => {
        expect(await readAll(pack ? packed : bytes, size)).toEqual(whole)
      }),
      { numRuns: 60 },
    )
  })

  test('looks at what is in it and not at its name', async () => {
    const { identifiers } = await readAll(gzipSync(anXmlFile(anXmlActivity('A'))))

    expect(identifiers).toEqual(['A'])
  })

  test('hands over what came out of a packed file that ends too early', async () => {
    const text = anXmlFile(...Array.from({ length: 500 }, (_, index) => anXmlActivity(`N${index}`)))
    const packed = gzipSync(text)

    const { activities, problems } = await readAll(packed.subarray(0, packed.length / 2))

    expect(activities.length).toBeGreaterThan(50)
    expect(problems).toMatchObject([{ kind: 'fault' }])
    expect(problems[0]?.sentence).toContain('The packed file ends too early.')
  })

  test('hands over what came out of a packed file that ends after a few bytes', async () => {
    const packed = gzipSync(anXmlFile(anXmlActivity('A')))

    const { identifiers, problems } = await readAll(packed.subarray(0, packed.length - 8))

    expect(identifiers).toEqual(['A'])
    expect(problems).toMatchObject([{ kind: 'fault' }])
  })

  test('refuses a packed file whose checksum is wrong: any figure may be', async () => {
    const packed = gzipSync(file)
    packed.writeUInt32LE(0, packed.length - 8)

    const { problems } = await readAll(packed)

    expect(problems).toMatchObject([
      { kind: 'refusal', sentence: expect.stringContaining('damaged') },
    ])
  })

  test('does not unpack a packed file within a packed file', async () => {
    const { problems } = await readAll(gzipSync(gzipSync(file)))

    expect(problems).toMatchObject([{ kind: 'refusal' }])
  })
})

describe('the encoding of a file', () => {
  const text = anXmlFile(anXmlActivity('Š', '<description>Ђ 𝒳</description>'))
  const utf16 = Buffer.from(text, 'utf16le')

  test.each([
    ['a mark of UTF-8', Buffer.from(`\uFEFF${text}`)],
    ['a mark of UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['a mark of UTF-16 the other way', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]).swap16()],
    ['UTF-16 without a mark', utf16],
    ['UTF-16 declared but UTF-8 written', text.replace('?>', ' encoding="utf-16"?>')],
  ])('is found: %s', async (_, bytes) => {
    for (const size of [1, 3, 100_000]) {
      const { activities, problems } = await readAll(bytes, size)

      expect(problems).toEqual([])
      expect(activities).toMatchObject([{ identifier: 'Š', description: 'Ђ 𝒳' }])
    }
  })

  test('is taken from the XML declaration', async () => {
    const latin = anXmlFile(anXmlActivity('É')).replace('?>', ' encoding="ISO-8859-1"?>')

    expect(await readAll(Buffer.from(latin, 'latin1'))).toMatchObject({ identifiers: ['É'] })
  })

  test('is refused where it is unknown', async () => {
    const { problems } = await readAll(text.replace('?>', ' encoding="x-klingon"?>'))

    expect(problems).toMatchObject([
      { kind: 'refusal', sentence: expect.stringContaining('"x-klingon"') },
    ])
  })

  test('loses the activity with a byte that does not belong, and no other', async () => {
    const broken = anXmlFile(
      anXmlActivity('A'),
      anXmlActivity('B', '<x>\u00e9</x>'),
      anXmlActivity('C'),
    )

    const { identifiers, problems } = await readAll(Buffer.from(broken, 'latin1'), 11)

    expect(identifiers).toEqual(['A', 'C'])
    expect(problems).toMatchObject([{ line: 15, activity: 'B' }])
    expect(problems[0]?.sentence).toContain('A byte here is not UTF-8.')
  })

  test('may have lost characters before it was published: those stay', async () => {
    const { activities } = await readAll(
      anXmlFile(anXmlActivity('A', '<description>a\uFFFDb</description>')),
    )

    expect(activities[0]?.description).toBe('a\uFFFDb')
  })
})
