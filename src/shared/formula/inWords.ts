import type { Locale, Translate } from '../i18n/texts.ts'
import { featureName } from '../words/features.ts'
import { conditionInWords, exactNumber } from './conditionInWords.ts'
import type { Arithmetic, Expression, Formula } from './model.ts'

/** What a formula says, as a person would: "Total amount of orders where …". */
export function formulaInWords(formula: Formula, t: Translate, locale: Locale): string {
  const words = inWords(formula, t, locale)
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
}

const signs: Readonly<Record<Arithmetic, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' }

function inWords(formula: Expression, t: Translate, locale: Locale): string {
  const whole = (part: Expression): string => inWords(part, t, locale)
  const part = (of: Expression): string =>
    of.kind === 'number' || of.kind === 'feature' ? whole(of) : t('formula.test.group', { condition: whole(of) })
  switch (formula.kind) {
    case 'number':
      return exactNumber(formula.value, locale)
    case 'feature':
      return t('formula.test.quoted', { text: featureName(formula.name, t) })
    case 'negate':
      return `−${part(formula.of)}`
    case 'chain':
      return part(formula.first) + formula.rest.map(({ operator, of }) => ` ${signs[operator]} ${part(of)}`).join('')
    case 'call': {
      const [value, other] = [formula.args[0]!, formula.args[1]]
      if (formula.name === 'min' || formula.name === 'max')
        return t(`formula.call.${formula.name}`, { list: formula.args.map(whole).join('; ') })
      if (formula.name === 'orElse')
        return t('formula.call.orElse', { value: whole(value), other: other ? whole(other) : '' })
      if (formula.name === 'round' && other)
        return t('formula.call.roundTo', { value: whole(value), digits: whole(other) })
      return t(`formula.call.${formula.name}`, { value: part(value) })
    }
    case 'query':
      return queryInWords(formula, t, locale)
  }
}

function queryInWords(query: Expression & { kind: 'query' }, t: Translate, locale: Locale): string {
  const source = t(`formula.rows.${query.source}`)
  const rows = query.where
    ? t('formula.rows.where', { source, condition: conditionInWords(query.where, query.source, t, locale) })
    : source
  const { kind, field } = query.aggregate
  if (kind === 'share' && field !== null)
    return t('formula.made.shareOf', { rows, source, field: t(`formula.field.${field}`) })
  return t(`formula.made.${kind}`, { rows, source, field: field === null ? '' : t(`formula.field.${field}`) })
}
