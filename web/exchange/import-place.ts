/** The unit and year a file is meant for. */
export interface ImportPlace {
  readonly unit: string;
  readonly year: number;
}
