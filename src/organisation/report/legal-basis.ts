/** Dasar hukum: the regulations of the register that were in force in the year. */
import { noData, plain } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import type { OrganisationFacts, RegulationFact } from '../rules/facts.ts';

/** Ranks of the legal hierarchy (UU 12/2011, art. 7); what is not named comes last. */
const HIERARCHY: readonly RegExp[] = [
  /^Undang-Undang Dasar/i,
  /^(Undang-Undang|Peraturan Pemerintah Pengganti)/i,
  /^Peraturan Pemerintah/i,
  /^Peraturan Presiden/i,
  /^(Instruksi|Keputusan) Presiden/i,
  /^Peraturan (Menteri|Badan|Lembaga|Kepala)/i,
  /^(Instruksi|Keputusan|Surat Edaran) Menteri/i,
  /^Peraturan Daerah/i,
  /^Peraturan Gubernur/i,
  /^Peraturan (Bupati|Wali ?Kota)/i,
  /^Keputusan Gubernur/i,
  /^Keputusan (Bupati|Wali ?Kota)/i,
];

/** "Peraturan Presiden Nomor 29 Tahun 2014 tentang …" */
export function citeRegulation(regulation: RegulationFact): string {
  const { kind, number, year, subject } = regulation;
  return `${kind} Nomor ${number} Tahun ${year} tentang ${subject}`;
}

/** Whether a regulation was in force on at least one day of the year. */
export function isInForce(regulation: RegulationFact, year: number): boolean {
  const begins = regulation.inForceFrom ?? `${regulation.year}-01-01`;
  return (
    begins <= `${year}-12-31` && (regulation.inForceTo === null || regulation.inForceTo >= `${year}-01-01`)
  );
}

/** The numbered list, by hierarchy and then by year. */
export function legalBasis(facts: OrganisationFacts, year: number): readonly Block[] {
  const basis = facts.regulations
    .filter((one) => one.isLegalBasis && isInForce(one, year))
    .toSorted(
      (a, b) =>
        regulationRank(a) - regulationRank(b) || a.year - b.year || Number(a.number) - Number(b.number),
    );
  if (basis.length === 0) return [noData(`peraturan yang menjadi dasar hukum tahun ${year}`)];
  const items = basis.map((one, index) => ({
    inlines: [plain(`${citeRegulation(one)}${index === basis.length - 1 ? '.' : ';'}`)],
  }));
  return [{ kind: 'list', marker: 'decimal', items }];
}

/** Place in the legal hierarchy, the highest first. */
export function regulationRank(regulation: RegulationFact): number {
  const rank = HIERARCHY.findIndex((pattern) => pattern.test(regulation.kind));
  return rank === -1 ? HIERARCHY.length : rank;
}
