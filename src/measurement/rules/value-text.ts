/** How realisations and targets are written in figures and formulas. */
import { formatExact, formatNumber, formatPercent } from '../../kernel/indonesian-numbers.ts';
import { operandText } from '../../kernel/operand-text.ts';
import type { Parts } from '../../kernel/outcome.ts';
import { isPercentUnit } from '../../kernel/percentages.ts';
import type { TargetValue } from '../../planning/rules/facts.ts';
import { exactValue, type PartedNumber } from './comparable.ts';
import type { Realisation } from './facts.ts';

/** "7 dari 9". */
export function partsText({ numerator, denominator }: Parts): string {
  return `${formatExact(numerator)} dari ${formatExact(denominator)}`;
}

/** In a formula: "(7 / 9)" where parts compute, else the number. */
export function operandOf(number: PartedNumber, decimals: number, unit: string): string {
  const { parts } = number;
  if (parts !== null && !parts.denominator.isZero()) {
    return `(${formatExact(parts.numerator)} / ${formatExact(parts.denominator)})`;
  }
  return operandText(exactValue(number, unit), decimals);
}

/** With its satuan where that is part of the number: "77,78 %", "87,26". */
export function numberText(number: PartedNumber, unit: string, decimals: number): string {
  const value = exactValue(number, unit);
  return isPercentUnit(unit) ? formatPercent(value, decimals) : formatNumber(value, decimals);
}

export function targetText(target: TargetValue, unit: string, decimals: number): string {
  switch (target.kind) {
    case 'number':
      return numberText(target, unit, decimals);
    case 'range':
      return `${operandText(target.from, decimals)}–${operandText(target.to, decimals)}`;
    case 'grade':
      return target.grade;
    case 'text':
      return target.text;
  }
}

/** The words of a realisation that is no number; null for numbers and for states. */
export function realisationWord(realisation: Realisation): string | null {
  if (realisation.state === 'grade') return realisation.grade;
  return realisation.state === 'text' ? realisation.text : null;
}
