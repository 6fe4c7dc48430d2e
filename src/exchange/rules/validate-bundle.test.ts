import { describe, expect, test } from 'vitest';
import { parseBundle } from '../bundle-schema.ts';
import { smallBundle } from '../testing/small-bundle.ts';
import { validateBundle } from './validate-bundle.ts';

type Wire = ReturnType<typeof smallBundle>;

function problemsAfter(spoil: (wire: Wire) => void) {
  const wire = smallBundle();
  spoil(wire);
  const reading = parseBundle(JSON.stringify(wire));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return validateBundle(reading.bundle);
}

test('the small bundle has no error, and its two peculiarities are notes', () => {
  const problems = problemsAfter(() => {});
  expect(problems.map((problem) => [problem.severity, problem.code, problem.path])).toEqual([
    ['note', 'target-kind', 'planning.targets[2].target.kind'],
    ['note', 'target-kind', 'agreements.agreements[0].indicatorLines[1].target.kind'],
  ]);
});

describe('what does not hold together stops the import, with its place', () => {
  const cases: [string, (wire: Wire) => void, string, string][] = [
    [
      'an unknown reporting unit',
      (wire) => {
        wire.unit = '9.99';
        wire.organisation.units[0] = { ...first(wire.organisation.units), code: '9.98' };
      },
      'unknown-unit',
      'unit',
    ],
    [
      'a unit below itself',
      (wire) => set(wire.organisation.units[1], 'parent', '7.01.10-sek'),
      'circular',
      'organisation.units[1]',
    ],
    [
      'a position under an unknown one',
      (wire) => set(wire.organisation.positions[1], 'superior', 'walikota'),
      'unknown-reference',
      'organisation.positions[1].superior',
    ],
    [
      'an officeholder who left before he came',
      (wire) => set(wire.organisation.officeholders[0], 'to', '2022-01-01'),
      'dates-reversed',
      'organisation.officeholders[0].to',
    ],
    [
      'a village score below zero',
      (wire) => set(first(wire.organisation.villages).indexes?.[0], 'social', '-1'),
      'out-of-bounds',
      'organisation.villages[0].indexes[0].social',
    ],
    [
      'an indicator code twice',
      (wire) => set(wire.planning.indicators[1], 'code', 'iku-1'),
      'duplicate',
      'planning.indicators[1]',
    ],
    [
      'two indicators with one IKU number',
      (wire) => set(wire.planning.indicators[1], 'ikuNumber', 1),
      'duplicate',
      'planning.indicators(IKU)[1]',
    ],
    [
      'an indicator of an unknown sasaran',
      (wire) => set(wire.planning.indicators[1], 'measures', 'sasaran-9'),
      'unknown-reference',
      'planning.indicators[1].measures',
    ],
    [
      'a formula 1/0',
      (wire) => set(wire.planning.indicators[0], 'formula', '1/0'),
      'formula-division-by-zero',
      'planning.indicators[0].formula',
    ],
    [
      'a formula of 10.000 characters',
      (wire) => set(wire.planning.indicators[0], 'formula', '1+'.repeat(5_000)),
      'formula-too-long',
      'planning.indicators[0].formula',
    ],
    [
      'a formula with an unknown variable',
      (wire) => set(wire.planning.indicators[0], 'formula', 'desa_maju'),
      'formula-unknown-name',
      'planning.indicators[0].formula',
    ],
    [
      'a target outside the plan',
      (wire) => set(wire.planning.targets[3], 'year', 2031),
      'year-outside-plan',
      'planning.targets[3].year',
    ],
    [
      'a target twice',
      (wire) => {
        wire.planning.targets.push(first(wire.planning.targets));
      },
      'duplicate',
      'planning.targets[4]',
    ],
    [
      'a ratio over zero',
      (wire) => set(first(wire.planning.targets).target.parts, 'denominator', '0'),
      'denominator-zero',
      'planning.targets[0].target.parts.denominator',
    ],
    [
      'a negative budget',
      (wire) => set(wire.budget.lines[0], 'amount', '(5.000)'),
      'negative-budget',
      'budget.lines[0].amount',
    ],
    [
      'a budget of an unknown version',
      (wire) => set(wire.budget.lines[0], 'version', 'geser'),
      'unknown-reference',
      'budget.lines[0].version',
    ],
    [
      'a budget typed at a program',
      (wire) => set(wire.budget.lines[0], 'subactivity', '7.01.01'),
      'not-a-subactivity',
      'budget.lines[0].subactivity',
    ],
    [
      'a code that does not begin with its parent',
      (wire) => set(wire.budget.accounts[1], 'code', '6.1'),
      'code-prefix',
      'budget.accounts[1].code',
    ],
    [
      'an amount at an account with children',
      (wire) => set(wire.budget.accountAmounts[0], 'account', '5'),
      'amount-above-leaf',
      'budget.accountAmounts[0].account',
    ],
    [
      'physical progress above 100',
      (wire) => set(wire.budget.physicalProgress[0], 'percent', '101'),
      'out-of-bounds',
      'budget.physicalProgress[0].percent',
    ],
    [
      'an agreement with oneself',
      (wire) => set(wire.agreements.agreements[0], 'secondParty', 'camat'),
      'same-party',
      'agreements.agreements[0].secondParty',
    ],
    [
      'a realisation without target',
      withoutTargets,
      'realisation-without-target',
      'measurement.measurements[0]',
    ],
    [
      'an annual measurement without source',
      (wire) => set(wire.measurement.measurements[0], 'source', null),
      'source-missing',
      'measurement.measurements[0].source',
    ],
    [
      'settings of another year',
      (wire) => set(wire.measurement.settings, 'year', 2024),
      'year-differs',
      'measurement.settings.year',
    ],
    [
      'an unknown scale',
      (wire) => set(wire.measurement.settings, 'scale', 'bintang'),
      'unknown-scale',
      'measurement.settings.scale',
    ],
    [
      'a tenth survey element',
      (wire) => set(wire.survey.periods[0]?.elements[0], 'number', 10),
      'survey-element',
      'survey.periods[0].elements[0].number',
    ],
    [
      'an NRR above 4',
      (wire) => set(wire.survey.periods[0]?.elements[1]?.answers, 'nrr', '4,01'),
      'out-of-bounds',
      'survey.periods[0].elements[1].answers',
    ],
    [
      'LKE weights that sum to 90',
      (wire) => set(wire.evaluation.evaluations[0]?.components[1], 'weight', '60'),
      'weights',
      'evaluation.evaluations[0].components',
    ],
    [
      'a register of an unknown part unit',
      (wire) => set(wire.organisation.registers[1], 'unit', '7.01.10-x'),
      'unknown-reference',
      'organisation.registers[1].unit',
    ],
    [
      'a computed column over an unknown one',
      (wire) => set(wire.organisation.registers[1]?.columns[2], 'formula', 'realisasi / pagu * 100'),
      'formula-unknown-name',
      'organisation.registers[1].columns[2].formula',
    ],
    [
      'a computed column that uses itself',
      (wire) => set(wire.organisation.registers[1]?.columns[1], 'formula', 'persen / 100 * target'),
      'circular',
      'organisation.registers[1].columns[1].formula',
    ],
    [
      'a value entered where a formula computes',
      (wire) => set(wire.organisation.registers[1]?.rows[0]?.cells, 'persen', '78,34'),
      'computed-entered',
      'organisation.registers[1].rows[0].cells.persen',
    ],
    [
      'an activity twice',
      (wire) => set(wire.organisation.activities[1], 'code', 'musrenbang'),
      'duplicate',
      'organisation.activities[1]',
    ],
    [
      'an activity of a kegiatan instead of a sub kegiatan',
      (wire) => set(wire.organisation.activities[0], 'subactivity', '7.01.01.2.01'),
      'unknown-reference',
      'organisation.activities[0].subactivity',
    ],
    [
      'an activity that ended before it began',
      (wire) => set(wire.organisation.activities[0], 'endDate', '2025-02-10'),
      'dates-reversed',
      'organisation.activities[0].endDate',
    ],
    [
      'staff of one task and status twice',
      (wire) => set(wire.organisation.staff[2], 'status', 'Non PNS'),
      'duplicate',
      'organisation.staff[2]',
    ],
    [
      'a strategy of no objective',
      (wire) => set(wire.planning.strategies[1], 'objective', null),
      'objective-missing',
      'planning.strategies[1].objective',
    ],
    [
      'a target of a quarter above 100 %',
      (wire) => set(wire.budget.quarterTargets[1], 'physical', '101'),
      'out-of-bounds',
      'budget.quarterTargets[1].physical',
    ],
    [
      'a target of a quarter typed at a program',
      (wire) => set(wire.budget.quarterTargets[0], 'subactivity', '7.01.01'),
      'not-a-subactivity',
      'budget.quarterTargets[0].subactivity',
    ],
    [
      'money of an unknown plan',
      (wire) => set(wire.budget.planFunding[0], 'plan', 'renstra-2018'),
      'unknown-reference',
      'budget.planFunding[0].plan',
    ],
    [
      'a survey of the whole year beside its quarters',
      (wire) => set(wire.survey.periods[1], 'year', 2025),
      'survey-year-and-quarters',
      'survey.periods[1].quarter',
    ],
    [
      'an unknown LKE answer',
      (wire) => set(wire.evaluation.evaluations[0]?.components[0]?.subcomponents?.[0], 'answer', 'Z'),
      'unknown-grade',
      'evaluation.evaluations[0].components[0].subcomponents[0].answer',
    ],
  ];
  test.each(cases)('%s', (_name, spoil, code, path) => {
    const errors = problemsAfter(spoil).filter((problem) => problem.severity === 'error');
    expect(errors.map((problem) => `${problem.code} ${problem.path}`)).toContain(`${code} ${path}`);
  });
});

