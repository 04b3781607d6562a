import { type Partner, partnerSlugs, partners } from '@iisg/domain/partners'

/** The partner that an address names, without the asterisk. */
export function partnerOr404(slug: string | undefined): Partner {
  const partner = partners.find((each) => partnerSlugs[each] === slug)
  if (!partner) throw new Response('There is no such partner', { status: 404 })
  return partner
}
