/** Tables for a terminal: columns aligned, cells wrapped to the width; unwrapped where nobody sees a width. */

const GAP = '  ';
const NARROWEST = 8;
/** The last column may be very long; its line need not be. */
const LONGEST_LAST_RULE = 60;

export interface TextColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

/** `width` null leaves every row on one line: for pipes and files. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number | null,
): string {
  const cells = rows.map((row) => row.map(oneLine));
  const widths = fitted(
    columns.map(({ title }, index) =>
      Math.max(length(title), ...cells.map((row) => length(row[index] ?? ''))),
    ),
    width,
  );
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, index) => padded(text, widths[index] ?? 0, columns[index]?.align ?? 'left'))
      .join(GAP)
      .trimEnd();
  const shown = (row: readonly string[]): string[] => {
    const wrapped = columns.map((_column, index) => wrap(row[index] ?? '', widths[index] ?? 0));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_value, at) => line(wrapped.map((lines) => lines[at] ?? '')));
  };
  const titles = columns.map(({ title }) => title);
  const rule = widths.map((size, index) =>
    '─'.repeat(index === widths.length - 1 ? Math.min(size, LONGEST_LAST_RULE) : size),
  );
  return [line(titles), line(rule), ...cells.flatMap(shown)].join('\n');
}

/** Words of a text in lines of at most `width` characters; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    let rest = word;
    if (current !== '' && length(current) + 1 + length(rest) > width) {
      lines.push(current);
      current = '';
    }
    while (length(rest) > width) {
      lines.push([...rest].slice(0, width).join(''));
      rest = [...rest].slice(width).join('');
    }
    current = current === '' ? rest : `${current} ${rest}`;
  }
  return [...lines, current];
}

/** The widest columns give way until the table fits. */
function fitted(widths: readonly number[], available: number | null): number[] {
  const result = [...widths];
  if (available === null) return result;
  const total = (): number => result.reduce((sum, size) => sum + size, 0) + GAP.length * (result.length - 1);
  while (total() > available) {
    const widest = result.indexOf(Math.max(...result));
    const size = result[widest] ?? 0;
    if (size <= NARROWEST) break;
    result[widest] = size - 1;
  }
  return result;
}

function padded(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - length(text)));
  return align === 'right' ? space + text : text + space;
}

/** Control characters would let data write over the terminal. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

function length(text: string): number {
  return [...text].length;
}
