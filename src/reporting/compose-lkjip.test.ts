import { describe, expect, it } from 'vitest';
import { checkDocument, flatten, inlinesOf } from '../documents/check-document.ts';
import { plainText } from '../documents/plain-text.ts';
import type { Block, ReportDocument } from '../documents/report-model.ts';
import { decimal } from '../kernel/decimal.ts';
import type { RegisterFact } from '../organisation/rules/facts.ts';
import { composeLkjip } from './compose-lkjip.ts';
import { LKJIP_PERMENPANRB_53_2014 as LAYOUT } from './layouts/lkjip-permenpanrb-53-2014.ts';
import type { UnitYear } from './rules/facts.ts';
import { buildFigureBook } from './rules/figure-book.ts';
import type { LayoutSection, ReportLayout } from './rules/layout.ts';
import { sampleYear } from './rules/testing/sample-year.ts';

const AKIP = ['hasil-akip', 'akip-tahun', 'tindak-lanjut-akip', 'rincian-akip'].map((name) => ({
  name,
  write: () => [],
}));

function compose(year: UnitYear = sampleYear(), layout: ReportLayout = LAYOUT): ReportDocument {
  return composeLkjip({
    year,
    figures: buildFigureBook(year),
    contributions: AKIP,
    layout,
    today: '2026-02-06',
  });
}
function all(document: ReportDocument): readonly Block[] {
  return flatten([...document.front, ...document.body, ...document.annexes]);
}
function headings(document: ReportDocument) {
  return all(document).flatMap((block) => (block.kind === 'heading' ? [block] : []));
}
function printed(document: ReportDocument): string {
  const texts = all(document)
    .flatMap(inlinesOf)
    .map((one) => ('text' in one ? one.text : ''));
  return texts.join(' ');
}
/** Sections that are printed whatever the office has. */
function sectionIds(sections: readonly LayoutSection[]): readonly string[] {
  return sections
    .filter(({ ifEmpty, repeat }) => ifEmpty !== 'omit' && repeat === undefined)
    .flatMap((one) => [
      ...(one.heading === undefined && one.states === undefined ? [one.id] : []),
      ...sectionIds(one.sections ?? []),
    ]);
}
const inState = (state: UnitYear['reporting']['report']['state']): UnitYear => {
  const year = sampleYear();
  return { ...year, reporting: { ...year.reporting, report: { ...year.reporting.report, state } } };
};
const withNarrative = (section: string, text: string): UnitYear => {
  const year = sampleYear();
  const narrative = { section, order: 1, title: null, text, isAccepted: true };
  return { ...year, reporting: { ...year.reporting, narratives: [narrative] } };
};

describe('the performance report of a year', () => {
  const document = compose();

  it('is sound: spans, ids, references, no empty table, no open placeholder', () => {
    expect(checkDocument(document)).toEqual([]);
  });

  it('has every section that is not left out where the office has no data', () => {
    const ids = headings(document).map((heading) => heading.id);
    expect(ids).toEqual(
      expect.arrayContaining([...sectionIds([...LAYOUT.front, ...LAYOUT.body, ...LAYOUT.annexes])]),
    );
  });

  it('labels chapters, sections and annexes', () => {
    const label = (id: string) => headings(document).find((heading) => heading.id === id)?.label;
    // The sample has no tree of performance: its annex is left out, and the numbers go on without a gap.
    expect([label('bab-akuntabilitas'), label('realisasi-anggaran'), label('lampiran-pk')]).toEqual([
      'BAB III',
      'B.',
      'Lampiran 2',
    ]);
  });

  it('shows the two IKU and their mean as live figures', () => {
    const figures = all(document)
      .flatMap(inlinesOf)
      .flatMap((one) =>
        one.kind === 'figure' ? [`${one.figureId} ${one.text}`.replaceAll('\u00a0', ' ')] : [],
      );
    expect(figures).toEqual(
      expect.arrayContaining([
        'capaian/iku-1/2025 140,00 %',
        'capaian/iku-2/2025 99,73 %',
        'rata-rata/iku/2025 119,86 %',
      ]),
    );
  });

  it('says of every indicator where the causes are missing, and never states one itself', () => {
    const text = printed(document);
    expect(text).toContain('Faktor pendorong capaian indikator ini belum ditulis.');
    expect(text).not.toMatch(/disebabkan|dikarenakan|berkat /);
  });

  it('marks the sentences of the generator for review only while the report is a draft', () => {
    const marked = (one: ReportDocument) =>
      all(one).filter((block) => block.kind === 'paragraph' && block.needsReview === true).length;
    expect(marked(compose(inState('draft')))).toBeGreaterThan(5);
    expect(marked(compose(inState('approved')))).toBe(0);
  });

  it.each([
    ['draft', false],
    ['submitted', false],
    ['verified', true],
    ['approved', true],
  ] as const)('in state %s prints the statement of the review: %s', (state, isPrinted) => {
    const ids = headings(compose(inState(state))).map((heading) => heading.id);
    expect(ids.includes('pernyataan-reviu')).toBe(isPrinted);
  });

  it('compares the targets of every year of the Renstra with what is realised so far', () => {
    const table = all(document).find((block) => block.kind === 'table' && block.id === 'tabel-monev-renstra');
    if (table?.kind !== 'table') throw new Error('there is no table of the Renstra');
    const [above, below] = table.head.map((one) => one.cells.map((cell) => plainText(cell.inlines)));
    expect(above).toEqual(expect.arrayContaining(['Target', 'Realisasi', 'Capaian 2025']));
    expect(below).toEqual(['2025', '2026', '2027', '2028', '2029', '2025']);
    expect(table.body[0]?.cells).toHaveLength(table.columns.length);
    expect(checkDocument(document)).toEqual([]);
  });

  it('keeps the figures of a person live, and shows an unknown one', () => {
    const text = printed(
      compose(withNarrative('latar-belakang', 'Serapan {serapan/total/2025}, lalu {tidak/ada}.')),
    );
    expect(text).toContain('angka tidak dikenal: tidak/ada');
    expect(text).not.toContain('{serapan');
  });

  it('turns written lists into lists', () => {
    const lists = all(compose(withNarrative('penutup.langkah', 'Langkahnya:\n1. Satu\n2. Dua'))).filter(
      (block) => block.kind === 'list' && block.marker === 'decimal' && block.items.length === 2,
    );
    expect(lists.length).toBeGreaterThan(0);
  });
});

