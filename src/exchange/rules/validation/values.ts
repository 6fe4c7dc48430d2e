/** Checks of the values that planning, agreements and measurement share. */
import { type Decimal, roundHalfUp } from '../../../kernel/decimal.ts';
import { formatNumber } from '../../../kernel/indonesian-numbers.ts';
import type { Parts } from '../../../kernel/outcome.ts';
import { ratioValue } from '../../../kernel/percentages.ts';
import type { IndicatorFact, TargetValue } from '../../../planning/rules/facts.ts';
import type { ProblemList } from './problem-list.ts';

/** C-5: parts can be divided, and give the value that stands beside them. */
export function checkParts(
  value: Decimal,
  parts: Parts | null,
  indicator: IndicatorFact | undefined,
  path: string,
  list: ProblemList,
): void {
  if (parts === null) return;
  if (parts.denominator.isZero()) {
    const message = 'Penyebut bernilai 0, sehingga rasio tidak dapat dihitung.';
    list.error({
      code: 'denominator-zero',
      path: `${path}.parts.denominator`,
      message,
      read: '0',
      expected: 'bukan 0',
    });
    return;
  }
  if (indicator === undefined) return;
  const { decimals } = indicator;
  const computed = roundHalfUp(ratioValue(parts, indicator.unit), decimals);
  if (computed.eq(roundHalfUp(value, decimals))) return;
  list.note({
    code: 'parts-differ',
    path: `${path}.value`,
    message: `Nilai ini berbeda dari hasil bagi pembilang dan penyebutnya (${formatNumber(computed, decimals)}).`,
    read: formatNumber(value, value.decimalPlaces()),
    expected: formatNumber(computed, decimals),
  });
}

/** A target in itself, and against the method of its indicator. */
export function checkTargetValue(
  target: TargetValue,
  indicator: IndicatorFact | undefined,
  path: string,
  list: ProblemList,
): void {
  if (target.kind === 'number') checkParts(target.value, target.parts, indicator, path, list);
  if (target.kind === 'range' && target.from.gt(target.to)) {
    const message = 'Batas bawah rentang lebih besar daripada batas atasnya.';
    list.error({
      code: 'range-reversed',
      path,
      message,
      read: `${target.from.toFixed()} – ${target.to.toFixed()}`,
    });
  }
  if (indicator === undefined || indicator.method === 'text' || target.kind === 'text') return;
  const isGrade = target.kind === 'grade';
  if (
    isGrade !== (indicator.method === 'predicate') ||
    (target.kind === 'range' && indicator.method !== 'range')
  ) {
    list.note({
      code: 'target-kind',
      path: `${path}.kind`,
      message: `Jenis target ini tidak cocok dengan metode indikator "${indicator.name}", sehingga capaiannya tidak dapat dihitung.`,
      read: target.kind,
      expected:
        indicator.method === 'predicate'
          ? 'grade'
          : indicator.method === 'range'
            ? 'range atau number'
            : 'number',
    });
  }
}

export function byCode<Row extends { readonly code: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.code, row]));
}
