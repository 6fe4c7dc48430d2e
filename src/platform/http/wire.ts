/** How values of the rules look after their journey through JSON. */
import type { Decimal } from '../../kernel/decimal.ts';

/** Decimals write themselves as strings; everything else keeps its shape, and lists may be changed. */
export type Wire<Value> = Value extends Decimal
  ? string
  : Value extends readonly (infer Item)[]
    ? Wire<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Wire<Value[Key]> }
      : Value;

/**
 * The same value under the type it will have once written: `Decimal.toJSON` gives the plain string when the answer
 * is serialised, so nothing is copied here. The tests of the routes hold the answers against their schemas.
 */
export function asWire<Value>(value: Value): Wire<Value> {
  return value as unknown as Wire<Value>;
}
