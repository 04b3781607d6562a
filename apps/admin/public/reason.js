// @ts-check

/*
 * Opens the reason for a figure beside the matrix: the part of the need's page that the cell leads to.
 * Where that fails, the page itself opens.
 */

let last = new AbortController()

// Whoever leaves waits for nothing any more.
addEventListener('beforeunload', () => last.abort())

/** @param {HTMLAnchorElement} cell */
export async function openReason(cell) {
  last.abort()
  last = new AbortController()
  const { signal } = last
  try {
    const answer = await fetch(cell.href, { signal })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const [heading, reason] = [page.querySelector('h1'), page.getElementById(cell.hash.slice(1))]
    if (!answer.ok || !heading || !reason) throw new Error()
    slot('title').replaceChildren(...heading.childNodes)
    slot('reason').replaceChildren(...reason.childNodes)
    slot('page').setAttribute('href', cell.href)
    show(cell)
  } catch {
    if (!signal.aborted) location.assign(cell.href)
  }
}

/** @param {HTMLAnchorElement} cell */
function show(cell) {
  const dialog = slot('title').closest('dialog')
  if (!dialog) throw new Error()
  // Not every browser goes back to a link that was clicked by itself.
  dialog.onclose = () => cell.focus()
  dialog.onclick = ({ target }) => {
    if (target === dialog || target === slot('close')) dialog.close()
  }
  dialog.showModal()
  slot('title').focus()
  dialog.scrollTop = 0
}

/** @param {string} name */
function slot(name) {
  const found = document.querySelector(`dialog [data-slot="${name}"]`)
  if (!(found instanceof HTMLElement)) throw new Error()
  return found
}
