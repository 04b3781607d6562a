import { methodOf } from '@iisg/domain/analysis'
import { LooksLike } from '@iisg/domain/similarity'
import { spending } from '../mapping/spent.ts'
import { syntheticOf } from '../synthetic/synthetic.ts'

/** A child process of the bench: asks what looks like titles as they are typed, letter by letter. */
const titles = 100_000
const { responses } = syntheticOf({ needs: 50, responses: titles, links: titles })
const entries = responses.map(({ id, title }) => ({ key: id, text: { title } }))
const index = new LooksLike(entries, methodOf(1).likeness)

const spent: number[] = []
for (let count = 0; count < 1_000; count++) {
  const title = responses[(count * 7919) % titles]?.title ?? ''
  const typed = title.slice(0, 6 + ((count * 13) % Math.max(1, title.length - 5)))
  const { cpu } = await spending(() => index.find({ title: typed }, { limit: 5, atLeast: 0.5 }))
  spent.push(cpu)
}
spent.sort((one, other) => one - other)
process.stdout.write(JSON.stringify({ p99: spent[Math.floor(0.99 * spent.length)] ?? 0 }))
