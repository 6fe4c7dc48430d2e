/** Absorption by programme, and two years of spending by kind. */
import { chartPicture } from '../../documents/chart-picture.ts';
import type { Block } from '../../documents/report-model.ts';
import { type Decimal, decimal, roundHalfUp } from '../../kernel/decimal.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import type { BudgetFacts } from '../rules/facts.ts';
import { accountLevel } from './account-tables.ts';
import { budgetedItems } from './nomenclature-order.ts';

/** Absorption of each programme that has one. */
export function absorptionChart(facts: BudgetFacts, figures: FigureBook, year: number): readonly Block[] {
  const programmes = budgetedItems(facts, year).filter((item) => item.level === 'program');
  const shares = programmes.map((item) => shownNumber(figures, `serapan/${item.code}/${year}`));
  if (!shares.some((one) => one !== null)) return [];
  return [
    chartPicture(
      'gambar-serapan',
      `Serapan Anggaran menurut Program Tahun ${year}`,
      {
        categories: programmes.map((item) => item.name),
        series: [{ name: 'Serapan', kind: 'column', values: shares }],
        unit: '%',
        decimals: 2,
      },
      'bars',
    ),
  ];
}

const MILLION = decimal(1_000_000);

/** Spending of two years by kind (third level of the accounts), in millions of rupiah. */
export function spendingKindsChart(facts: BudgetFacts, figures: FigureBook, year: number): readonly Block[] {
  const kinds = facts.accounts
    .filter((account) => accountLevel(account) === 3)
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
    .filter(
      (account) => !(shownNumber(figures, `rekening-realisasi/${account.code}/${year}`)?.isZero() ?? true),
    );
  if (kinds.length < 2) return [];
  const inMillions = (id: string): Decimal | null => {
    const value = shownNumber(figures, id);
    return value === null ? null : roundHalfUp(value.dividedBy(MILLION), 2);
  };
  return [
    chartPicture(
      'gambar-jenis-belanja',
      `Realisasi menurut Jenis Belanja Tahun ${year - 1} dan ${year} (Juta Rupiah)`,
      {
        categories: kinds.map((account) => account.name),
        series: [year - 1, year].map((one) => ({
          name: String(one),
          kind: 'column' as const,
          values: kinds.map((account) => inMillions(`rekening-realisasi/${account.code}/${one}`)),
        })),
        unit: 'Juta rupiah',
        decimals: 2,
      },
      'bars',
    ),
  ];
}

function shownNumber(figures: FigureBook, id: string): Decimal | null {
  const figure = figures.get(id);
  return figure?.outcome.state === 'value' ? roundHalfUp(figure.outcome.value, figure.decimals) : null;
}
