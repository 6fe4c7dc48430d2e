/** A cell to look at; `turn` grows with each wish, so that the same cell can be asked for again. */
export interface LookedAt {
  readonly sheet: number;
  readonly cell: string | null;
  readonly turn: number;
}
