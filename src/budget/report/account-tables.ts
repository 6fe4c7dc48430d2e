/** Budget and spending by account (rekening), and two years with their growth (C-23). */
import {
  cell,
  column,
  dash,
  headRow,
  named,
  noData,
  numberRow,
  plain,
  row,
} from '../../documents/compose-blocks.ts';
import { figureCellOrDash } from '../../documents/live-text.ts';
import type { Block, Cell, Column, Row } from '../../documents/report-model.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import type { AccountFact, BudgetFacts } from '../rules/facts.ts';

/** Level of an account by the segments of its code: `5` 1, `5.1` 2, `5.1.01` 3 … */
export function accountLevel(account: AccountFact): number {
  return account.code.split('.').length;
}

function accountsTo(facts: BudgetFacts, depth: number): readonly AccountFact[] {
  return facts.accounts
    .filter((account) => accountLevel(account) <= depth)
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
}

/** `Kode Rekening | Uraian | Anggaran | Realisasi | % | Sisa`, to the depth asked for. */
export function accountTable(
  facts: BudgetFacts,
  figures: FigureBook,
  year: number,
  depth: number,
): readonly Block[] {
  const accounts = accountsTo(facts, depth);
  if (accounts.length === 0) return [noData(`realisasi menurut rekening tahun ${year}`)];
  const amounts = (code: string) =>
    ['anggaran', 'realisasi', 'serapan', 'sisa'].map((part) =>
      figureCellOrDash(figures, `rekening-${part}/${code}/${year}`),
    );
  const labels = ['Kode Rekening', 'Uraian', 'Anggaran (Rp)', 'Realisasi (Rp)', '%', 'Sisa (Rp)'];
  return [
    {
      kind: 'table',
      id: `tabel-rekening-${depth}`,
      caption:
        depth <= 3
          ? `Anggaran dan Realisasi menurut Jenis Belanja Tahun ${year}`
          : `Anggaran dan Realisasi menurut Rekening Tahun ${year}`,
      columns: named(
        ['kode', 'uraian', 'anggaran', 'realisasi', 'persen', 'sisa'],
        [...leading(depth), ...money(2), column(1.1, 'right'), ...money(1)],
      ),
      head: [headRow(labels), numberRow(labels.length)],
      body: accounts.map((account) => accountRow(account, depth, amounts(account.code))),
      size: 8.5,
    },
  ];
}

/** `Kode Rekening | Uraian | Anggaran | Realisasi | Realisasi tahun lalu | Pertumbuhan`. */
export function twoYearTable(
  facts: BudgetFacts,
  figures: FigureBook,
  year: number,
  depth: number,
): readonly Block[] {
  const accounts = accountsTo(facts, depth);
  if (
    accounts.length === 0 ||
    !accounts.some((one) => figures.has(`rekening-realisasi/${one.code}/${year - 1}`))
  ) {
    return [noData(`realisasi tahun ${year - 1} sebagai pembanding`)];
  }
  const amounts = (code: string) => [
    figureCellOrDash(figures, `rekening-anggaran/${code}/${year}`),
    figureCellOrDash(figures, `rekening-realisasi/${code}/${year}`),
    figureCellOrDash(figures, `rekening-realisasi/${code}/${year - 1}`),
    growthCell(figures, `rekening-pertumbuhan/${code}/${year}`),
  ];
  const labels = [
    'Kode Rekening',
    'Uraian',
    `Anggaran ${year} (Rp)`,
    `Realisasi ${year} (Rp)`,
    `Realisasi ${year - 1} (Rp)`,
    'Kenaikan/ Penurunan (%)',
  ];
  return [
    {
      kind: 'table',
      id: `tabel-dua-tahun-${depth}`,
      caption: `Perbandingan Realisasi Belanja Tahun ${year} dan ${year - 1}`,
      columns: named(
        ['kode', 'uraian', 'anggaran', 'realisasi', 'realisasi-lalu', 'pertumbuhan'],
        [...leading(depth), ...money(3), column(1.4, 'right')],
      ),
      head: [headRow(labels), numberRow(labels.length)],
      body: accounts.map((account) => accountRow(account, depth, amounts(account.code))),
      notes: [
        [plain(`n/a: tidak ada realisasi tahun ${year - 1}, sehingga pertumbuhan tidak dapat dihitung.`)],
      ],
      size: 8.5,
    },
  ];
}

/** Every account in one table: `Kode | Uraian | Anggaran | Realisasi | % | Sisa | Realisasi tahun lalu | Kenaikan`. */
export function fullAccountTable(facts: BudgetFacts, figures: FigureBook, year: number): readonly Block[] {
  const accounts = accountsTo(facts, DEEPEST_ACCOUNT);
  if (accounts.length === 0) return [noData(`realisasi menurut rekening tahun ${year}`)];
  const labels = [
    'Kode Rekening',
    'Uraian',
    `Anggaran ${year} (Rp)`,
    `Realisasi ${year} (Rp)`,
    '%',
    'Sisa (Rp)',
    `Realisasi ${year - 1} (Rp)`,
    'Kenaikan/ Penurunan (%)',
  ];
  const amounts = (code: string) => [
    figureCellOrDash(figures, `rekening-anggaran/${code}/${year}`),
    figureCellOrDash(figures, `rekening-realisasi/${code}/${year}`),
    growthCell(figures, `rekening-serapan/${code}/${year}`),
    figureCellOrDash(figures, `rekening-sisa/${code}/${year}`),
    figureCellOrDash(figures, `rekening-realisasi/${code}/${year - 1}`),
    growthCell(figures, `rekening-pertumbuhan/${code}/${year}`),
  ];
  return [
    {
      kind: 'table',
      id: 'tabel-rekening-lengkap',
      caption: `Anggaran dan Realisasi menurut Rekening Tahun ${year} dan ${year - 1}`,
      columns: named(
        ['kode', 'uraian', 'anggaran', 'realisasi', 'persen', 'sisa', 'realisasi-lalu', 'pertumbuhan'],
        [...leading(DEEPEST_ACCOUNT), ...money(2), column(1.3, 'right'), ...money(2), column(1.5, 'right')],
      ),
      head: [headRow(labels), numberRow(labels.length)],
      body: accounts.map((account) => accountRow(account, DEEPEST_ACCOUNT, amounts(account.code))),
      notes: [[plain('n/a: pembandingnya nol, sehingga persentase tidak dapat dihitung.')]],
      size: 7.5,
    },
  ];
}

const DEEPEST_ACCOUNT = 6;

/** C-23: growth from nothing is "n/a", never 0 %. */
function growthCell(figures: FigureBook, id: string): Cell {
  const figure = figures.get(id);
  if (figure === undefined) return dash();
  return figure.outcome.state === 'value' ? figureCellOrDash(figures, id) : cell('n/a', { align: 'center' });
}

function accountRow(account: AccountFact, depth: number, amounts: readonly Cell[]): Row {
  const level = accountLevel(account);
  const isSum = level < depth && level <= 3;
  return row(
    [cell(account.code), cell(account.name, { indent: Math.min(level - 1, 4) }), ...amounts],
    isSum ? 'group' : undefined,
  );
}

function leading(depth: number): readonly Column[] {
  return [column(depth > 3 ? 2.6 : 1.4), column(depth > 3 ? 4.6 : 4)];
}

function money(count: number): readonly Column[] {
  return Array.from({ length: count }, () => column(2.2, 'right'));
}
