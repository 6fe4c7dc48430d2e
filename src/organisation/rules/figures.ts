/** All figures of the organisation's registers (docs/figures.md): `desa/…`, `pegawai/…`, `layanan/…`, `register/…`. */
import { decimal, sumOf, ZERO } from '../../kernel/decimal.ts';
import type { Figure } from '../../kernel/figure.ts';
import { MISSING, numberValue, type Outcome } from '../../kernel/outcome.ts';
import { assetFigures } from './asset-figures.ts';
import { countFigure } from './count-figure.ts';
import type { OrganisationFacts, ServiceCount, ServiceFact } from './facts.ts';
import { registerFigures } from './register-figures.ts';
import { staffFigures } from './staff-figures.ts';
import { territoryFigures } from './territory-figures.ts';
import { villageFigures } from './village-figures.ts';

export function organisationFigures(facts: OrganisationFacts, year: number): Figure[] {
  return [
    ...villageFigures(facts.villages, year),
    ...territoryFigures(facts.villages),
    ...staffFigures(facts.staff, year),
    ...assetFigures(facts.assets, year),
    ...serviceFigures(facts.services, year),
    ...registerFigures(facts.registers, year),
  ];
}

/** Requests of a year: the yearly count where there is one, else the sum of the months. */
export function servicesOfYear(service: ServiceFact, year: number): Outcome {
  const ofYear = service.counts.filter((count) => count.year === year);
  if (ofYear.length === 0) return MISSING;
  const yearly = ofYear.filter((count) => count.month === null);
  const used: readonly ServiceCount[] = yearly.length > 0 ? yearly : ofYear;
  return numberValue(sumOf(used.map(({ received }) => decimal(received))));
}

export function serviceFigures(services: readonly ServiceFact[], year: number): Figure[] {
  if (services.length === 0) return [];
  const counts = services.map((service) => ({ service, outcome: servicesOfYear(service, year) }));
  const values = counts.flatMap(({ outcome }) => (outcome.state === 'value' ? [outcome.value] : []));
  const coverage = `${values.length} dari ${services.length} jenis pelayanan terisi.`;
  const given = values.filter((value) => value.greaterThan(ZERO)).length;
  const available = countFigure({
    id: `layanan-tersedia/${year}`,
    label: `Jenis pelayanan dengan permohonan ${year}`,
    unit: 'jenis',
    outcome:
      values.length === 0
        ? MISSING
        : numberValue(decimal(given), { numerator: decimal(given), denominator: decimal(services.length) }),
    formula: 'jenis pelayanan dengan sedikitnya satu permohonan dari seluruh jenis',
    worked: values.length === 0 ? undefined : `${given} dari ${services.length}`,
    notes: [coverage],
  });
  return [
    countFigure({
      id: `layanan/${year}`,
      label: `Jumlah pelayanan ${year}`,
      unit: 'layanan',
      outcome: values.length === 0 ? MISSING : numberValue(sumOf(values)),
      formula: 'Σ jenis pelayanan',
      notes: [coverage],
    }),
    ...counts.map(({ service, outcome }) =>
      countFigure({
        id: `layanan/${service.code}/${year}`,
        label: `${service.name} ${year}`,
        unit: 'layanan',
        outcome,
        formula: 'dicatat, atau jumlah bulannya',
      }),
    ),
    values.length === 0 ? available : { ...available, shown: `${given} dari ${services.length}` },
  ];
}
