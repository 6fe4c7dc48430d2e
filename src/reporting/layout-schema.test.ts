import { describe, expect, it } from 'vitest';
import { REPORT_BLOCKS } from './blocks/registry.ts';
import { readLayout } from './layout-schema.ts';
import { builtInLayouts, DEFAULT_LAYOUT } from './layouts/built-in-layouts.ts';
import type { LayoutSection, ReportLayout } from './rules/layout.ts';
import { missingReferences } from './rules/validate-layout.ts';

/** Those of the rooms above come as contributions. */
const BLOCKS = [
  ...REPORT_BLOCKS.map(({ name }) => name),
  ...['hasil-akip', 'akip-tahun', 'tindak-lanjut-akip', 'rincian-akip', 'skala-akip'],
];
const wire = (layout: unknown): unknown => JSON.parse(JSON.stringify(layout));
const section = (over: Partial<LayoutSection> = {}): LayoutSection => ({
  id: 'bab-uji',
  title: 'Uji',
  label: 'chapter',
  content: [],
  ...over,
});
const withBody = (...body: readonly LayoutSection[]): ReportLayout => ({ ...DEFAULT_LAYOUT, body });
const problemsOf = (value: unknown) => {
  const reading = readLayout(value, BLOCKS);
  return reading.ok ? [] : reading.problems.map(({ code, path }) => `${code} ${path}`);
};

describe('a layout from outside', () => {
  it.each(builtInLayouts.map((layout) => [layout.code, layout] as const))(
    'that came with the program (%s) is sound and comes back as it was',
    (_, layout) => {
      const reading = readLayout(wire(layout), BLOCKS);
      expect(reading.ok ? [] : reading.problems).toEqual([]);
      expect(reading.ok ? wire(reading.value) : null).toEqual(wire(layout));
    },
  );

  it('is refused with the place of what is wrong in its shape', () => {
    expect(problemsOf({ ...DEFAULT_LAYOUT, numbering: 'acak' })).toEqual(['invalid-value numbering']);
    expect(problemsOf({ ...DEFAULT_LAYOUT, style: { ...DEFAULT_LAYOUT.style, font: 'Comic Sans' } })).toEqual(
      ['invalid-value style.font'],
    );
    expect(problemsOf(withBody({ ...section(), asing: 1 } as LayoutSection))).toEqual([
      'unrecognized-keys body.0',
    ]);
    expect(problemsOf('bukan tata letak')).toEqual(['invalid-type ']);
  });

  it('is refused where a block, a term or an id makes no sense', () => {
    const content = [
      { kind: 'block', name: 'tidak-ada' },
      { kind: 'block', name: 'subjek-anggaran' },
      { kind: 'text', text: 'Kinerja [jabatan] tahun [tahun-2] pada [unit].' },
    ] as const;
    expect(problemsOf(withBody(section({ content }), section()))).toEqual([
      'duplicate-id body.1.id',
      'unknown-block body.0.content.0.name',
      'no-subject body.0.content.1.name',
      'unknown-term body.0.content.2.text',
    ]);
  });

  it('may name the subject inside a repeated section and below it', () => {
    const inside = section({ id: 'analisis', title: 'Analisis [jabatan]', label: 'lower-alpha' });
    const repeated = section({ title: '[jabatan]', repeat: { over: 'positions' }, sections: [inside] });
    expect(problemsOf(withBody(repeated))).toEqual([]);
  });

  it('is refused when it is deeper or longer than a report can be', () => {
    const nested = (levels: number): LayoutSection =>
      levels === 0
        ? section({ id: 'dalam-0' })
        : section({ id: `dalam-${levels}`, sections: [nested(levels - 1)] });
    expect(problemsOf(withBody(nested(8)))).toContain(`too-deep body.0${'.sections.0'.repeat(8)}`);
    expect(problemsOf(withBody(nested(30)))).toEqual(['too-deep ']);
    expect(problemsOf(withBody(section({ title: 'a'.repeat(301) })))).toEqual(['too-big body.0.title']);
  });

  it('names the texts that point at what a report does not print', () => {
    const layout = withBody(
      section({ content: [{ kind: 'text', text: 'Lihat {#tabel-iku} dan {#tabel-lain}.' }] }),
    );
    const found = missingReferences({ ...layout, front: [], annexes: [] }, new Set(['tabel-iku']));
    expect(found.map(({ path, read }) => [path, read])).toEqual([['body.0.content.0', 'tabel-lain']]);
  });
});
