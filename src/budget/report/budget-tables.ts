/** Budget by programme and kegiatan: first and last version with the difference and its reason (C-41). */
import {
  cell,
  column,
  headRow,
  missing,
  named,
  noData,
  plain,
  row,
  tableOrNothing,
} from '../../documents/compose-blocks.ts';
import { figureCellOrDash } from '../../documents/live-text.ts';
import type { Block, Row } from '../../documents/report-model.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { formatDate } from '../../kernel/indonesian-dates.ts';
import { citeRegulation } from '../../organisation/report/legal-basis.ts';
import type { RegulationFact } from '../../organisation/rules/facts.ts';
import type { BudgetFacts, NomenclatureFact } from '../rules/facts.ts';
import { budgetedItems, depthOf, versionsOf } from './nomenclature-order.ts';

/** Names the version behind the figures of a year: C-41 demands it. */
export function versionInForce(facts: BudgetFacts, year: number): string {
  const last = versionsOf(facts, year).at(-1);
  return last === undefined ? 'versi anggaran belum ditetapkan' : last.label;
}

/** `Kode | Program/Kegiatan | Murni | Perubahan | Selisih`, to the depth asked for. */
export function budgetTable(
  facts: BudgetFacts,
  regulations: readonly RegulationFact[],
  figures: FigureBook,
  year: number,
  levels: readonly NomenclatureFact['level'][],
): readonly Block[] {
  const versions = versionsOf(facts, year);
  const first = versions[0];
  const last = versions.at(-1);
  if (first === undefined || last === undefined) return [noData(`anggaran tahun ${year}`)];
  const changes = versions.length > 1;
  const amounts = (code: string) => [
    figureCellOrDash(figures, `pagu/${code}/${year}/${first.code}`),
    ...(changes
      ? [
          figureCellOrDash(figures, `pagu/${code}/${year}/${last.code}`),
          figureCellOrDash(figures, `selisih-pagu/${code}/${year}`),
        ]
      : []),
  ];
  const body = budgetedItems(facts, year)
    .filter((item) => levels.includes(item.level))
    .map((item) => row([cell(item.code), nameCell(item, levels), ...amounts(item.code)], emphasisOf(item)));
  const labels = changes ? [first.label, last.label, 'Selisih'] : [first.label];
  return [
    tableOrNothing(
      {
        kind: 'table',
        id: 'tabel-anggaran',
        caption: `Anggaran menurut Program dan Kegiatan Tahun ${year}`,
        columns: named(
          changes ? ['kode', 'uraian', 'pagu-awal', 'pagu', 'selisih'] : ['kode', 'uraian', 'pagu'],
          [column(1.7), column(4), ...labels.map(() => column(2.3, 'right'))],
        ),
        head: [headRow(['Kode', 'Program/Kegiatan', ...labels.map((label) => `${label} (Rp)`)])],
        body: [...body, row([cell('Jumlah', { columnSpan: 2 }), ...amounts('total')], 'total')],
        notes: versionNotes(facts, regulations, year),
        size: 8.5,
      },
      `anggaran tahun ${year}`,
    ),
  ];
}

/** Bold group rows for programmes. */
export function emphasisOf(item: NomenclatureFact): Row['emphasis'] {
  return item.level === 'program' ? 'group' : undefined;
}

export function nameCell(item: NomenclatureFact, levels: readonly NomenclatureFact['level'][]) {
  const shallowest = levels.includes('program') ? 0 : levels.includes('activity') ? 1 : 2;
  return cell(item.name, { indent: depthOf(item) - shallowest });
}

/** When each version was set and why; a further version without a reason shows that it is missing. */
export function versionNotes(facts: BudgetFacts, regulations: readonly RegulationFact[], year: number) {
  return versionsOf(facts, year).map((version, index) => {
    const set = version.approvedOn === null ? '' : `, ditetapkan ${formatDate(version.approvedOn)}`;
    const regulation = regulations.find((one) => one.code === version.legalBasis);
    const basis = regulation === undefined ? '' : ` (${citeRegulation(regulation)})`;
    const text = `${version.label}${set}${basis}`;
    if (index === 0) return [plain(`${text}.`)];
    if (version.reason === null) return [plain(`${text}. Alasan perubahan: `), missing('belum ditulis')];
    return [plain(`${text}. Alasan perubahan: ${version.reason}`)];
  });
}
