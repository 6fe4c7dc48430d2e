import { useRef } from 'react';
import { blockEntry } from '../../../src/reporting/rules/block-catalogue.ts';
import type { BlockOptions, LayoutItem } from '../../../src/reporting/rules/layout.ts';
import { TERM_NAMES } from '../../../src/reporting/rules/terms.ts';
import { layoutTexts } from '../../texts/layout.ts';
import { BlockOptionsForm } from './block-options-form.tsx';
import { LinesField, SelectField } from './fields.tsx';
import styles from './layout.module.css';
import type { LayoutPlace } from './layout-queries.ts';

const words = layoutTexts.item;
const actions = layoutTexts.section;

interface ItemFormProps {
  readonly item: LayoutItem;
  /** Of the repetitions around it: `jabatan` … */
  readonly terms: readonly string[];
  readonly place: LayoutPlace;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (item: LayoutItem, field?: string) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function ItemForm(props: ItemFormProps) {
  const { item, terms, place, onChange } = props;
  const name = nameOf(item);
  return (
    <article className={styles.item} aria-label={name}>
      <header>
        <h4>{name}</h4>
        <span className={styles.movers}>
          <button
            type="button"
            disabled={props.isFirst}
            aria-label={actions.itemAction(actions.moveUp, name)}
            onClick={() => props.onMove(-1)}
          >
            ↑
          </button>
          <button
            type="button"
            disabled={props.isLast}
            aria-label={actions.itemAction(actions.moveDown, name)}
            onClick={() => props.onMove(1)}
          >
            ↓
          </button>
          <button
            type="button"
            aria-label={actions.itemAction(actions.removeItem, name)}
            onClick={props.onRemove}
          >
            ×
          </button>
        </span>
      </header>
      {item.kind === 'text' ? (
        <TextItem text={item.text} terms={terms} onChange={(text) => onChange({ ...item, text }, 'text')} />
      ) : item.kind === 'list' ? (
        <ListItems item={item} onChange={onChange} />
      ) : (
        <BlockItem
          name={item.name}
          options={item.options ?? {}}
          place={place}
          onChange={(options, field) => onChange(withOptions(item, options), field)}
        />
      )}
    </article>
  );
}

function withOptions(item: LayoutItem & { kind: 'block' }, options: BlockOptions): LayoutItem {
  const { options: _, ...rest } = item;
  return Object.keys(options).length === 0 ? rest : { ...rest, options };
}

function nameOf(item: LayoutItem): string {
  if (item.kind === 'text') return words.text;
  if (item.kind === 'list') return words.list;
  return blockEntry(item.name)?.title ?? item.name;
}

interface TextItemProps {
  readonly text: string;
  readonly terms: readonly string[];
  readonly onChange: (text: string) => void;
}

/** A standard text; variables go in where the cursor stands. */
function TextItem({ text, terms, onChange }: TextItemProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (name: string) => {
    const at = area.current?.selectionStart ?? text.length;
    onChange(`${text.slice(0, at)}[${name}]${text.slice(area.current?.selectionEnd ?? at)}`);
    area.current?.focus();
  };
  return (
    <div className={styles.field}>
      <textarea
        ref={area}
        rows={Math.min(10, Math.max(3, Math.ceil(text.length / 70)))}
        maxLength={4000}
        value={text}
        aria-label={words.text}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <details className={styles.variables}>
        <summary>{words.variables}</summary>
        <div>
          {[...terms, ...TERM_NAMES].map((name) => (
            <button key={name} type="button" aria-label={words.variable(name)} onClick={() => insert(name)}>
              [{name}]
            </button>
          ))}
        </div>
      </details>
    </div>
  );
}

interface ListItemsProps {
  readonly item: LayoutItem & { readonly kind: 'list' };
  readonly onChange: (item: LayoutItem, field?: string) => void;
}

function ListItems({ item, onChange }: ListItemsProps) {
  const markers = ['decimal', 'lower-alpha', 'bullet'] as const;
  return (
    <>
      <LinesField
        label={words.list}
        help={words.listHelp}
        values={item.items}
        onChange={(items) => onChange({ ...item, items }, 'items')}
      />
      <SelectField
        label={words.marker}
        value={item.marker}
        choices={markers.map((one) => [one, words.markers[one]] as const)}
        onChange={(value) => onChange({ ...item, marker: markers.find((one) => one === value) ?? 'decimal' })}
      />
    </>
  );
}

interface BlockItemProps {
  readonly name: string;
  readonly options: BlockOptions;
  readonly place: LayoutPlace;
  readonly onChange: (options: BlockOptions, field?: string) => void;
}

function BlockItem({ name, options, place, onChange }: BlockItemProps) {
  const entry = blockEntry(name);
  const set = Object.keys(options).length;
  return (
    <>
      <p className={styles.quiet}>{entry?.description ?? words.unknownBlock}</p>
      <details>
        <summary>
          {words.settings}
          {set === 0 ? '' : ` (${set})`}
        </summary>
        <BlockOptionsForm name={name} options={options} place={place} onChange={onChange} />
      </details>
    </>
  );
}
