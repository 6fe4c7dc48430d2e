/** The results tree: from the goal over the objectives and IKU to the indicators each position signed. */
import type { OrganisationFacts } from '../../organisation/rules/facts.ts';
import { formatTarget, indicatorsOf, planTarget } from '../../planning/report/targets.ts';
import type { IndicatorFact, PlanFact, PlanningFacts } from '../../planning/rules/facts.ts';
import type { AgreementFact } from '../rules/facts.ts';
import { signedName, signedTarget } from './agreement-tables.ts';
import { titleInCapacity } from './agreements-in-force.ts';

/** One box of the tree: who carries it, what is to be achieved, how it is measured. */
export interface CascadeNode {
  readonly title: string;
  readonly lines: readonly string[];
  readonly children: readonly CascadeNode[];
}

/** The whole tree; positions hang below the position they signed to. Null when there is no goal. */
export function cascadeOf(
  planning: PlanningFacts,
  organisation: OrganisationFacts,
  inForce: readonly AgreementFact[],
  plan: PlanFact | null,
  year: number,
): CascadeNode | null {
  const goals = planning.goals
    .filter((goal) => plan === null || goal.plan === plan.code)
    .toSorted((a, b) => a.order - b.order);
  const first = goals[0];
  if (first === undefined) return null;
  const heads = inForce.filter((one) => !inForce.some((other) => other.firstParty === one.secondParty));
  const below = heads.flatMap((head) => directSubordinates(planning, organisation, inForce, head));
  const goalNodes = goals.map((goal, index): CascadeNode => {
    const objectives = planning.objectives
      .filter((one) => one.goal === goal.code)
      .toSorted((a, b) => a.order - b.order);
    return {
      title: goals.length === 1 ? 'Tujuan' : `Tujuan ${index + 1}`,
      lines: [
        goal.text,
        ...indicatorsOf(planning, goal.code).map((one) => withPlanTarget(planning, plan, one, year)),
      ],
      children: objectives.map((objective, place) => ({
        title: goals.length === 1 ? `Sasaran ${place + 1}` : `Sasaran ${index + 1}.${place + 1}`,
        lines: [
          objective.text,
          ...indicatorsOf(planning, objective.code).map((one) => withPlanTarget(planning, plan, one, year)),
        ],
        children: index === 0 && place === 0 ? below : [],
      })),
    };
  });
  const only = goalNodes[0];
  if (goalNodes.length === 1 && only !== undefined) return only;
  return { title: organisation.units[0]?.name ?? 'Perangkat daerah', lines: [], children: goalNodes };
}

function withPlanTarget(
  planning: PlanningFacts,
  plan: PlanFact | null,
  one: IndicatorFact,
  year: number,
): string {
  const target = plan === null ? null : planTarget(planning, plan, one.code, year);
  return target === null
    ? `• ${one.name}`
    : `• ${one.name}: ${formatTarget(target, one.decimals)}${unitAfter(one.unit)}`;
}

/** "83,00", not "83,00 Nilai": what the target already is, is not said again. */
function unitAfter(unit: string): string {
  return /^(nilai|indeks|skor|angka|mutu|predikat|kategori)$/iu.test(unit.trim()) ? '' : ` ${unit}`;
}

function directSubordinates(
  planning: PlanningFacts,
  organisation: OrganisationFacts,
  inForce: readonly AgreementFact[],
  superior: AgreementFact,
): readonly CascadeNode[] {
  return inForce
    .filter((one) => one.secondParty === superior.firstParty && one !== superior)
    .map((one) => ({
      title: titleInCapacity(organisation, one.firstParty, one.firstCapacity),
      lines: one.indicatorLines
        .toSorted((a, b) => a.order - b.order)
        .map(
          (line) => `• ${signedName(planning, line)}: ${signedTarget(planning, line)}${unitAfter(line.unit)}`,
        ),
      children: directSubordinates(planning, organisation, inForce, one),
    }));
}
