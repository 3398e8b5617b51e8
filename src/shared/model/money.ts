/**
 * Money is stored as whole ten-thousandths of the currency unit: sums are exact and do not depend on their order.
 * Four decimals hold every price seen in real files (Online Retail has 0.001) and totals up to 900 billion.
 */
export const moneyScale = 10_000

export const toStoredMoney = (value: number): number => Math.round(value * moneyScale)
export const fromStoredMoney = (stored: number): number => stored / moneyScale
