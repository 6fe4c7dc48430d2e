/** All figures of the budget of one unit and year (docs/figures.md). */
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom, reasonsOf } from '../../kernel/figure-input.ts';
import { formatOutcome } from '../../kernel/indonesian-numbers.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { MISSING, type Outcome } from '../../kernel/outcome.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import { accountFigures } from './account-figures.ts';
import { TOTAL } from './amount-tree.ts';
import type { BudgetYear } from './budget-year.ts';
import type { ProgramIndicatorLink } from './facts.ts';
import { linkedAmount, linkedItems } from './linked-items.ts';
import {
  absorptionFigure,
  nameOf,
  remainingFigure,
  sumFigures,
  versionDifferenceFigure,
} from './money-figures.ts';

export function budgetFigures(
  budget: BudgetYear,
  links: readonly ProgramIndicatorLink[],
  indicators: readonly IndicatorFact[],
): Figure[] {
  const figures: Figure[] = [];
  const pagu = budgetLevels(budget, figures);
  const spending = sumFigures(budget.tree, budget.spending, {
    id: (code) => `realisasi-anggaran/${code}/${budget.year}`,
    label: (name) => `Realisasi anggaran ${name} ${budget.year}`,
    notesOfTotal: budget.isSpendingFromAccounts ? ['Jumlah diambil dari realisasi per rekening.'] : [],
  });
  for (const [code, spent] of spending) {
    const planned = pagu.get(code) ?? null;
    const name = nameOf(budget.tree, code);
    figures.push(spent);
    figures.push(
      absorptionFigure(`serapan/${code}/${budget.year}`, `Serapan ${name} ${budget.year}`, planned, spent),
    );
    figures.push(
      remainingFigure(`sisa/${code}/${budget.year}`, `Sisa anggaran ${name} ${budget.year}`, planned, spent),
    );
  }
  figures.push(...physicalFigures(budget, pagu));
  figures.push(...accountFigures(budget));
  figures.push(...linkFigures(budget, links, indicators, pagu, spending));
  return figures;
}

/** Pagu of each version and of the one in force; returns those in force by code. */
function budgetLevels(budget: BudgetYear, figures: Figure[]): ReadonlyMap<string, Figure> {
  const { year, tree, versions, byVersion, inForce } = budget;
  const ofVersions = versions.map(({ code: version, label: title }) => {
    const named = sumFigures(tree, byVersion.get(version) ?? new Map(), {
      id: (code) => `pagu/${code}/${year}/${version}`,
      label: (name) => `Pagu ${name} ${year} (${title})`,
      notes: [`Versi anggaran: ${title}.`],
    });
    figures.push(...named.values());
    return named;
  });
  const version = inForce?.label ?? 'belum ada versi yang ditetapkan';
  const current = sumFigures(tree, budget.budget, {
    id: (code) => `pagu/${code}/${year}`,
    label: (name) => `Pagu ${name} ${year}`,
    notes: [`Versi anggaran yang berlaku pada akhir tahun: ${version} (C-41).`],
    notesOfTotal: budget.isBudgetFromAccounts ? ['Jumlah diambil dari anggaran per rekening.'] : [],
  });
  figures.push(...current.values());
  const [first] = ofVersions;
  const last = ofVersions.at(-1);
  if (first !== undefined && last !== undefined && first !== last) {
    for (const [code, after] of last) {
      const before = first.get(code);
      if (before === undefined) continue;
      const label = `Perubahan pagu ${nameOf(tree, code)} ${year}`;
      figures.push(versionDifferenceFigure(`selisih-pagu/${code}/${year}`, label, before, after));
    }
  }
  return current;
}

/** C-44; only where any progress was entered. */
function physicalFigures({ physical, tree, year }: BudgetYear, pagu: ReadonlyMap<string, Figure>): Figure[] {
  if ((physical.get(TOTAL)?.measured ?? 0) === 0) return [];
  const figures: Figure[] = [];
  for (const node of tree.values()) {
    const progress = physical.get(node.code);
    if (progress === undefined) continue;
    const isLeaf = node.children.length === 0;
    figures.push(
      makeFigure({
        id: `fisik/${node.code}/${year}`,
        label: `Realisasi fisik ${nameOf(tree, node.code)} ${year}`,
        kind: 'percent',
        outcome: progress.outcome,
        explanation: {
          rule: 'C-44',
          ruleName: isLeaf ? 'Realisasi fisik yang dicatat' : 'Rata-rata tertimbang dengan pagu',
          formula: isLeaf
            ? 'dicatat, kumulatif sampai akhir tahun'
            : 'Σ (fisik × pagu) / Σ pagu yang terukur',
          inputs: node.children.flatMap((child) => {
            const weight = pagu.get(child);
            return weight === undefined ? [] : [inputFrom('pagu', weight)];
          }),
          notes: isLeaf ? [] : [`${progress.measured} dari ${progress.of} rincian terukur.`],
        },
      }),
    );
  }
  return figures;
}

/** `pagu-indikator/…`, `realisasi-indikator/…`, `serapan-indikator/…` of every linked indicator. */
function linkFigures(
  budget: BudgetYear,
  links: readonly ProgramIndicatorLink[],
  indicators: readonly IndicatorFact[],
  pagu: ReadonlyMap<string, Figure>,
  spending: ReadonlyMap<string, Figure>,
): Figure[] {
  const { year, tree } = budget;
  const linked = linkedItems(tree, links);
  return indicators.flatMap(({ code, name }) => {
    const items = linked.get(code);
    if (items === undefined) return [];
    const planned = linkedFigure(
      `pagu-indikator/${code}/${year}`,
      `Pagu program pendukung ${name} ${year}`,
      items,
      {
        outcome: linkedAmount(items, budget.budget),
        parts: pagu,
      },
    );
    const spent = linkedFigure(
      `realisasi-indikator/${code}/${year}`,
      `Realisasi anggaran program pendukung ${name} ${year}`,
      items,
      { outcome: linkedAmount(items, budget.spending), parts: spending },
    );
    const label = `Serapan program pendukung ${name} ${year}`;
    return [planned, spent, absorptionFigure(`serapan-indikator/${code}/${year}`, label, planned, spent)];
  });
}

function linkedFigure(
  id: string,
  label: string,
  items: readonly string[],
  sum: { readonly outcome: Outcome; readonly parts: ReadonlyMap<string, Figure> },
): Figure {
  const parts = items.flatMap((item) => sum.parts.get(item) ?? []);
  const shown = formatOutcome(sum.outcome, 'rupiah', null, 2);
  const isWritable = sum.outcome.state === 'value' && parts.length > 1;
  const unknown = items.filter((item) => !sum.parts.has(item));
  return makeFigure({
    id,
    label,
    kind: 'rupiah',
    outcome: unknown.length > 0 && parts.length === 0 ? MISSING : sum.outcome,
    explanation: {
      rule: 'C-40',
      ruleName: 'Jumlah program yang dihubungkan dengan indikator',
      formula: 'Σ program pendukung',
      worked: isWritable ? `${parts.map((part) => part.shown).join(' + ')} = ${shown}` : undefined,
      inputs: parts.map((part, index) => inputFrom(`a${index + 1}`, part)),
      notes: [
        ...parts.flatMap(reasonsOf),
        ...unknown.map((item) => `Kode ${item} tidak terdapat dalam nomenklatur.`),
      ],
    },
  });
}
