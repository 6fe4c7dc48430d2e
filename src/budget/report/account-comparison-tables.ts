/** Spending by account beside the year before (C-23), and by kind with every version of the budget (C-41, C-42). */
import { type ToldColumn, tellTable } from '../../documents/column-table.ts';
import { cell, noData, plain } from '../../documents/compose-blocks.ts';
import { figureCellOrDash, liveFigure } from '../../documents/live-text.ts';
import type { Block, Cell } from '../../documents/report-model.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import type { AccountFact, BudgetFacts } from '../rules/facts.ts';
import { accountLevel } from './account-tables.ts';
import { versionsOf } from './nomenclature-order.ts';

type AccountColumn = ToldColumn<AccountFact>;

export interface AccountSelection {
  /** Deepest level printed: `5` 1, `5.1` 2 … */
  readonly depth: number;
  /** Only this account and what is below it; null = all. */
  readonly root: string | null;
}

function selected(facts: BudgetFacts, { depth, root }: AccountSelection): readonly AccountFact[] {
  return facts.accounts
    .filter(
      (account) =>
        accountLevel(account) <= depth &&
        (root === null || account.code === root || account.code.startsWith(`${root}.`)),
    )
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
}

/** Accounts above the deepest printed level are sums of those below. */
function emphasisIn(accounts: readonly AccountFact[]) {
  const parents = new Set(accounts.map(({ parent }) => parent));
  return ({ code }: AccountFact) => (parents.has(code) ? ('group' as const) : undefined);
}

function leading(accounts: readonly AccountFact[], depth: number): readonly AccountColumn[] {
  const shallowest = Math.min(...accounts.map(accountLevel));
  return [
    {
      id: 'kode',
      label: 'Kode Rekening',
      width: depth > 3 ? 2.4 : 1.4,
      cell: ({ code }) => cell(code),
    },
    {
      id: 'uraian',
      label: 'Uraian',
      width: 4,
      cell: (account) => cell(account.name, { indent: Math.min(accountLevel(account) - shallowest, 4) }),
    },
  ];
}

/** `Kode | Uraian | tahun ini | tahun lalu | Kenaikan/Penurunan | %`; bracketed: `(5.775.000,00)`. */
export function accountGrowthTable(
  facts: BudgetFacts,
  figures: FigureBook,
  year: number,
  selection: AccountSelection,
  isBracketed: boolean,
): readonly Block[] {
  const accounts = selected(facts, selection).filter(({ code }) =>
    [year, year - 1].some((one) => isFilled(figures, `rekening-realisasi/${code}/${one}`)),
  );
  const hasBefore = accounts.some(({ code }) => figures.has(`rekening-realisasi/${code}/${year - 1}`));
  if (!hasBefore) return [noData(`realisasi tahun ${year - 1} sebagai pembanding`)];
  const money = (id: string, label: string, of: number): AccountColumn => ({
    id,
    label,
    width: 2.2,
    align: 'right',
    cell: ({ code }) => figureCellOrDash(figures, `rekening-realisasi/${code}/${of}`),
  });
  const signed = (id: string, label: string, width: number, prefix: string): AccountColumn => ({
    id,
    label,
    width,
    align: 'right',
    cell: ({ code }) => signedCell(figures, `${prefix}/${code}/${year}`, isBracketed),
  });
  return [
    tellTable<AccountFact>({
      id: `tabel-pertumbuhan-belanja${selection.root === null ? '' : `-${selection.root}`}`,
      caption: `Realisasi Belanja Tahun ${year} dan ${year - 1}`,
      columns: [
        ...leading(accounts, selection.depth),
        money('realisasi', `${year} (Rp)`, year),
        money('realisasi-lalu', `${year - 1} (Rp)`, year - 1),
        signed('selisih', 'Kenaikan/ Penurunan (Rp)', 2.2, 'rekening-selisih'),
        signed('persen', '%', 1.2, 'rekening-pertumbuhan'),
      ],
      items: accounts,
      emphasis: emphasisIn(accounts),
      notes: [
        ...(isBracketed ? [[plain('Angka dalam kurung adalah penurunan.')]] : []),
        [plain(`n/a: tidak ada realisasi tahun ${year - 1}, sehingga persentase tidak dapat dihitung.`)],
      ],
      size: 8.5,
    }),
  ];
}

function isFilled(figures: FigureBook, id: string): boolean {
  return figures.get(id)?.outcome.state === 'value';
}

/** Without the percent sign, because the head of the column has it; a decrease in brackets where wanted. */
function signedCell(figures: FigureBook, id: string, isBracketed: boolean): Cell {
  const figure = figures.get(id);
  if (figure === undefined) return cell('–', { align: 'center' });
  if (figure.outcome.state !== 'value') return cell('n/a', { align: 'center' });
  const shown = figure.shown.replace(/\s?%$/u, '');
  const text = isBracketed && figure.outcome.value.isNegative() ? `(${shown.replace(/^[-−]/u, '')})` : shown;
  const inline = liveFigure(figures, id);
  return cell([inline.kind === 'figure' ? { ...inline, text } : inline], { align: 'right' });
}

/** `Kode | Uraian | pagu of the first and the last version | Realisasi | %`. */
export function accountKindTable(
  facts: BudgetFacts,
  figures: FigureBook,
  year: number,
  selection: AccountSelection,
): readonly Block[] {
  const accounts = selected(facts, selection).filter(({ code }) =>
    ['anggaran', 'realisasi'].some((part) => isFilled(figures, `rekening-${part}/${code}/${year}`)),
  );
  if (accounts.length === 0) return [noData(`anggaran menurut jenis belanja tahun ${year}`)];
  const known = versionsOf(facts, year).filter((version) =>
    accounts.some(({ code }) => figures.has(`rekening-anggaran/${code}/${year}/${version.code}`)),
  );
  const versions = known.length > 1 ? [known[0], known.at(-1)].flatMap((one) => one ?? []) : [];
  const money = (id: string, label: string, figureId: (code: string) => string): AccountColumn => ({
    id,
    label,
    width: 2.2,
    align: 'right',
    cell: ({ code }) => figureCellOrDash(figures, figureId(code)),
  });
  return [
    tellTable<AccountFact>({
      id: 'tabel-jenis-belanja',
      caption: `Anggaran dan Realisasi Belanja Tahun ${year}`,
      columns: [
        ...leading(accounts, selection.depth),
        ...(versions.length === 0
          ? [money('anggaran', 'Anggaran (Rp)', (code) => `rekening-anggaran/${code}/${year}`)]
          : versions.map((version, index) =>
              money(
                index === 0 ? 'murni' : 'perubahan',
                `${version.label} (Rp)`,
                (code) => `rekening-anggaran/${code}/${year}/${version.code}`,
              ),
            )),
        money('realisasi', 'Realisasi (Rp)', (code) => `rekening-realisasi/${code}/${year}`),
        {
          ...money('persen', '%', (code) => `rekening-serapan/${code}/${year}`),
          width: 1.2,
        },
        {
          ...money('sisa', 'Sisa (Rp)', (code) => `rekening-sisa/${code}/${year}`),
          isOffered: true,
        },
      ],
      items: accounts,
      emphasis: emphasisIn(accounts),
      size: 8.5,
    }),
  ];
}
