// @ts-check

/*
 * A queue by its keys: down and up, or j and k, go from entry to entry while the focus is in it. Each
 * entry is a link, so that Enter opens it. Elsewhere the letters do nothing.
 */

/** @type {Record<string, number>} */
const steps = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

addEventListener('keydown', (event) => {
  const { target, key, ctrlKey, metaKey, shiftKey, altKey } = event
  if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey || altKey) return
  const queue = target.closest('[data-queue]')
  const step = steps[key]
  if (!queue || step === undefined) return

  const entries = [...queue.querySelectorAll('tbody tr')]
  // From the table itself, which scrolls and so can have the focus, down leads to the first.
  const at = entries.findIndex((entry) => entry.contains(target))
  const next = entries[at + step]?.querySelector('a')
  if (!next) return
  event.preventDefault()
  next.focus()
})
