/** C-63: mutu of a service by its SKM (PermenPANRB 14/2017). */
import { type Decimal, decimal, roundHalfUp } from '../../kernel/decimal.ts';

export interface Mutu {
  readonly grade: 'A' | 'B' | 'C' | 'D';
  readonly label: string;
  /** Lowest value, inclusive, compared after rounding to 2 decimals. */
  readonly lower: Decimal;
}

const LOWEST: Mutu = { grade: 'D', label: 'Tidak Baik', lower: decimal(25) };

/** Best first. */
export const MUTU: readonly Mutu[] = [
  { grade: 'A', label: 'Sangat Baik', lower: decimal('88.31') },
  { grade: 'B', label: 'Baik', lower: decimal('76.61') },
  { grade: 'C', label: 'Kurang Baik', lower: decimal(65) },
  LOWEST,
];

/** Of an SKM value, or of an element's NRR × 25: both run from 25 to 100. */
export function mutuOf(value: Decimal): Mutu {
  const compared = roundHalfUp(value, 2);
  return MUTU.find(({ lower }) => compared.greaterThanOrEqualTo(lower)) ?? LOWEST;
}
