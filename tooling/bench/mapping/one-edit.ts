import { type Mapping, withLink } from '@iisg/domain/mapping'
import { Strength } from '@iisg/domain/responses'
import { median } from '../figure.ts'
import type { Measured } from '../part.ts'
import { sizes, syntheticOf } from '../synthetic/synthetic.ts'
import { inputOf, judge } from './ours.ts'
import { spending } from './spent.ts'

const mappings = 5
const editsOfEach = 8

/**
 * How long it takes to judge a mapping again after one of its 300,000 links was revised: the edits
 * of some mappings one after the other, and those alone that were the first of theirs. The very
 * first takes longer, since Node has to make machine code of it: that is told, too.
 */
export async function oneEdit(): Promise<Measured> {
  const synthetic = syntheticOf(sizes[100_000])
  const spent: number[][] = []
  for (let round = 0; round < mappings; round++) {
    let mapping: Mapping = judge(inputOf(synthetic))
    const edits: number[] = []
    for (let edit = 0; edit < editsOfEach; edit++) {
      const link = synthetic.links[(round * editsOfEach + edit) * 7_001]
      const strength = Strength.options[edit % Strength.options.length]
      if (link === undefined || strength === undefined) throw new Error('There is no such link.')
      const { cpu, result } = await spending(() => withLink(mapping, { ...link, strength }))
      mapping = result
      edits.push(cpu)
    }
    spent.push(edits)
  }
  const name = 'one of 300,000 links edited: matrix, crowds, money and donors, processor time'
  const all = spent.flat()
  const first = spent.map(([edit]) => edit ?? 0)
  return {
    results: [
      { name, measured: median(all), target: 20, unit: 'ms', of: all.length },
      {
        name: 'the first edit after a mapping was judged',
        measured: median(first),
        target: 20,
        unit: 'ms',
        of: first.length,
      },
    ],
    note: `The very first edit of a process: ${Math.round(first[0] ?? 0)} ms of processor time.`,
  }
}
