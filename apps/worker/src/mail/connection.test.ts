import { describe, expect, onTestFinished, test } from 'vitest'
import { openSink, type Treatment } from '../testing/sink.ts'
import { connectTo } from './connection.ts'

describe('a connection to the mail server', () => {
  test('hands over one mail after another', async () => {
    const { sink, connection } = await connected('take')

    expect(await connection.submit(to('one'), mail)).toEqual({ status: 'taken', reply: '250 kept' })
    expect(await connection.submit(to('two'), mail)).toMatchObject({ status: 'taken' })

    expect(sink.received.map(({ to }) => to)).toEqual(['one@example.org', 'two@example.org'])
    expect(sink.connections()).toBe(1)
  })

  test.each([550, 451])('goes on after a mail was refused with %i', async (code) => {
    const { connection } = await connected((to) => (to.startsWith('bad') ? code : 'take'))

    expect(await connection.submit(to('bad'), mail)).toMatchObject({
      status: 'not taken',
      code,
      command: 'RCPT TO',
    })
    expect(connection.isUsable()).toBe(true)
    expect(await connection.submit(to('good'), mail)).toMatchObject({ status: 'taken' })
  })

  test('knows that a mail may have arrived when it breaks before the answer', async () => {
    const { sink, connection } = await connected('hang up after the mail')

    expect(await connection.submit(to('one'), mail)).toMatchObject({ status: 'cut off after' })

    expect(sink.received).toHaveLength(1)
    expect(connection.isUsable()).toBe(false)
  })

  test('knows that a mail cannot have arrived when it breaks before that was sent', async () => {
    const { sink, connection } = await connected('hang up before the mail')

    expect(await connection.submit(to('one'), mail)).toMatchObject({ status: 'cut off before' })

    expect(sink.received).toEqual([])
  })

  test('tells of an address that no server can be told', async () => {
    const { connection } = await connected('take')

    expect(await connection.submit({ from: 'us@example.org', to: 'a\r\nb' }, mail)).toMatchObject({
      status: 'not taken',
      code: 553,
    })
  })

  test('is not made where nobody listens', async () => {
    const sink = await openSink()
    await sink.close()

    await expect(connectTo(sink.url)).rejects.toThrow('ECONNREFUSED')
  })
})

async function connected(treatment: Treatment | ((to: string) => Treatment)) {
  const sink = await openSink({
    treat: typeof treatment === 'function' ? treatment : () => treatment,
  })
  const connection = await connectTo(sink.url)
  onTestFinished(async () => {
    connection.close()
    await sink.close()
  })
  return { sink, connection }
}

function to(name: string) {
  return { from: 'us@example.org', to: `${name}@example.org` }
}

const mail = Buffer.from('Message-ID: <1@example.org>\r\n\r\nHello\r\n')
