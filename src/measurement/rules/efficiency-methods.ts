/** The selectable methods of efficiency, with the formula and the citation each prints (C-50…C-53). */
import type { FigureKind } from '../../kernel/figure.ts';
import type { EfficiencyMethod } from './facts.ts';

export interface EfficiencyDescription {
  readonly rule: string;
  readonly name: string;
  readonly formula: string;
  readonly citation: string;
  readonly kind: FigureKind;
  /** In the formula language, where the method is one formula over the indicator's totals; null otherwise. */
  readonly source: string | null;
}

const LOCAL = 'Penggunaan setempat.';
const BY_ANALOGY = 'Aturan pemerintah pusat, dipakai secara analogi.';

export const EFFICIENCY_METHODS: Readonly<Record<EfficiencyMethod, EfficiencyDescription>> = {
  'output-weighted': {
    rule: 'C-50',
    name: 'Efisiensi terhadap anggaran menurut capaian keluaran',
    formula: 'Σ(PAK × CK − RAK) / Σ(PAK × CK) × 100',
    citation: `PMK Nomor 22/PMK.02/2021. ${BY_ANALOGY}`,
    kind: 'percent',
    source: null,
  },
  'pmk-249': {
    rule: 'C-51',
    name: 'Efisiensi biaya per keluaran',
    formula: 'rata-rata(1 − (RAK / RVK) / (PAK / TVK)) × 100, antara −20 dan +20',
    citation: `PMK Nomor 249/PMK.02/2011. ${BY_ANALOGY}`,
    kind: 'percent',
    source: null,
  },
  difference: {
    rule: 'C-52',
    name: 'Selisih capaian dan serapan',
    formula: 'capaian − serapan',
    citation: LOCAL,
    kind: 'points',
    source: 'capaian − serapan',
  },
  ratio: {
    rule: 'C-53',
    name: 'Rasio capaian terhadap serapan',
    formula: 'capaian / serapan',
    citation: LOCAL,
    kind: 'number',
    source: 'capaian / serapan',
  },
  'physical-minus-financial': {
    rule: 'C-53',
    name: 'Selisih realisasi fisik dan keuangan',
    formula: 'fisik − serapan',
    citation: LOCAL,
    kind: 'points',
    source: 'fisik − serapan',
  },
  'hundred-minus-absorption': {
    rule: 'C-53',
    name: 'Anggaran yang tidak terserap',
    formula: '100 − serapan',
    citation: LOCAL,
    kind: 'percent',
    source: '100 − serapan',
  },
  'rupiah-saved': {
    rule: 'C-53',
    name: 'Sisa anggaran dengan target tercapai',
    formula: 'pagu − realisasi, bila capaian ≥ 100',
    citation: LOCAL,
    kind: 'rupiah',
    source: null,
  },
};
