/** Tables of signed indicators: of one agreement, of all positions, and of the versions. */

import { cell, column, headRow, named, noData, numberRow, row } from '../../documents/compose-blocks.ts';
import type { Block, Cell, Row } from '../../documents/report-model.ts';
import { formatDate } from '../../kernel/indonesian-dates.ts';
import type { OrganisationFacts } from '../../organisation/rules/facts.ts';
import { formatTarget } from '../../planning/report/targets.ts';
import type { PlanningFacts } from '../../planning/rules/facts.ts';
import type { AgreementFact, AgreementIndicatorLine } from '../rules/facts.ts';
import { titleInCapacity, versionLabel } from './agreements-in-force.ts';

/** Name of a line as signed, else the indicator's. */
export function signedName(planning: PlanningFacts, line: AgreementIndicatorLine): string {
  return (
    line.signedName ?? planning.indicators.find((one) => one.code === line.indicator)?.name ?? line.indicator
  );
}

export function signedTarget(planning: PlanningFacts, line: AgreementIndicatorLine): string {
  const indicator = planning.indicators.find((one) => one.code === line.indicator);
  return formatTarget(line.target, indicator?.decimals ?? 2);
}

interface ObjectiveGroup {
  readonly objective: string;
  readonly lines: readonly AgreementIndicatorLine[];
}

/** Lines of one agreement in their order, neighbours with the same sasaran together. */
export function groupedLines(agreement: AgreementFact): readonly ObjectiveGroup[] {
  const groups: { objective: string; lines: AgreementIndicatorLine[] }[] = [];
  for (const line of agreement.indicatorLines.toSorted((a, b) => a.order - b.order)) {
    const last = groups.at(-1);
    if (last !== undefined && last.objective === line.objective) last.lines.push(line);
    else groups.push({ objective: line.objective, lines: [line] });
  }
  return groups;
}

/** `No | Sasaran | Indikator | Target | Satuan` of one sasaran: its number and text stand once. */
function signedRows(planning: PlanningFacts, group: ObjectiveGroup, place: number): readonly Row[] {
  const rowSpan = group.lines.length;
  return group.lines.map((line, index): Row => {
    const leading: readonly Cell[] =
      index > 0
        ? []
        : [cell(String(place + 1), { align: 'center', rowSpan }), cell(group.objective, { rowSpan })];
    return row([
      ...leading,
      cell(signedName(planning, line)),
      cell(signedTarget(planning, line), { align: 'right' }),
      cell(line.unit, { align: 'center' }),
    ]);
  });
}

const SIGNED_COLUMNS = ['no', 'sasaran', 'indikator', 'target', 'satuan'];

/** `No | Sasaran | Indikator Kinerja | Target | Satuan` of one agreement. */
export function signedIndicatorTable(
  planning: PlanningFacts,
  agreement: AgreementFact,
  id: string,
  caption: string | null,
): Block {
  if (agreement.indicatorLines.length === 0) return noData('indikator pada perjanjian kinerja ini');
  const body = groupedLines(agreement).flatMap((group, place) => signedRows(planning, group, place));
  return {
    kind: 'table',
    id,
    caption,
    columns: named(SIGNED_COLUMNS, [
      column(0.5),
      column(3.4),
      column(3.8),
      column(1.2, 'right'),
      column(1.2),
    ]),
    head: [headRow(['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Satuan']), numberRow(5)],
    body,
  };
}

/** What an agreement carries of the budget: how many of each level, and the amount signed. */
export interface SignedMoney {
  /** "1 program / 3 kegiatan / 12 sub kegiatan" */
  readonly counts: string;
  readonly amount: Cell;
}

/** `No | Sasaran | Indikator | Target | Satuan`, grouped by position; counts and amount are offered. */
export function allPositionsTable(
  planning: PlanningFacts,
  organisation: OrganisationFacts,
  agreements: readonly AgreementFact[],
  year: number,
  moneyOf: (agreement: AgreementFact) => SignedMoney,
): Block {
  const body = agreements.flatMap((agreement): readonly Row[] => {
    const title = titleInCapacity(organisation, agreement.firstParty, agreement.firstCapacity);
    const rows = groupedLines(agreement).flatMap((group, place) => signedRows(planning, group, place));
    return [row([cell(title, { columnSpan: 7 })], 'group'), ...withMoney(rows, moneyOf(agreement))];
  });
  if (body.length === 0) return noData(`perjanjian kinerja tahun ${year}`);
  return {
    kind: 'table',
    id: 'tabel-pk-semua',
    caption: `Perjanjian Kinerja Seluruh Jabatan Tahun ${year}`,
    columns: [
      ...named(SIGNED_COLUMNS, [column(0.5), column(3.6), column(4), column(1.1, 'right'), column(1.3)]),
      { ...column(1.9, 'left', 'program'), isOffered: true },
      { ...column(2, 'right', 'anggaran'), isOffered: true },
    ],
    head: [
      headRow([
        'No',
        'Sasaran',
        'Indikator Kinerja',
        'Target',
        'Satuan',
        'Program/Kegiatan',
        'Anggaran (Rp)',
      ]),
    ],
    body,
    size: 8.5,
  };
}

/** Counts and amount once, beside all rows of a position. */
function withMoney(rows: readonly Row[], { counts, amount }: SignedMoney): readonly Row[] {
  const rowSpan = rows.length;
  return rows.map((one, index) =>
    index > 0 ? one : { ...one, cells: [...one.cells, cell(counts, { rowSpan }), { ...amount, rowSpan }] },
  );
}

/** Offices number their agreements through; only a later one of the same position needs a reason. */
function isFirst({ firstParty, order }: AgreementFact, all: readonly AgreementFact[]): boolean {
  return !all.some((other) => other.firstParty === firstParty && other.order < order);
}

/** `No | Jabatan | Versi | Tanggal | Alasan`: every agreement of the year. */
export function agreementVersionTable(
  organisation: OrganisationFacts,
  agreements: readonly AgreementFact[],
  year: number,
): Block {
  if (agreements.length === 0) return noData(`perjanjian kinerja tahun ${year}`);
  const body = agreements.map((agreement, index) =>
    row([
      cell(String(index + 1), { align: 'center' }),
      cell(titleInCapacity(organisation, agreement.firstParty, agreement.firstCapacity)),
      cell(titleInCapacity(organisation, agreement.secondParty, agreement.secondCapacity)),
      cell(versionLabel(agreement), { align: 'center' }),
      cell(formatDate(agreement.signedOn)),
      agreement.reason === null
        ? cell(isFirst(agreement, agreements) ? 'Perjanjian pertama tahun berjalan' : 'belum ditulis')
        : cell(agreement.reason),
    ]),
  );
  return {
    kind: 'table',
    id: 'tabel-pk-versi',
    caption: `Daftar Perjanjian Kinerja Tahun ${year}`,
    columns: named(
      ['no', 'pihak-pertama', 'pihak-kedua', 'versi', 'tanggal', 'alasan'],
      [column(0.5), column(2.8), column(2), column(1.1), column(1.7), column(3.2)],
    ),
    head: [headRow(['No', 'Pihak Pertama', 'Pihak Kedua', 'Versi', 'Tanggal', 'Alasan'])],
    body,
    size: 9,
  };
}
