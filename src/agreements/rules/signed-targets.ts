/** The targets that agreements sign, in the order in which they count. */
import type { PositionFact } from '../../organisation/rules/facts.ts';
import type { SignedTarget } from '../../planning/rules/target-in-force.ts';
import type { AgreementFact } from './facts.ts';

/** The later in the year first: order, then date of signature. */
export function latestFirst(agreements: readonly AgreementFact[]): AgreementFact[] {
  return [...agreements].sort(
    (a, b) => b.order - a.order || (a.signedOn < b.signedOn ? 1 : a.signedOn > b.signedOn ? -1 : 0),
  );
}

/** The last agreement of a position in a year; null when it has none. */
export function lastAgreement(
  agreements: readonly AgreementFact[],
  position: string,
  year: number,
): AgreementFact | null {
  return latestFirst(agreements.filter((one) => one.firstParty === position && one.year === year))[0] ?? null;
}

/** Code of the position that heads the unit; null when no position does. */
export function headOfUnit(positions: readonly PositionFact[], unit: string): string | null {
  return positions.find((position) => position.isHead && position.unit === unit)?.code ?? null;
}

/**
 * Signed targets, the strongest first: of the unit head's last agreement of each year, then of the other
 * positions' last agreements. An earlier agreement of the same position no longer speaks.
 */
export function signedTargets(
  agreements: readonly AgreementFact[],
  positions: readonly PositionFact[],
  unit: string,
): SignedTarget[] {
  const head = headOfUnit(positions, unit);
  const title = new Map(positions.map((position) => [position.code, position.title]));
  const last = new Map<string, AgreementFact>();
  for (const agreement of latestFirst(agreements)) {
    const key = `${agreement.firstParty}/${agreement.year}`;
    if (!last.has(key)) last.set(key, agreement);
  }
  const inOrder = [...last.values()].sort(
    (a, b) => Number(b.firstParty === head) - Number(a.firstParty === head),
  );
  return inOrder.flatMap((agreement) =>
    agreement.indicatorLines.map((line) => ({
      agreement: agreement.code,
      title: `Perjanjian Kinerja ${title.get(agreement.firstParty) ?? agreement.firstParty} ${agreement.year}, ${agreement.version}`,
      indicator: line.indicator,
      year: agreement.year,
      target: line.target,
      isOfUnitHead: agreement.firstParty === head,
    })),
  );
}
