import { type Mapping, withLink } from '@iisg/domain/mapping'
import { Strength } from '@iisg/domain/responses'
import { median } from '../figure.ts'
import type { Measured } from '../part.ts'
import { sizes, syntheticOf } from '../synthetic/synthetic.ts'
import { inputOf, judge } from './ours.ts'
import { spending } from './spent.ts'

const edits = 40

/**
 * How long it takes to judge a mapping again after one of its 300,000 links was revised. The first edit
 * takes longer, since the links are filed then: that is told, too.
 */
export async function oneEdit(): Promise<Measured> {
  const synthetic = syntheticOf(sizes[100_000])
  let mapping: Mapping = judge(inputOf(synthetic))

  const measured: number[] = []
  for (let edit = 0; edit < edits; edit++) {
    const link = synthetic.links[edit * 7_001]
    const strength = Strength.options[edit % Strength.options.length]
    if (link === undefined || strength === undefined) throw new Error('There is no such link.')
    const { cpu, result } = await spending(() => withLink(mapping, { ...link, strength }))
    mapping = result
    measured.push(cpu)
  }
  const name = 'one of 300,000 links edited: matrix, crowds, money and donors, processor time'
  return {
    results: [{ name, measured: median(measured), target: 20, unit: 'ms', of: edits }],
    note: `The first edit: ${Math.round(measured[0] ?? 0)} ms of processor time.`,
  }
}
