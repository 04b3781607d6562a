export {
  type MembersEdition,
  membersEditionOf,
  type SecretariatEdition,
} from './content.ts'
export { SnapshotEvent } from './events.ts'
export { ErratumDraft, freezingOf } from './freezing.ts'
export { Erratum, ErratumStatement, FreezeStatement, Seal, type Signature } from './seal.ts'
export { type Unfinished, unfinishedIn } from './unfinished.ts'
