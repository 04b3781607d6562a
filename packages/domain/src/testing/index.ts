export { aLink, aNeed, days, memberTask, partnerTask } from './examples.ts'
