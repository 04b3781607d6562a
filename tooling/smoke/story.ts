import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Product, startProduct } from '#tooling/product/product.ts'
import { clone, iisg } from './clone.ts'
import { processesOf } from './left-behind.ts'
import { ordinaryUser } from './ordinary-user.ts'
import { fileToImport } from './smallest-file.ts'
import { type Step, type StepTaken, taken } from './steps.ts'
import { Visitor } from './visitor.ts'

/** The story of a newcomer, step by step, in a folder that is thrown away. */
export async function* story(folder: string): AsyncGenerator<StepTaken> {
  const user = ordinaryUser(folder)
  const checkout = path.join(folder, 'platform')
  const dataDir = path.join(checkout, '.data')
  const file = fileToImport(folder)
  const running: { product?: Product } = {}
  const product = () => running.product ?? assert.fail('It does not run.')
  const start = async () => {
    running.product = await startProduct({
      folder: checkout,
      dataDir,
      command: ['npm', 'start'],
      as: user,
    })
  }

  const steps: Step[] = [
    {
      name: `clones as ${user ? 'an ordinary user' : 'this user'}`,
      take: () => clone(checkout, user),
    },
    { name: 'npm start installs, builds and starts', take: start },
    { name: 'every program is healthy and ready', take: () => isHealthy(product()) },
    { name: 'the demonstration’s editor signs in', take: () => signsIn(product()) },
    {
      name: `imports ${file.real ? 'a real file' : 'a small file'}`,
      take: () => imports(checkout, product(), file.file),
    },
    { name: 'a sign-up on the public site brings a mail', take: () => bringsMail(product()) },
    { name: 'a report becomes a PDF', take: () => makesPdf(checkout, product(), folder) },
    { name: 'Ctrl-C ends it', take: () => ends(checkout, product(), 'SIGINT') },
    { name: 'and leaves no process behind', take: () => leavesNothing(checkout) },
    { name: 'starts again with all data', take: start },
    { name: 'knows the import', take: () => knowsImport(checkout, product(), file.file) },
    { name: 'a polite kill ends it', take: () => ends(checkout, product(), 'SIGTERM') },
    { name: 'and leaves no process behind either', take: () => leavesNothing(checkout) },
  ]
  yield* taken(steps)
  if (processesOf(checkout).length > 0) await running.product?.stop('SIGKILL')
}

async function isHealthy({ publicUrl, adminUrl, inboxUrl, workerUrl }: Product): Promise<void> {
  for (const url of [publicUrl, adminUrl, inboxUrl, workerUrl]) {
    assert.equal((await fetch(`${url}/healthz`)).status, 200, url)
    assert.equal((await fetch(`${url}/readyz`)).status, 200, url)
  }
  assert.match(await (await fetch(publicUrl)).text(), /<h1/)
}

async function signsIn({ adminUrl, password }: Product): Promise<void> {
  const email = 'editor@demo.example'
  const answer = await new Visitor().submit(`${adminUrl}/sign-in`, { email, password })

  assert.equal(answer.status, 200)
  assert.equal(new URL(answer.url).pathname, '/')
}

function imports(checkout: string, product: Product, file: string): void {
  const { files } = iisg(checkout, product, ['import', 'iati', file])
  assert.ok(Array.isArray(files))
}

function knowsImport(checkout: string, product: Product, file: string): void {
  const { outcomes } = iisg(checkout, product, ['import', 'iati', file])
  assert.partialDeepStrictEqual(outcomes, { new: 0, changed: 0 })
}

async function bringsMail({ publicUrl, inboxUrl }: Product): Promise<void> {
  const answer = await new Visitor().submit(`${publicUrl}/newsletter`, {
    email: 'besa@example.org',
  })
  assert.equal(answer.status, 200)

  for (let waited = 0; waited < 30; waited++) {
    const mails = await (await fetch(`${inboxUrl}/mails.json`)).text()
    if (mails.includes('besa@example.org')) return
    await pause(1000)
  }
  assert.fail('No mail came within half a minute.')
}

function makesPdf(checkout: string, product: Product, folder: string): void {
  const file = path.join(product.env.HOME ?? folder, 'report.pdf')
  iisg(checkout, product, ['report', 'response', '--by', 'editor@demo.example', '--to', file])

  assert.equal(readFileSync(file).subarray(0, 5).toString(), '%PDF-')
}

async function ends(checkout: string, product: Product, signal: NodeJS.Signals): Promise<void> {
  // Else the next step would find nothing because it looks in the wrong place.
  assert.ok(processesOf(checkout).length >= 5)
  const code = await product.stop(signal)
  assert.ok(code === 0 || code === 130 || code === 143, `It ended with ${code}.`)
}

async function leavesNothing(checkout: string): Promise<void> {
  // What npm itself takes to end is not ours.
  for (let waited = 0; waited < 20 && processesOf(checkout).length > 0; waited++) await pause(100)
  assert.deepEqual(processesOf(checkout), [])
}
