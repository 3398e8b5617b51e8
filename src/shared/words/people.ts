import type { PersonMember, PersonProposal } from '../api/people.ts'
import type { Translate } from '../i18n/texts.ts'

type Evidence = PersonProposal['evidence'][number] | PersonProposal['against'][number]

/** "the same e-mail address; names alike (Ann Thackeray, Ann Thackery)". */
export const evidenceInWords = (all: readonly Evidence[], t: Translate): string =>
  all.map(({ code, values: [a, b] }) => t(`people.evidence.${code}`, { a, b })).join('; ')

/** How sure it is that they are one: a code in `people.sure`. */
export const surenessOf = ({ probability }: Pick<PersonProposal, 'probability'>): 'certain' | 'very' | 'likely' =>
  probability >= 0.99 ? 'certain' : probability >= 0.9 ? 'very' : 'likely'

/** By name where there is one. */
export const personName = ({ key, name }: Pick<PersonMember, 'key' | 'name'>): string =>
  name === null ? key : `${name} (${key})`

/** "Ann Thackeray (77) and Ann Thackery (78)". */
export const whoInWords = (members: readonly Pick<PersonMember, 'key' | 'name'>[], t: Translate): string => {
  const names = members.map(personName)
  return t('people.and', { a: names.slice(0, -1).join(', '), b: names.at(-1) ?? '' })
}
