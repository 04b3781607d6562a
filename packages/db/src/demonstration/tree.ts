import type { MeasureId, ObjectiveId, Strand, TreeVersionId } from '@iisg/domain/pillars'
import { Day } from '@iisg/domain/time'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import type { StrandLetter } from './content/telling.ts'
import { objectives, treeInForceOn, treeLabel, treeNote } from './content/tree.ts'
import { newIds } from './new-ids.ts'

export type KeptTree = { versionId: TreeVersionId; measureId: (code: string) => MeasureId }

const strands: Record<StrandLetter, Strand> = {
  A: 'anticipate',
  P: 'prevent',
  T: 'protect',
  R: 'respond',
}

/** Keeps our own default objectives and measures as one version of the tree. */
export async function keepTree(trx: Transaction<Tables>): Promise<KeptTree> {
  const { id: versionId } = await trx
    .insertInto('treeVersion')
    .values({ label: treeLabel, note: treeNote })
    .returning('id')
    .executeTakeFirstOrThrow()

  const objectiveId = await newIds<ObjectiveId>(
    trx,
    objectives.map(({ code }) => code),
  )
  await trx
    .insertInto('objective')
    .values(
      objectives.map(({ code, pillar, title }, index) => ({
        id: objectiveId(code),
        treeVersionId: versionId,
        pillar,
        code,
        title,
        position: index + 1,
      })),
    )
    .execute()

  const measures = objectives.flatMap(({ code, measures }) => measuresOf(code, measures))
  const measureId = await newIds<MeasureId>(
    trx,
    measures.map(({ code }) => code),
  )
  await trx
    .insertInto('measure')
    .values(
      measures.map(({ objective, ...measure }) => ({
        ...measure,
        id: measureId(measure.code),
        objectiveId: objectiveId(objective),
      })),
    )
    .execute()
  // From here on nothing of it changes.
  const inForceOn = Day.parse(treeInForceOn)
  await trx.updateTable('treeVersion').set({ inForceOn }).where('id', '=', versionId).execute()
  return { versionId, measureId }
}

function measuresOf(objective: string, titles: Partial<Record<StrandLetter, string>>) {
  return letters.flatMap((letter, index) => {
    const title = titles[letter]
    if (title === undefined) return []
    const strand = strands[letter]
    return [{ objective, code: `${objective}-${letter}`, strand, title, position: index + 1 }]
  })
}

const letters: readonly StrandLetter[] = ['A', 'P', 'T', 'R']
