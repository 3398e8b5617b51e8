import { monthOf, priceRise, saleOn } from './calendar.ts'

export const categories = ['Coffee', 'Tea', 'Ceramics', 'Kitchen', 'Gifts'] as const
export type Category = (typeof categories)[number]

export interface Product {
  readonly category: Category
  readonly name: string
  /** In the first year, in cents. */
  readonly price: number
  /** How often it is chosen within its category. */
  readonly appeal: number
  /** Months in which it is sold; always, where not said. */
  readonly months?: readonly number[]
  /** The name of what is often bought with it. */
  readonly goesWith?: string
}

type Row = readonly [name: string, euros: number, appeal: number, more?: Pick<Product, 'months' | 'goesWith'>]
const shelf = (category: Category, rows: readonly Row[]): Product[] =>
  rows.map(([name, euros, appeal, more]) => ({ category, name, price: Math.round(euros * 100), appeal, ...more }))

const winter = [10, 11, 12]
const summer = [5, 6, 7, 8]

export const catalogue: readonly Product[] = [
  ...shelf('Coffee', [
    ['House Espresso, 1 kg', 27.5, 10],
    ['House Espresso, 250 g', 8.4, 6],
    ['Ethiopia Filter Roast, 250 g', 10.9, 7],
    ['Colombia Filter Roast, 500 g', 18.9, 6],
    ['Guatemala Medium Roast, 500 g', 17.5, 5],
    ['Brazil Dark Roast, 1 kg', 25.9, 6],
    ['Decaf Evening Blend, 500 g', 17.9, 4],
    ['Cold Brew Blend, 500 g', 16.9, 5, { months: summer }],
    ['Winter Roast, 500 g', 18.5, 6, { months: winter }],
    ['Paper Filters, 100', 5.9, 3]
  ]),
  ...shelf('Tea', [
    ['Breakfast Blend, 250 g', 11.9, 9],
    ['Earl Grey, 100 g', 7.9, 7],
    ['Darjeeling First Flush, 100 g', 16.5, 4],
    ['Assam, 250 g', 12.9, 5],
    ['Sencha, 100 g', 12.5, 5],
    ['Jasmine Pearls, 50 g', 13.9, 3],
    ['Peppermint, 80 g', 6.5, 5],
    ['Rooibos Orange, 100 g', 7.2, 5],
    ['Iced Tea Peach, 15 bags', 8.5, 5, { months: summer }],
    ['Winter Spice Tea, 100 g', 8.9, 8, { months: winter }]
  ]),
  ...shelf('Ceramics', [
    ['Speckled Mug', 24, 10],
    ['Espresso Cup', 16.5, 7, { goesWith: 'Saucer' }],
    ['Saucer', 9.5, 3],
    ['Breakfast Bowl', 28, 8],
    ['Tea Bowl, ash glaze', 34, 6],
    ['Dinner Plate, blue rim', 38, 6],
    ['Small Vase', 42, 5],
    ['Serving Bowl, large', 68, 4],
    ['Teapot, 0.8 l', 79, 5, { goesWith: 'Tea Bowl, ash glaze' }],
    ['Pitcher, 1.2 l', 58, 3],
    ['Platter "Tide"', 96, 2]
  ]),
  ...shelf('Kitchen', [
    ['Linen Tea Towel', 12.5, 8],
    ['Olive Wood Spoon', 9.9, 7],
    ['Pour-Over Dripper', 26.5, 5, { goesWith: 'Paper Filters, 100' }],
    ['Hand Grinder', 64, 3],
    ['French Press, 1 l', 36.5, 4],
    ['Tea Strainer', 7.9, 6],
    ['Storage Jar, 500 g', 18.5, 5],
    ['Oak Chopping Board', 44, 3],
    ['Beeswax Wraps, 3', 15.9, 4]
  ]),
  ...shelf('Gifts', [
    ['Tea Tasting Box', 29.5, 8],
    ['Coffee Tasting Box', 32.5, 8],
    ['Mug and Tea Set', 39, 7, { goesWith: 'Gift Wrapping' }],
    ['Scented Candle, fig', 22.5, 6, { goesWith: 'Gift Wrapping' }],
    ['Shortbread Tin', 13.9, 7],
    ['Dark Chocolate, 100 g', 5.9, 7],
    ['Advent Tea Calendar', 34, 9, { months: [10, 11] }],
    ['Christmas Hamper', 74, 7, { months: [11, 12] }],
    ['Stoneware Star Ornament', 11.5, 8, { months: [11, 12] }],
    ['Gift Wrapping', 3.5, 2]
  ])
]

export const productCalled = (name: string): Product => catalogue.find((product) => product.name === name)!

export const inSeason = (product: Product, day: number): boolean => product.months?.includes(monthOf(day)) ?? true

/** Second-year prices are about 6 % higher, to the next ten cents. */
const listPrice = ({ price }: Product, day: number): number =>
  day < priceRise ? price : Math.ceil((price * 106) / 1000) * 10

/** Cents. Sales spare coffee, which has little margin. */
export function priceOn(product: Product, day: number): number {
  const percentOff = product.category === 'Coffee' ? 0 : (saleOn(day)?.percentOff ?? 0)
  return Math.round((listPrice(product, day) * (100 - percentOff)) / 100)
}
