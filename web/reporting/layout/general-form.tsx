import type { LabelStyle, ReportLayout } from '../../../src/reporting/rules/layout.ts';
import { LABEL_STYLES } from '../../../src/reporting/rules/validate-layout.ts';
import { layoutTexts } from '../../texts/layout.ts';
import { SelectField, TextField } from './fields.tsx';
import styles from './layout.module.css';

const words = layoutTexts.general;

interface GeneralFormProps {
  readonly layout: ReportLayout;
  readonly onChange: (layout: ReportLayout, field?: string | null) => void;
}

export const LABEL_CHOICES = LABEL_STYLES.map((style): readonly [string, string] => [
  style,
  layoutTexts.section.labels[style],
]);

export function labelStyleOf(value: string): LabelStyle {
  return LABEL_STYLES.find((style) => style === value) ?? 'none';
}

export function GeneralForm({ layout, onChange }: GeneralFormProps) {
  const [second, third, fourth] = layout.levelLabels;
  const level = (index: number, value: string) => {
    const style = labelStyleOf(value);
    onChange({
      ...layout,
      levelLabels: [index === 0 ? style : second, index === 1 ? style : third, index === 2 ? style : fourth],
    });
  };
  return (
    <div className={styles.form}>
      <h2>{words.title}</h2>
      <TextField
        label={words.name}
        value={layout.name}
        most={300}
        onChange={(name) => onChange({ ...layout, name }, 'name')}
      />
      <TextField
        label={words.documentTitle}
        value={layout.documentTitle}
        most={300}
        onChange={(documentTitle) => onChange({ ...layout, documentTitle }, 'documentTitle')}
      />
      <TextField
        label={words.citation}
        value={layout.citation}
        most={300}
        onChange={(citation) => onChange({ ...layout, citation }, 'citation')}
      />
      <SelectField
        label={words.numbering}
        value={layout.numbering}
        choices={Object.entries(words.numberings)}
        onChange={(value) =>
          onChange({ ...layout, numbering: value === 'through' ? 'through' : 'by-chapter' })
        }
      />
      {words.levels.map((label, index) => (
        <SelectField
          key={label}
          label={label}
          value={layout.levelLabels[index] ?? 'none'}
          choices={LABEL_CHOICES}
          onChange={(value) => level(index, value)}
        />
      ))}
    </div>
  );
}
