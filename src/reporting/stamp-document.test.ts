import { describe, expect, it } from 'vitest';
import { flatten, inlinesOf } from '../documents/check-document.ts';
import type { ReportDocument } from '../documents/report-model.ts';
import { sampleDocument } from '../documents/testing/sample-document.ts';
import { stampDocument } from './stamp-document.ts';

function printed(document: ReportDocument): string {
  const last = [...document.front, ...document.body, ...document.annexes].slice(-5);
  return flatten(last)
    .flatMap(inlinesOf)
    .map((one) => ('text' in one ? one.text : ''))
    .join(' ');
}

describe('the seal of a document', () => {
  const document = sampleDocument();

  it('is the same for the same content, whatever stood in its place before', () => {
    const other = { ...document, stamp: { ...document.stamp, hash: 'x' } };
    expect(stampDocument(document).stamp.hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(stampDocument(other).stamp.hash).toBe(stampDocument(document).stamp.hash);
    expect(stampDocument({ ...document, title: 'Lain' }).stamp.hash).not.toBe(
      stampDocument(document).stamp.hash,
    );
  });

  it('stands in full at the end of the last part that has pages', () => {
    for (const one of [document, { ...document, annexes: [] }, { ...document, body: [], annexes: [] }]) {
      const sealed = stampDocument(one);
      const text = printed(sealed).replaceAll(' ', '');
      expect(text).toContain(`Sidikjaridokumen(SHA-256)${sealed.stamp.hash}`);
    }
  });

  it('names the edition of the layout before it, where it has one', () => {
    const layout = 'LKjIP Kecamatan (lkjip-kecamatan), edisi 2';
    const sealed = stampDocument({ ...document, stamp: { ...document.stamp, layout } });
    expect(printed(sealed)).toContain(`Tata letak: ${layout}. Sidik jari`);
    expect(printed(stampDocument(document))).not.toContain('Tata letak');
  });

  it('opens no page of its own after a landscape section', () => {
    const section = { kind: 'section', paper: 'a4', orientation: 'landscape', blocks: [] } as const;
    const sealed = stampDocument({ ...document, annexes: [section] });
    expect(sealed.annexes.map((one) => one.kind)).toEqual(['section']);
    expect(printed(sealed).replaceAll(' ', '')).toContain(sealed.stamp.hash);
  });
});
