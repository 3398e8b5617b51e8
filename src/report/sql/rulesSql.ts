import type { RuleCondition, RuleMeasured, SegmentRule } from '#shared/api/segmentRules.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatCount } from '#shared/words/format.ts'
import { ruleInWords } from '#shared/words/rules.ts'
import { segmentName } from '#shared/words/segments.ts'
import { notAFormula, numberCell } from '../csv/cells.ts'
import { type CustomerColumn, type CustomersHave, customerColumns } from '../csv/customersCsv.ts'
import { type DefinitionInput, definitionOf } from '../definition/definition.ts'
import { definitionInLines, onOneLine } from '../definition/inLines.ts'

const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`
const text = (value: string): string => `'${value.replaceAll("'", "''")}'`
const number = (value: number): string => numberCell(value, 'comma', 'exact')

/** One line, whatever a name holds. */
const comment = (line: string): string => `-- ${onOneLine(line)}`.trimEnd()

type Names = ReadonlyMap<string, string>

/** `"recency_days" <= 60`. Words stand as the file has them. */
function conditionSql(condition: RuleCondition, names: Names): string {
  const column = identifier(names.get(condition.feature) ?? condition.feature)
  if (condition.kind === 'words')
    return `${column} IN (${condition.words.map((word) => text(notAFormula(word))).join(', ')})`
  const { above, upTo } = condition
  return [
    ...(above === null ? [] : [`${column} > ${number(above)}`]),
    ...(upTo === null ? [] : [`${column} <= ${number(upTo)}`])
  ].join(' AND ')
}

export const ruleSql = ({ conditions }: Pick<SegmentRule, 'conditions'>, names: Names): string =>
  conditions.map((condition) => conditionSql(condition, names)).join(' AND ')

/** The table that the rules are about, defined as every database takes it. */
const tableDefinition = (columns: readonly CustomerColumn[]): string =>
  `CREATE TABLE customers (${columns
    .map(({ name, holds }) => `${identifier(name)} ${holds === 'number' ? 'DOUBLE PRECISION' : 'TEXT'}`)
    .join(', ')});`

/**
 * The rules of all segments as one statement of standard SQL over a table of the exported customers: CASE WHEN, the most
 * precise segment first, with what each rule is in words, how often it is right, and what it was made from. A comparison with NULL does not
 * hold, as in the rules.
 */
export function rulesSql(input: DefinitionInput, have: CustomersHave, t: Translate, locale: Locale): string {
  const { view, project } = input
  const { columns, names } = customerColumns(view, have)
  const words = { t, locale, currency: view.currency }
  const head = [
    t('recognise.sql.head', { project, run: view.id }),
    ...(view.rules ? [t('recognise.sql.made', { n: formatCount(view.rules.heldOut, locale) })] : []),
    t('recognise.sql.order'),
    t('recognise.sql.table'),
    tableDefinition(columns),
    '',
    ...definitionInLines(definitionOf(input, t, locale)),
    ''
  ]
  const branches = (view.rules?.order ?? []).flatMap((index) => {
    const found = view.rules?.segments.find(({ segment }) => segment === index)
    const segment = view.segmentList[index]
    if (!found || !segment) return []
    const said = found.rules.flatMap((rule) => [
      t('recognise.sql.rule', {
        letter: segment.letter,
        name: segmentName(segment, t),
        rule: ruleInWords(rule, words)
      }),
      figuresOf(rule, t, locale)
    ])
    const { matched, hits, members } = found.assigned.all
    const inOrder = t('recognise.sql.inOrder', countsInWords({ matched, hits, members }, locale))
    const conditions = found.rules.map((rule) => `(${ruleSql(rule, names)})`).join(' OR ')
    return [
      ...[...said, inOrder].map((line) => `    ${comment(line)}`),
      `    WHEN ${conditions} THEN ${text(segment.letter)}`
    ]
  })
  const decided =
    branches.length > 0 ? ['  CASE', ...branches, '    ELSE NULL', '  END'] : ['  CAST(NULL AS VARCHAR(10))']
  return [
    ...head.map(comment),
    'SELECT',
    `  ${identifier('customer')},`,
    ...decided.slice(0, -1),
    `${decided.at(-1)} AS ${identifier('segment_by_rule')}`,
    'FROM customers;',
    ''
  ].join('\n')
}

const countsInWords = (counts: Readonly<Record<string, number>>, locale: Locale): Record<string, string> =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, formatCount(count, locale)]))

const figuresOf = ({ heldOut, all }: RuleMeasured, t: Translate, locale: Locale): string =>
  t(
    'recognise.sql.figures',
    countsInWords(
      {
        heldHits: heldOut.hits,
        heldMatched: heldOut.matched,
        heldMembers: heldOut.members,
        hits: all.hits,
        matched: all.matched,
        members: all.members
      },
      locale
    )
  )
