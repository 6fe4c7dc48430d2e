/** Figures of the agreements: `pk/{agreement}/{n}`, the signed money summed up the nomenclature (C-40). */
import { buildAmountTree, sumUp } from '../../budget/rules/amount-tree.ts';
import type { NomenclatureFact } from '../../budget/rules/facts.ts';
import { sumFigures } from '../../budget/rules/money-figures.ts';
import type { Figure } from '../../kernel/figure.ts';
import type { AgreementFact } from './facts.ts';

export function agreementFigures(
  agreements: readonly AgreementFact[],
  nomenclature: readonly NomenclatureFact[],
): Figure[] {
  const names = new Map(nomenclature.map((item) => [item.code, item]));
  return agreements.flatMap((agreement) => {
    if (agreement.budgetLines.length === 0) return [];
    const codes = agreement.budgetLines.map(({ item }) => item);
    const tree = buildAmountTree(withAncestors(codes, names), codes);
    const sums = sumUp(
      tree,
      agreement.budgetLines.map(({ item, amount }) => [item, amount] as const),
    );
    const figures = sumFigures(tree, sums, {
      id: (code) => `pk/${agreement.code}/${code}`,
      label: (name) => `Anggaran perjanjian kinerja ${agreement.code}: ${name}`,
      notes: [`Perjanjian kinerja ${agreement.version}, ditandatangani ${agreement.signedOn}.`],
    });
    return [...figures.values()];
  });
}

/** Only the branches that the agreement carries: a Kasi's agreement does not list the whole unit. */
function withAncestors(
  codes: readonly string[],
  names: ReadonlyMap<string, NomenclatureFact>,
): readonly NomenclatureFact[] {
  const used = new Map<string, NomenclatureFact>();
  for (const code of codes) {
    let item = names.get(code);
    while (item !== undefined && !used.has(item.code)) {
      used.set(item.code, item);
      item = item.parent === null ? undefined : names.get(item.parent);
    }
  }
  return [...used.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
