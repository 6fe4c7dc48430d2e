import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LAYOUT } from '../../reporting/layouts/built-in-layouts.ts';
import type { ReadinessItem } from '../../reporting/rules/readiness/item.ts';
import { parseBundle } from '../bundle-schema.ts';
import { IDENTITY_SHEET } from '../workbook/declaration/identity-sheet.ts';
import { WORKBOOK_SHEETS } from '../workbook/declaration/workbook.ts';
import type { Bundle } from './bundle.ts';
import { figuresOf } from './bundle-figures.ts';
import { readinessOf } from './bundle-readiness.ts';

function bajuin(): Bundle {
  const reading = parseBundle(
    readFileSync(join(import.meta.dirname, '../../../demo/bajuin-2025.json'), 'utf8'),
  );
  if (!reading.ok) throw new Error('The demo is no bundle');
  return reading.bundle;
}
const bundle = bajuin();
const groups = readinessOf(bundle, figuresOf(bundle), DEFAULT_LAYOUT);
const items = new Map(groups.flatMap((group) => group.items.map((item) => [item.id, item] as const)));
const state = (id: string): ReadinessItem['state'] | undefined => items.get(id)?.state;

describe('Bajuin 2025', () => {
  it('has its IKU measured, analysed and compared', () => {
    const complete = ['realisasi-utama', 'analisis/iku-1', 'analisis/iku-2', 'pembanding/peer', 'unsur-skm'];
    expect(complete.map(state)).toEqual(complete.map(() => 'complete'));
    expect(items.get('pk-jabatan')).toMatchObject({ state: 'complete', count: { filled: 9, of: 9 } });
  });

  it('lacks what its report lacks: spending per sub kegiatan, the positions’ indicators, the follow-up', () => {
    expect(items.get('realisasi-sub-kegiatan')).toMatchObject({
      state: 'missing',
      count: { filled: 0, of: 29 },
    });
    expect(items.get('realisasi-jabatan')).toMatchObject({ state: 'partly', count: { filled: 1, of: 42 } });
    expect(items.get('tindak-lanjut-akip')).toMatchObject({ state: 'missing', count: { filled: 0, of: 5 } });
  });

  it('leads to sheets that the workbook has', () => {
    const sheets = new Set([IDENTITY_SHEET, ...WORKBOOK_SHEETS.map(({ name }) => name)]);
    const named = [...items.values()].flatMap(({ place }) => place.sheet ?? []);
    expect(named.filter((name) => !sheets.has(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(30);
  });

  it('leads to sections and indicators that are there', () => {
    const codes = new Set(bundle.planning.indicators.map(({ code }) => code));
    for (const { place } of items.values())
      if (place.indicator !== undefined) expect(codes).toContain(place.indicator);
  });
});
