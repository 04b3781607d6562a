export { roleNames, roleOptions } from './words.ts'
