/** C-30: whose indicators form a mean together: each position, and all below the head and the secretary. */
import { headOfUnit, lastAgreement } from '../../agreements/rules/signed-targets.ts';
import type { FurtherSet } from '../../measurement/rules/figures.ts';
import type { UnitYear } from './facts.ts';

/** Code of the set of all positions below the head and the secretary: `rata-rata/jabatan-bawahan/{y}`. */
export const SUBORDINATE_SET = 'jabatan-bawahan';

/** The indicators of a position are those of its last agreement, else those it owns. */
export function positionSets(unitYear: UnitYear): FurtherSet[] {
  const sets = unitYear.organisation.positions.flatMap(({ code, title }) => {
    const indicators = indicatorsOf(unitYear, code);
    return indicators.length === 0 ? [] : [{ code, name: title, indicators }];
  });
  const below = subordinatePositions(unitYear);
  const indicators = sets.filter(({ code }) => below.has(code)).flatMap((set) => set.indicators);
  if (indicators.length === 0) return sets;
  const all = { code: SUBORDINATE_SET, name: 'seluruh jabatan di bawah sekretaris' };
  return [...sets, { ...all, indicators: [...new Set(indicators)] }];
}

/** Codes of the positions of the unit other than its head and the head of its sekretariat. */
export function subordinatePositions({ organisation, unit }: UnitYear): ReadonlySet<string> {
  const { positions, units } = organisation;
  const offices = units.filter(({ kind }) => kind === 'sekretariat').map(({ code }) => code);
  const above = [unit, ...offices].map((code) => headOfUnit(positions, code));
  return new Set(
    positions.filter((one) => one.unit !== null && !above.includes(one.code)).map(({ code }) => code),
  );
}

function indicatorsOf({ year, planning, agreements }: UnitYear, position: string): readonly string[] {
  const agreement = lastAgreement(agreements.agreements, position, year);
  const signed = agreement?.indicatorLines.map(({ indicator }) => indicator) ?? [];
  const owned = planning.indicators.filter(({ owner }) => owner === position).map(({ code }) => code);
  return [...new Set(signed.length > 0 ? signed : owned)];
}
