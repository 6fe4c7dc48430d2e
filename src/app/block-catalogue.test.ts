import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBundle } from '../exchange/bundle-schema.ts';
import { GENERAL_OPTIONS } from '../reporting/block-options.ts';
import { REPORT_BLOCKS } from '../reporting/blocks/registry.ts';
import { builtInLayouts } from '../reporting/layouts/built-in-layouts.ts';
import { BLOCK_CATALOGUE, BLOCK_NAMES, blockEntry } from '../reporting/rules/block-catalogue.ts';
import type { LayoutItem, LayoutSection } from '../reporting/rules/layout.ts';
import { validateLayout } from '../reporting/rules/validate-layout.ts';
import { reportContributions } from './report-contributions.ts';

const reading = parseBundle(readFileSync(new URL('../../demo/bajuin-2025.json', import.meta.url), 'utf8'));
if (!reading.ok) throw new Error('The demo is no bundle');
const { bundle } = reading;

const itemsOf = (section: LayoutSection): readonly LayoutItem[] => [
  ...section.content,
  ...(section.sections ?? []).flatMap(itemsOf),
];

describe('the catalogue of blocks', () => {
  it('has every block of the report, and no other', () => {
    const there = [...REPORT_BLOCKS, ...reportContributions(bundle)].map(({ name }) => name);
    expect([...BLOCK_NAMES].sort()).toEqual([...there].sort());
  });

  it('describes each in a sentence', () => {
    for (const { description } of BLOCK_CATALOGUE) expect(description).toMatch(/^[A-Z].+\.$/u);
  });

  it('knows every option that the layouts of the house give a block', () => {
    const unknown = builtInLayouts.flatMap((layout) =>
      [...layout.front, ...layout.body, ...layout.annexes].flatMap(itemsOf).flatMap((item) => {
        if (item.kind !== 'block') return [];
        const known: readonly string[] = [
          ...GENERAL_OPTIONS,
          ...(blockEntry(item.name)?.options ?? []).map(({ name }) => name),
        ];
        return Object.keys(item.options ?? {})
          .filter((name) => !known.includes(name))
          .map((name) => `${item.name}.${name}`);
      }),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('holds every layout of the house to be sound', () => {
    for (const layout of builtInLayouts) expect(validateLayout(layout, BLOCK_NAMES)).toEqual([]);
  });
});
