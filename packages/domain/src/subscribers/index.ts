export { consent, SignUp, type Subscriber, SubscriberId, SubscriberToken } from './subscriber.ts'
