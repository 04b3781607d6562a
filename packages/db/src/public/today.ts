import type { Day } from '@iisg/domain/time'
import { sql } from 'kysely'
import type { Question } from './ask.ts'

/** The day by the database's clock, the only one that dates anything. */
export const today: Question<Day> = sql`current_date`
