/** IATI's kinds of transaction, by their codes in versions 2 and 1. */
const transactionTypeNames: Readonly<Record<string, string>> = {
  '1': 'Incoming funds',
  '2': 'Commitment',
  '3': 'Disbursement',
  '4': 'Expenditure',
  '5': 'Interest payment',
  '6': 'Loan repayment',
  '7': 'Reimbursement',
  '8': 'Purchase of equity',
  '9': 'Sale of equity',
  '10': 'Credit guarantee',
  '11': 'Incoming commitment',
  '12': 'Outgoing pledge',
  '13': 'Incoming pledge',
  C: 'Commitment',
  D: 'Disbursement',
  E: 'Expenditure',
  IF: 'Incoming funds',
  IR: 'Interest payment',
  LR: 'Loan repayment',
  R: 'Reimbursement',
  QP: 'Purchase of equity',
  QS: 'Sale of equity',
  CG: 'Credit guarantee',
}

/** What kind of transaction a code of IATI says it is. */
export function nameTransactionType(code: string): string {
  return transactionTypeNames[code] ?? `Transaction of type ${code}`
}
