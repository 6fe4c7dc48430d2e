/** Physical progress of the programmes linked to an indicator: `fisik-indikator/{i}/{y}` (C-44). */
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom } from '../../kernel/figure-input.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import { TOTAL } from './amount-tree.ts';
import type { BudgetYear } from './budget-year.ts';
import type { ProgramIndicatorLink } from './facts.ts';
import { linkedItems, linkedProgress } from './linked-items.ts';

/** Of every linked indicator; none in a year without any physical progress. `known`: the figures already made. */
export function linkedProgressFigures(
  { year, tree, physical, budget }: BudgetYear,
  links: readonly ProgramIndicatorLink[],
  indicators: readonly Pick<IndicatorFact, 'code' | 'name'>[],
  known: ReadonlyMap<string, Figure>,
): Figure[] {
  if ((physical.get(TOTAL)?.measured ?? 0) === 0) return [];
  const linked = linkedItems(tree, links);
  return indicators.flatMap(({ code, name }) => {
    const items = linked.get(code);
    if (items === undefined) return [];
    const inputs = items.flatMap((item) =>
      [`fisik/${item}/${year}`, `pagu/${item}/${year}`].flatMap((id) => known.get(id) ?? []),
    );
    return makeFigure({
      id: `fisik-indikator/${code}/${year}`,
      label: `Realisasi fisik program pendukung ${name} ${year}`,
      kind: 'percent',
      outcome: linkedProgress(items, physical, budget),
      explanation: {
        rule: 'C-44',
        ruleName: 'Rata-rata tertimbang dengan pagu',
        formula: 'Σ (fisik × pagu) / Σ pagu yang terukur',
        inputs: inputs.map((figure, index) => inputFrom(`a${index + 1}`, figure)),
      },
    });
  });
}
