/** Which position carries which money: by the sasaran it signed, and by sub kegiatan (C-40, C-42). */
import { nameCell } from '../../budget/report/budget-tables.ts';
import { budgetedItems } from '../../budget/report/nomenclature-order.ts';
import type { BudgetFacts, NomenclatureFact } from '../../budget/rules/facts.ts';
import { tellTable } from '../../documents/column-table.ts';
import { cell, column, headRow, missing, named, noData, plain, row } from '../../documents/compose-blocks.ts';
import { figureCellOrDash } from '../../documents/live-text.ts';
import type { Block, Cell } from '../../documents/report-model.ts';
import { sumOf } from '../../kernel/decimal.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import type { OrganisationFacts } from '../../organisation/rules/facts.ts';
import type { AgreementFact, AgreementFacts } from '../rules/facts.ts';
import { groupedLines } from './agreement-tables.ts';
import { agreementsInForce, titleInCapacity } from './agreements-in-force.ts';

export interface PositionBudgetFacts {
  readonly organisation: OrganisationFacts;
  readonly budget: BudgetFacts;
  readonly agreements: AgreementFacts;
  readonly figures: FigureBook;
  readonly year: number;
}

/** Agreements with money that no agreement below them divides: the positions that carry the sub kegiatan. */
function carryingAgreements({
  agreements,
  organisation,
  year,
}: PositionBudgetFacts): readonly AgreementFact[] {
  const funded = agreementsInForce(agreements, organisation, year).filter(
    ({ budgetLines }) => budgetLines.length > 0,
  );
  return funded.filter((one) => !funded.some(({ secondParty }) => secondParty === one.firstParty));
}

function moneyCells(figures: FigureBook, code: string, year: number): readonly Cell[] {
  return ['pagu', 'realisasi-anggaran', 'serapan'].map((prefix) =>
    figureCellOrDash(figures, `${prefix}/${code}/${year}`),
  );
}

/** `No | Jabatan | Sasaran | Program/Kegiatan/Sub Kegiatan | Anggaran | Realisasi | %`. */
export function objectivePositionTable(facts: PositionBudgetFacts): readonly Block[] {
  const { organisation, budget, figures, year } = facts;
  const carrying = carryingAgreements(facts);
  const items = new Map(budget.nomenclature.map((item) => [item.code, item]));
  const body = carrying.flatMap((agreement, place) => {
    const codes = [...new Set(agreement.budgetLines.map(({ item }) => item))].toSorted((a, b) =>
      a.localeCompare(b, 'en', { numeric: true }),
    );
    return codes.map((code, index) => {
      const rowSpan = codes.length;
      const title = titleInCapacity(organisation, agreement.firstParty, agreement.firstCapacity);
      const leading =
        index > 0
          ? []
          : [
              cell(String(place + 1), { align: 'center', rowSpan }),
              cell(title, { rowSpan }),
              cell(objectivesOf(agreement), { rowSpan }),
            ];
      return row([...leading, cell(items.get(code)?.name ?? code), ...moneyCells(figures, code, year)]);
    });
  });
  if (body.length === 0) return [noData(`anggaran pada perjanjian kinerja tahun ${year}`)];
  const isWhole = coversAll(facts, carrying);
  return [
    {
      kind: 'table',
      id: 'tabel-anggaran-sasaran-jabatan',
      caption: `Sasaran Strategis dan Dukungan Anggarannya Tahun ${year}`,
      columns: named(
        ['no', 'jabatan', 'sasaran', 'uraian', 'anggaran', 'realisasi', 'persen'],
        [
          ...[column(0.5), column(2.2), column(3), column(3.8)],
          ...[column(2, 'right'), column(2, 'right'), column(1.1, 'right')],
        ],
      ),
      head: [
        headRow([
          ...['No', 'Jabatan', 'Sasaran Strategis', 'Program/Kegiatan/Sub Kegiatan'],
          ...['Anggaran (Rp)', 'Realisasi (Rp)', '%'],
        ]),
      ],
      body: isWhole
        ? [...body, row([cell('Jumlah', { columnSpan: 4 }), ...moneyCells(figures, 'total', year)], 'total')]
        : body,
      notes: isWhole
        ? []
        : [[plain('Tidak dijumlahkan: anggaran perjanjian kinerja di atas bukan seluruh anggaran unit.')]],
      size: 8.5,
    },
  ];
}

