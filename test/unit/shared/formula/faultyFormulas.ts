type Faulty = readonly [
  text: string,
  problems: readonly (readonly [code: string, at: string, suggestion: string | null])[]
]

/** Formulas with a mistake: its code, the text it is about, and what is proposed instead. */
export const faultyFormulas: readonly Faulty[] = [
  ['', [['empty', '', null]]],
  ['lnies where amount > 3 | count', [['unknownSource', 'lnies', 'lines']]],
  ['lines where categroy = "x" | count', [['unknownField', 'categroy', 'category']]],
  ['lines | cuont', [['unknownAggregate', 'cuont', 'count']]],
  ['rund(3.2)', [['unknownFunction', 'rund', 'round']]],
  ['lines where category = Gifts | count', [['quotesMissing', 'Gifts', '"Gifts"']]],
  ['lines where last 3 dyas | count', [['unitExpected', 'dyas', 'days']]],
  ['lines category = "x" | count', [['whereMissing', 'category', null]]],
  ['lines where category = "x" last 3 days | count', [['andMissing', 'last', null]]],
  ['lines where category = "x"', [['pipeMissing', '', null]]],
  ['lines | sum', [['fieldExpected', '', null]]],
  ['lines | sum category', [['notSummable', 'category', null]]],
  ['orders | distinct category', [['fieldElsewhere', 'category', null]]],
  ['reviews where category = "x" | count', [['fieldElsewhere', 'category', null]]],
  ['lines where category < "x" | count', [['operatorForField', '<', null]]],
  ['lines where amount > 1,5 | count', [['decimalComma', ',', null]]],
  ['lines where since 2011-02-30 | count', [['noSuchDate', '2011-02-30', null]]],
  ['lines where since 06/01/2011 | count', [['dateExpected', '06', null]]],
  ['lines where last 0 days | count', [['countExpected', '0', null]]],
  ['lines where between 2012-01-01 and 2011-01-01 | count', [['reversed', '2012-01-01 and 2011-01-01', null]]],
  ['lines where hour = 24 | count', [['outOfRange', '24', null]]],
  ['lines where month = Decmber | count', [['monthExpected', 'Decmber', 'december']]],
  ['lines where category = "x | count', [['unclosedText', '"x | count', null]]],
  ['lines where category in "x" | count', [['listExpected', '"x"', null]]],
  ['round(1, 1.5)', [['digitsExpected', '1.5', null]]],
  ['min(1)', [['argumentCount', 'min(1)', null]]],
  ['((1 + 2)', [['unclosedParenthesis', '(', null]]],
  ['1 + 2)', [['extraParenthesis', ')', null]]],
  ['1 +', [['valueExpected', '', null]]],
  ['recency frequency', [['leftover', 'frequency', null]]],
  [
    '1 & 2',
    [
      ['strangeCharacter', '&', null],
      ['leftover', '2', null]
    ]
  ],
  ['[Age', [['unclosedName', '[Age', null]]],
  ['1 + [ ]', [['emptyName', '[ ]', null]]],
  ['10000000000000000 * 2', [['numberRange', '10000000000000000', null]]],
  ['lines where | count', [['conditionExpected', '|', null]]],
  ['lines where amount | count', [['comparisonExpected', '|', null]]],
  ['lines where category = | count', [['textExpected', '|', null]]],
  ['lines where amount > "x" | count', [['numberExpected', '"x"', null]]],
  ['contacts where responded = 2 | count', [['flagExpected', '2', null]]],
  ['lines where weekday = "x" | count', [['weekdayExpected', '"x"', null]]],
  [`${'('.repeat(41)}1`, [['tooDeep', '(', null]]],
  [`1${' '.repeat(2000)}`, [['tooLong', ' ', null]]],
  [`events where action in (${'1,'.repeat(200)}1) | count`, [['tooManyValues', `(${'1,'.repeat(200)}1)`, null]]]
]
