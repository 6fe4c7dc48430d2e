/** Change over the years: C-23 growth and difference, C-25 the mean yearly change. */
import { type Decimal, decimal, HUNDRED } from '../../kernel/decimal.ts';
import { notComputable, numberValue, type Outcome } from '../../kernel/outcome.ts';

/** C-23: (now − before) / before × 100, in percent; from 0 there is no percentage, never 0 %. */
export function growth(now: Decimal, before: Decimal): Outcome {
  if (before.isZero()) {
    return notComputable(
      'last-year-zero',
      'Nilai tahun sebelumnya 0, sehingga persentase perubahan tidak berlaku (n/a).',
    );
  }
  return numberValue(now.minus(before).times(HUNDRED).dividedBy(before));
}

/** C-23: now − before, in the satuan itself; of percentages and indices in *poin*. */
export function difference(now: Decimal, before: Decimal): Decimal {
  return now.minus(before);
}

export interface YearValue {
  readonly year: number;
  readonly value: Decimal;
}

/** C-25: (last − first) / number of yearly steps between them. One known year gives no change. */
export function meanYearlyChange(values: readonly YearValue[]): Outcome {
  const inOrder = [...values].sort((a, b) => a.year - b.year);
  const first = inOrder[0];
  const last = inOrder.at(-1);
  if (first === undefined || last === undefined || first.year === last.year) {
    return notComputable('no-data', 'Diperlukan nilai dari sedikitnya dua tahun.');
  }
  return numberValue(last.value.minus(first.value).dividedBy(decimal(last.year - first.year)));
}
