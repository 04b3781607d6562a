// @ts-check

/*
 * While somebody types, shows what is recorded already and looks like it. No form needs this: what
 * was not seen while typing is shown when the form is sent. The browser gets this file as it is.
 */

/** How long nobody has typed before we ask, in milliseconds. */
const pause = 300

/** What it may look like hangs on these alone. */
const asked = ['cycleId', 'title', 'summary', 'description']

for (const region of document.querySelectorAll('[data-while-typing]')) {
  const form = region.closest('form')
  if (form && region instanceof HTMLElement) follow(form, region)
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} region
 */
function follow(form, region) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting
  let last = new AbortController()

  form.addEventListener('input', ({ target }) => {
    const typesWords = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    if (!typesWords || !asked.includes(target.name)) return
    clearTimeout(waiting)
    waiting = setTimeout(look, pause)
  })

  async function look() {
    last.abort()
    last = new AbortController()
    const { signal } = last
    const words = [...new FormData(form)].flatMap(([name, value]) =>
      asked.includes(name) ? [[name, String(value)]] : [],
    )
    try {
      const body = new URLSearchParams(words)
      const answer = await fetch(region.dataset.whileTyping ?? '', { method: 'POST', body, signal })
      show(answer.ok ? await answer.text() : '')
    } catch {
      // Typed on, or no connection: the next pause asks again.
    }
  }

  /** @param {string} html */
  function show(html) {
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    // What has not changed is not read out again.
    if (body.innerHTML !== region.innerHTML) region.replaceChildren(...body.childNodes)
  }
}
