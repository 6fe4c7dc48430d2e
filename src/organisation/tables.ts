/** Tables of the organisation's facts. */
import {
  codeOrNone,
  exact,
  flag,
  list,
  oneOf,
  orNull,
  record,
  text,
  texts,
  whole,
  wholeOrNone,
} from '../platform/database/fact-columns.ts';
import { factTable } from '../platform/database/fact-table.ts';
import { registerContent } from './register-column.ts';
import type {
  ActivityFact,
  ActivityPhoto,
  AssetCount,
  OfficeholderFact,
  PositionFact,
  RegisterFact,
  RegulationFact,
  ServiceCount,
  ServiceFact,
  StaffCount,
  UnitFact,
  UnitProfile,
  VillageFact,
  VillageIndex,
} from './rules/facts.ts';

export const units = factTable<UnitFact>('unit', {
  key: ['code'],
  usedIn: [
    { table: 'unit', column: 'parent_code' },
    { table: 'indicator', column: 'measures_code' },
    { table: 'register', column: 'unit_code' },
    { table: 'activity', column: 'unit_code' },
  ],
  fields: {
    code: text('code'),
    name: text('name'),
    kind: text('kind'),
    parent: orNull(text('parent_code')),
    task: orNull(text('task')),
    functions: texts('functions'),
    validFrom: orNull(text('valid_from')),
    validTo: orNull(text('valid_to')),
  },
});

/** Fields of the profile in `reporting_unit`. */
export const profileColumns = {
  shortName: text('short_name'),
  address: orNull(text('address')),
  postalCode: orNull(text('postal_code')),
  email: orNull(text('email')),
  phone: orNull(text('phone')),
  website: orNull(text('website')),
  place: text('place'),
  description: orNull(text('description')),
} satisfies Record<keyof UnitProfile, unknown>;

export const positions = factTable<PositionFact>('position', {
  key: ['code'],
  usedIn: [
    { table: 'position', column: 'superior_code' },
    { table: 'budget_line', column: 'position_code' },
  ],
  fields: {
    code: text('code'),
    title: text('title'),
    unit: orNull(text('unit_code')),
    superior: orNull(text('superior_code')),
    level: orNull(text('level')),
    isHead: flag('is_head'),
  },
});

export const capacities = ['definitif', 'plt', 'plh', 'pj'] as const;

export const officeholders = factTable<OfficeholderFact>('officeholder', {
  key: ['position_code', 'held_from', 'capacity'],
  fields: {
    position: text('position_code'),
    name: orNull(text('name')),
    rank: orNull(text('rank')),
    capacity: oneOf('capacity', capacities),
    from: text('held_from'),
    to: orNull(text('held_to')),
  },
});

export const villages = factTable<Omit<VillageFact, 'indexes'>>('village', {
  key: ['code'],
  fields: {
    code: text('code'),
    name: text('name'),
    kind: oneOf('kind', ['desa', 'kelurahan']),
    area: orNull(exact('area')),
    male: orNull(whole('male')),
    female: orNull(whole('female')),
    rw: orNull(whole('rw')),
    rt: orNull(whole('rt')),
  },
});

export const villageIndexes = factTable<{ readonly village: string; readonly index: VillageIndex }>(
  'village_index',
  {
    key: ['village_code', 'year', 'rule'],
    fields: {
      village: text('village_code'),
      index: record<VillageIndex>({
        year: whole('year'),
        rule: oneOf('rule', ['indeks-desa', 'idm']),
        basicServices: orNull(exact('basic_services')),
        social: orNull(exact('social')),
        economy: orNull(exact('economy')),
        environment: orNull(exact('environment')),
        accessibility: orNull(exact('accessibility')),
        governance: orNull(exact('governance')),
        publishedStatus: orNull(text('published_status')),
      }),
    },
  },
);

export const services = factTable<Omit<ServiceFact, 'counts'>>('service', {
  key: ['code'],
  fields: {
    code: text('code'),
    name: text('name'),
    unit: orNull(text('unit_code')),
    group: orNull(text('service_group')),
  },
});

export const serviceCounts = factTable<{ readonly service: string; readonly count: ServiceCount }>(
  'service_count',
  {
    key: ['service_code', 'year', 'month'],
    fields: {
      service: text('service_code'),
      count: record<ServiceCount>({
        year: whole('year'),
        month: wholeOrNone('month'),
        received: whole('received'),
        finished: orNull(whole('finished')),
        onTime: orNull(whole('on_time')),
      }),
    },
  },
);

export const staffCounts = factTable<StaffCount>('staff_count', {
  key: ['year', 'dimension', 'staff_group', 'staff_status'],
  fields: {
    year: whole('year'),
    dimension: oneOf('dimension', ['status', 'rank', 'education', 'position', 'sex', 'task']),
    group: text('staff_group'),
    status: codeOrNone('staff_status'),
    count: whole('count'),
    needed: orNull(whole('needed')),
  },
});

export const assetCounts = factTable<AssetCount>('asset_count', {
  key: ['year', 'name'],
  fields: {
    year: whole('year'),
    name: text('name'),
    unit: text('unit_of_measure'),
    count: whole('count'),
    good: orNull(whole('good')),
    lightDamage: orNull(whole('light_damage')),
    heavyDamage: orNull(whole('heavy_damage')),
    note: orNull(text('note')),
  },
});

export const regulations = factTable<RegulationFact>('regulation', {
  key: ['code'],
  fields: {
    code: text('code'),
    kind: text('kind'),
    number: text('number'),
    year: whole('year_issued'),
    subject: text('subject'),
    inForceFrom: orNull(text('in_force_from')),
    inForceTo: orNull(text('in_force_to')),
    isLegalBasis: flag('is_legal_basis'),
  },
});

export const registers = factTable<{
  readonly head: Omit<RegisterFact, 'columns' | 'rows'>;
  readonly content: Pick<RegisterFact, 'columns' | 'rows'>;
}>('register', {
  key: ['code', 'year'],
  fields: {
    head: record<Omit<RegisterFact, 'columns' | 'rows'>>({
      code: text('code'),
      title: text('title'),
      year: whole('year'),
      source: orNull(text('source')),
      indicator: orNull(text('indicator_code')),
      rowHeading: orNull(text('row_heading')),
      unit: orNull(text('unit_code')),
    }),
    content: registerContent,
  },
});

const photoFields = record<ActivityPhoto>({ caption: text('caption'), image: orNull(text('image')) });

/** Activities are those of one year's report. */
export const activities = factTable<{ readonly year: number; readonly activity: ActivityFact }>('activity', {
  key: ['year', 'code'],
  fields: {
    year: whole('year'),
    activity: record<ActivityFact>({
      code: text('code'),
      date: orNull(text('held_on')),
      endDate: orNull(text('held_until')),
      place: orNull(text('place')),
      title: text('title'),
      description: orNull(text('description')),
      unit: orNull(text('unit_code')),
      subactivity: orNull(text('subactivity_code')),
      indicator: orNull(text('indicator_code')),
      photos: list('photos', (stored) => photoFields.read(Object(stored)), photoFields.write),
    }),
  },
});
