/** Lets a few in at once and a few more wait, first come, first served: what costs much must not pile up. */

export interface TurnstileSize {
  /** How many may be inside at once. */
  readonly places: number;
  /** How many may wait; the next one is turned away. */
  readonly mostWaiting: number;
}

export class Turnstile {
  readonly #size: TurnstileSize;
  readonly #turnedAway: () => Error;
  readonly #waiting: (() => void)[] = [];
  #inside = 0;

  /** `turnedAway` makes the error for who finds neither a place nor a seat to wait. */
  constructor(size: TurnstileSize, turnedAway: () => Error) {
    this.#size = size;
    this.#turnedAway = turnedAway;
  }

  /** Does the work when it is its turn. Rejects with the error of `turnedAway`, or that of the work. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  #enter(): Promise<void> {
    if (this.#inside < this.#size.places) {
      this.#inside += 1;
      return Promise.resolve();
    }
    if (this.#waiting.length >= this.#size.mostWaiting) return Promise.reject(this.#turnedAway());
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** The place of one who leaves goes to the one who has waited longest. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#inside -= 1;
    else next();
  }
}
