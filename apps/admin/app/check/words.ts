import type { LoadLevel } from '@iisg/domain/absorption'
import type { PairClass } from '@iisg/domain/findings'

/** What a planned response and a recorded one would be to each other. */
export const collisionNames: Record<PairClass, string> = {
  'duplicate record': 'The same record',
  'duplicate effort': 'The same effort twice',
  watch: 'Much alike',
  'hand-over': 'One after the other',
  complementary: 'They complement each other',
  synergy: 'They could gain from each other',
}

export const collisionHints: Record<PairClass, string> = {
  'duplicate record': 'It seems to be recorded already.',
  'duplicate effort': 'Same need, same partner, same kind of work, at the same time: talk first.',
  watch: 'Look at both before you commit.',
  'hand-over': 'The one could take over where the other ends.',
  complementary: 'Different work for the same need: agree who does what when.',
  synergy: 'Time, place or kind of work fit together.',
}

export const levelNames: Record<LoadLevel, string> = {
  unknown: '',
  within: 'within what it can take on',
  amber: 'more than it can take on',
  red: 'far more than it can take on',
}
