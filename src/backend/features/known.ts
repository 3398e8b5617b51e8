/** Of whom anything is known at the moment that is looked from, and since when. */
export class Known {
  /** By place: 1 where something is known. */
  readonly of: Uint8Array
  /** When each was first met, reached or listed; Infinity where nothing tells. */
  readonly since: Float64Array

  constructor(n: number) {
    this.of = new Uint8Array(n)
    this.since = new Float64Array(n).fill(Number.POSITIVE_INFINITY)
  }

  /** `moment`: NaN where it is not known. */
  met(place: number, moment: number): void {
    this.of[place] = 1
    if (moment < this.since[place]!) this.since[place] = moment
  }

  /** Who came later has no number yet: none is a number of somebody. */
  forgetOthers(values: Float64Array): void {
    for (let place = 0; place < values.length; place++) if (this.of[place] === 0) values[place] = Number.NaN
  }
}
