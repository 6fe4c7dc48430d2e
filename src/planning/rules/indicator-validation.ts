/** What an indicator must fulfil before it can be approved (C-18, C-20). */
import type { IndicatorFact } from './facts.ts';
import { isScoreOrRatioUnit } from './units.ts';

export interface IndicatorFinding {
  readonly rule: 'C-18' | 'C-20' | 'C-5';
  readonly indicator: string;
  /** Field of the indicator that must change. */
  readonly field: 'method' | 'accumulation' | 'unit' | 'decimals';
  /** For the person, in Indonesian. */
  readonly message: string;
}

/** An indicator as it is being entered: the method may still be open (C-18). */
export type DraftIndicator = Pick<IndicatorFact, 'code' | 'name' | 'unit' | 'accumulation' | 'decimals'> & {
  readonly method: IndicatorFact['method'] | null;
};

/** Everything that keeps this indicator from being approved; empty when it may be. */
export function findIndicatorProblems(indicator: DraftIndicator): IndicatorFinding[] {
  const findings: IndicatorFinding[] = [];
  const add = (rule: IndicatorFinding['rule'], field: IndicatorFinding['field'], message: string): void => {
    findings.push({ rule, indicator: indicator.code, field, message });
  };
  if (indicator.method === null) {
    add('C-18', 'method', `Indikator "${indicator.name}" belum memiliki metode penghitungan capaian.`);
  }
  if (indicator.unit.trim() === '')
    add('C-5', 'unit', `Indikator "${indicator.name}" belum memiliki satuan.`);
  if (indicator.accumulation === 'sum' && !maySum(indicator)) {
    add(
      'C-20',
      'accumulation',
      `Satuan "${indicator.unit}" adalah nilai, rasio, persentase, atau indeks, sehingga tidak boleh dijumlahkan ` +
        'antarperiode. Pilih nilai terakhir, rata-rata, atau nilai tertinggi.',
    );
  }
  if (!Number.isInteger(indicator.decimals) || indicator.decimals < 0 || indicator.decimals > 10) {
    add('C-5', 'decimals', `Jumlah desimal indikator "${indicator.name}" harus bilangan bulat 0 sampai 10.`);
  }
  return findings;
}

/** C-20: a score, ratio, percentage or index is never a sum over periods; nor is a text or a predicate. */
export function maySum(indicator: Pick<DraftIndicator, 'unit' | 'method'>): boolean {
  if (indicator.method === 'predicate' || indicator.method === 'text') return false;
  return !isScoreOrRatioUnit(indicator.unit);
}
