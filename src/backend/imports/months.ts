/** Names of months as files have them: whole or cut to three letters or more, in six languages. */
const names: readonly (readonly string[])[] = [
  ['january', 'januar', 'janner', 'janvier', 'enero', 'gennaio', 'januari'],
  ['february', 'februar', 'feber', 'fevrier', 'febrero', 'febbraio', 'februari'],
  ['march', 'marz', 'maerz', 'mars', 'marzo', 'maart', 'mrz', 'mrt'],
  ['april', 'avril', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'mei'],
  ['june', 'juni', 'juin', 'junio', 'giugno'],
  ['july', 'juli', 'juillet', 'julio', 'luglio'],
  ['august', 'aout', 'agosto', 'augustus'],
  ['september', 'septembre', 'septiembre', 'settembre', 'setiembre'],
  ['october', 'oktober', 'octobre', 'octubre', 'ottobre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'dezember', 'decembre', 'diciembre', 'dicembre']
]

const known = new Map<string, number>()
names.forEach((ofMonth, index) => {
  for (const name of ofMonth)
    for (let length = 3; length <= name.length; length++) {
      const cut = name.slice(0, length)
      // "jui" may be June or July: it is neither.
      if (!names.some((others, other) => other !== index && others.some((o) => o.startsWith(cut))))
        known.set(cut, index + 1)
    }
})
// Short forms that another language's name begins with.
for (const [name, month] of [
  ['mar', 3],
  ['jun', 6],
  ['jul', 7],
  ['mai', 5],
  ['mei', 5]
] as const)
  known.set(name, month)

/** 1 to 12, or 0 for what names no month. */
export function monthOf(word: string): number {
  const direct = known.get(word)
  if (direct !== undefined) return direct
  const plain = word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
  return known.get(plain) ?? 0
}
