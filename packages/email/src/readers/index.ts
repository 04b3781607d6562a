export { forReader, placeholders, type ReaderLinks } from './placeholders.ts'
