const control =
  /^(?:control.*|kontroll.*|holdout|hold out|none|no|nein|0|false|no[ -]?e-?mail|not contacted|untreated)$/i
const no = /^(?:0|0[.,]0+|n|no|non|nein|nee|false|falsch|faux|not? .*|kein.*)$/i

/** Whether a word for a group of a trial says that its customers were left alone. */
export const isControl = (group: string): boolean => control.test(group)

/** Whether an answer is a yes: a word, a number above zero, or a date of the response. `null`: not said. */
export const hasResponded = (answer: string): boolean | null => (answer === '' ? null : !no.test(answer))
