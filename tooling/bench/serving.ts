import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import type { Product } from '#tooling/product/product.ts'
import { type Figure, type Gap, median } from './figure.ts'

const warmUp = 1_000
const rounds = 5
const requestsInRound = 1_000
const atOnce = 8
/** What Linux counts the time of a process in. */
const ticksPerSecond = 100

/**
 * How much processor time the public site spends on a page with projects from the database, not
 * compressed. The time of whoever asks, and of the database, is not in it.
 */
export async function serving(product: Product): Promise<Figure | Gap> {
  const name = 'a public page from the database, processor time'
  if (process.platform !== 'linux') return { name, because: 'only Linux tells' }

  const pid = serverOf(product)
  const url = `${product.publicUrl}/projects`
  await ask(url, warmUp)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const before = ticksOf(pid)
    await ask(url, requestsInRound)
    times.push(((ticksOf(pid) - before) / ticksPerSecond / requestsInRound) * 1000)
  }
  return { name, measured: median(times), target: 1.5, unit: 'ms', of: rounds }
}

async function ask(url: string, count: number): Promise<void> {
  let left = count
  const asking = async () => {
    while (left-- > 0) {
      const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`${url} answers ${answer.status}.`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, asking))
}

/** The process of the public site: it works in that folder and was given that port. */
function serverOf({ env }: Product): number {
  const found = readdirSync('/proc').find((name) => {
    if (!/^\d+$/.test(name)) return false
    try {
      const settings = readFileSync(`/proc/${name}/environ`, 'utf8').split('\0')
      return (
        readlinkSync(`/proc/${name}/cwd`).endsWith('/apps/public') &&
        settings.includes(`PUBLIC_PORT=${env.PUBLIC_PORT}`)
      )
    } catch {
      // It ended while we looked, or is none of our business.
      return false
    }
  })
  if (found === undefined) throw new Error('The process of the public site was not found.')
  return Number(found)
}

function ticksOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return Number(fields[11]) + Number(fields[12])
}
