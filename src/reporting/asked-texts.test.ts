import { describe, expect, it } from 'vitest';
import { askedTexts } from './asked-texts.ts';
import { LKJIP_PERMENPANRB_53_2014 as LAYOUT } from './layouts/lkjip-permenpanrb-53-2014.ts';
import { buildFigureBook } from './rules/figure-book.ts';
import type { LayoutSection, ReportLayout } from './rules/layout.ts';
import { reportReadiness } from './rules/readiness/readiness.ts';
import { sampleAgreement, sampleYear } from './rules/testing/sample-year.ts';

const analysis = (bagian: readonly string[], more = {}): LayoutSection['content'][number] => ({
  kind: 'block',
  name: 'subjek-analisis',
  options: { bagian, ...more },
});
function layoutWith(section: Partial<LayoutSection>): ReportLayout {
  const content = [analysis(['hambatan', 'kendala']), analysis(['penjelasan'], { wajib: false })];
  const own: LayoutSection = { id: 'bagian', title: 'Bagian', label: 'none', content, ...section };
  return { ...LAYOUT, front: [], annexes: [], body: [own] };
}
const year = sampleYear({ agreements: { agreements: [sampleAgreement()] } });

describe('the texts a layout asks a person for', () => {
  it('are asked once for each position that its section is repeated for', () => {
    expect(askedTexts(layoutWith({ repeat: { over: 'positions' } }), year)).toEqual([
      {
        kind: 'position',
        code: 'camat',
        subject: 'Camat Bajuin',
        endings: ['hambatan', 'kendala'],
        isRequired: true,
      },
      {
        kind: 'position',
        code: 'camat',
        subject: 'Camat Bajuin',
        endings: ['penjelasan'],
        isRequired: false,
      },
    ]);
  });

  it('are not required where the section may be left out', () => {
    const asked = askedTexts(layoutWith({ repeat: { over: 'positions' }, ifEmpty: 'omit' }), year);
    expect(asked.every(({ isRequired }) => !isRequired)).toBe(true);
  });

  it('are none without anything to be about', () => {
    expect(askedTexts(layoutWith({}), year)).toEqual([]);
  });

  it('stand in the readiness, one item for each position, and are filled by any of their endings', () => {
    const layout = layoutWith({ repeat: { over: 'positions' } });
    const itemOf = (facts: typeof year) =>
      reportReadiness({
        facts,
        figures: buildFigureBook(facts),
        layout,
        asked: askedTexts(layout, facts),
      })
        .find(({ id }) => id === 'analisis')
        ?.items.find(({ id }) => id === 'analisis/jabatan/camat');
    expect(itemOf(year)).toMatchObject({
      title: 'Camat Bajuin',
      state: 'missing',
      count: { filled: 0, of: 1 },
      place: { page: 'impor', sheet: 'Narasi', section: 'jabatan.camat.hambatan' },
    });
    const text = {
      section: 'jabatan.camat.kendala',
      order: 1,
      title: null,
      text: 'Cuaca.',
      isAccepted: true,
    };
    const written = { ...year, reporting: { ...year.reporting, narratives: [text] } };
    expect(itemOf(written)?.state).toBe('complete');
  });
});
