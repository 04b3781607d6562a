/**
 * What refers to a frozen cycle and lives on, by column, with the reason. Whatever is not named
 * here is frozen with the cycle: a table that is added later is guarded until somebody argues.
 * What a key refers to within its own table, such as the need that another was merged into, belongs
 * to the row that it stands in.
 */
export const goesOn: Readonly<Record<string, string>> = {
  'cycle_snapshot.cycle_id': 'it is what freezes the cycle, and only grows',
  'mapping_cycle.tree_version_id': 'the next cycle may go on with the same tree',
  'measure_origin.origin_id': 'where a measure comes from belongs to the newer tree',
  'need.measure_id': 'a need belongs to its cycle; other cycles may use the tree',
  'need_lineage.predecessor_id': 'what a need goes on from belongs to the newer need',
  'need_conclusion.need_id': 'what ended is noted in the cycle that began',
  'pooling_case.measure_id': 'a group of needs belongs to its cycle; other cycles may use the tree',
  'proposal.cycle_id': 'the Board may decide on a cycle that is frozen already',
  'reminder_task.task_id': 'a mail that was made may still leave',
  'report_run.cycle_id': 'a report of a frozen cycle is made from its snapshot',
}