function objectivesOf(agreement: AgreementFact): string {
  return [...new Set(groupedLines(agreement).map(({ objective }) => objective))].join('; ');
}

/** Whether the positions together carry exactly the unit's pagu. */
function coversAll({ figures, year }: PositionBudgetFacts, carrying: readonly AgreementFact[]): boolean {
  const total = figures.get(`pagu/total/${year}`)?.outcome;
  const shares = carrying.map(({ firstParty }) => figures.get(`pagu-jabatan/${firstParty}/${year}`)?.outcome);
  const values = shares.flatMap((share) => (share?.state === 'value' ? [share.value] : []));
  return total?.state === 'value' && values.length === carrying.length && sumOf(values).equals(total.value);
}

interface Supported {
  readonly item: NomenclatureFact;
  readonly activity: NomenclatureFact | undefined;
  readonly program: NomenclatureFact | undefined;
  readonly agreement: AgreementFact | undefined;
}

/** `No | Sasaran | Program | Kegiatan | Sub Kegiatan | Pagu | Realisasi | % | Penanggung Jawab`. */
export function supportTable(facts: PositionBudgetFacts): readonly Block[] {
  const { organisation, budget, figures, year } = facts;
  const carrying = carryingAgreements(facts);
  const items = new Map(budget.nomenclature.map((item) => [item.code, item]));
  const rows = budgetedItems(budget, year)
    .filter(({ level }) => level === 'subactivity')
    .map((item): Supported => {
      const activity = items.get(item.parent ?? '');
      const program = items.get(activity?.parent ?? '');
      const chain = [item.code, activity?.code, program?.code];
      const agreement = carrying.find(({ budgetLines }) =>
        budgetLines.some((line) => chain.includes(line.item)),
      );
      return { item, activity, program, agreement };
    });
  if (rows.length === 0) return [noData(`sub kegiatan tahun ${year}`)];
  const [pagu, spent, share] = moneyCells(figures, 'total', year);
  const text = (id: string, label: string, width: number, read: (one: Supported) => Cell) => ({
    id,
    label,
    width,
    cell: read,
  });
  const money = (id: string, label: string, width: number, prefix: string, total: Cell | undefined) => ({
    id,
    label,
    width,
    align: 'right' as const,
    cell: ({ item }: Supported) => figureCellOrDash(figures, `${prefix}/${item.code}/${year}`),
    total,
  });
  return [
    tellTable<Supported>({
      id: 'tabel-dukungan-anggaran',
      caption: `Dukungan Anggaran dan Penanggung Jawab Tahun ${year}`,
      columns: [
        {
          id: 'no',
          label: 'No',
          width: 0.5,
          cell: (_, index) => cell(String(index + 1), { align: 'center' }),
        },
        text('sasaran', 'Sasaran Strategis', 2.6, ({ agreement }) =>
          agreement === undefined ? unclaimed() : cell(objectivesOf(agreement)),
        ),
        text('program', 'Program', 2.4, ({ program }) => cell(program?.name ?? '–')),
        text('kegiatan', 'Kegiatan', 2.4, ({ activity }) => cell(activity?.name ?? '–')),
        text('sub-kegiatan', 'Sub Kegiatan', 2.6, ({ item }) => nameCell(item, ['subactivity'])),
        money('pagu', 'Pagu (Rp)', 1.9, 'pagu', pagu),
        money('realisasi', 'Realisasi (Rp)', 1.9, 'realisasi-anggaran', spent),
        money('persen', '%', 1, 'serapan', share),
        text('penanggung-jawab', 'Penanggung Jawab', 2, ({ agreement }) =>
          agreement === undefined
            ? unclaimed()
            : cell(titleInCapacity(organisation, agreement.firstParty, agreement.firstCapacity)),
        ),
      ],
      items: rows,
      total: 'Jumlah',
      size: 7.5,
    }),
  ];
}

function unclaimed(): Cell {
  return cell([missing('belum ada pada perjanjian kinerja')]);
}
