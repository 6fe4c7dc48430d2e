/** Tables of the facts of measurement. */
import {
  exact,
  flag,
  list,
  oneOf,
  orNull,
  quarterOrYear,
  record,
  text,
  whole,
} from '../platform/database/fact-columns.ts';
import { factTable } from '../platform/database/fact-table.ts';
import { realisation } from './realisation-column.ts';
import type { CategoryScale, MeasurementFact, MeasurementSettings, ScaleBand } from './rules/facts.ts';

const band = record<ScaleBand>({
  lower: exact('lower'),
  isInclusive: flag('isInclusive'),
  label: text('label'),
  tone: oneOf('tone', ['very-good', 'good', 'fair', 'poor', 'very-poor']),
});

export const scales = factTable<CategoryScale>('category_scale', {
  key: ['code'],
  usedIn: [{ table: 'measurement_settings', column: 'scale_code' }],
  fields: {
    code: text('code'),
    name: text('name'),
    citation: text('citation'),
    bands: list('bands', (stored) => band.read(Object(stored)), band.write),
    validFrom: orNull(whole('valid_from_year')),
    validTo: orNull(whole('valid_to_year')),
  },
});

export const settings = factTable<MeasurementSettings>('measurement_settings', {
  key: ['year'],
  fields: {
    year: whole('year'),
    scale: text('scale_code'),
    cap: orNull(exact('cap')),
    efficiency: oneOf('efficiency', [
      'output-weighted',
      'pmk-249',
      'difference',
      'ratio',
      'physical-minus-financial',
      'hundred-minus-absorption',
      'rupiah-saved',
    ]),
  },
});

export const measurements = factTable<MeasurementFact>('measurement', {
  key: ['indicator_code', 'year', 'quarter'],
  fields: {
    indicator: text('indicator_code'),
    year: whole('year'),
    quarter: quarterOrYear('quarter'),
    realisation,
    source: orNull(text('source')),
    obstacle: orNull(text('obstacle')),
    success: orNull(text('success')),
    nextStep: orNull(text('next_step')),
  },
});
