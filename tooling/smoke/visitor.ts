/** Somebody with a browser that keeps cookies and runs no scripts. */
export class Visitor {
  readonly #cookies = new Map<string, string>()

  /** Opens a page, following wherever it leads. */
  async open(url: string): Promise<Response> {
    return this.#send(new Request(url))
  }

  /** Opens a page and submits the form on it that has these fields. */
  async submit(url: string, fields: Record<string, string>): Promise<Response> {
    const page = await this.open(url)
    const form = formWith(Object.keys(fields), await page.text())
    if (form === undefined) throw new Error(`${url} has no form for ${Object.keys(fields)}.`)

    const body = new URLSearchParams([...hiddenIn(form), ...Object.entries(fields)])
    const action = /\baction="([^"]*)"/.exec(form)?.[1]?.replaceAll('&amp;', '&') ?? page.url
    const target = new URL(action, page.url)
    const headers = { origin: target.origin, referer: page.url }
    return this.#send(new Request(target, { method: 'POST', body, headers }))
  }

  async #send(request: Request): Promise<Response> {
    request.headers.set('cookie', [...this.#cookies].map((pair) => pair.join('=')).join('; '))
    const answer = await fetch(request, { redirect: 'manual' })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      this.#cookies.set(name, value)
    }

    const next = answer.headers.get('location')
    return next === null ? answer : this.open(new URL(next, request.url).href)
  }
}

function formWith(names: readonly string[], page: string): string | undefined {
  const forms = page.match(/<form\b[\s\S]*?<\/form>/g) ?? []
  return forms.find((form) => names.every((name) => form.includes(`name="${name}"`)))
}

function hiddenIn(form: string): [string, string][] {
  return [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    attribute(input, 'name'),
    attribute(input, 'value'),
  ])
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}
