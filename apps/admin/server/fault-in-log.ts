/**
 * What the log keeps of a fault: what and where, not with which values. A database names the row
 * that it refused, and that may hold an address or a name.
 */
export function faultInLog(fault: unknown) {
  if (!(fault instanceof Error)) return { message: 'Something that is no error was thrown' }
  const code = 'code' in fault ? String(fault.code) : undefined
  return { type: fault.name, code, message: fault.message, stack: fault.stack }
}
