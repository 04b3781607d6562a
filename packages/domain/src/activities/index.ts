export { ActivityType } from './activity-type.ts'
