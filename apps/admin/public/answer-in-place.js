// @ts-check
import { putInPlace } from './put-in-place.js'

/*
 * Asks for this page with other choices, and puts in place what differs. Where that fails, the browser
 * goes there, as it does without us.
 */

let last = new AbortController()

// Whoever leaves waits for nothing any more.
addEventListener('beforeunload', () => {
  last.abort()
  busy(false)
})

/**
 * @param {string} address
 * @param {boolean} isThere whether the browser says already that it is there
 */
export async function ask(address, isThere) {
  last.abort()
  last = new AbortController()
  const { signal } = last
  busy(true)
  try {
    const answer = await fetch(address, { signal })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    // 422 is a page too: it says what is wrong with the choice.
    if (!(answer.ok || answer.status === 422) || !isThisPage(answer.url)) throw new Error()
    if (!isThere) history.pushState(null, '', answer.url + new URL(address).hash)
    show(page)
    // Forms keep what is typed, but going back shows what was chosen then.
    if (isThere) for (const form of document.forms) if (form.method === 'get') form.reset()
  } catch {
    if (signal.aborted) return
    if (isThere) location.reload()
    else location.assign(address)
  }
}

/** @param {string} address */
function isThisPage(address) {
  const { origin, pathname } = new URL(address)
  return origin === location.origin && pathname === location.pathname
}

/** @param {Document} page */
function show(page) {
  const focused = document.activeElement
  const around = focused?.closest('[data-at-once]')
  document.title = page.title
  for (const note of page.querySelectorAll('[data-with-script]')) note.removeAttribute('hidden')
  busy(false)
  putInPlace(document.body, page.body)

  const says = document.querySelector('[data-says]')
  if (says) says.textContent = says.getAttribute('data-says')
  if (!focused || focused.isConnected) return
  const near = around?.isConnected ? around.querySelector('a, button') : null
  const next = near ?? document.querySelector('main')
  if (next instanceof HTMLElement) next.focus()
}

/** @param {boolean} is */
function busy(is) {
  const main = document.querySelector('main')
  if (is) main?.setAttribute('aria-busy', 'true')
  else main?.removeAttribute('aria-busy')
  const says = document.querySelector('[data-says]')
  if (says && is) says.textContent = ''
}
