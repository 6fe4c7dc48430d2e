/** The font files of all documents, from npm packages: never from the machine. Only the font in use is loaded. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FONT } from './look.ts';
import type { DocumentLook } from './report-model.ts';

type FontName = DocumentLook['font'];

/** Package, and its files: regular, bold, italic, bold italic. */
const FONT_FILES: Readonly<Record<FontName, readonly [string, readonly string[]]>> = {
  'Liberation Sans': [
    'pdfjs-dist',
    ['Regular', 'Bold', 'Italic', 'BoldItalic'].map((face) => `standard_fonts/LiberationSans-${face}.ttf`),
  ],
  Tinos: ['@expo-google-fonts/tinos', googleFaces('Tinos')],
  Carlito: ['@expo-google-fonts/carlito', googleFaces('Carlito')],
};

function googleFaces(name: string): readonly string[] {
  return ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'].map(
    (face) => `${face}/${name}_${face}.ttf`,
  );
}

/** Paths of a font: regular, bold, italic, bold italic. */
export function fontFiles(font: FontName = FONT): readonly string[] {
  const require = createRequire(import.meta.url);
  const [name, files] = FONT_FILES[font];
  const folder = dirname(require.resolve(`${name}/package.json`));
  return files.map((file) => join(folder, file));
}

export function fontBlobs(font: FontName = FONT): readonly Buffer[] {
  return fontFiles(font).map((file) => readFileSync(file));
}
