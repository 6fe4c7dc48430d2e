import { describe, expect, it } from 'vitest';
import { LKJIP_PERMENPANRB_53_2014 as LAYOUT } from '../layouts/lkjip-permenpanrb-53-2014.ts';
import { reportParts } from './report-parts.ts';
import { termsOf } from './terms.ts';
import { sampleYear } from './testing/sample-year.ts';

const terms = termsOf(sampleYear());
const inState = (state: 'draft' | 'approved') => reportParts(LAYOUT, terms, state);

describe('the parts of a report that can be had alone', () => {
  it('are the front sections, the chapters with their numbers and the annexes', () => {
    const parts = inState('draft');
    expect(
      parts.filter(({ kind }) => kind === 'chapter').map(({ label, title }) => `${label} ${title}`),
    ).toEqual([
      'BAB I Pendahuluan',
      'BAB II Perencanaan Kinerja',
      'BAB III Akuntabilitas Kinerja',
      'BAB IV Penutup',
    ]);
    expect(parts.filter(({ kind }) => kind === 'front').map(({ id }) => id)).toEqual([
      'kata-pengantar',
      'ikhtisar',
    ]);
    expect(parts.find(({ id }) => id === 'lampiran-pk')).toMatchObject({ kind: 'annex' });
  });

  it('number the annexes of a layout that always prints them', () => {
    const annexes = LAYOUT.annexes.map(({ ifEmpty: _leftOut, ...section }) => section);
    const parts = reportParts({ ...LAYOUT, annexes }, terms, 'draft');
    expect(parts.find(({ id }) => id === 'lampiran-pk')?.label).toBe('Lampiran 3');
  });

  it('follow the state of the report: the statement of the review is there after it', () => {
    expect(inState('draft').some(({ id }) => id === 'pernyataan-reviu')).toBe(false);
    expect(inState('approved').some(({ id }) => id === 'pernyataan-reviu')).toBe(true);
  });

  it('have no number that a section left out could shift', () => {
    const [first, ...rest] = LAYOUT.annexes;
    if (first === undefined) throw new Error('no annex');
    const layout = { ...LAYOUT, annexes: [{ ...first, ifEmpty: 'omit' as const }, ...rest] };
    const annexes = reportParts(layout, terms, 'draft').filter(({ kind }) => kind === 'annex');
    expect(annexes.map(({ label }) => label)).toEqual(annexes.map(() => null));
  });

  it('carry titles with their variables filled in', () => {
    const [chapter, ...rest] = LAYOUT.body;
    if (chapter === undefined) throw new Error('no chapter');
    const layout = { ...LAYOUT, body: [{ ...chapter, title: 'Profil [unit]' }, ...rest] };
    expect(reportParts(layout, terms, 'draft').find(({ kind }) => kind === 'chapter')?.title).toBe(
      `Profil ${terms.unit}`,
    );
  });
});
