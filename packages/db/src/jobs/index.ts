export { enqueue } from './enqueue.ts'
export { announcePresence, type Presence, whoIsGone } from './presence.ts'
export { type JobData, nameOf, prepareQueues, type Queue, queues } from './queues.ts'
