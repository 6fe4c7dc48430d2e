import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBundle } from '../bundle-schema.ts';
import type { Bundle } from '../rules/bundle.ts';
import { smallBundle } from '../testing/small-bundle.ts';
import { writeBundle } from '../write-bundle.ts';
import { readWorkbook } from './read-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

const DEMO = fileURLToPath(new URL('../../../demo', import.meta.url));

function bundleOf(text: string): Bundle {
  const reading = parseBundle(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 5)));
  return reading.bundle;
}

async function throughWorkbook(bundle: Bundle, purpose: 'data' | 'template' = 'data') {
  return readWorkbook(await writeWorkbook(bundle, { purpose }), { mapping: [] });
}

const demos = readdirSync(DEMO).filter((name) => /-20\d\d(-as-printed)?\.json$/.test(name));

describe('a bundle through its workbook and back', () => {
  it.each(demos)('%s comes back byte for byte, without a question or an error', async (name) => {
    const bundle = bundleOf(readFileSync(`${DEMO}/${name}`, 'utf8'));
    const reading = await throughWorkbook(bundle);
    expect(reading.questions).toEqual([]);
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (reading.bundle === null) throw new Error('No bundle was read');
    expect(writeBundle(reading.bundle)).toBe(writeBundle(bundle));
  });

  it('the rows made ready for a person are read as nothing', async () => {
    const bundle = bundleOf(readFileSync(`${DEMO}/bajuin-2025.json`, 'utf8'));
    const reading = await throughWorkbook(bundle, 'template');
    if (reading.bundle === null) throw new Error(JSON.stringify(reading.problems.slice(0, 5)));
    expect(writeBundle(reading.bundle)).toBe(writeBundle(bundle));
  });

  it('every kind of fact of the small bundle comes back', async () => {
    const bundle = bundleOf(JSON.stringify(smallBundle()));
    const reading = await throughWorkbook(bundle);
    if (reading.bundle === null) throw new Error(JSON.stringify(reading.problems));
    expect(writeBundle(reading.bundle)).toBe(writeBundle(bundle));
  });

  it('names, texts and numbers of any shape come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(anyYear, async (year) => {
        const bundle = bundleOf(JSON.stringify(withFacts(year)));
        const reading = await throughWorkbook(bundle);
        if (reading.bundle === null) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
        expect(sorted(reading.bundle)).toEqual(sorted(bundle));
      }),
      { numRuns: 8, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false },
    );
  });
});

/** Texts a person may have typed, also such as a spreadsheet would take for a formula, a number or a date. */
const typed = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      '=1+1',
      '+62 511',
      '-',
      '@SUM(A1)',
      '007',
      '5/9',
      '1.234',
      '2025',
      '_x0041_',
      'toString',
      '__proto__',
      '%',
      'TRUE',
      '#REF!',
      '"kutip" & <tanda>',
      'baris satu\nbaris dua',
    ),
  )
  .map((text) =>
    text
      .replace(/[^\P{C}\n]/gu, '')
      .replace(/[\uFFFE\uFFFF]/g, '')
      .trim(),
  )
  .filter((text) => text !== '' && !/^\s|\s$/.test(text));
const oneLine = typed.map((text) => text.replaceAll('\n', ' '));
const number = fc
  .tuple(fc.integer({ min: -9_999_999, max: 99_999_999_999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, part]) =>
    part === 0 ? String(whole) : `${whole},${String(part).padStart(2, '0').replace(/0$/, '')}`,
  );
const amount = number.map((text) => text.replace('-', ''));

const anyYear = fc.record({
  villages: fc.array(fc.record({ name: oneLine, area: amount, male: fc.nat(1e6) }), { maxLength: 5 }),
  targets: fc.array(
    fc.record({
      year: fc.integer({ min: 2025, max: 2030 }),
      quarter: fc.option(fc.constantFrom(1, 2, 3, 4)),
      value: number,
    }),
    { maxLength: 8 },
  ),
  spending: fc.array(
    fc.record({ month: fc.integer({ min: 1, max: 12 }), amount, reason: fc.option(typed) }),
    { maxLength: 8 },
  ),
  narratives: fc.array(fc.record({ title: fc.option(oneLine), text: typed }), { maxLength: 5 }),
  staff: fc.array(fc.record({ group: oneLine, count: fc.nat(1e5) }), { maxLength: 5 }),
});

function withFacts(year: typeof anyYear extends fc.Arbitrary<infer Facts> ? Facts : never) {
  const wire = smallBundle();
  const distinct = <Row>(rows: readonly Row[], keyOf: (row: Row) => unknown) => [
    ...new Map(rows.map((row) => [keyOf(row), row])).values(),
  ];
  return {
    ...wire,
    organisation: {
      ...wire.organisation,
      villages: year.villages.map((row, index) => ({ code: `desa-${index}`, kind: 'desa', ...row })),
      staff: distinct(year.staff, ({ group }) => group).map((row) => ({
        year: 2025,
        dimension: 'rank',
        ...row,
      })),
    },
    planning: {
      ...wire.planning,
      targets: distinct(year.targets, (row) => `${row.year}-${row.quarter}`).map(({ value, ...row }) => ({
        indicator: 'iku-2',
        document: 'renstra-2025',
        version: 'awal',
        ...row,
        target: { kind: 'number', value },
      })),
    },
    budget: {
      ...wire.budget,
      spending: distinct(year.spending, ({ month }) => month).map(({ month, ...row }) => ({
        item: '7.01.01',
        year: 2025,
        period: { kind: 'month', month },
        ...row,
      })),
    },
    reporting: {
      ...wire.reporting,
      narratives: year.narratives.map((row, index) => ({
        section: 'penutup',
        order: index,
        isAccepted: true,
        ...row,
      })),
    },
  };
}

/** Facts that stand side by side come back in the order of their periods. */
function sorted(bundle: Bundle): unknown {
  const wire: unknown = JSON.parse(writeBundle(bundle), (_key, value: unknown) =>
    Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value,
  );
  return wire;
}
