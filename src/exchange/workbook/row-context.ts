/** What targets and realisations must know of their indicators. */
import { Decimal, roundHalfUp } from '../../kernel/decimal.ts';
import { ratioValue } from '../../kernel/percentages.ts';
import { writeDecimal } from '../schema/wire-types.ts';
import type { RowContext } from './row-forms.ts';
import { isWireObject, type WireObject, type WireValue } from './wire.ts';

export function rowContext(indicators: readonly WireObject[]): RowContext {
  const byCode = new Map<WireValue, WireObject>(indicators.map((row) => [row.code ?? null, row]));
  return {
    methodOf(indicator) {
      const found = byCode.get(indicator);
      return found === undefined ? null : String(found.method ?? 'maximise');
    },
    valueOfParts(indicator, parts) {
      const found = byCode.get(indicator);
      if (found === undefined || !isWireObject(parts)) return null;
      const numerator = decimalOf(parts.numerator);
      const denominator = decimalOf(parts.denominator);
      if (numerator === null || denominator === null || denominator.isZero()) return null;
      const value = ratioValue({ numerator, denominator }, String(found.unit ?? ''));
      return writeDecimal(roundHalfUp(value, Math.min(6, Number(found.decimals ?? 2))));
    },
  };
}

/** A decimal as the wire writes it. */
function decimalOf(value: WireValue | undefined): Decimal | null {
  return typeof value === 'string' && /^-?\d+(,\d+)?$/.test(value)
    ? new Decimal(value.replace(',', '.'))
    : null;
}
