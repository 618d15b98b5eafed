// A set of days of one stretch of the calendar, as bits: unions and counts over thousands of placements stay cheap.
import { type Day, dayNumber, dayOfNumber } from '../kernel/day.ts'

/** The stretch that sets are taken from, first and last day included. */
export type Frame = { first: Day; last: Day }

export class DaySet {
  readonly #start: number
  readonly #length: number
  readonly #words: Uint32Array

  private constructor(start: number, length: number, words: Uint32Array) {
    this.#start = start
    this.#length = length
    this.#words = words
  }

  static none(frame: Frame): DaySet {
    const start = dayNumber(frame.first)
    const length = Math.max(0, dayNumber(frame.last) - start + 1)
    return new DaySet(start, length, new Uint32Array((length + 31) >>> 5))
  }

  /** The days of the frame from `from` to `to`, both included; either may lie outside, `to: null` is open-ended. */
  static range(frame: Frame, from: Day, to: Day | null): DaySet {
    return DaySet.none(frame).addRange(from, to)
  }

  copy(): DaySet {
    return new DaySet(this.#start, this.#length, this.#words.slice())
  }

  addRange(from: Day, to: Day | null): this {
    const first = Math.max(0, dayNumber(from) - this.#start)
    const last = to === null ? this.#length - 1 : Math.min(this.#length - 1, dayNumber(to) - this.#start)
    for (let at = first; at <= last; ) {
      const bit = at & 31
      const bits = Math.min(32 - bit, last - at + 1)
      const mask = bits === 32 ? 0xffffffff : ((1 << bits) - 1) << bit
      this.#set(at >>> 5, this.#word(at >>> 5) | mask)
      at += bits
    }
    return this
  }

  /** Adds the other set's days. Both must be of one frame. */
  add(other: DaySet): this {
    for (let w = 0; w < this.#words.length; w++) this.#set(w, this.#word(w) | other.#word(w))
    return this
  }

  /** Keeps only the days that the other set has too. */
  keep(other: DaySet): this {
    for (let w = 0; w < this.#words.length; w++) this.#set(w, this.#word(w) & other.#word(w))
    return this
  }

  /** Takes the other set's days away. */
  drop(other: DaySet): this {
    for (let w = 0; w < this.#words.length; w++) this.#set(w, this.#word(w) & ~other.#word(w))
    return this
  }

  has(day: Day): boolean {
    const at = dayNumber(day) - this.#start
    return at >= 0 && at < this.#length && ((this.#word(at >>> 5) >>> (at & 31)) & 1) === 1
  }

  get count(): number {
    let count = 0
    for (const word of this.#words) count += ones(word)
    return count
  }

  /** The k-th day counted from the last one (k = 1 is the last); undefined where there are fewer. */
  fromEnd(k: number): Day | undefined {
    let left = k
    for (let at = this.#length - 1; at >= 0; at--) {
      if (((this.#word(at >>> 5) >>> (at & 31)) & 1) === 1 && --left === 0) return dayOfNumber(this.#start + at)
    }
    return undefined
  }

  #word(w: number): number {
    return this.#words[w] ?? 0
  }

  #set(w: number, value: number): void {
    this.#words[w] = value
  }
}

function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
