/** Inlines as runs of Word. */
import {
  Bookmark,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  ShadingType,
  TextRun,
} from 'docx';
import { printableText } from '../clean-text.ts';
import { REVIEW_MARK } from '../footer.ts';
import { COLOURS } from '../look.ts';
import { type Entry, referenceText } from '../numbering.ts';
import type { Inline } from '../report-model.ts';
import type { WordContext } from './word-context.ts';

export type RunForm = Pick<IRunOptions, 'bold' | 'italics' | 'size' | 'color' | 'underline'>;

const AMBER: IRunOptions = {
  color: COLOURS.amber,
  shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.amberTint },
};

export function runs(inlines: readonly Inline[], context: WordContext, form: RunForm = {}): ParagraphChild[] {
  return inlines.flatMap((inline) => inlineRuns(inline, context, form));
}

function inlineRuns(inline: Inline, context: WordContext, form: RunForm): ParagraphChild[] {
  switch (inline.kind) {
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'missing':
      return [missingRun(inline.text, form)];
    case 'reference': {
      const entry = context.numbering.target(inline.target);
      if (entry === null) return [missingRun(`rujukan ${inline.target} tidak ada`, form)];
      return [
        new InternalHyperlink({ anchor: entry.anchor, children: textRuns(referenceText(entry), form) }),
      ];
    }
    case 'text':
    case 'figure': {
      const italics = inline.kind === 'text' && (inline.italic ?? false);
      return textRuns(inline.text, {
        ...form,
        ...(inline.bold ? { bold: true } : {}),
        ...(italics ? { italics: true } : {}),
      });
    }
  }
}

/** Runs of one text; a new line in it is a line break. */
export function textRuns(text: string, form: RunForm = {}): TextRun[] {
  return printableText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...form, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

export function missingRun(text: string, form: RunForm = {}): TextRun {
  return new TextRun({ ...form, ...AMBER, text: `[${printableText(text)}]` });
}

export function reviewRuns(): TextRun[] {
  return [
    new TextRun({ text: ' ' }),
    new TextRun({ ...AMBER, size: 17, text: `\u00A0${REVIEW_MARK.replaceAll(' ', '\u00A0')}\u00A0` }),
  ];
}

/** The children within a bookmark of the entry, the first time the entry is written. */
export function bookmarked(
  entry: Entry | null,
  children: readonly ParagraphChild[],
  context: WordContext,
): ParagraphChild[] {
  if (entry === null || context.used.has(entry.anchor)) return [...children];
  context.used.add(entry.anchor);
  return [new Bookmark({ id: entry.anchor, children: [...children] })];
}
