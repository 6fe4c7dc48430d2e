/** Strategies and policy directions of the objectives: `Tujuan | Sasaran | Strategi | Arah Kebijakan`. */
import { cell, column, headRow, named, row } from '../../documents/compose-blocks.ts';
import type { Block, Cell } from '../../documents/report-model.ts';
import type { ObjectiveFact, PlanningFacts, StrategyFact } from '../rules/facts.ts';

interface Line {
  readonly objective: ObjectiveFact;
  readonly strategy: StrategyFact;
}

/** One line for each strategy, goal and objective once over theirs; empty where no objective has a strategy. */
export function objectiveStrategyTable(facts: PlanningFacts): readonly Block[] {
  const lines = linesOf(facts);
  if (lines.length === 0) return [];
  const goals = new Map(facts.goals.map((goal) => [goal.code, goal.text]));
  const spanOf = (isSame: (line: Line) => boolean) => lines.filter(isSame).length;
  const body = lines.map(({ objective, strategy }, index) => {
    const above = lines[index - 1]?.objective;
    const ofGoal = spanOf((line) => line.objective.goal === objective.goal);
    const ofObjective = spanOf((line) => line.objective.code === objective.code);
    return row([
      ...(above?.goal === objective.goal ? [] : [spanning(goals.get(objective.goal) ?? '', ofGoal)]),
      ...(above?.code === objective.code ? [] : [spanning(objective.text, ofObjective)]),
      cell(strategy.subject),
      cell(strategy.direction),
    ]);
  });
  return [
    {
      kind: 'table',
      id: 'tabel-strategi-sasaran',
      caption: 'Tujuan, Sasaran, Strategi, dan Arah Kebijakan',
      columns: named(
        ['tujuan', 'sasaran', 'strategi', 'arah'],
        [column(2.4), column(2.6), column(3), column(3)],
      ),
      head: [headRow(['Tujuan', 'Sasaran', 'Strategi', 'Arah Kebijakan'])],
      body,
      size: 8.5,
    },
  ];
}

/** In the order of goals, objectives and strategies. */
function linesOf(facts: PlanningFacts): readonly Line[] {
  const orderOf = new Map(facts.goals.map((goal) => [goal.code, goal.order]));
  return facts.objectives
    .toSorted((a, b) => (orderOf.get(a.goal) ?? 0) - (orderOf.get(b.goal) ?? 0) || a.order - b.order)
    .flatMap((objective) =>
      facts.strategies
        .filter((one) => one.kind === 'objective' && one.objective === objective.code)
        .toSorted((a, b) => a.order - b.order)
        .map((strategy) => ({ objective, strategy })),
    );
}

function spanning(text: string, rows: number): Cell {
  return cell(text, rows > 1 ? { rowSpan: rows } : {});
}
