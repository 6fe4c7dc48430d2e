/** Signature blocks, letterheads, boxes and the cover: laid out with tables without lines, as offices do. */
import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Look } from '../document-look.ts';
import { drawPng } from '../draw-png.ts';
import { COLOURS, points } from '../look.ts';
import { SIGNATURE_LINE } from '../picture-size.ts';
import type { Cover, Letterhead, SignatureBlock, Signer } from '../report-model.ts';
import { twips, type WordContext } from './word-context.ts';
import { NO_LINE, NO_LINES, spacer } from './word-table.ts';
import { type RunForm, textRuns } from './word-text.ts';

const PIXELS_PER_POINT = 96 / 72;
const AUTO = LineRuleType.AUTO;

/** A picture in the text; the size is in points. */
export function image(png: Buffer, width: number, height: number, alternative: string): ImageRun {
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: width * PIXELS_PER_POINT, height: height * PIXELS_PER_POINT },
    altText: { name: 'Gambar', title: '', description: alternative },
  });
}

function coatOfArms({ arms, font }: Look, width: number): ImageRun {
  const png = drawPng(arms.svg, width, font);
  return image(png, width, width * arms.ratio, arms.alternative);
}

function centred(text: string, form: RunForm, before = 0, keepNext = false): Paragraph {
  return new Paragraph({
    style: 'Form',
    alignment: AlignmentType.CENTER,
    keepNext,
    spacing: { before: twips(before), after: 0, line: 252, lineRule: AUTO },
    children: textRuns(text, form),
  });
}

const VERTICAL = {
  top: VerticalAlignTable.TOP,
  center: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const;

/** A table without lines: rows of cells, each a run of paragraphs; widths in points. */
export function plainTable(
  widths: readonly number[],
  rows: readonly (readonly Paragraph[])[][],
  verticalAlign: keyof typeof VERTICAL,
): Table {
  const columns = widths.map(twips);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: columns[index] ?? 0, type: WidthType.DXA },
                borders: NO_LINES,
                verticalAlign: VERTICAL[verticalAlign],
                children: [...children],
              }),
          ),
        }),
    ),
  });
}

/**
 * One row, so that no reader parts it over two pages; its cells stand at the bottom, so that the places to sign lie on
 * one line below titles of one and of two lines.
 */
export function wordSignatures(block: SignatureBlock, context: WordContext): (Paragraph | Table)[] {
  const alone = block.signers.length < 2;
  const columns = alone ? 2 : block.signers.length;
  const lead = alone ? [[new Paragraph({ style: 'Form', children: [] })]] : [];
  const cells = block.signers.map((_, index) => signerLines(block, index));
  const width = context.page.textWidth / columns;
  return [
    spacer(14, true),
    plainTable(new Array<number>(columns).fill(width), [[...lead, ...cells]], 'bottom'),
    spacer(6),
  ];
}

function signerLines({ signers, placeAndDate }: SignatureBlock, index: number): Paragraph[] {
  const signer = signers[index];
  if (signer === undefined) return [];
  const isLast = index === signers.length - 1;
  const isCaptioned = signers.some((one) => one.caption !== null);
  const isRanked = signers.some(({ name, rank }) => name !== null && rank !== null);
  const line = (text: string) => centred(text, {}, 0, true);
  return [
    ...(placeAndDate === null ? [] : [line(isLast ? placeAndDate : '')]),
    ...(isCaptioned ? [line(signer.caption ?? '')] : []),
    line(signer.title),
    nameLine(signer, isRanked),
    ...(isRanked ? [centred(signer.name === null ? '' : (signer.rank ?? ''), {})] : []),
  ];
}

function nameLine({ name }: Signer, keepNext: boolean): Paragraph {
  return new Paragraph({
    style: 'Form',
    alignment: AlignmentType.CENTER,
    keepNext,
    spacing: { before: twips(56), after: 0, line: 252, lineRule: AUTO },
    children: name === null ? textRuns(SIGNATURE_LINE) : textRuns(name, { bold: true, underline: {} }),
  });
}

