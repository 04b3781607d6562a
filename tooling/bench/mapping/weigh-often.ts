import { type MatrixInput, matrixOf, methodOf } from '@iisg/domain/analysis'
import { median } from '../figure.ts'
import { sizes, syntheticOf } from '../synthetic/synthetic.ts'
import { sizeFrom } from './sizes.ts'
import { spending } from './spent.ts'

/** What weighing a matrix takes in a process: at first, and once it is settled. In milliseconds. */
export type WeighedOften = { first: number; settled: number; megabytes: number }

const times = 9

const input = rowsIn(sizeFrom(process.argv[2]))
const first = await cpuOfOne()
// How much memory the process ever had: for the rows, for making them, and for a matrix.
const megabytes = process.resourceUsage().maxRSS / 1024
const more: number[] = []
for (let time = 1; time < times; time++) more.push(await cpuOfOne())
process.stdout.write(
  JSON.stringify({ first, settled: median(more), megabytes } satisfies WeighedOften),
)

async function cpuOfOne(): Promise<number> {
  return (await spending(() => matrixOf(input))).cpu
}

/** Only what the matrix needs stays in memory. */
function rowsIn(size: keyof typeof sizes): MatrixInput {
  const { needs, links, tasks, window } = syntheticOf(sizes[size])
  return { needs, links, tasks, window, method: methodOf(1) }
}
