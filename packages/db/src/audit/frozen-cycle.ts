/** The change would have touched what belongs to a frozen cycle. Nothing of it was kept. */
export class FrozenCycle extends Error {
  constructor(options?: ErrorOptions) {
    super(
      'This belongs to a frozen mapping cycle, which never changes. Tell an erratum beside it',
      options,
    )
  }
}

/** The database's own guard has this code for it. */
export function isOfFrozenCycle(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'IISG1'
}
