import type { FieldName, Source } from './fields.ts'
import type { AggregateKind, Comparison, FunctionName, PeriodUnit } from './model.ts'
import { phraseBook } from './phraseBook.ts'

/** Every word of the language, in every language, with what people who know other tools would write. */
export const sourceWords = phraseBook<Source>({
  orders: { en: ['orders', 'order'], de: ['bestellungen', 'bestellung', 'aufträge'] },
  lines: { en: ['lines', 'order lines', 'line'], de: ['positionen', 'bestellzeilen', 'zeilen'] },
  events: { en: ['events', 'event'], de: ['ereignisse', 'ereignis'] },
  reviews: { en: ['reviews', 'review'], de: ['rezensionen', 'bewertungen'] },
  contacts: { en: ['contacts', 'contact'], de: ['kontakte', 'kontakt'] }
})

export const fieldWords = phraseBook<FieldName>({
  amount: { en: ['amount'], de: ['betrag', 'umsatz'] },
  items: { en: ['items'], de: ['artikel'] },
  quantity: { en: ['quantity'], de: ['menge', 'anzahl'] },
  unitPrice: { en: ['unitPrice', 'unit price', 'price'], de: ['einzelpreis', 'stückpreis', 'preis'] },
  product: { en: ['product'], de: ['produkt'] },
  category: { en: ['category'], de: ['kategorie'] },
  channel: { en: ['channel'], de: ['kanal'] },
  discount: { en: ['discount'], de: ['rabatt'] },
  cost: { en: ['cost', 'costs'], de: ['kosten'] },
  action: { en: ['action'], de: ['aktion'] },
  rating: { en: ['rating', 'stars'], de: ['bewertung', 'sterne'] },
  sentiment: { en: ['sentiment'], de: ['stimmung'] },
  length: { en: ['length'], de: ['länge'] },
  campaign: { en: ['campaign'], de: ['kampagne'] },
  responded: { en: ['responded'], de: ['reagiert', 'geantwortet'] },
  date: { en: ['date'], de: ['datum'] },
  year: { en: ['year'], de: ['jahr'] },
  month: { en: ['month'], de: ['monat'] },
  weekday: { en: ['weekday'], de: ['wochentag'] },
  hour: { en: ['hour'], de: ['stunde', 'uhrzeit'] }
})

export const aggregateWords = phraseBook<AggregateKind>({
  count: { en: ['count'], de: ['anzahl', 'zählen'] },
  sum: { en: ['sum', 'total'], de: ['summe'] },
  mean: { en: ['mean', 'average', 'avg'], de: ['mittel', 'mittelwert', 'durchschnitt'] },
  median: { en: ['median'], de: ['median'] },
  min: { en: ['min', 'minimum', 'smallest'], de: ['min', 'kleinster', 'kleinste', 'kleinstes'] },
  max: { en: ['max', 'maximum', 'largest'], de: ['max', 'größter', 'größte', 'größtes'] },
  share: { en: ['share'], de: ['anteil'] },
  distinct: { en: ['distinct', 'different', 'unique'], de: ['verschiedene', 'eindeutige'] },
  daysSinceLast: { en: ['days since last'], de: ['tage seit letzter', 'tage seit letztem', 'tage seit letzten'] },
  daysSinceFirst: { en: ['days since first'], de: ['tage seit erster', 'tage seit erstem', 'tage seit ersten'] }
})

export const functionWords = phraseBook<FunctionName>({
  round: { en: ['round'], de: ['runden'] },
  min: { en: ['min'], de: ['min'] },
  max: { en: ['max'], de: ['max'] },
  log: { en: ['log', 'ln'], de: ['log'] },
  sqrt: { en: ['sqrt'], de: ['wurzel'] },
  orElse: { en: ['orElse', 'ifMissing', 'ifError'], de: ['sonst', 'wennFehlt', 'wennFehler'] }
})

export const whereWords = phraseBook({ where: { en: ['where'], de: ['wo', 'wobei', 'mit'] } })
export const andWords = phraseBook({ and: { en: ['and'], de: ['und'] } })
export const orWords = phraseBook({ or: { en: ['or'], de: ['oder'] } })
export const notWords = phraseBook({ not: { en: ['not'], de: ['nicht'] } })

