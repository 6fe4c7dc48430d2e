/** The regulations of the register that were in force in the year: as a list under their kinds, or as a table. */
import { numberColumn, tellTable } from '../../documents/column-table.ts';
import { cell, noData, plain, runInTitle, tableOrNothing } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import type { OrganisationFacts, RegulationFact } from '../rules/facts.ts';
import { citeRegulation, isInForce, regulationRank } from './legal-basis.ts';

/** Those of some kinds only, where kinds are named; by hierarchy and then by year. */
function regulationsOf(
  facts: OrganisationFacts,
  year: number,
  kinds: readonly string[] | null,
): readonly RegulationFact[] {
  return facts.regulations
    .filter((one) => isInForce(one, year) && (kinds === null || kinds.includes(one.kind)))
    .toSorted(
      (a, b) =>
        regulationRank(a) - regulationRank(b) || a.year - b.year || Number(a.number) - Number(b.number),
    );
}

/** Each kind with its regulations numbered below it; one kind alone needs no title. */
export function regulationLists(
  facts: OrganisationFacts,
  year: number,
  kinds: readonly string[] | null,
): readonly Block[] {
  const regulations = regulationsOf(facts, year, kinds);
  if (regulations.length === 0) return [noData(`peraturan tahun ${year}`)];
  const groups = [...new Set(regulations.map(({ kind }) => kind))];
  return groups.flatMap((kind): readonly Block[] => {
    const items = regulations
      .filter((one) => one.kind === kind)
      .map((one) => ({ inlines: [plain(citeRegulation(one))] }));
    const list: Block = { kind: 'list', marker: 'decimal', items };
    return groups.length === 1 ? [list] : [runInTitle(kind), list];
  });
}

/** `No | Jenis | Nomor | Tahun | Tentang`. */
export function regulationTable(
  facts: OrganisationFacts,
  year: number,
  kinds: readonly string[] | null,
): readonly Block[] {
  const table = tellTable<RegulationFact>({
    id: 'tabel-peraturan',
    caption: 'Peraturan yang Mendasari Pelaksanaan Tugas',
    columns: [
      numberColumn<RegulationFact>(),
      { id: 'jenis', label: 'Jenis', width: 2.4, cell: ({ kind }) => cell(kind) },
      { id: 'nomor', label: 'Nomor', width: 1.2, cell: ({ number }) => cell(number, { align: 'center' }) },
      {
        id: 'tahun',
        label: 'Tahun',
        width: 0.9,
        cell: ({ year: of }) => cell(String(of), { align: 'center' }),
      },
      { id: 'tentang', label: 'Tentang', width: 5, cell: ({ subject }) => cell(subject) },
    ],
    items: regulationsOf(facts, year, kinds),
  });
  return [tableOrNothing(table, `peraturan tahun ${year}`)];
}
