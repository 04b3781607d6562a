import { describe, expect, test } from 'vitest'
import { renderInvitation } from '../accounts/index.ts'
import { renderAlreadySubscribed, renderConfirmation } from './index.ts'

const url = 'https://iisg.example/newsletter/confirm/0f8c'

describe('a notice', () => {
  test.each([
    ['that asks to confirm', () => renderConfirmation(url)],
    ['to a subscriber', () => renderAlreadySubscribed(url)],
    ['that invites', () => renderInvitation({ name: 'Ana', acceptUrl: url, until: '1 May 2026' })],
  ])('%s has its address in both parts, to click and to copy', async (_, render) => {
    const { html, text } = await render()

    expect(html.split(`href="${url}"`)).toHaveLength(3)
    expect(html).toContain(`>${url}<`)
    expect(text).toContain(`\n${url}\n`)
  })

  test('calls somebody by a name that no HTML comes out of', async () => {
    const invited = await renderInvitation({ name: '<b>Ana', acceptUrl: url, until: '1 May 2026' })

    expect(invited.html).toContain('&lt;b&gt;Ana, you are invited')
  })
})
