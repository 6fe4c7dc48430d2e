/** The font files of all documents, from an npm package: never from the machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FACES = ['Regular', 'Bold', 'Italic', 'BoldItalic'] as const;

/** Paths of Liberation Sans: regular, bold, italic, bold italic. */
export function fontFiles(): readonly string[] {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('pdfjs-dist/package.json')), 'standard_fonts');
  return FACES.map((face) => join(folder, `LiberationSans-${face}.ttf`));
}

export function fontBlobs(): readonly Buffer[] {
  return fontFiles().map((file) => readFileSync(file));
}
