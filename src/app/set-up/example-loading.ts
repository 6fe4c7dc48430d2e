/** The example's way into a running server: loaded once, however often it is asked for, with its step in words. */
import type { TellProgress } from '../load-demo.ts';

export interface LoadingStep {
  /** 0–100. */
  readonly percent: number;
  readonly step: string;
}

export class ExampleLoading {
  readonly #load: (tell: TellProgress) => Promise<void>;
  #running: Promise<void> | null = null;
  #step: LoadingStep | null = null;

  constructor(load: (tell: TellProgress) => Promise<void>) {
    this.#load = load;
  }

  /** What is being done; null when nothing is. */
  get step(): LoadingStep | null {
    return this.#step;
  }

  /** Resolves when the example is there, also for who asks while it is being loaded. */
  load(): Promise<void> {
    this.#running ??= this.#load((percent, step) => {
      this.#step = { percent, step };
    }).finally(() => {
      this.#running = null;
      this.#step = null;
    });
    return this.#running;
  }
}
