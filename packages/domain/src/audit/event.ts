import { z } from 'zod'
import { AccountEvent } from '../accounts/index.ts'
import { BoardEvent } from '../board/index.ts'
import { CycleEvent } from '../cycles/index.ts'
import { FindingEvent } from '../findings/index.ts'
import { ImportEvent } from '../imports/index.ts'
import { ConfirmationEvent } from '../links/index.ts'
import { MergingEvent } from '../merging/index.ts'
import { RateEvent } from '../money/index.ts'
import { NeedEvent } from '../needs/index.ts'
import { ArticleEvent } from '../news/index.ts'
import { IssueEvent } from '../newsletter/index.ts'
import { OrganisationEvent } from '../organisations/index.ts'
import { TreeEvent } from '../pillars/index.ts'
import { PoolingEvent } from '../pooling/index.ts'
import { FigureEvent } from '../public-figures/index.ts'
import { ReportEvent } from '../reports/index.ts'
import { LinkEvent, ResponseEvent } from '../responses/index.ts'
import { SnapshotEvent } from '../snapshots/index.ts'
import { SuggestionEvent } from '../suggestions/index.ts'
import { TaskEvent } from '../tasks/index.ts'

/** What happened, in the past tense. Entries are kept for ever: add to them, never edit them. */
export const AuditEvent = z.discriminatedUnion('type', [
  AccountEvent,
  ArticleEvent,
  BoardEvent,
  ImportEvent,
  ConfirmationEvent,
  CycleEvent,
  FigureEvent,
  FindingEvent,
  IssueEvent,
  LinkEvent,
  MergingEvent,
  NeedEvent,
  OrganisationEvent,
  PoolingEvent,
  RateEvent,
  ReportEvent,
  ResponseEvent,
  SnapshotEvent,
  SuggestionEvent,
  TaskEvent,
  TreeEvent,
])
export type AuditEvent = z.infer<typeof AuditEvent>

/** The kinds of record whose history can be read. */
export const AuditSubject = z.enum([
  'account',
  'article',
  'cycle',
  'decision',
  'event',
  'finding',
  'import',
  'issue',
  'need',
  'organisation',
  'pooling',
  'proposal',
  'report',
  'response',
  'task',
  'tree',
])
export type AuditSubject = z.infer<typeof AuditSubject>

/**
 * The records in whose history an event stands: a link's in its need's and its response's, a merging in
 * that of both records and of every need whose link it moved.
 */
export function subjectsOf(event: AuditEvent): { kind: AuditSubject; id: string }[] {
  const ids = [
    { kind: 'account', id: 'accountId' in event ? event.accountId : undefined },
    { kind: 'article', id: 'articleId' in event ? event.articleId : undefined },
    { kind: 'cycle', id: 'cycleId' in event ? event.cycleId : undefined },
    { kind: 'decision', id: 'decisionId' in event ? event.decisionId : undefined },
    { kind: 'event', id: 'eventId' in event ? event.eventId : undefined },
    { kind: 'finding', id: 'findingId' in event ? event.findingId : undefined },
    { kind: 'import', id: 'runId' in event ? event.runId : undefined },
    { kind: 'issue', id: 'issueId' in event ? event.issueId : undefined },
    { kind: 'need', id: 'needId' in event ? event.needId : undefined },
    {
      kind: 'organisation',
      id: 'organisationId' in event ? event.organisationId : undefined,
    },
    { kind: 'pooling', id: 'poolingId' in event ? event.poolingId : undefined },
    { kind: 'proposal', id: 'proposalId' in event ? event.proposalId : undefined },
    { kind: 'report', id: 'reportId' in event ? event.reportId : undefined },
    { kind: 'response', id: 'responseId' in event ? event.responseId : undefined },
    { kind: 'response', id: 'otherId' in event ? event.otherId : undefined },
    { kind: 'task', id: 'taskId' in event ? event.taskId : undefined },
    { kind: 'tree', id: 'treeVersionId' in event ? event.treeVersionId : undefined },
  ] as const
  const needs = 'needIds' in event ? event.needIds.map((id) => ({ kind: 'need', id }) as const) : []
  return [...ids.flatMap(({ kind, id }) => (id === undefined ? [] : [{ kind, id }])), ...needs]
}

export type AuditEntry = { id: string; at: Date; by: string | null; event: AuditEvent }