export const periodWords = phraseBook<'last' | 'first' | 'before' | 'since' | 'between'>({
  last: { en: ['last', 'in the last'], de: ['letzte', 'letzten', 'in den letzten'] },
  first: { en: ['first', 'in the first'], de: ['erste', 'ersten', 'in den ersten'] },
  before: { en: ['before'], de: ['vor'] },
  since: { en: ['since', 'from'], de: ['seit', 'ab'] },
  between: { en: ['between'], de: ['zwischen'] }
})

export const unitWords = phraseBook<PeriodUnit>({
  days: { en: ['days', 'day'], de: ['tage', 'tagen', 'tag'] },
  weeks: { en: ['weeks', 'week'], de: ['wochen', 'woche'] },
  months: { en: ['months', 'month'], de: ['monate', 'monaten', 'monat'] },
  years: { en: ['years', 'year'], de: ['jahre', 'jahren', 'jahr'] }
})

export type TestWord =
  | Comparison
  | 'oneOf'
  | 'notOneOf'
  | 'contains'
  | 'notContains'
  | 'missing'
  | 'notMissing'
  | 'between'

/** What stands after a field. */
export const testWords = phraseBook<TestWord>({
  '=': { en: ['=', '==', 'is'], de: ['=', 'ist'] },
  '!=': { en: ['!=', '<>', 'is not'], de: ['!=', 'ist nicht'] },
  '<=': { en: ['<='], de: ['<='] },
  '<': { en: ['<'], de: ['<'] },
  '>=': { en: ['>='], de: ['>='] },
  '>': { en: ['>'], de: ['>'] },
  oneOf: { en: ['in', 'is in'], de: ['in', 'ist in'] },
  notOneOf: { en: ['not in', 'is not in'], de: ['nicht in', 'ist nicht in'] },
  contains: { en: ['contains'], de: ['enthält'] },
  notContains: { en: ['not contains', 'does not contain'], de: ['enthält nicht'] },
  missing: { en: ['is missing', 'is empty', 'is blank'], de: ['fehlt', 'ist leer'] },
  notMissing: { en: ['is not missing', 'is not empty', 'is not blank'], de: ['fehlt nicht', 'ist nicht leer'] },
  between: { en: ['between', 'is between'], de: ['zwischen', 'ist zwischen'] }
})

export const flagWords = phraseBook<'yes' | 'no'>({
  yes: { en: ['yes', 'true'], de: ['ja', 'wahr'] },
  no: { en: ['no', 'false'], de: ['nein', 'falsch'] }
})

/** Keys are the month's number. */
export const monthWords = phraseBook<string>({
  1: { en: ['january', 'jan'], de: ['januar', 'jänner'] },
  2: { en: ['february', 'feb'], de: ['februar'] },
  3: { en: ['march', 'mar'], de: ['märz'] },
  4: { en: ['april', 'apr'], de: ['april'] },
  5: { en: ['may'], de: ['mai'] },
  6: { en: ['june', 'jun'], de: ['juni'] },
  7: { en: ['july', 'jul'], de: ['juli'] },
  8: { en: ['august', 'aug'], de: ['august'] },
  9: { en: ['september', 'sep'], de: ['september'] },
  10: { en: ['october', 'oct'], de: ['oktober', 'okt'] },
  11: { en: ['november', 'nov'], de: ['november'] },
  12: { en: ['december', 'dec'], de: ['dezember', 'dez'] }
})

/** Keys are the weekday's number, from Monday. */
export const weekdayWords = phraseBook<string>({
  1: { en: ['monday', 'mon'], de: ['montag', 'mo'] },
  2: { en: ['tuesday', 'tue'], de: ['dienstag', 'di'] },
  3: { en: ['wednesday', 'wed'], de: ['mittwoch', 'mi'] },
  4: { en: ['thursday', 'thu'], de: ['donnerstag', 'do'] },
  5: { en: ['friday', 'fri'], de: ['freitag', 'fr'] },
  6: { en: ['saturday', 'sat'], de: ['samstag', 'sonnabend', 'sa'] },
  7: { en: ['sunday', 'sun'], de: ['sonntag', 'so'] }
})
