import { OrganisationId, OrganisationType, organisationKey } from '@iisg/domain/organisations'
import { Line } from '@iisg/domain/partners'
import type { Transaction } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Tables } from '../db.ts'

/** An organisation as a file names it. */
export type NamedOrganisation = { ref: string | null; type: string | null; name: string | null }

type Known = { id: OrganisationId; name: string; acronym: string | null; ref: string | null }
type Made = Known & { type: OrganisationType | null }

/**
 * The organisations that we know, to find the ones that a file names: by reference first, then by
 * name in its folded form. What is not found is noted down, and kept when the page is full.
 */
export class OrganisationBook {
  readonly #byRef = new Map<string, Known>()
  readonly #byKey = new Map<string, Known>()
  readonly #spellings = new Set<string>()
  #made: Made[] = []
  #refsFound: Known[] = []
  #spelt: { organisationId: OrganisationId; name: string; key: string }[] = []

  static async open(trx: Transaction<Tables>): Promise<OrganisationBook> {
    const book = new OrganisationBook()
    const known = await trx
      .selectFrom('organisation')
      .select(['id', 'name', 'acronym', 'iatiRef as ref'])
      .orderBy('id')
      .execute()
    const byId = new Map(known.map((each) => [each.id, each]))
    for (const each of known) if (each.ref !== null) book.#byRef.set(each.ref, each)

    const names = await trx
      .selectFrom('organisationName')
      .select(['organisationId', 'name', 'key'])
      .orderBy('organisationId')
      .execute()
    for (const { organisationId, name, key } of names) {
      const organisation = byId.get(organisationId)
      if (organisation && !book.#byKey.has(key)) book.#byKey.set(key, organisation)
      book.#spellings.add(`${organisationId} ${name}`)
    }
    return book
  }

  /** The organisation behind a name; none where the file gives neither name nor reference. */
  find(named: NamedOrganisation): Known | undefined {
    const ref = named.ref?.trim() || null
    const name = nameOf(named.name) ?? ref
    if (name === null) return undefined

    const key = organisationKey(name)
    const found = this.#known(ref, key) ?? this.#make({ ref, name, type: named.type })
    if (ref !== null && found.ref === null) this.#learnRef(found, ref)
    this.#learnSpelling(found, name, key)
    return found
  }

  /** Writes down what was learnt since the last time. */
  async keep(trx: Transaction<Tables>, provenance: string): Promise<void> {
    const [made, refs, spelt] = [this.#made, this.#refsFound, this.#spelt]
    this.#made = []
    this.#refsFound = []
    this.#spelt = []

    if (made.length > 0) {
      const rows = made.map(({ id, name, type, ref }) => ({
        id,
        name,
        type,
        iatiRef: ref,
        provenance,
      }))
      await trx.insertInto('organisation').values(rows).execute()
    }
    for (const { id, ref } of refs) {
      await trx.updateTable('organisation').set({ iatiRef: ref }).where('id', '=', id).execute()
    }
    if (spelt.length > 0) {
      await trx
        .insertInto('organisationName')
        .values(spelt)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
  }

  /** A name alone may stand for whoever bears it; with a reference of its own it is another. */
  #known(ref: string | null, key: string): Known | undefined {
    if (ref !== null) {
      const byRef = this.#byRef.get(ref)
      if (byRef) return byRef
    }
    const byKey = this.#byKey.get(key)
    return ref === null || byKey?.ref === null ? byKey : undefined
  }

  #make({ ref, name, type }: { ref: string | null; name: string; type: string | null }): Known {
    const read = OrganisationType.safeParse(type)
    const made: Made = {
      id: OrganisationId.parse(uuidv7()),
      name,
      acronym: null,
      ref,
      type: read.success ? read.data : null,
    }
    this.#made.push(made)
    if (ref !== null) this.#byRef.set(ref, made)
    return made
  }

  #learnRef(organisation: Known, ref: string): void {
    organisation.ref = ref
    this.#byRef.set(ref, organisation)
    if (!this.#made.some((made) => made === organisation)) this.#refsFound.push(organisation)
  }

  #learnSpelling(organisation: Known, name: string, key: string): void {
    if (!this.#byKey.has(key)) this.#byKey.set(key, organisation)
    const spelling = `${organisation.id} ${name}`
    if (this.#spellings.has(spelling)) return
    this.#spellings.add(spelling)
    this.#spelt.push({ organisationId: organisation.id, name, key })
  }
}

function nameOf(name: string | null): string | null {
  const line = Line.safeParse((name ?? '').slice(0, 400))
  return line.success && line.data !== '' ? line.data : null
}
