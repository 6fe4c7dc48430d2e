/** Plain fields of the layout screens: native controls, each with its label. */
import { type ReactNode, useId } from 'react';
import styles from './layout.module.css';

interface FieldProps {
  readonly label: string;
  readonly help?: string;
  readonly isDisabled?: boolean;
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly most?: number;
  readonly isRequired?: boolean;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}

export function TextField({
  label,
  help,
  value,
  most,
  isRequired,
  isDisabled,
  placeholder,
  onChange,
}: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        maxLength={most}
        required={isRequired}
        disabled={isDisabled}
        placeholder={placeholder}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <Help id={id} help={help} />
    </div>
  );
}

interface LinesFieldProps extends FieldProps {
  readonly values: readonly string[];
  readonly rows?: number;
  readonly onChange: (values: readonly string[]) => void;
}

/** One value a line; lines left empty at the end are none. */
export function LinesField({ label, help, values, rows = 3, isDisabled, onChange }: LinesFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={Math.max(rows, values.length + 1)}
        value={values.join('\n')}
        disabled={isDisabled}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={({ currentTarget: { value } }) => onChange(value === '' ? [] : value.split('\n'))}
      />
      <Help id={id} help={help} />
    </div>
  );
}

interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  readonly placeholder?: string;
  readonly onChange: (value: number | null) => void;
}

export function NumberField({
  label,
  help,
  value,
  least,
  most,
  step = 1,
  isDisabled,
  placeholder,
  onChange,
}: NumberFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        step={step}
        value={value ?? ''}
        disabled={isDisabled}
        placeholder={placeholder}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={({ currentTarget }) =>
          onChange(Number.isFinite(currentTarget.valueAsNumber) ? currentTarget.valueAsNumber : null)
        }
      />
      <Help id={id} help={help} />
    </div>
  );
}

interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

export function SelectField({ label, help, value, choices, isDisabled, onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={isDisabled}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
      <Help id={id} help={help} />
    </div>
  );
}

interface CheckFieldProps {
  readonly label: ReactNode;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function CheckField({ label, isOn, isDisabled, onChange }: CheckFieldProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={isOn}
        disabled={isDisabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

function Help({ id, help }: { readonly id: string; readonly help: string | undefined }) {
  if (help === undefined) return null;
  return (
    <small id={`${id}-help`} className={styles.quiet}>
      {help}
    </small>
  );
}
