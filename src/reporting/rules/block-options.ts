/** The options a block may be given, as data: what the studio makes its form from. */
export type OptionField =
  | { readonly kind: 'choice'; readonly name: string; readonly label: string; readonly choices: Choices }
  | {
      readonly kind: 'number';
      readonly name: string;
      readonly label: string;
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: 'yes'; readonly name: string; readonly label: string; readonly usual: boolean }
  | { readonly kind: 'text'; readonly name: string; readonly label: string }
  /** Several values, one a line. */
  | { readonly kind: 'list'; readonly name: string; readonly label: string };

/** Value and what it is called; the first is used where a layout does not say. */
export type Choices = readonly (readonly [value: string, label: string])[];

export function choice(name: string, label: string, ...choices: Choices): OptionField {
  return { kind: 'choice', name, label, choices };
}
export function count(name: string, label: string, least: number, most: number): OptionField {
  return { kind: 'number', name, label, least, most };
}
export function yes(name: string, label: string, usual: boolean): OptionField {
  return { kind: 'yes', name, label, usual };
}
export function words(name: string, label: string): OptionField {
  return { kind: 'text', name, label };
}
export function several(name: string, label: string): OptionField {
  return { kind: 'list', name, label };
}
