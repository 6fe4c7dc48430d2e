import { useQuery } from '@tanstack/react-query';
import { blockEntry } from '../../../src/reporting/rules/block-catalogue.ts';
import type { OptionField } from '../../../src/reporting/rules/block-options.ts';
import type { BlockOptions } from '../../../src/reporting/rules/layout.ts';
import { layoutTexts } from '../../texts/layout.ts';
import { ColumnField } from './column-field.tsx';
import { CheckField, LinesField, NumberField, SelectField, TextField } from './fields.tsx';
import styles from './layout.module.css';
import { type LayoutPlace, layoutColumnsQuery } from './layout-queries.ts';

const words = layoutTexts.item;
type Value = BlockOptions[string];

interface BlockOptionsFormProps {
  readonly name: string;
  readonly options: BlockOptions;
  readonly place: LayoutPlace;
  readonly onChange: (options: BlockOptions, field?: string) => void;
}

/** The options of a block: its own first, then those that every block takes. */
export function BlockOptionsForm({ name, options, place, onChange }: BlockOptionsFormProps) {
  const columns = useQuery(layoutColumnsQuery(place)).data?.[name] ?? [];
  const set = (option: string, value: Value | null, isTyped = false) => {
    const { [option]: _, ...rest } = options;
    onChange(value === null ? rest : { ...rest, [option]: value }, isTyped ? option : undefined);
  };
  return (
    <div className={styles.options}>
      {(blockEntry(name)?.options ?? []).map((field) => (
        <OwnOption
          key={field.name}
          field={field}
          value={options[field.name]}
          onChange={(value, isTyped) => set(field.name, value, isTyped)}
        />
      ))}
      {name === 'daftar' ? null : (
        <TextField
          label={words.caption}
          help={words.captionHelp}
          value={textOf(options.judul)}
          onChange={(value) => set('judul', value === '' ? null : value, true)}
        />
      )}
      <TextField
        label={words.source}
        value={textOf(options.sumber)}
        onChange={(value) => set('sumber', value === '' ? null : value, true)}
      />
      <PrintedKinds value={options.hanya} onChange={(value) => set('hanya', value)} />
      {columns.length === 0 && options.kolom === undefined ? null : (
        <>
          <ColumnField
            chosen={options.kolom === undefined ? null : listOf(options.kolom)}
            columns={columns}
            year={place.year}
            onChange={(value, isTyped) => set('kolom', value, isTyped)}
          />
          <LinesField
            label={words.groups}
            help={words.groupsHelp}
            rows={1}
            values={listOf(options.kelompok)}
            onChange={(value) => set('kelompok', value.length === 0 ? null : value, true)}
          />
          <NumberField
            label={words.size}
            value={typeof options.ukuran === 'number' ? options.ukuran : null}
            least={6}
            most={12}
            step={0.5}
            placeholder={words.usual}
            onChange={(value) => set('ukuran', value, true)}
          />
          <YesNo
            label={words.numbers}
            value={options['nomor-kolom']}
            onChange={(value) => set('nomor-kolom', value)}
          />
          <CheckField
            label={words.notes}
            isOn={options.catatan !== false}
            onChange={(isOn) => set('catatan', isOn ? null : false)}
          />
        </>
      )}
    </div>
  );
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : [];
}

interface OwnOptionProps {
  readonly field: OptionField;
  readonly value: Value | undefined;
  readonly onChange: (value: Value | null, isTyped: boolean) => void;
}

function OwnOption({ field, value, onChange }: OwnOptionProps) {
  switch (field.kind) {
    case 'choice': {
      const usual = field.choices[0]?.[0] ?? '';
      const current = Array.isArray(value) ? '*' : String(value ?? usual);
      const isKnown = field.choices.some(([one]) => one === current);
      const choices = isKnown
        ? field.choices
        : [...field.choices, [current, layoutTexts.section.otherChoice] as const];
      return (
        <SelectField
          label={field.label}
          value={current}
          choices={choices}
          onChange={(chosen) => onChange(chosen === usual ? null : asStored(chosen), false)}
        />
      );
    }
    case 'number':
      return (
        <NumberField
          label={field.label}
          value={typeof value === 'number' ? value : null}
          least={field.least}
          most={field.most}
          placeholder={words.usual}
          onChange={(number) => onChange(number, true)}
        />
      );
    case 'yes':
      return (
        <CheckField
          label={field.label}
          isOn={typeof value === 'boolean' ? value : field.usual}
          onChange={(isOn) => onChange(isOn === field.usual ? null : isOn, false)}
        />
      );
    case 'text':
      return (
        <TextField
          label={field.label}
          value={textOf(value)}
          onChange={(text) => onChange(text === '' ? null : text, true)}
        />
      );
    case 'list':
      return (
        <LinesField
          label={field.label}
          help={words.linesHelp}
          rows={1}
          values={listOf(value)}
          onChange={(lines) => onChange(lines.length === 0 ? null : lines, true)}
        />
      );
  }
}

/** Choices among numbers are numbers: triwulan 4. */
function asStored(chosen: string): Value {
  return /^\d+$/u.test(chosen) ? Number(chosen) : chosen;
}

interface YesNoProps {
  readonly label: string;
  readonly value: Value | undefined;
  readonly onChange: (value: boolean | null) => void;
}

/** Three states: as the block has it, yes, no. */
function YesNo({ label, value, onChange }: YesNoProps) {
  return (
    <SelectField
      label={label}
      value={typeof value === 'boolean' ? String(value) : ''}
      choices={[
        ['', words.usual],
        ['true', words.yes],
        ['false', words.no],
      ]}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen === 'true')}
    />
  );
}

const KINDS = ['kalimat', 'tabel', 'gambar', 'rumus'] as const;

interface PrintedKindsProps {
  readonly value: Value | undefined;
  readonly onChange: (value: readonly string[] | null) => void;
}

/** Sentences, tables, pictures and formulas of the block; a layout from a file may name single tables instead. */
function PrintedKinds({ value, onChange }: PrintedKindsProps) {
  const asked = listOf(value);
  const known: readonly string[] = KINDS;
  if (asked.some((one) => !known.includes(one))) {
    return (
      <LinesField
        label={words.printedOwn}
        help={words.linesHelp}
        rows={1}
        values={asked}
        onChange={(lines) => onChange(lines.length === 0 ? null : lines)}
      />
    );
  }
  const isPrinted = (kind: string) => value === undefined || asked.includes(kind);
  const toggle = (kind: string, isOn: boolean) => {
    const kept = KINDS.filter((one) => (one === kind ? isOn : isPrinted(one)));
    onChange(kept.length === KINDS.length || kept.length === 0 ? null : kept);
  };
  return (
    <fieldset className={styles.kinds}>
      <legend>{words.printed}</legend>
      {KINDS.map((kind) => (
        <CheckField
          key={kind}
          label={words.printedKinds[kind]}
          isOn={isPrinted(kind)}
          onChange={(isOn) => toggle(kind, isOn)}
        />
      ))}
    </fieldset>
  );
}
