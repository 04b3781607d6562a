export { type AuditEntry, AuditEvent, AuditSubject, subjectsOf } from './event.ts'
