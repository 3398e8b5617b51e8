import type { Random } from '#engine/random/random.ts'
import {
  allDays,
  christmases,
  dayOf,
  giftDemand,
  kilnOpenings,
  lastDay,
  liveliness,
  type Period,
  sales
} from './calendar.ts'
import type { Category } from './catalogue.ts'
import { around, between, happens, pickByWeight, type Range } from './chance.ts'

/** How a kind of customer behaves. The file does not say who is of which kind: segments have to find out. */
export interface CustomerType {
  readonly name: string
  /** How many there are. */
  readonly count: number
  readonly business?: true
  /** The days on which one of them thinks of the shop, in order. */
  readonly visits: (random: Random) => readonly number[]
  readonly wants: Readonly<Partial<Record<Category, number>>>
  /** Different products an order. */
  readonly lines: Range
  /** Pieces of a product; most take the lower end. */
  readonly pieces: Range
  /** How often a product is one of the customer's favourites rather than any. */
  readonly faithful: number
}

/** Every `gap` days or so, give or take, from the first visit to the last; now and then one is skipped. */
function regularly(random: Random, gap: number, { from, to }: Period): number[] {
  const days: number[] = []
  for (let day = from; day <= to; day += around(random, gap, 0.35) * (happens(random, 0.04) ? 2 : 1)) days.push(day)
  return days
}

/** Half were customers before the file begins; the others join by `latest`. */
const joins = (random: Random, latest: number): number => (happens(random, 0.5) ? random.int(30) : random.int(latest))

/** One visit in some of the periods from the customer's first one on, two now and then. */
function inSomeOf(random: Random, periods: readonly Period[], often: number, twice: number): number[] {
  const known = periods.slice(random.int(periods.length - 1))
  return known.flatMap(({ from, to }, i) => {
    if (i > 0 && !happens(random, often)) return []
    const day = between(random, [from, to - 6])
    return happens(random, twice) ? [day, day + between(random, [6, 14])] : [day]
  })
}

const onGiftDays = (random: Random): number => pickByWeight(random, allDays, giftDemand)

export const customerTypes: readonly CustomerType[] = [
  {
    name: 'buys a gift, mostly once, mostly before Christmas',
    count: 900,
    visits: (random) => {
      const first = onGiftDays(random)
      const next = christmases.find((weeks) => weeks.from > first + 100)
      return next && happens(random, 0.1) ? [first, between(random, [next.from, next.to])] : [first]
    },
    wants: { Gifts: 6, Ceramics: 2, Kitchen: 1, Tea: 1 },
    lines: [1, 3],
    pieces: [1, 2],
    faithful: 0
  },
  {
    name: 'passes by once',
    count: 200,
    visits: (random) => [pickByWeight(random, allDays, liveliness)],
    wants: { Tea: 3, Coffee: 2, Kitchen: 3, Gifts: 1, Ceramics: 1 },
    lines: [1, 2],
    pieces: [1, 1],
    faithful: 0
  },
  {
    name: 'refills coffee every month',
    count: 220,
    visits: (random) => regularly(random, between(random, [21, 42]), { from: joins(random, 600), to: lastDay }),
    wants: { Coffee: 12, Tea: 1, Kitchen: 0.6, Ceramics: 0.3, Gifts: 0.3 },
    lines: [1, 2],
    pieces: [1, 3],
    faithful: 0.85
  },
  {
    name: 'stocks up on tea every other month',
    count: 170,
    visits: (random) => regularly(random, between(random, [50, 80]), { from: joins(random, 480), to: lastDay }),
    wants: { Tea: 10, Kitchen: 1, Gifts: 0.7, Ceramics: 0.6 },
    lines: [1, 3],
    pieces: [1, 2],
    faithful: 0.7
  },
  {
    name: 'collects ceramics, season by season',
    count: 200,
    visits: (random) => inSomeOf(random, kilnOpenings, 0.75, 0.3),
    wants: { Ceramics: 10, Kitchen: 1, Gifts: 0.5 },
    lines: [1, 3],
    pieces: [1, 3],
    faithful: 0.2
  },
  {
    name: 'was a good customer, and stays away',
    count: 280,
    visits: (random) => {
      const from = random.int(120)
      const to = between(random, [Math.max(from + 120, 180), dayOf('2025-11-15')])
      return regularly(random, between(random, [26, 50]), { from, to })
    },
    wants: { Coffee: 5, Tea: 4, Kitchen: 1, Ceramics: 0.5, Gifts: 0.5 },
    lines: [1, 3],
    pieces: [1, 2],
    faithful: 0.7
  },
  {
    name: 'has just found the shop',
    count: 220,
    visits: (random) => {
      const first = lastDay - random.int(90)
      const gap = between(random, [10, 24])
      return [first, first + gap, first + 2 * gap].slice(
        0,
        pickByWeight(random, [1, 2, 3], (n) => 6 - 1.7 * n)
      )
    },
    wants: { Coffee: 4, Tea: 4, Kitchen: 2, Ceramics: 1.5, Gifts: 1 },
    lines: [1, 3],
    pieces: [1, 2],
    faithful: 0.4
  },
  {
    name: 'comes when prices are down',
    count: 210,
    visits: (random) => inSomeOf(random, sales, 0.55, 0.12),
    wants: { Kitchen: 4, Tea: 3, Ceramics: 2, Gifts: 2 },
    lines: [1, 3],
    pieces: [1, 2],
    faithful: 0
  },
  {
    name: 'buys for a business',
    count: 38,
    business: true,
    visits: (random) => regularly(random, between(random, [20, 45]), { from: joins(random, 500), to: lastDay }),
    wants: { Coffee: 6, Tea: 3, Gifts: 1.5, Kitchen: 1.5, Ceramics: 1 },
    lines: [2, 4],
    pieces: [2, 10],
    faithful: 0.75
  }
]
