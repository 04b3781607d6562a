export { enqueue } from './enqueue.ts'
export { type JobData, nameOf, prepareQueues, type Queue, queues } from './queues.ts'
