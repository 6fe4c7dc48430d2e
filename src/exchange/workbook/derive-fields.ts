/** Fields that say nothing new: levels and parents that a national code carries, the level of an indicator. */
import type { ReadRow } from './read-rows.ts';
import type { WireValue } from './wire.ts';

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
