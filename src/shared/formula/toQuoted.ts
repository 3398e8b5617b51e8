/** A text as the language writes it: quotes within are doubled, as in spreadsheets. */
export const toQuoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** A name of a feature, in brackets. */
export const toBracketed = (name: string): string => `[${name.replaceAll(']', ']]')}]`
