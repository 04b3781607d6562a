import { type MatrixInput, matrixOf, methodOf } from '@iisg/domain/analysis'
import { sizes, syntheticOf } from '../synthetic/synthetic.ts'
import { sizeFrom } from './sizes.ts'
import { spending } from './spent.ts'

/** What weighing a matrix takes in a process that has not weighed any, and its memory at the peak. */
export type WeighedOnce = { cpu: number; wall: number; megabytes: number }

const input = rowsIn(sizeFrom(process.argv[2]))
const { cpu, wall } = await spending(() => matrixOf(input))
const megabytes = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ cpu, wall, megabytes } satisfies WeighedOnce))

/** Only what the matrix needs stays in memory. */
function rowsIn(size: keyof typeof sizes): MatrixInput {
  const { needs, links, tasks, window } = syntheticOf(sizes[size])
  return { needs, links, tasks, window, method: methodOf(1) }
}
