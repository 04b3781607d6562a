import path from 'node:path'

/** The folder that holds the whole project. */
export const root = path.resolve(import.meta.dirname, '../..')
