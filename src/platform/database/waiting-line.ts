/** A fair line in front of one thing that only one may use: first come, first served, with a limit on waiting. */

interface Place {
  enter(): void;
}

export class WaitingLine {
  readonly #places: Place[] = [];
  readonly #patience: number;
  readonly #onImpatience: (waitedMilliseconds: number) => Error;
  #taken = false;

  /** `patience` in milliseconds; who waits longer gets the error that `onImpatience` makes. */
  constructor(patience: number, onImpatience: (waitedMilliseconds: number) => Error) {
    this.#patience = patience;
    this.#onImpatience = onImpatience;
  }

  get length(): number {
    return this.#places.length;
  }

  enter(): Promise<void> {
    if (!this.#taken) {
      this.#taken = true;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const place: Place = {
        enter: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      const timer = setTimeout(() => {
        this.#places.splice(this.#places.indexOf(place), 1);
        reject(this.#onImpatience(this.#patience));
      }, this.#patience);
      this.#places.push(place);
    });
  }

  leave(): void {
    const next = this.#places.shift();
    if (next === undefined) this.#taken = false;
    else next.enter();
  }
}
