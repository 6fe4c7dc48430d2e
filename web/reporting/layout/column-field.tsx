import { Button } from '@mantine/core';
import { layoutTexts } from '../../texts/layout.ts';
import { type BlockColumn, type ColumnLine, columnLines, columnTexts } from './column-choice.ts';
import styles from './layout.module.css';
import { moveItem } from './layout-tree.ts';

const words = layoutTexts.item;

interface ColumnFieldProps {
  /** Null = as the block has them. */
  readonly chosen: readonly string[] | null;
  readonly columns: readonly BlockColumn[];
  readonly year: number;
  readonly onChange: (chosen: readonly string[] | null, isTyped: boolean) => void;
}

/** Which columns a table has, in which order, under which names. */
export function ColumnField({ chosen, columns, year, onChange }: ColumnFieldProps) {
  const lines = columnLines(chosen, columns, year);
  const count = lines.filter(({ isChosen }) => isChosen).length;
  const set = (changed: readonly ColumnLine[], isTyped = false) => {
    const texts = columnTexts(changed);
    if (texts.length > 0) onChange(texts, isTyped);
  };
  const change = (index: number, changed: Partial<ColumnLine>, isTyped = false) =>
    set(
      lines.map((line, at) => (at === index ? { ...line, ...changed } : line)),
      isTyped,
    );
  return (
    <fieldset className={styles.columns}>
      <legend>{words.columns}</legend>
      <p className={styles.quiet}>{words.columnsHelp}</p>
      <ol>
        {lines.map((line, index) => (
          <li key={line.id}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={line.isChosen}
                disabled={line.isChosen && count === 1}
                onChange={({ currentTarget }) => change(index, { isChosen: currentTarget.checked })}
              />
              <span>{line.head}</span>
            </label>
            {line.isChosen ? (
              <>
                <input
                  className={styles.columnName}
                  aria-label={words.columnName(line.head)}
                  value={line.title}
                  placeholder={words.columnPlaceholder}
                  onChange={({ currentTarget }) => change(index, { title: currentTarget.value }, true)}
                />
                <span className={styles.movers}>
                  <button
                    type="button"
                    aria-label={words.columnUp(line.head)}
                    disabled={index === 0}
                    onClick={() => set(moveItem(lines, index, index - 1))}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    aria-label={words.columnDown(line.head)}
                    disabled={index >= count - 1}
                    onClick={() => set(moveItem(lines, index, index + 1))}
                  >
                    ↓
                  </button>
                </span>
              </>
            ) : null}
          </li>
        ))}
      </ol>
      {chosen === null ? null : (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(null, false)}>
          {words.columnsUsual}
        </Button>
      )}
    </fieldset>
  );
}
