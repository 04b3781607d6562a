import { NeedId } from '../../needs/index.ts'
import { ResponseId } from '../../responses/index.ts'
import { days } from '../../testing/index.ts'
import type { ComparedNeed, ComparedResponse } from '../index.ts'

/** A response to compare, plausible where a test says nothing. */
export function aResponse(details: Partial<ComparedResponse> = {}): ComparedResponse {
  return {
    id: ResponseId.parse(crypto.randomUUID()),
    title: 'Course on forged documents',
    summary: '',
    pillars: ['WBBSi'],
    partners: ['AL'],
    institutionIds: [],
    activityTypes: ['training'],
    period: { status: 'known', ...days('2025-01-01', '2026-12-31') },
    cancelled: false,
    funderIds: [],
    implementerIds: [],
    externalIds: [],
    needs: [],
    ...details,
  }
}

/** A need that a response is linked to, plausible where a test says nothing. */
export function meets(details: Partial<ComparedNeed> = {}): ComparedNeed {
  return {
    id: NeedId.parse(crypto.randomUUID()),
    strength: 'full',
    priority: 'critical',
    ...details,
  }
}
