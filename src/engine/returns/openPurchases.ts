/** One customer's purchases of which something is left, found by order, by amount and by product. */
export class OpenPurchases {
  readonly #left: Float64Array
  readonly #stacks = new Map<string, number[]>()

  /** What is left of each line; it shrinks as returns are set against purchases. */
  constructor(left: Float64Array) {
    this.#left = left
  }

  /** Purchases come in the order of their moments: the latest lies on top. */
  add(line: number, order: number, product: number): void {
    for (const of of product === 0 ? [0] : [product, 0]) {
      this.#push(inOrder(order, of), line)
      this.#push(ofAmount(this.#left[line], of), line)
      this.#push(ofProduct(of), line)
    }
  }

  /** Sets a return against purchases. @returns what of it found none */
  take(amount: number, order: number, product: number): number {
    const rest = this.#takeFrom(inOrder(order, product), amount)
    const whole = rest > 0 ? this.#untouched(rest, product) : undefined
    if (whole === undefined) return this.#takeFrom(ofProduct(product), rest)
    this.#left[whole] = 0
    return 0
  }

  #takeFrom(key: string, amount: number): number {
    const stack = this.#stacks.get(key) ?? []
    let rest = amount
    while (rest > 0 && stack.length > 0) {
      const line = stack[stack.length - 1]
      const taken = Math.min(rest, this.#left[line])
      this.#left[line] -= taken
      rest -= taken
      if (this.#left[line] === 0) stack.pop()
    }
    return rest
  }

  /** The latest purchase of exactly this amount from which nothing was taken. */
  #untouched(amount: number, product: number): number | undefined {
    const stack = this.#stacks.get(ofAmount(amount, product)) ?? []
    // Once something was taken from a purchase, it never comes to its amount again.
    while (stack.length > 0 && this.#left[stack[stack.length - 1]] !== amount) stack.pop()
    return stack.at(-1)
  }

  #push(key: string, line: number): void {
    const stack = this.#stacks.get(key)
    if (stack) stack.push(line)
    else this.#stacks.set(key, [line])
  }
}

const inOrder = (order: number, product: number): string => `order ${order} ${product}`
const ofAmount = (amount: number, product: number): string => `amount ${amount} ${product}`
const ofProduct = (product: number): string => `product ${product}`
