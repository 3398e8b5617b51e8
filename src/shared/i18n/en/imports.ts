export const imports = {
  /** Why a column's role was proposed. */
  why: {
    name: 'Its name says so.',
    nameAndValues: 'Its name says so, and its values fit.',
    values: 'Its values look like it.',
    notNeeded: 'Not needed for segments; it is kept with the file.',
    columnEmpty: 'The column is empty.',
    numericFact: 'A number about each customer.',
    repeats: 'The same value comes in several rows.',
    emailIsKey: 'There is no customer number: the e-mail address says who it is.',
    nameIsKey: 'There is no customer number: the name says who it is.',
    priceIsAmount: 'There is no total and no quantity: the price is taken for the amount.',
    orderTotalRepeats: 'The order’s total repeats on each of its rows: quantity and unit price are used instead.',
    sameAsPrice: 'The same as the unit price: quantity and unit price are used instead.'
  }
} as const
