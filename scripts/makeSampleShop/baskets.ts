import type { Random } from '#engine/random/random.ts'
import { monthOf } from './calendar.ts'
import { catalogue, categories, inSeason, type Product, priceOn, productCalled } from './catalogue.ts'
import { between, happens, pick, pickByWeight } from './chance.ts'
import type { CustomerType } from './customerTypes.ts'

export interface OrderLine {
  readonly product: Product
  /** Below 0 on a credit note. */
  readonly quantity: number
  /** Cents. */
  readonly unitPrice: number
}

type Habits = Pick<CustomerType, 'wants' | 'lines' | 'pieces' | 'faithful' | 'business'>

function anyProduct(random: Random, wants: Habits['wants'], day: number): Product {
  const category = pickByWeight(random, categories, (c) => wants[c] ?? 0)
  const shelf = catalogue.filter((product) => product.category === category && inSeason(product, day))
  return pickByWeight(random, shelf, ({ appeal }) => appeal)
}

/** The lower end for most; the smaller of two draws. */
const piecesOf = (random: Random, { pieces, business }: Habits): number =>
  business ? between(random, pieces) : Math.min(between(random, pieces), between(random, pieces))

/** What one order holds; no product twice. */
export function fillBasket(random: Random, habits: Habits, favourites: readonly Product[], day: number): OrderLine[] {
  const basket = new Map<Product, number>()
  const add = (product: Product, quantity: number) => {
    if (!basket.has(product)) basket.set(product, quantity)
  }
  for (let line = between(random, habits.lines); line > 0; line--) {
    const product = happens(random, habits.faithful) ? pick(random, favourites) : anyProduct(random, habits.wants, day)
    const quantity = piecesOf(random, habits)
    add(product, quantity)
    if (product.goesWith && happens(random, 0.35)) add(productCalled(product.goesWith), quantity)
  }
  // Before Christmas regular customers think of others too.
  if (monthOf(day) === 12 && happens(random, 0.6)) add(anyProduct(random, { Gifts: 3, Ceramics: 1 }, day), 1)
  return [...basket].map(([product, quantity]) => ({ product, quantity, unitPrice: priceOn(product, day) }))
}