test('an unknown scale is refused with every scale that is known', () => {
  const problems = problemsAfter((wire) => set(wire.measurement.settings, 'scale', 'bintang'));
  const [problem] = problems.filter(({ code }) => code === 'unknown-scale');
  expect(problem?.expected).toBe(
    'salah satu dari: permendagri-86-2017, permendagri-86-2017-lebih-dari, istilah-akip, empat-tingkat, setempat',
  );
});

test('a cumulative target that falls from one quarter to the next is told', () => {
  const problems = problemsAfter((wire) => set(wire.budget.quarterTargets[1], 'physical', '20'));
  expect(problems).toContainEqual(
    expect.objectContaining({
      severity: 'note',
      code: 'cumulative-falls',
      path: 'budget.quarterTargets[1].physical',
      read: '20,00',
    }),
  );
});

test('a sum of percentages is taken over and flagged (C-20)', () => {
  const problems = problemsAfter((wire) => set(wire.planning.indicators[0], 'accumulation', 'sum'));
  expect(problems).toContainEqual(
    expect.objectContaining({ severity: 'note', code: 'indicator-accumulation' }),
  );
});

test('a realisation whose parts give another value is flagged (7 of 9 is 77,78)', () => {
  const problems = problemsAfter((wire) =>
    set(wire.measurement.measurements[0]?.realisation, 'value', '77,77'),
  );
  expect(problems).toContainEqual(
    expect.objectContaining({ severity: 'note', code: 'parts-differ', expected: '77,78' }),
  );
});

function withoutTargets(wire: Wire): void {
  wire.planning.targets = wire.planning.targets.filter((target) => target.indicator !== 'iku-1');
  const [agreement] = wire.agreements.agreements;
  if (agreement !== undefined) agreement.indicatorLines = agreement.indicatorLines.slice(1);
}

function first<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('no such row in the small bundle');
  return row;
}

function set(target: object | undefined, field: string, value: unknown): void {
  if (target === undefined) throw new Error('no such place in the small bundle');
  Reflect.set(target, field, value);
}
