import { z } from 'zod'

/** Why a posted form was refused as a whole, and what stood in it: nobody types it twice. */
export const RefusedPost = z.object({
  said: z.string(),
  typed: z.array(z.tuple([z.string(), z.string()])),
})
export type RefusedPost = z.infer<typeof RefusedPost>
