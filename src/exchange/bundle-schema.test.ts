import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BundleReading, parseBundle } from './bundle-schema.ts';
import type { Bundle } from './rules/bundle.ts';
import { smallBundle } from './testing/small-bundle.ts';
import { writeBundle } from './write-bundle.ts';

function read(wire: unknown): BundleReading {
  return parseBundle(JSON.stringify(wire));
}

function accepted(wire: unknown): Bundle {
  const reading = read(wire);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.bundle;
}

function refused(text: string) {
  const reading = parseBundle(text);
  if (reading.ok) throw new Error('the bundle was accepted');
  return reading.problems;
}

describe('reading a bundle', () => {
  test('money is read as people write it, exactly', () => {
    const { lines, spending } = accepted(smallBundle()).budget;
    expect(lines.map((line) => line.amount.toFixed())).toEqual(['8102188741.16', '8057463808.16']);
    expect(spending.map((row) => row.amount.toFixed())).toEqual(['1234567.5', '7140490984']);
  });

  test('what may be left out is null or empty', () => {
    const bundle = accepted(smallBundle());
    expect(bundle.organisation.units[1]?.functions).toEqual([]);
    expect(bundle.organisation.positions[0]?.superior).toBeNull();
    const { survey: _survey, ...withoutSurvey } = smallBundle();
    expect(accepted(withoutSurvey).survey).toEqual({ years: [], periods: [] });
  });

  test('a register row has a cell for each column', () => {
    const rows = accepted(smallBundle()).organisation.registers[0]?.rows;
    expect(rows?.map((row) => Object.keys(row.cells))).toEqual([
      ['bpnt', 'ket'],
      ['bpnt', 'ket'],
    ]);
    expect(rows?.[1]?.cells).toEqual({ bpnt: null, ket: null });
  });
});

describe('writing a bundle', () => {
  test('writing and reading gives the same facts, and the same bytes again', () => {
    const bundle = accepted(smallBundle());
    const text = writeBundle(bundle);
    const again = parseBundle(text);
    expect(again).toEqual({ ok: true, bundle });
    if (again.ok) expect(writeBundle(again.bundle)).toBe(text);
  });

  test('decimals are written with a comma and without thousands', () => {
    expect(writeBundle(accepted(smallBundle()))).toContain('"amount": "8057463808,16"');
  });
});

