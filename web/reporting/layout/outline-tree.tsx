import { Button } from '@mantine/core';
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../src/kernel/result.ts';
import type { LayoutSection, ReportLayout } from '../../../src/reporting/rules/layout.ts';
import { layoutTexts } from '../../texts/layout.ts';
import styles from './layout.module.css';
import {
  addSection,
  freeSectionId,
  isHidden,
  moveSection,
  moveSectionTo,
  type OutlineLine,
  outlineOf,
  PARTS,
  type Part,
  sectionPathOf,
} from './layout-tree.ts';

const words = layoutTexts.editor;

interface OutlineTreeProps {
  readonly layout: ReportLayout;
  readonly problems: readonly Problem[];
  readonly selected: string;
  readonly mayEdit: boolean;
  readonly onSelect: (path: string) => void;
  readonly onChange: (layout: ReportLayout) => void;
}

/** The report's parts in their order: chosen by a click, moved by dragging, by buttons or by Alt and an arrow. */
export function OutlineTree(props: OutlineTreeProps) {
  const { layout, selected, mayEdit, onSelect, onChange } = props;
  const [told, tell] = useState('');
  const [dragged, drag] = useState<string | null>(null);
  const nav = useRef<HTMLElement>(null);
  /** After a move by key the focus follows the section to its new place. */
  const [focusOn, focusLater] = useState<string | null>(null);
  useEffect(() => {
    if (focusOn === null) return;
    nav.current?.querySelector<HTMLElement>(`[data-path="${focusOn}"]`)?.focus();
    focusLater(null);
  }, [focusOn]);

  const move = (line: OutlineLine, step: -1 | 1) => {
    const moved = moveSection(layout, line.path, step);
    if (moved.path === line.path) return;
    onChange(moved.layout);
    onSelect(moved.path);
    focusLater(moved.path);
    const place = Number(/\d+$/u.exec(moved.path)?.[0] ?? 0) + 1;
    const siblings = outlineOf(moved.layout, partOf(line.path)).filter(
      ({ path }) => path.replace(/\d+$/u, '') === moved.path.replace(/\d+$/u, ''),
    );
    tell(words.moved(line.section.title, place, siblings.length));
  };
  const drop = (target: string) => {
    if (dragged === null || dragged.replace(/\d+$/u, '') !== target.replace(/\d+$/u, '')) return;
    const moved = moveSectionTo(layout, dragged, Number(/\d+$/u.exec(target)?.[0] ?? 0));
    onChange(moved.layout);
    onSelect(moved.path);
    drag(null);
  };
  const add = (part: Part) => {
    const title = words.newTitle[part];
    const added = addSection(layout, part, newSection(freeSectionId(layout, title), title, part));
    onChange(added.layout);
    onSelect(added.path);
  };
  return (
    <nav className={styles.outline} aria-label={words.outline} ref={nav}>
      <ul>
        <OutlineButton path="umum" label={words.general} selected={selected} onSelect={onSelect} />
        <OutlineButton path="gaya" label={words.style} selected={selected} onSelect={onSelect} />
      </ul>
      {PARTS.map((part) => (
        <section key={part} aria-label={words.parts[part]}>
          <h2>{words.parts[part]}</h2>
          <ul>
            {outlineOf(layout, part).map((line) => (
              <OutlineItem
                key={line.path}
                line={line}
                selected={selected}
                problems={problemsAt(props.problems, line.path)}
                mayEdit={mayEdit}
                isTarget={dragged !== null && dragged !== line.path && isSibling(dragged, line.path)}
                onSelect={onSelect}
                onMove={(step) => move(line, step)}
                onDrag={() => drag(line.path)}
                onDragEnd={() => drag(null)}
                onDrop={() => drop(line.path)}
              />
            ))}
          </ul>
          {mayEdit ? (
            <Button size="compact-sm" variant="subtle" onClick={() => add(part)}>
              + {words.add[part]}
            </Button>
          ) : null}
        </section>
      ))}
      {mayEdit ? <p className={styles.quiet}>{words.outlineHelp}</p> : null}
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </nav>
  );
}

function isSibling(path: string, other: string): boolean {
  return path.replace(/\d+$/u, '') === other.replace(/\d+$/u, '');
}

function partOf(path: string): Part {
  return PARTS.find((part) => path.startsWith(`${part}.`)) ?? 'body';
}

function problemsAt(problems: readonly Problem[], path: string): number {
  return problems.filter((one) => sectionPathOf(one.path) === path).length;
}

const LABELS = { front: 'none', body: 'chapter', annexes: 'annex' } as const;

function newSection(id: string, title: string, part: Part): LayoutSection {
  return { id, title, label: LABELS[part], content: [] };
}

interface OutlineButtonProps {
  readonly path: string;
  readonly label: string;
  readonly selected: string;
  readonly onSelect: (path: string) => void;
}

function OutlineButton({ path, label, selected, onSelect }: OutlineButtonProps) {
  return (
    <li>
      <button
        type="button"
        className={styles.outlineName}
        data-path={path}
        aria-current={selected === path ? 'true' : undefined}
        onClick={() => onSelect(path)}
      >
        {label}
      </button>
    </li>
  );
}

interface OutlineItemProps {
  readonly line: OutlineLine;
  readonly selected: string;
  readonly problems: number;
  readonly mayEdit: boolean;
  readonly isTarget: boolean;
  readonly onSelect: (path: string) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onDrag: () => void;
  readonly onDragEnd: () => void;
  readonly onDrop: () => void;
}

function OutlineItem(props: OutlineItemProps) {
  const { line, selected, problems, mayEdit, isTarget, onSelect, onMove } = props;
  const { path, level, section } = line;
  const title = section.title === '' ? '—' : section.title;
  const marks = [
    ...(isHidden(section) ? [words.hidden] : []),
    ...(section.repeat === undefined ? [] : [words.repeated]),
    ...(problems === 0 ? [] : [words.problemCount(problems)]),
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (!mayEdit || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  const onDragOver = (event: DragEvent) => {
    if (isTarget) event.preventDefault();
  };
  return (
    <li
      className={styles.outlineItem}
      data-level={level}
      data-target={isTarget || undefined}
      draggable={mayEdit}
      onDragStart={props.onDrag}
      onDragEnd={props.onDragEnd}
      onDragOver={onDragOver}
      onDrop={props.onDrop}
    >
      <button
        type="button"
        className={styles.outlineName}
        data-path={path}
        data-hidden={isHidden(section) || undefined}
        aria-current={selected === path ? 'true' : undefined}
        aria-keyshortcuts={mayEdit ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
        onClick={() => onSelect(path)}
        onKeyDown={onKeyDown}
      >
        {line.label === null ? '' : `${line.label} `}
        {title}
        {marks.length === 0 ? null : (
          <small data-kind={problems > 0 ? 'problem' : undefined}>{marks.join(', ')}</small>
        )}
      </button>
      {mayEdit && selected === path ? (
        <span className={styles.movers}>
          <button
            type="button"
            aria-label={words.moveUp(title)}
            disabled={line.isFirst}
            onClick={() => onMove(-1)}
          >
            ↑
          </button>
          <button
            type="button"
            aria-label={words.moveDown(title)}
            disabled={line.isLast}
            onClick={() => onMove(1)}
          >
            ↓
          </button>
        </span>
      ) : null}
    </li>
  );
}
