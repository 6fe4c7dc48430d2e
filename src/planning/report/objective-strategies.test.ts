import { describe, expect, test } from 'vitest';
import type { PlanningFacts, StrategyFact } from '../rules/facts.ts';
import { strategyTables } from './direction.ts';
import { objectiveStrategyTable } from './objective-strategies.ts';

const strategy = (order: number, objective: string | null, subject: string): StrategyFact => ({
  order,
  kind: objective === null ? 'policy' : 'objective',
  objective,
  subject,
  direction: `Arah ${order}`,
  response: '-',
});

const facts = (strategies: readonly StrategyFact[]): PlanningFacts => ({
  visions: [],
  missions: [],
  plans: [],
  goals: [
    {
      code: 'tujuan-1',
      plan: 'renstra',
      text: 'Terwujudnya kualitas pelayanan publik',
      order: 1,
      serves: null,
    },
    {
      code: 'tujuan-2',
      plan: 'renstra',
      text: 'Terwujudnya tata kelola administrasi',
      order: 2,
      serves: null,
    },
  ],
  objectives: [
    { code: 'sasaran-3', plan: 'renstra', goal: 'tujuan-2', text: 'Administrasi umum', order: 2 },
    { code: 'sasaran-1', plan: 'renstra', goal: 'tujuan-1', text: 'Pelayanan publik', order: 1 },
    { code: 'sasaran-4', plan: 'renstra', goal: 'tujuan-2', text: 'Pelaporan keuangan', order: 3 },
  ],
  indicators: [],
  targets: [],
  baselines: [],
  benchmarks: [],
  strategicIssues: [],
  strategies,
});

const pelaihari = facts([
  strategy(4, 'sasaran-4', 'Perencanaan pelaporan keuangan'),
  strategy(1, 'sasaran-1', 'Koordinasi'),
  strategy(2, 'sasaran-1', 'Pemahaman tugas'),
  strategy(3, 'sasaran-3', 'Administrasi perkantoran'),
]);

/** The words of each line, with the rows its first cells span. */
function linesOf(planning: PlanningFacts) {
  const [table] = objectiveStrategyTable(planning);
  if (table?.kind !== 'table') throw new Error('no table');
  return table.body.map(({ cells }) =>
    cells.map((one) => {
      const text = one.inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
      return one.rowSpan === undefined ? text : `${text} (${one.rowSpan})`;
    }),
  );
}

describe('strategies of the objectives', () => {
  test('stand in the order of goals and objectives, each goal and objective once', () => {
    expect(linesOf(pelaihari)).toEqual([
      ['Terwujudnya kualitas pelayanan publik (2)', 'Pelayanan publik (2)', 'Koordinasi', 'Arah 1'],
      ['Pemahaman tugas', 'Arah 2'],
      ['Terwujudnya tata kelola administrasi (2)', 'Administrasi umum', 'Administrasi perkantoran', 'Arah 3'],
      ['Pelaporan keuangan', 'Perencanaan pelaporan keuangan', 'Arah 4'],
    ]);
  });

  test('come first among the tables of strategies, and are told as missing only where there is none at all', () => {
    const both = facts([...pelaihari.strategies, strategy(5, null, 'Permendagri 73/2020')]);
    const ids = strategyTables(both).flatMap((one) => (one.kind === 'table' ? [one.id] : []));
    expect(ids).toEqual(['tabel-strategi-sasaran', 'tabel-strategi-policy']);
    expect(strategyTables(facts([])).map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(objectiveStrategyTable(facts([strategy(1, null, 'Permendagri')]))).toEqual([]);
  });
});
