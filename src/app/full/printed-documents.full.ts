import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../project-root.ts';
import { createReportRenderer } from '../report-renderer.ts';
import { captionNumbers, linesOfPage, listedEntries, pagesOf } from '../testing/printed-contents.ts';
import { type PrintedReport, readPrintedReport } from '../testing/printed-report.ts';

const run = promisify(execFile);
let folder: string;
let html: string;
/** The PDF file, and the Word file as LibreOffice lays it out. */
const files = new Map<'pdf' | 'docx', { report: PrintedReport; path: string }>();

async function writeReports(): Promise<void> {
  const facts = await readFile(join(PROJECT_ROOT, 'demo', 'bajuin-2025.json'), 'utf8');
  const renderer = createReportRenderer({ warm: 0, today: () => '2026-11-21' });
  await writeFile(join(folder, 'pdf.pdf'), (await renderer.render(facts, 'pdf')).content);
  await writeFile(join(folder, 'docx.docx'), (await renderer.render(facts, 'docx')).content);
  html = Buffer.from((await renderer.render(facts, 'html')).content).toString('utf8');
  renderer.close();
  const profile = `-env:UserInstallation=file://${folder}/profil`;
  await run('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    join(folder, 'docx.docx'),
  ]);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selaras-documents-'));
  await writeReports();
  for (const format of ['pdf', 'docx'] as const) {
    const path = join(folder, `${format}.pdf`);
    files.set(format, { path, report: await readPrintedReport(await readFile(path)) });
  }
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function fileOf(format: 'pdf' | 'docx'): { report: PrintedReport; path: string } {
  const file = files.get(format);
  if (file === undefined) throw new Error(`${format} was not written`);
  return file;
}

/** Share of dark points of a grey picture (PGM, binary) above the foot of the page. */
function inkOf(picture: Buffer): number {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(picture.subarray(0, 40).toString('latin1'));
  const [width, height] = [Number(head?.[1]), Number(head?.[2])];
  const points = picture.subarray(head?.[0].length ?? 0).subarray(0, Math.floor(width * height * 0.91));
  return points.filter((point) => point < 140).length / points.length;
}

/** "3.7" follows "3.6"; a chapter begins with 1. */
function gaps(numbers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return numbers.flatMap((number) => {
    const [chapter = '', count = ''] = number.split('.');
    const expected = (seen.get(chapter) ?? 0) + 1;
    seen.set(chapter, Number(count));
    return Number(count) === expected ? [] : [`${chapter}.${expected} expected, ${number} printed`];
  });
}

describe.each(['pdf', 'docx'] as const)('the LKjIP as %s, opened page by page', (format) => {
  it('has about a hundred pages, none of them blank', async () => {
    const { report, path } = fileOf(format);
    expect(report.pageCount).toBeGreaterThan(80);
    await run('pdftoppm', ['-r', '30', '-gray', path, join(folder, `${format}-hlm`)]);
    const names = (await readdir(folder)).filter((name) => name.startsWith(`${format}-hlm`)).sort();
    expect(names).toHaveLength(report.pageCount);
    const blank: number[] = [];
    for (const [index, name] of names.entries()) {
      // A foot and one line more: a signature alone is poor but not blank, a caption alone is.
      const isPoor = linesOfPage(report, index + 1).length <= 2;
      if (isPoor && inkOf(await readFile(join(folder, name))) < 0.0005) blank.push(index + 1);
    }
    expect(blank).toEqual([]);
  });

  it('lists every heading, table, figure and annex with the page it stands on', () => {
    const { report } = fileOf(format);
    const entries = listedEntries(report);
    expect(entries.length).toBeGreaterThan(100);
    const wrong = entries.flatMap(({ title, page }) => {
      const pages = pagesOf(report, title);
      return pages.includes(page)
        ? []
        : [`${title}: listed ${page}, stands on ${pages.join(', ') || 'no page'}`];
    });
    expect(wrong).toEqual([]);
  });

  it('numbers its tables and figures without a gap, and lists as many as there are', () => {
    const { report } = fileOf(format);
    const listed = listedEntries(report).map(({ title }) => title);
    for (const kind of ['Tabel', 'Gambar'] as const) {
      const numbers = captionNumbers(report, kind);
      expect(gaps(numbers)).toEqual([]);
      expect(listed.filter((title) => title.startsWith(`${kind} `))).toHaveLength(numbers.length);
    }
  });
});

describe('the three formats of one report', () => {
  it('show the same tables', () => {
    const [pdf, word] = [fileOf('pdf').report, fileOf('docx').report];
    expect(captionNumbers(word, 'Tabel')).toEqual(captionNumbers(pdf, 'Tabel'));
    const plain = html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');
    for (const number of captionNumbers(pdf, 'Tabel')) expect(plain).toContain(`Tabel ${number}`);
  });

  it('show the same amounts', () => {
    // Charts are pictures in Word: their millions with one point are not compared.
    const amounts = (text: string) => new Set(text.match(/\d{1,3}(?:\.\d{3}){2,},\d\d/gu)?.sort());
    const inPdf = amounts(fileOf('pdf').report.prose);
    expect(inPdf.size).toBeGreaterThan(200);
    for (const amount of inPdf) expect(html).toContain(amount);
    expect(amounts(fileOf('docx').report.prose)).toEqual(inPdf);
  });
});
