import type { OfficeSetup } from '../../src/exchange/rules/office-setup.ts';
import { OFFICE_KINDS } from '../../src/organisation/rules/office-kinds.ts';
import { PROVINCES } from '../../src/organisation/rules/provinces.ts';
import { setUpTexts } from '../texts/set-up.ts';
import type { Draft } from './draft.ts';
import { ChoiceField, type Faults, TextField } from './field.tsx';
import styles from './set-up.module.css';

const words = setUpTexts.fields;

export interface StepProps {
  readonly draft: Draft;
  /** The draft with its suggestions. */
  readonly office: OfficeSetup;
  readonly faults: Faults;
  readonly onChange: (draft: Draft) => void;
}

const ZONES = [
  { value: '', label: words.choose },
  { value: 'WIB', label: 'WIB' },
  { value: 'WITA', label: 'WITA' },
  { value: 'WIT', label: 'WIT' },
];

export function GovernmentStep({ draft, office, faults, onChange }: StepProps) {
  const { government } = office;
  const set = (change: Partial<Draft['government']>) =>
    onChange({ ...draft, government: { ...draft.government, ...change } });
  return (
    <div className={styles.fields}>
      <TextField
        path="government.name"
        label={words.name}
        hint={words.nameHint}
        value={government.name}
        faults={faults}
        onChange={(name) => set({ name })}
      />
      <TextField
        path="government.code"
        label={words.code}
        hint={words.codeHint}
        value={government.code}
        faults={faults}
        onChange={(code) => set({ code })}
      />
      <ChoiceField
        path="government.province"
        label={words.province}
        value={government.province}
        faults={faults}
        options={[
          { value: '', label: words.choose },
          ...PROVINCES.map(({ name }) => ({ value: name, label: name })),
        ]}
        // The zone follows the province again.
        onChange={(province) => set({ province, zone: null })}
      />
      <TextField
        path="government.capital"
        label={words.capital}
        hint={words.capitalHint}
        value={government.capital}
        faults={faults}
        onChange={(capital) => set({ capital })}
      />
      <TextField
        path="government.headTitle"
        label={words.headTitle}
        value={government.headTitle}
        faults={faults}
        onChange={(headTitle) => set({ headTitle })}
      />
      <ChoiceField
        path="government.zone"
        label={words.zone}
        value={government.zone}
        faults={faults}
        options={ZONES}
        onChange={(zone) => set({ zone })}
      />
    </div>
  );
}

export function UnitStep({ draft, office, faults, onChange }: StepProps) {
  const { unit } = office;
  const set = (change: Partial<Draft['unit']>) => onChange({ ...draft, unit: { ...draft.unit, ...change } });
  return (
    <div className={styles.fields}>
      <ChoiceField
        path="unit.kind"
        label={words.kind}
        value={unit.kind}
        faults={faults}
        options={OFFICE_KINDS.map(({ kind, label }) => ({ value: kind, label }))}
        // Another kind of office offers other positions.
        onChange={(kind) => onChange({ ...draft, unit: { ...draft.unit, kind }, positions: null })}
      />
      <TextField
        path="unit.name"
        label={words.unitName}
        hint={words.unitNameHint}
        value={unit.name}
        faults={faults}
        onChange={(name) => set({ name })}
      />
      <TextField
        path="unit.code"
        label={words.unitCode}
        hint={words.unitCodeHint}
        value={unit.code}
        faults={faults}
        onChange={(code) => set({ code })}
      />
      <TextField
        path="unit.shortName"
        label={words.shortName}
        hint={words.shortNameHint}
        value={unit.shortName}
        faults={faults}
        onChange={(shortName) => set({ shortName })}
      />
      <TextField
        path="unit.place"
        label={words.place}
        hint={words.placeHint}
        value={unit.place}
        faults={faults}
        onChange={(place) => set({ place })}
      />
      <YearField
        path="unit.year"
        label={words.year}
        value={unit.year}
        faults={faults}
        onChange={(year) => set({ year })}
      />
      <div className={styles.wide}>
        <TextField
          path="unit.address"
          label={`${words.address} ${setUpTexts.optional}`}
          value={unit.address}
          faults={faults}
          onChange={(address) => set({ address })}
        />
      </div>
    </div>
  );
}

export function PlanStep({ draft, office, faults, onChange }: StepProps) {
  const { plan, unit } = office;
  const set = (change: Partial<Draft['plan']>) => onChange({ ...draft, plan: { ...draft.plan, ...change } });
  const optional = (label: string) => `${label} ${setUpTexts.optional}`;
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <TextField
          path="plan.title"
          label={words.planTitle}
          value={plan.title}
          faults={faults}
          onChange={(title) => set({ title })}
        />
      </div>
      <YearField
        path="plan.startYear"
        label={words.startYear}
        value={plan.startYear}
        faults={faults}
        onChange={(startYear) => set({ startYear })}
      />
      <YearField
        path="plan.endYear"
        label={words.endYear}
        value={plan.endYear}
        faults={faults}
        onChange={(endYear) => set({ endYear })}
      />
      {(['goal', 'objective', 'indicator'] as const).map((field) => (
        <div key={field} className={styles.wide}>
          <TextField
            path={`plan.${field}`}
            label={optional(words[field])}
            value={plan[field]}
            faults={faults}
            onChange={(text) => set({ [field]: text })}
          />
        </div>
      ))}
      <TextField
        path="plan.indicatorUnit"
        label={optional(words.indicatorUnit)}
        value={plan.indicatorUnit}
        faults={faults}
        onChange={(indicatorUnit) => set({ indicatorUnit })}
      />
      <TextField
        path="plan.target"
        label={optional(words.target(unit.year))}
        value={plan.target}
        faults={faults}
        onChange={(target) => set({ target })}
      />
    </div>
  );
}

interface YearFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: number;
  readonly faults: Faults;
  readonly onChange: (year: number) => void;
}

/** Four digits; while they are typed the year is whatever stands there. */
function YearField({ value, onChange, ...rest }: YearFieldProps) {
  return (
    <TextField
      {...rest}
      isNumber
      value={value === 0 ? '' : String(value)}
      onChange={(text) => onChange(Number(text.replace(/\D/gu, '')))}
    />
  );
}
