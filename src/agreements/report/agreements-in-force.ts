/** Which agreements stand, in the order of the positions, and how their parties and versions are named. */
import type { OrganisationFacts } from '../../organisation/rules/facts.ts';
import type { AgreementFact, AgreementFacts } from '../rules/facts.ts';

const CAPACITY_PREFIX: Readonly<Record<AgreementFact['firstCapacity'], string>> = {
  definitif: '',
  plt: 'Plt. ',
  plh: 'Plh. ',
  pj: 'Pj. ',
};

/** "Plt. Kepala Seksi Pelayanan": a position in the capacity held that day. */
export function titleInCapacity(
  organisation: OrganisationFacts,
  position: string,
  capacity: AgreementFact['firstCapacity'],
): string {
  const title = organisation.positions.find((one) => one.code === position)?.title ?? position;
  return `${CAPACITY_PREFIX[capacity]}${title}`;
}

/** "Murni", "Perubahan" – as it follows "Perjanjian Kinerja". */
export function versionLabel(agreement: AgreementFact): string {
  return agreement.version.charAt(0).toUpperCase() + agreement.version.slice(1).replaceAll('-', ' ');
}

/** Agreements of the year: the unit's head first, then by the register of positions; versions of one in order. */
export function agreementsInOrder(
  facts: AgreementFacts,
  organisation: OrganisationFacts,
  year: number,
): readonly AgreementFact[] {
  const place = new Map(organisation.positions.map((position, index) => [position.code, index]));
  const placeOf = (agreement: AgreementFact) => place.get(agreement.firstParty) ?? Number.MAX_SAFE_INTEGER;
  return facts.agreements
    .filter((agreement) => agreement.year === year)
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.order - b.order || a.signedOn.localeCompare(b.signedOn));
}

/** The last version of each position. */
export function agreementsInForce(
  facts: AgreementFacts,
  organisation: OrganisationFacts,
  year: number,
): readonly AgreementFact[] {
  const all = agreementsInOrder(facts, organisation, year);
  return all.filter(
    (agreement, index) => !all.slice(index + 1).some((later) => later.firstParty === agreement.firstParty),
  );
}
