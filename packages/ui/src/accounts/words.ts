import type { Role } from '@iisg/domain/accounts'
import type { Option } from '../forms/index.ts'

export const roleNames: Record<Role, string> = { editor: 'Editor', reader: 'Reader' }

const roleHints: Record<Role, string> = {
  editor: 'Records needs, responses and links, writes and sends the newsletter',
  reader: 'Reads needs and analysis, changes nothing',
}

export const roleOptions: readonly Option[] = [
  { value: 'editor', text: roleNames.editor, hint: roleHints.editor },
  { value: 'reader', text: roleNames.reader, hint: roleHints.reader },
]
