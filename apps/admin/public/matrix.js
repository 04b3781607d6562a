// @ts-check

/*
 * The matrix by its keys: arrows, Home and End go from cell to cell, and a cell opens its reason beside
 * the matrix. Every cell stays a link, reached by Tab, and Ctrl or the middle button do what they do.
 */

addEventListener('keydown', (event) => {
  const cell = cellOf(event)
  const next = cell && neighbour(cell, event.key)
  if (!next) return
  event.preventDefault()
  next.focus()
})

addEventListener('click', (event) => {
  const cell = cellOf(event)
  if (!cell) return
  event.preventDefault()
  import('./reason.js').then(
    ({ openReason }) => openReason(cell),
    () => location.assign(cell.href),
  )
})

/**
 * The cell that an event is about, unless the browser has a use of its own for the keys held.
 *
 * @param {MouseEvent | KeyboardEvent} event
 */
function cellOf({ target, ctrlKey, metaKey, shiftKey, altKey }) {
  if (ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element)) return null
  const cell = target.closest('.matrix__cell')
  return cell instanceof HTMLAnchorElement ? cell : null
}

/**
 * @param {HTMLAnchorElement} cell
 * @param {string} key
 */
function neighbour(cell, key) {
  const across = cellsIn(cell.closest('tr'))
  const at = across.indexOf(cell)
  switch (key) {
    case 'ArrowLeft':
      return across[at - 1]
    case 'ArrowRight':
      return across[at + 1]
    case 'Home':
      return across[0]
    case 'End':
      return across.at(-1)
    case 'ArrowUp':
      return inColumnOf(cell)
        .reverse()
        .find((each) => isBefore(each, cell))
    case 'ArrowDown':
      return inColumnOf(cell).find((each) => isBefore(cell, each))
  }
}

/**
 * The cells of a partner, in all pillars.
 *
 * @param {HTMLAnchorElement} cell
 */
function inColumnOf(cell) {
  const column = cell.closest('td')?.cellIndex
  return cellsIn(document).filter((each) => each.closest('td')?.cellIndex === column)
}

/**
 * @param {ParentNode | null} within
 * @returns {HTMLAnchorElement[]}
 */
function cellsIn(within) {
  return [...(within?.querySelectorAll('a') ?? [])].filter((link) => link.matches('.matrix__cell'))
}

/**
 * @param {Element} one
 * @param {Element} other
 */
function isBefore(one, other) {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
}