describe('a spoiled bundle is refused with the place, what was read and what is expected', () => {
  const spoiled: [string, (wire: ReturnType<typeof smallBundle>) => unknown, string, string][] = [
    ['an unknown field', (wire) => ({ ...wire, warna: 'biru' }), 'warna', 'unknown-field'],
    ['a field missing', (wire) => ({ ...wire, unit: undefined }), 'unit', 'missing-field'],
    [
      'money with two decimal points',
      (wire) => set(wire.budget.lines[0], 'amount', '8.057.463.808.16'),
      'budget.lines[0].amount',
      'number-unreadable',
    ],
    [
      'sen beyond two decimals',
      (wire) => set(wire.budget.lines[0], 'amount', '1,005'),
      'budget.lines[0].amount',
      'number-unreadable',
    ],
    [
      'a JSON number beyond 15 digits',
      (wire) => set(wire.budget.lines[0], 'amount', 1e20),
      'budget.lines[0].amount',
      'number-unreadable',
    ],
    [
      'an ambiguous value',
      (wire) => set(wire.planning.baselines[0], 'value', '1.234'),
      'planning.baselines[0].value',
      'number-unreadable',
    ],
    [
      'a list in place of a number',
      (wire) => set(wire.budget.lines[0], 'amount', []),
      'budget.lines[0].amount',
      'wrong-type',
    ],
    ['a text in place of a section', (wire) => ({ ...wire, budget: 'x' }), 'budget', 'wrong-type'],
    [
      'an unknown method',
      (wire) => set(wire.planning.indicators[0], 'method', 'tertinggi'),
      'planning.indicators[0].method',
      'invalid-value',
    ],
    [
      'an unknown state',
      (wire) => set(wire.measurement.measurements[0], 'realisation', { state: 'nol' }),
      'measurement.measurements[0].realisation.state',
      'wrong-type',
    ],
    [
      'an impossible date',
      (wire) => set(wire.agreements.agreements[0], 'signedOn', '2025-02-30'),
      'agreements.agreements[0].signedOn',
      'invalid-value',
    ],
    ['an impossible year', (wire) => ({ ...wire, year: 20255 }), 'year', 'out-of-bounds'],
    [
      'a fifth quarter',
      (wire) => set(wire.survey.periods[0], 'quarter', 5),
      'survey.periods[0].quarter',
      'wrong-type',
    ],
    [
      'a slash in a code',
      (wire) => set(wire.planning.plans[0], 'code', 'a/b'),
      'planning.plans[0].code',
      'invalid-value',
    ],
    [
      'a text without end',
      (wire) => set(wire.planning.goals[0], 'text', 'x'.repeat(50_001)),
      'planning.goals[0].text',
      'out-of-bounds',
    ],
    [
      'a NUL character',
      (wire) => set(wire.planning.goals[0], 'text', 'a\u0000b'),
      'planning.goals[0].text',
      'unsafe-text',
    ],
    [
      'a column the register does not have',
      (wire) => set(wire.organisation.registers[0]?.rows[0], 'cells', { lain: 1 }),
      'organisation.registers[0].rows[0].cells.lain',
      'unknown-column',
    ],
    ['another format', (wire) => ({ ...wire, format: 'lain' }), 'format', 'invalid-value'],
  ];
  test.each(spoiled)('%s', (_name, spoil, path, code) => {
    const wire = smallBundle();
    const result = spoil(wire);
    const problems = refused(JSON.stringify(result ?? wire));
    expect(problems.map((problem) => [problem.path, problem.code])).toEqual([[path, code]]);
    for (const problem of problems) {
      expect(problem.message).not.toMatch(/invalid|expected|received|unrecognized/i);
      expect(problem.message).toMatch(/\.$/);
    }
  });

  test('all problems come at once', () => {
    const wire = { ...smallBundle(), a: 1, b: 2 };
    set(wire.budget.lines[0], 'amount', 'x');
    expect(refused(JSON.stringify(wire))).toHaveLength(3);
  });

  test('a truncated file names the line and the column', () => {
    const text = JSON.stringify(smallBundle(), null, 2).slice(0, 5_000);
    const [problem] = refused(text);
    expect(problem?.code).toBe('json-truncated');
    expect(problem?.path).toBe(
      `baris ${text.split('\n').length}, kolom ${text.length - text.lastIndexOf('\n')}`,
    );
  });

  test('keys that touch the prototype are unknown fields and change nothing', () => {
    const text = JSON.stringify(smallBundle()).replace('{', '{"__proto__":{"isAdmin":true},"constructor":1,');
    expect(refused(text).map((problem) => problem.code)).toEqual(['unknown-field', 'unknown-field']);
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });

  test.each([
    ['a key given twice', '{"a":1,"a":2}', 'json-duplicate-key', 'baris 1, kolom 8'],
    ['nesting without bound', '['.repeat(1_000_000), 'json-too-deep', 'baris 1, kolom 21'],
    ['nothing', '', 'json-truncated', 'baris 1, kolom 1'],
    ['a stray word', '{"a": yes}', 'json-malformed', 'baris 1, kolom 7'],
    ['more than 20 MB', ' '.repeat(20 * 1024 * 1024 + 1), 'bundle-too-large', '(berkas)'],
    [
      'a string of 19 MB without end',
      `"${'a'.repeat(19 * 1024 * 1024)}`,
      'json-truncated',
      `baris 1, kolom ${19 * 1024 * 1024 + 2}`,
    ],
  ])('%s', (_name, text, code, path) => {
    expect(refused(text).map((problem) => [problem.code, problem.path])).toEqual([[code, path]]);
  });

  test('no text whatever makes reading throw', () => {
    const whole = JSON.stringify(smallBundle());
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.nat(whole.length).map((end) => whole.slice(0, end)),
        ),
        (text) => {
          expect(parseBundle(text).ok).toBe(text === whole);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the fault finder agrees with JSON.parse on what is JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json({ maxDepth: 5 }), fc.string(), mutatedJson()), (text) => {
        const faults = refusedCodes(text);
        const isJson = !faults.some((code) => code.startsWith('json-'));
        if (faults.includes('json-duplicate-key')) return;
        expect(isJson).toBe(parses(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

function mutatedJson() {
  return fc
    .tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom('"', '{', ']', ',', ':', '\\', '1', 'e', '-', ' ', 'tru'),
    )
    .map(([text, at, piece]) => {
      const position = at % (text.length + 1);
      return text.slice(0, position) + piece + text.slice(position);
    });
}

function refusedCodes(text: string): string[] {
  const reading = parseBundle(text);
  return reading.ok ? [] : reading.problems.map((problem) => problem.code);
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Spoils one field of the bundle in place. */
function set(target: object | undefined, field: string, value: unknown): void {
  if (target === undefined) throw new Error('no such place in the small bundle');
  Reflect.set(target, field, value);
}
