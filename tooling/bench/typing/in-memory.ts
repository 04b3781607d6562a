import { methodOf } from '@iisg/domain/analysis'
import { LooksLike } from '@iisg/domain/similarity'
import { type Spent, spending } from '../mapping/spent.ts'
import { syntheticOf } from '../synthetic/synthetic.ts'
import { typedOf } from './typed.ts'

/** A child process of the bench: asks what looks like titles as they are typed, letter by letter. */
const titles = 100_000
const { responses } = syntheticOf({ needs: 50, responses: titles, links: titles })
const entries = responses.map(({ id, title }) => ({ key: id, text: { title } }))
const index = new LooksLike(entries, methodOf(1).likeness)

const spent: Spent[] = []
for (let count = 0; count < 1_000; count++) {
  const title = typedOf(responses, count)
  const { wall, cpu } = await spending(() => index.find({ title }, { limit: 5, atLeast: 0.5 }))
  spent.push({ wall, cpu })
}
process.stdout.write(JSON.stringify(spent))
