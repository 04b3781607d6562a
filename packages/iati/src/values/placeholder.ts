/** Whether the words beside a date say that the day is not really known. */
export function isPlaceholder(text: string): boolean {
  return /\b(?:unavailable|not available|unknown|not known|placeholder)\b/i.test(text)
}
