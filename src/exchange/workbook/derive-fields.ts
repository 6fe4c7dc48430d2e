/** Fields that say nothing new: levels and parents that a national code carries, the level of an indicator. */
import { formulaVariables } from '../../kernel/formula/formula.ts';
import { parseFormula } from '../../kernel/formula/parse.ts';
import type { ReadRow } from './read-rows.ts';
import { listAt, type WireObject, type WireValue } from './wire.ts';

/** Level and parent of programmes, activities and sub activities from their codes. */
export function deriveNomenclature(rows: readonly ReadRow[]): void {
  deriveParents(rows);
  const parents = new Map(rows.map(({ values }) => [values.code, values.parent ?? null]));
  for (const { values } of rows) {
    if ((values.level ?? null) !== null) continue;
    values.level = LEVELS[Math.min(depthOf(values.code ?? null, parents), LEVELS.length - 1)] ?? null;
  }
}

const LEVELS = ['program', 'activity', 'subactivity'] as const;

function depthOf(code: WireValue, parents: ReadonlyMap<WireValue | undefined, WireValue>): number {
  let depth = 0;
  for (let at = parents.get(code) ?? null; at !== null && depth < LEVELS.length; at = parents.get(at) ?? null)
    depth += 1;
  return depth;
}

/** The parent is the longest other code that begins this one. */
export function deriveParents(rows: readonly ReadRow[]): void {
  const codes = new Set(rows.map(({ values }) => values.code));
  for (const { values } of rows) {
    if ((values.parent ?? null) !== null || typeof values.code !== 'string') continue;
    const steps = values.code.split('.');
    for (let length = steps.length - 1; length > 0; length -= 1) {
      const candidate = steps.slice(0, length).join('.');
      if (!codes.has(candidate)) continue;
      values.parent = candidate;
      break;
    }
  }
}

/** Level of an indicator from what it measures. */
export function levelOfMeasured(sheetId: string | null, nomenclatureLevel: WireValue): WireValue {
  switch (sheetId) {
    case 'goals':
      return 'goal';
    case 'objectives':
      return 'objective';
    case 'nomenclature':
      return nomenclatureLevel;
    default:
      return 'unit';
  }
}

/**
 * The names of a formula whose meaning nobody wrote down stand for themselves: `desa_mandiri` is "Desa mandiri",
 * entered. Where some are explained the others are not guessed: they are more likely misspelt.
 */
export function declareVariables(indicator: WireObject): void {
  if (typeof indicator.formula !== 'string' || listAt(indicator, 'variables').length > 0) return;
  const parsed = parseFormula(indicator.formula);
  if (!parsed.ok) return;
  const names = formulaVariables(parsed.formula);
  if (names.length > 0) indicator.variables = names.map((name) => ({ name, label: spoken(name) }));
}

function spoken(name: string): string {
  const words = name.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
