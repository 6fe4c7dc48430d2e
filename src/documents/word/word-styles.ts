/** The styles and list numberings of the Word file: real ones, so that an office can restyle it in one place. */
import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import type { Look } from '../document-look.ts';
import { COLOURS, SIZES } from '../look.ts';
import { halfPoints, twips } from './word-context.ts';

/** Always AUTO: with an exact height LibreOffice cuts every picture to one line. */
const AUTO = LineRuleType.AUTO;
const LINE = 300;

function headingStyle(id: string, name: string, size: number, color: string, before: number, level: number) {
  return {
    id,
    name,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { bold: true, size: halfPoints(size), color },
    paragraph: {
      keepNext: true,
      keepLines: true,
      alignment: level === 0 ? AlignmentType.CENTER : AlignmentType.LEFT,
      outlineLevel: level,
      ...(level === 0 ? { pageBreakBefore: true } : {}),
      spacing: { before: twips(before), after: twips(level === 0 ? 16 : 7), line: 264, lineRule: AUTO },
    },
  };
}

const TABLE_SIZES = [SIZES.table, 6.5, 7, 7.5, 8, 8.5, 10, 11] as const;

/** Tables have their size from a style of their own, so that cells need say nothing. */
function tableStyle(size: number) {
  return {
    id: tableTextStyle(size),
    name: size === SIZES.table ? 'Table text' : `Table text ${size}`,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: halfPoints(size) },
    paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: AUTO } },
  };
}

/** Style of a table's text, for the nearest size that has one. */
export function tableTextStyle(size: number): string {
  const nearest = TABLE_SIZES.reduce((best, one) =>
    Math.abs(one - size) < Math.abs(best - size) ? one : best,
  );
  return nearest === SIZES.table ? 'TableText' : `TableText${nearest * 10}`;
}

/** The styles in the font and spacing of a document. */
export function wordStyles({ wordFont, lineSpacing }: Look): IStylesOptions {
  const line = Math.round(LINE * lineSpacing);
  return {
    default: {
      document: {
        run: {
          font: wordFont,
          size: halfPoints(SIZES.text),
          color: COLOURS.ink,
          language: { value: 'id-ID' },
        },
        paragraph: { spacing: { before: 0, after: 0, line: 264, lineRule: AUTO } },
      },
    },
    paragraphStyles: [
      {
        id: 'Normal',
        name: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: twips(5), line, lineRule: AUTO } },
      },
      headingStyle('Heading1', 'heading 1', SIZES.heading1, COLOURS.blue, 0, 0),
      headingStyle('Heading2', 'heading 2', SIZES.heading2, COLOURS.blue, 15, 1),
      headingStyle('Heading3', 'heading 3', SIZES.heading3, COLOURS.ink, 11, 2),
      headingStyle('Heading4', 'heading 4', SIZES.heading4, COLOURS.ink, 9, 3),
      headingStyle('Heading5', 'heading 5', SIZES.heading5, COLOURS.ink, 9, 4),
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: halfPoints(SIZES.caption) },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: twips(10), after: twips(5), line: 252, lineRule: AUTO },
        },
      },
      ...TABLE_SIZES.map(tableStyle),
      {
        id: 'TableNote',
        name: 'Table note',
        basedOn: 'Normal',
        run: { size: 17, color: COLOURS.soft },
        paragraph: { spacing: { before: twips(3), after: 0, line: 246, lineRule: AUTO } },
      },
      {
        id: 'Picture',
        name: 'Picture',
        basedOn: 'Normal',
        next: 'Caption',
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: twips(10), after: twips(4), line: 240, lineRule: AUTO },
        },
      },
      {
        id: 'Formula',
        name: 'Formula',
        basedOn: 'Normal',
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: twips(9), after: twips(9), line: 240, lineRule: AUTO },
        },
      },
      {
        id: 'Form',
        name: 'Form',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 0, after: 0, line: 252, lineRule: AUTO } },
      },
      {
        id: 'ListParagraph',
        name: 'List Paragraph',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: twips(1), line, lineRule: AUTO } },
      },
      {
        id: 'ContentsTitle',
        name: 'Contents title',
        basedOn: 'Normal',
        run: { bold: true, size: halfPoints(SIZES.heading1), color: COLOURS.blue },
        paragraph: {
          keepNext: true,
          alignment: AlignmentType.CENTER,
          spacing: { before: twips(16), after: twips(10), line: 264, lineRule: AUTO },
        },
      },
      {
        id: 'Contents',
        name: 'Contents',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 60, after: 0, line: 252, lineRule: AUTO } },
      },
    ],
  };
}

function levels(format: 'decimal' | 'lowerLetter' | 'bullet') {
  return [0, 1, 2, 3].map((level) => ({
    level,
    format: LevelFormat[format === 'decimal' ? 'DECIMAL' : format === 'bullet' ? 'BULLET' : 'LOWER_LETTER'],
    text: format === 'bullet' ? '•' : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: twips(24 * (level + 1)), hanging: twips(18) } } },
  }));
}

export const WORD_NUMBERING: INumberingOptions = {
  config: [
    { reference: 'decimal', levels: levels('decimal') },
    { reference: 'lower-alpha', levels: levels('lowerLetter') },
    { reference: 'bullet', levels: levels('bullet') },
  ],
};
