import { createContext, useContext } from 'react'

/** What a page knows of the request that it answers, besides what its loader found. */
export type Visit = { publicUrl: string; requestId: string }

export const VisitContext = createContext<Visit>({ publicUrl: '', requestId: '' })

export function useVisit(): Visit {
  return useContext(VisitContext)
}
