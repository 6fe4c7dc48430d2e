/** Inlines and formulas as HTML. */
import { cleanText, printableText } from '../clean-text.ts';
import { type GroupedMath, groupParentheses } from '../formula-groups.ts';
import { type Numbering, referenceText } from '../numbering.ts';
import type { Formula, Inline } from '../report-model.ts';
import { element, type HtmlElement, type HtmlNode } from './element.ts';

export function inlineNodes(inlines: readonly Inline[], numbering: Numbering): readonly HtmlNode[] {
  return inlines.flatMap((inline) => inlineNode(inline, numbering));
}

function inlineNode(inline: Inline, numbering: Numbering): readonly HtmlNode[] {
  switch (inline.kind) {
    case 'break':
      return [element('br')];
    case 'missing':
      return [missingNode(inline.text)];
    case 'reference': {
      const entry = numbering.target(inline.target);
      if (entry === null) return [missingNode(`rujukan ${inline.target} tidak ada`)];
      return [element('a', { href: `#${entry.anchor}` }, referenceText(entry))];
    }
    case 'figure': {
      const explanation = cleanText(inline.explanation);
      const figure = element(
        'span',
        {
          class: inline.bold ? 'hitung tebal' : 'hitung',
          'data-figure-id': cleanText(inline.figureId),
          tabindex: 0,
          title: explanation,
        },
        cleanText(inline.text),
      );
      return [figure];
    }
    case 'text': {
      const lines = textLines(inline.text);
      const emphasised = inline.italic ? [element('em', {}, lines)] : lines;
      return inline.bold ? [element('strong', {}, emphasised)] : emphasised;
    }
  }
}

export function textLines(text: string): readonly HtmlNode[] {
  return printableText(text)
    .split('\n')
    .flatMap((line, index) => (index > 0 ? [element('br'), line] : [line]));
}

export function missingNode(text: string): HtmlElement {
  return element('span', { class: 'kurang' }, `[${printableText(text)}]`);
}

/** MathML with the same in words. */
export function formulaNode(formula: Formula): HtmlElement {
  const math = element(
    'math',
    {
      display: 'block',
      'aria-label': cleanText(formula.alternative),
      alttext: cleanText(formula.alternative),
    },
    mathNode(groupParentheses(formula.math)),
  );
  return element('div', { class: 'rumus' }, math);
}

function mathNode(node: GroupedMath): HtmlElement {
  switch (node.kind) {
    case 'number':
      return element('mn', {}, cleanText(node.text));
    case 'name':
      return element('mtext', {}, cleanText(node.text));
    case 'operator':
      return element('mo', {}, node.text);
    case 'row':
      return element('mrow', {}, node.items.map(mathNode));
    case 'group':
      return element(
        'mrow',
        {},
        element('mo', { stretchy: 'true' }, '('),
        node.items.map(mathNode),
        element('mo', { stretchy: 'true' }, ')'),
      );
    case 'fraction':
      return element('mfrac', {}, mathNode(node.numerator), mathNode(node.denominator));
    case 'sum':
      return element('mrow', {}, element('mo', { largeop: 'true' }, '∑'), mathNode(node.of));
    case 'subscript':
      return element('msub', {}, mathNode(node.base), mathNode(node.sub));
  }
}
