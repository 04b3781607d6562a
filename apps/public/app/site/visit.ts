import { createContext, useContext } from 'react'

/** What a page knows of the request that it answers, besides what its loader found. */
export type Visit = { publicUrl: string; requestId: string; dev: boolean }

export const VisitContext = createContext<Visit>({ publicUrl: '', requestId: '', dev: false })

export function useVisit(): Visit {
  return useContext(VisitContext)
}
