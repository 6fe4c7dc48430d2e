/**
 * The official copy: a tagged PDF/A-2a with embedded fonts, through the Typst compiler. Run it in a limited
 * process: a native compiler can take its process with it.
 */

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fontBlobs } from '../fonts.ts';
import { stampDate } from '../footer.ts';
import { numberDocument } from '../numbering.ts';
import { holdsImages, withoutImages } from '../photo-picture.ts';
import type { ReportDocument } from '../report-model.ts';
import { TYPST_TEMPLATE } from './template.ts';
import { typstData } from './typst-data.ts';

export interface PdfOptions {
  /** Written into the PDF's metadata (PDF/A asks for a date); without it the stamp's date, at 00.00 UTC. */
  readonly createdAt?: Date;
}
/** Printed page number ("iv", "12") and sheet (1-based) of each anchor of `numberDocument`. */
export type PageNumbers = ReadonlyMap<string, { readonly printed: string; readonly sheet: number }>;

export interface TypstSource {
  readonly source: string;
  /** Content of `/document.json`. */
  readonly data: string;
}

/** The Typst program and its data, for the compiler or for reading. */
export function writeTypst(document: ReportDocument): TypstSource {
  return { source: TYPST_TEMPLATE, data: typstData(document, numberDocument(document)) };
}

/**
 * The PDF. Photos that the compiler cannot decode are shown as not readable. Characters that the embedded fonts do not have (emoji, Han) are printed as □, because an archivable
 * PDF may not contain undefined glyphs. Throws when the compiler refuses, with its message.
 */
export async function renderPdf(document: ReportDocument, options: PdfOptions = {}): Promise<Buffer> {
  try {
    return await renderAsGiven(document, options);
  } catch (error) {
    if (!IMAGE_FAULT.test(String(error)) || !holdsImages(document)) throw error;
    return renderAsGiven(withoutImages(document), options);
  }
}

const IMAGE_FAULT = /failed to (?:process|decode|parse) (?:image|svg)/iu;

async function renderAsGiven(document: ReportDocument, options: PdfOptions): Promise<Buffer> {
  const { source, data } = writeTypst(document);
  const compiler = await createCompiler(document);
  const createdAt = options.createdAt ?? stampDate(document.stamp.date);
  let printable = data;
  for (let attempt = 0; ; attempt += 1) {
    const compiled = compile(compiler, source, printable);
    try {
      return compiler.pdf(compiled, {
        pdfStandard: 'a-2a',
        creationTimestamp: Math.floor(createdAt.getTime() / 1000),
      });
    } catch (error) {
      const unprintable = unprintableTexts(String(error));
      if (unprintable.length === 0 || attempt === MOST_ATTEMPTS) throw error;
      printable = replaceTexts(printable, unprintable);
    }
  }
}

/** Where every heading, table and figure stands in the PDF, for the lists of contents of the Word file. */
export async function findPageNumbers(document: ReportDocument): Promise<PageNumbers> {
  const { source, data } = writeTypst(document);
  const compiler = await createCompiler(document);
  const compiled = compile(compiler, source, data);
  const found: unknown = compiler.query(compiled, { selector: '<pages>', field: 'value' });
  return readPageNumbers(found);
}

/** Loads the compiler, so that a process that stands by answers sooner. */
export async function prepareTypst(): Promise<void> {
  await import('@myriaddreamin/typst-ts-node-compiler');
}

const ROOT = join(tmpdir(), 'selaras-typst');
const MOST_ATTEMPTS = 4;

type Compiler = Awaited<ReturnType<typeof createCompiler>>;
type Compiled = Parameters<Compiler['pdf']>[0];

async function createCompiler(document: ReportDocument) {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  return NodeCompiler.create({
    workspace: ROOT,
    fontArgs: [{ fontBlobs: [...fontBlobs(document.look?.font)] }],
  });
}

function compile(compiler: Compiler, source: string, data: string): Compiled {
  compiler.mapShadow(join(ROOT, 'document.json'), Buffer.from(data));
  const outcome = compiler.compile({ mainFileContent: source, resetRead: true });
  if (outcome.result === null) {
    const diagnostics = outcome.takeDiagnostics();
    throw new Error(`typst: ${JSON.stringify(diagnostics?.shortDiagnostics ?? null)}`);
  }
  return outcome.result;
}

/** The compiler names what it could not display: "the text `"😀"` could not be displayed". */
function unprintableTexts(message: string): readonly string[] {
  const found = message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu);
  return [...new Set([...found].map((match) => unescapeRust(match[1] ?? '')))].filter((text) => text !== '');
}

function unescapeRust(text: string): string {
  return text.replace(/\\+u\{([0-9a-f]+)\}/gu, (_, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, 16)),
  );
}

function replaceTexts(data: string, texts: readonly string[]): string {
  let result = data;
  for (const text of texts) {
    const characters = [...text].filter((character) => character.charCodeAt(0) > 127);
    for (const character of characters) result = result.replaceAll(character, '□');
  }
  return result;
}

function readPageNumbers(found: unknown): PageNumbers {
  const numbers = new Map<string, { printed: string; sheet: number }>();
  const rows: unknown = Array.isArray(found) ? found[0] : null;
  if (!Array.isArray(rows)) return numbers;
  for (const row of rows) {
    if (!Array.isArray(row)) continue;
    const [anchor, printed, sheet]: unknown[] = row;
    if (typeof anchor === 'string' && typeof printed === 'string' && typeof sheet === 'number')
      numbers.set(anchor, { printed, sheet });
  }
  return numbers;
}