describe('the registers in the report', () => {
  const year = sampleYear();
  const register = (code: string, indicator: string | null, unit: string | null): RegisterFact => ({
    code,
    title: `Register ${code}`,
    year: 2025,
    indicator,
    unit,
    source: null,
    rowHeading: null,
    columns: [
      { code: 'jumlah', label: 'Jumlah', type: 'number', summed: true, formula: null, decimals: null },
    ],
    rows: [{ label: 'Bajuin', cells: { jumlah: decimal(3) } }],
  });
  const document = compose({
    ...year,
    organisation: {
      ...year.organisation,
      registers: [register('bumdes', 'iku-1', null), register('tim', null, null)],
    },
  });
  const tables = all(document).flatMap((one) => (one.kind === 'table' ? [one.id] : []));

  it('stand once: with their indicator, else in the annex', () => {
    expect(tables.filter((id) => id === 'tabel-register-bumdes')).toHaveLength(1);
    expect(
      document.annexes.flatMap((one) => flatten([one])).map((one) => ('id' in one ? one.id : '')),
    ).toEqual(expect.arrayContaining(['lampiran-register', 'tabel-register-tim']));
    expect(checkDocument(document)).toEqual([]);
  });

  it('no table stands twice', () => {
    expect(tables.filter((id, index) => tables.indexOf(id) !== index)).toEqual([]);
  });

  it('have no heading where the office keeps none', () => {
    const none = { ...year, organisation: { ...year.organisation, registers: [] } };
    const ids = headings(compose(none)).map(({ id }) => id);
    for (const id of ['wilayah', 'lampiran-register', 'lampiran-dokumentasi']) expect(ids).not.toContain(id);
  });
});

describe('a layout is data', () => {
  it('changes order, titles and numbering without code', () => {
    const [first, second, ...rest] = LAYOUT.body;
    if (first === undefined || second === undefined) throw new Error('the layout has two chapters');
    const turned: ReportLayout = {
      ...LAYOUT,
      numbering: 'through',
      body: [{ ...second, title: 'Rencana', label: 'upper-alpha' }, first, ...rest],
    };
    const document = compose(sampleYear(), turned);
    const chapters = headings(document).filter(
      (heading) => heading.level === 1 && heading.id.startsWith('bab-'),
    );
    expect(document.numbering).toBe('through');
    expect(chapters.slice(0, 2).map((heading) => heading.title)).toEqual(['Rencana', 'Pendahuluan']);
    expect(checkDocument(document)).toEqual([]);
  });

  it('shows a block that nobody provides as missing', () => {
    const layout: ReportLayout = {
      ...LAYOUT,
      front: [],
      annexes: [],
      body: [{ id: 'bab', title: 'Bab', label: 'chapter', content: [{ kind: 'block', name: 'tidak-ada' }] }],
    };
    expect(printed(compose(sampleYear(), layout))).toContain('Bagian "tidak-ada" tidak tersedia.');
  });
});
