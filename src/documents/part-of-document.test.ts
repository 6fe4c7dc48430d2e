import { describe, expect, it } from 'vitest';
import { checkDocument, flatten } from './check-document.ts';
import { numberDocument } from './numbering.ts';
import { partOf } from './part-of-document.ts';
import type { Block, ReportDocument } from './report-model.ts';
import { readPdf } from './testing/read-pdf.ts';
import { sampleDocument } from './testing/sample-document.ts';
import { renderPdf } from './typst/render-pdf.ts';

const whole = sampleDocument();
function part(id: string, document: ReportDocument = whole): ReportDocument {
  const found = partOf(document, id);
  if (found === null) throw new Error(`no part ${id}`);
  return found;
}
const firstLevel = (document: ReportDocument, place: 'body' | 'annexes') =>
  flatten(document[place]).flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block] : []));

describe('a part of a document', () => {
  it('has the numbers its tables and figures have in the whole', () => {
    const numbers = numberDocument(whole);
    const all = new Map(
      [...numbers.tables, ...numbers.figures].map(({ title, label }) => [title, label] as const),
    );
    const chapters = [...firstLevel(whole, 'body'), ...firstLevel(whole, 'annexes')];
    const seen = chapters.flatMap(({ id }) => {
      const { tables, figures } = numberDocument(part(id));
      return [...tables, ...figures];
    });
    expect(seen.map(({ title, label }) => [title, label])).toEqual(
      seen.map(({ title }) => [title, all.get(title)]),
    );
    expect(seen).toHaveLength(all.size);
  });

  it('ends before the next chapter and has no cover', () => {
    const chapter = part('bab1');
    expect([chapter.cover, chapter.front, chapter.annexes]).toEqual([null, [], []]);
    expect(firstLevel(chapter, 'body').map(({ id }) => id)).toEqual(['bab1']);
    expect(chapter.title).toBe(`${whole.title}: BAB I PENDAHULUAN`);
    expect(chapter.stamp).toEqual(whole.stamp);
  });

  it('says in words what a reference to another part points at', () => {
    const away: Block = { kind: 'paragraph', inlines: [{ kind: 'reference', target: 'iku-2025' }] };
    const [first, ...rest] = whole.body;
    if (first === undefined) throw new Error('no chapter');
    const chapter = part('bab1', { ...whole, body: [first, away, ...rest] });
    expect(chapter.body[1]).toMatchObject({ inlines: [{ kind: 'text', text: 'Tabel 3.1' }] });
    expect(checkDocument(chapter)).toEqual([]);
  });

  it('may be a section of another page shape, or one within a chapter', () => {
    const shaped: Block = {
      kind: 'section',
      paper: 'a4',
      orientation: 'landscape',
      blocks: [
        { kind: 'heading', id: 'lebar', level: 2, label: 'C.', title: 'Tabel lebar', inContents: true },
        { kind: 'paragraph', inlines: [{ kind: 'text', text: 'isi' }] },
      ],
    };
    expect(part('lebar', { ...whole, body: [...whole.body, shaped] }).body).toEqual([shaped]);
    expect(flatten(part('bab3-b').body)[0]).toMatchObject({ kind: 'heading', label: 'B.' });
  });

  it('that the document does not have is none', () => {
    expect(partOf(whole, 'tidak-ada')).toBeNull();
  });

  it('is printed alone, with its own pages and the footer of the whole', async () => {
    const { pages } = await readPdf(await renderPdf(part('pengantar')));
    expect(pages[0]?.text).toContain('KATA PENGANTAR');
    expect(pages[0]?.text).toContain(whole.stamp.hash.slice(0, 8));
    const chapter = await readPdf(await renderPdf(part('bab4')));
    expect(chapter.pages[0]?.text).toContain('PENUTUP');
    expect(chapter.pages[0]?.printed).toBe('1');
    const annex = firstLevel(whole, 'annexes')[0];
    const alone = await readPdf(await renderPdf(part(annex?.id ?? '')));
    expect(alone.pages[0]?.text).toContain(annex?.title);
  });
});
