import { purposes } from '@iisg/iati'
import type { Options } from '@iisg/ui/forms'
import { currencyOptions } from '@iisg/ui/money'
import { documentCategoryOptions } from '@iisg/ui/needs'
import {
  budgetStatusOptions,
  documentLanguageOptions,
  nameTransactionType,
} from '@iisg/ui/responses'
import { z } from 'zod'

/** A list of a response that has a form of its own, as its address has it. */
export const DetailPart = z.enum([
  'shares',
  'budgets',
  'payments',
  'sectors',
  'participants',
  'documents',
  'results',
  'kin',
])
export type DetailPart = z.infer<typeof DetailPart>

export type DetailField = {
  name: string
  label: string
  hint?: string
  optional?: boolean
  type: 'line' | 'number' | 'day' | 'choice'
  options?: Options
  /** What an empty row begins with. */
  first?: string
}

/** How a list is asked for: what it is called, how to fill it in, and the fields of a row. */
export type DetailForm = {
  title: string
  lead: string
  /** What one row is, such as 'budget'. */
  row: string
  fields: readonly DetailField[]
  /** How many empty rows are offered; none where the rows are given. */
  spare: number
}

const shareHint = 'In percent, such as 25 or 12.5.'
const currency: DetailField = {
  name: 'currency',
  label: 'Currency',
  type: 'choice',
  options: currencyOptions,
  first: 'EUR',
}

export const detailForms: Record<DetailPart, DetailForm> = {
  shares: {
    title: 'Shares of partners',
    lead: 'How much of it is for each. Together they are 100 %, or nobody has said.',
    row: 'partner',
    fields: [{ name: 'share', label: 'Share', hint: shareHint, optional: true, type: 'number' }],
    spare: 0,
  },
  budgets: {
    title: 'Budgets',
    lead: 'Each in the currency in which it was agreed. The value day decides by which rate it is told in euro.',
    row: 'budget',
    fields: [
      { name: 'amount', label: 'Amount', type: 'number' },
      currency,
      {
        name: 'type',
        label: 'Original or revised',
        type: 'choice',
        options: [
          { value: 'original', text: 'Original' },
          { value: 'revised', text: 'Revised' },
        ],
        first: 'original',
      },
      {
        name: 'status',
        label: 'How firm is it?',
        type: 'choice',
        options: budgetStatusOptions,
        first: 'indicative',
      },
      { name: 'from', label: 'From', type: 'day', optional: true },
      { name: 'until', label: 'Until', type: 'day', optional: true },
      { name: 'valueDate', label: 'Value day', type: 'day', optional: true },
    ],
    spare: 2,
  },
  payments: {
    title: 'Payments',
    lead: 'What was promised and what has moved. An amount below zero takes back what was said.',
    row: 'payment',
    fields: [
      { name: 'amount', label: 'Amount', type: 'number' },
      currency,
      {
        name: 'type',
        label: 'Kind',
        type: 'choice',
        options: ['2', '3', '4'].map((value) => ({ value, text: nameTransactionType(value) })),
        first: '3',
      },
      { name: 'happenedOn', label: 'Day', type: 'day' },
      { name: 'note', label: 'Note', type: 'line', optional: true },
    ],
    spare: 3,
  },
  sectors: {
    title: 'Sectors',
    lead: 'Purposes of the OECD’s list. Where shares are said, they are 100 % together.',
    row: 'sector',
    fields: [
      {
        name: 'code',
        label: 'Purpose',
        type: 'choice',
        options: purposes.map(({ code, name }) => ({ value: code, text: `${code} ${name}` })),
      },
      { name: 'share', label: 'Share', hint: shareHint, optional: true, type: 'number' },
    ],
    spare: 2,
  },
  participants: {
    title: 'Participants',
    lead: 'How many of each institution took part. Institutions are chosen where the response is revised.',
    row: 'institution',
    fields: [{ name: 'participants', label: 'Participants', optional: true, type: 'number' }],
    spare: 0,
  },
  documents: {
    title: 'Documents',
    lead: 'What can be read about it elsewhere. Unclassified documents only.',
    row: 'document',
    fields: [
      { name: 'title', label: 'Title', type: 'line' },
      { name: 'category', label: 'Kind', type: 'choice', options: documentCategoryOptions },
      { name: 'url', label: 'Address', hint: 'Such as https://example.org/act.pdf', type: 'line' },
      {
        name: 'language',
        label: 'Language',
        type: 'choice',
        options: documentLanguageOptions,
        first: 'en',
      },
    ],
    spare: 2,
  },
  results: {
    title: 'Results',
    lead: 'What was to come of it, and what came. Counting participants is no result: say what changed.',
    row: 'result',
    fields: [
      { name: 'indicator', label: 'Indicator', hint: 'What is measured.', type: 'line' },
      { name: 'unit', label: 'Unit', type: 'line', optional: true },
      { name: 'baseline', label: 'Before', type: 'number', optional: true },
      { name: 'target', label: 'Target', type: 'number', optional: true },
      { name: 'actual', label: 'Reached', type: 'number', optional: true },
      { name: 'measuredOn', label: 'Measured on', type: 'day', optional: true },
    ],
    spare: 2,
  },
  kin: {
    title: 'Responses that it belongs together with',
    lead: 'What is part of another response names it. Money of the part is not counted twice.',
    row: 'response',
    fields: [
      {
        name: 'kind',
        label: 'How',
        type: 'choice',
        options: [
          { value: 'parent', text: 'It is part of' },
          { value: 'co-funded', text: 'Funded together with' },
        ],
        first: 'parent',
      },
      {
        name: 'other',
        label: 'The other response',
        hint: 'Its address here, its identifier, or its whole title.',
        type: 'line',
      },
    ],
    spare: 2,
  },
}
