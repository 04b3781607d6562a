import type { ResponseRecord } from '../responses/index.ts'

/** What nobody has told of a response, for tests that are about something else. */
export const untold = {
  reporter: { kind: 'secretariat' },
  askedTier: 'members',
  icon: null,
  genderMarker: null,
  adoptingBody: '',
  officialReference: '',
  adoptedOn: null,
  inForceOn: null,
  place: '',
  institutions: [],
  documents: [],
  results: [],
  afterUse: [],
  handling: {
    submittedBy: null,
    submittedAt: null,
    verifiedBy: null,
    verifiedAt: null,
    returnedReasons: [],
    returnedNote: '',
    lastConfirmedOn: null,
  },
} satisfies Partial<ResponseRecord>
