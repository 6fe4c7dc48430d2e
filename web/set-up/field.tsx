import { NativeSelect, TextInput } from '@mantine/core';
import type { SetupProblem } from '../../src/exchange/rules/office-setup.ts';

/** Messages by the path of their field; the first of a field is shown. */
export type Faults = ReadonlyMap<string, string>;

export function faultsOf(problems: readonly SetupProblem[]): Faults {
  const faults = new Map<string, string>();
  for (const { path, message } of problems) if (!faults.has(path)) faults.set(path, message);
  return faults;
}

/** What helps and what is wrong stand below, so that the fields of a row stand on one line. */
export const ORDER: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'error',
  'description',
];

interface FieldProps {
  /** Path of the field, as problems name it. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly faults: Faults;
  readonly onChange: (value: string) => void;
}

interface TextFieldProps extends FieldProps {
  readonly isNumber?: boolean;
  readonly autoComplete?: string;
  readonly list?: string;
}

export function TextField({
  path,
  label,
  hint,
  value,
  faults,
  onChange,
  isNumber = false,
  autoComplete = 'off',
}: TextFieldProps) {
  return (
    <TextInput
      id={path}
      name={path}
      label={label}
      description={hint}
      inputWrapperOrder={ORDER}
      value={value}
      error={faults.get(path)}
      autoComplete={autoComplete}
      {...(isNumber ? { inputMode: 'numeric' as const, maxLength: 4 } : {})}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface ChoiceFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function ChoiceField({ path, label, hint, value, faults, onChange, options }: ChoiceFieldProps) {
  return (
    <NativeSelect
      id={path}
      name={path}
      label={label}
      description={hint}
      inputWrapperOrder={ORDER}
      value={value}
      error={faults.get(path)}
      data={options.map((option) => ({ ...option }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