export function wordLetterhead(block: Letterhead, context: WordContext): (Paragraph | Table)[] {
  const side = points(20);
  const last = block.lines.length - 1;
  const lines = [
    ...block.lines.map((line, index) => centred(line, { bold: true, size: index === last ? 30 : 25 })),
    ...block.small.map((line) => centred(line, { size: 17 })),
  ];
  const arms = new Paragraph({
    style: 'Form',
    spacing: { before: 0, after: 0, line: 240, lineRule: AUTO },
    children: [coatOfArms(context.look, points(17))],
  });
  const widths = [side, context.page.textWidth - 2 * side, side];
  return [
    plainTable(widths, [[[arms], lines, [new Paragraph({ style: 'Form', children: [] })]]], 'center'),
    new Paragraph({
      style: 'Form',
      spacing: { before: 60, after: twips(14), line: 60, lineRule: LineRuleType.EXACT },
      border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: COLOURS.ink, space: 1 } },
      children: [],
    }),
  ];
}

/** A box: one shaded cell with a line at its left. */
export function wordCallout(children: readonly (Paragraph | Table)[], context: WordContext): Table {
  const width = twips(context.page.textWidth);
  const line = { style: BorderStyle.SINGLE, size: 20, color: COLOURS.blue };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    borders: { ...NO_LINES, left: line, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [
      new TableRow({
        children: [
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            borders: { ...NO_LINES, left: line },
            shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.calloutTint },
            margins: { marginUnitType: WidthType.DXA, top: 140, bottom: 100, left: 220, right: 180 },
            children: [...children],
          }),
        ],
      }),
    ],
  });
}

export function wordCover(cover: Cover, look: Look): Paragraph[] {
  const band = new Paragraph({
    style: 'Form',
    spacing: { before: 0, after: twips(48), line: 240, lineRule: AUTO },
    border: { top: { style: BorderStyle.SINGLE, size: 96, color: COLOURS.blue, space: 1 } },
    children: [],
  });
  const inMiddle = look.emblemPlace === 'cover-middle';
  const isOnTop = look.emblemPlace === 'cover-top';
  return [
    band,
    ...(inMiddle
      ? [...coverTitle(cover, 12), coverArms(look, 46, 90), ...coverUnit(cover, 90)]
      : [...(isOnTop ? [coverArms(look, 27, 0)] : []), ...coverUnit(cover, 0), ...coverTitle(cover, 96)]),
    ...cover.address.map((line, index) =>
      centred(line, { size: 20, color: COLOURS.soft }, index === 0 ? (inMiddle ? 24 : 120) : 3),
    ),
  ];
}

function coverArms(look: Look, millimetres: number, before: number): Paragraph {
  return new Paragraph({
    style: 'Form',
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(before), after: twips(18), line: 240, lineRule: AUTO },
    children: [coatOfArms(look, points(millimetres))],
  });
}

function coverUnit(cover: Cover, before: number): Paragraph[] {
  return [
    centred(cover.government, { bold: true, size: 28 }, before),
    centred(cover.unit, { bold: true, size: 28 }, 6),
  ];
}

/** Title and year between two rules. */
function coverTitle(cover: Cover, before: number): Paragraph[] {
  const blue = COLOURS.blue;
  const rule = (above: number) =>
    new Paragraph({
      style: 'Form',
      indent: { left: twips(150), right: twips(150) },
      spacing: { before: twips(above), after: 0, line: 120, lineRule: LineRuleType.EXACT },
      border: { bottom: { style: BorderStyle.SINGLE, size: 10, color: blue, space: 1 } },
      children: [],
    });
  return [
    rule(before),
    centred(cover.title, { bold: true, size: 50, color: blue }, 24),
    centred(cover.year, { size: 42, color: blue }, 18),
    rule(12),
  ];
}
