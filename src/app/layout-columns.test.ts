import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flatten } from '../documents/check-document.ts';
import type { Block, Table } from '../documents/report-model.ts';
import { parseBundle } from '../exchange/bundle-schema.ts';
import type { Bundle } from '../exchange/rules/bundle.ts';
import { figuresOf } from '../exchange/rules/bundle-figures.ts';
import { contextAt, type ReportContribution, startComposition } from '../reporting/block-context.ts';
import { REPORT_BLOCKS } from '../reporting/blocks/registry.ts';
import { DEFAULT_LAYOUT } from '../reporting/layouts/built-in-layouts.ts';
import { type Subject, subjectsOf } from '../reporting/subjects.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { reportContributions } from './report-contributions.ts';

const BUNDLES: readonly Bundle[] = ['bajuin-2025', 'pelaihari-2023', 'bati-bati-2024'].map((name) => {
  const reading = parseBundle(readFileSync(join(PROJECT_ROOT, 'demo', `${name}.json`), 'utf8'));
  if (!reading.ok) throw new Error(`${name} is no bundle`);
  return reading.bundle;
});

const YEARS = BUNDLES.map((bundle) => ({
  bundle,
  blocks: [...REPORT_BLOCKS, ...reportContributions(bundle)],
  composition: startComposition({
    facts: bundle,
    figures: figuresOf(bundle),
    layout: DEFAULT_LAYOUT,
    today: '2026-02-06',
    images: {},
  }),
}));
type ComposedYear = (typeof YEARS)[number];

/** What a block writes for a year: once, or for a subject of each kind it can be about. */
function written(
  block: ReportContribution,
  { bundle, composition }: ComposedYear,
): readonly (readonly [string, Table])[] {
  const tables = (subject: Subject | null) => {
    const blocks = flatten(block.write(contextAt(composition, { level: 2, subject }), {}));
    return blocks.flatMap((one: Block) =>
      one.kind === 'table' && one.caption !== null ? [[idOf(one, bundle), one] as const] : [],
    );
  };
  if (!block.name.startsWith('subjek-')) return tables(null);
  const over = ['positions', 'objectives', 'indicators'] as const;
  return over.flatMap((kind) => subjectsOf(bundle, { over: kind }, null)).flatMap(tables);
}

/** Codes of the data and years stand as `*` and `TAHUN`: the same in every unit. */
function idOf(table: Table, { planning, organisation, agreements }: Bundle): string {
  const codes = [
    ...planning.indicators.map(({ code }) => code),
    ...planning.objectives.map(({ code }) => code),
    ...organisation.positions.map(({ code }) => code),
    ...organisation.registers.map(({ code }) => code),
    ...organisation.units.map(({ code }) => code),
    ...agreements.agreements.map(({ code }) => code),
  ].toSorted((a, b) => b.length - a.length);
  const code = codes.find((one) => table.id.endsWith(`-${one}`) || table.id.includes(`-${one}-`));
  return inGeneral(code === undefined ? table.id : table.id.replace(`-${code}`, '-*'));
}

function inGeneral(id: string): string {
  return id.replace(/\b20\d\d\b/gu, 'TAHUN').replace(/^banding-\d+$/u, 'banding-N');
}

/** `id`; in brackets where it is only offered. */
function columnIds(table: Table): readonly string[] {
  return table.columns.map(({ id, isOffered }) => {
    const name = id === undefined ? '(tanpa id)' : inGeneral(id);
    return isOffered === true ? `(${name})` : name;
  });
}

/** Every table of every block in every year, written once. */
const TABLES = YEARS.flatMap((year) =>
  year.blocks.flatMap((block) =>
    written(block, year).map(([id, table]) => ({ name: block.name, id, table })),
  ),
);

function catalogue(): string {
  const lines = new Map<string, Set<string>>();
  for (const { name, id, table } of TABLES) {
    const key = `| \`${name}\` | \`${id}\` |`;
    const known = lines.get(key) ?? new Set<string>();
    const isRegister = id.startsWith('tabel-register-');
    for (const column of isRegister ? ['no', 'nama', 'kode kolom register'] : columnIds(table))
      known.add(column);
    lines.set(key, known);
  }
  const rows = [...lines].map(([key, columns]) => `${key} ${[...columns].join(', ')} |`).toSorted();
  return [
    '# Tables and columns that layouts may name',
    '',
    'Held by `src/app/layout-columns.test.ts` (rewrite with `-u`), from the three demo years. `*` is a code of the data, `TAHUN` a year; columns in parentheses are printed only where `kolom` names them. See `layouts.md`.',
    '',
    '| Block | Table | Columns |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

describe('the columns that a layout may name', () => {
  it('are those of docs/layout-columns.md', async () => {
    await expect(catalogue()).toMatchFileSnapshot(join(PROJECT_ROOT, 'docs', 'layout-columns.md'));
  });

  it('have ids, unique in their table', () => {
    const faults = TABLES.flatMap(({ name, id, table }) => {
      const ids = table.columns.map((one) => one.id);
      const isSound = !ids.includes(undefined) && new Set(ids).size === ids.length;
      return isSound ? [] : [`${name} ${id}: ${ids.join(' ')}`];
    });
    expect([...new Set(faults)]).toEqual([]);
  });
});
