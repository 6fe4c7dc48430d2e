import type { AgreementFact } from '../../../agreements/rules/facts.ts';
import type { Bundle } from '../bundle.ts';
import { budgetVersionKey, type KnownCodes } from './known-codes.ts';
import type { ProblemList } from './problem-list.ts';
import { refuseNegative } from './validate-budget.ts';
import { byCode, checkTargetValue } from './values.ts';

/** Agreements: two different parties, lines whose indicators and money items exist. */
export function validateAgreements(bundle: Bundle, known: KnownCodes, list: ProblemList): void {
  const { agreements } = bundle.agreements;
  const path = 'agreements.agreements';
  list.unique(agreements, path, 'Kode perjanjian kinerja', (row) => [row.code]);
  list.unique(agreements, path, 'Perjanjian kinerja', (row) => [row.year, row.firstParty, row.version]);
  const indicators = byCode(bundle.planning.indicators);
  agreements.forEach((row, index) => {
    const place = `${path}[${index}]`;
    checkParties(row, place, known, list);
    list.unique(row.indicatorLines, `${place}.indicatorLines`, 'Nomor baris', (line) => [line.order]);
    row.indicatorLines.forEach((line, lineIndex) => {
      const linePlace = `${place}.indicatorLines[${lineIndex}]`;
      list.refers(known.indicators, line.indicator, `${linePlace}.indicator`, 'Indikator');
      checkTargetValue(line.target, indicators.get(line.indicator), `${linePlace}.target`, list);
    });
    list.unique(row.budgetLines, `${place}.budgetLines`, 'Anggaran', (line) => [line.item]);
    row.budgetLines.forEach((line, lineIndex) => {
      const linePlace = `${place}.budgetLines[${lineIndex}]`;
      list.refers(known.nomenclature, line.item, `${linePlace}.item`, 'Nomenklatur');
      refuseNegative(line.amount, `${linePlace}.amount`, list);
    });
  });
}

function checkParties(row: AgreementFact, place: string, known: KnownCodes, list: ProblemList): void {
  list.refers(known.positions, row.firstParty, `${place}.firstParty`, 'Jabatan');
  list.refers(known.positions, row.secondParty, `${place}.secondParty`, 'Jabatan');
  if (row.firstParty === row.secondParty) {
    const message = 'Pihak pertama dan pihak kedua adalah jabatan yang sama.';
    list.error({ code: 'same-party', path: `${place}.secondParty`, message, read: row.secondParty });
  }
  if (row.budgetVersion !== null) {
    const version = budgetVersionKey(row.year, row.budgetVersion);
    list.refers(known.budgetVersions, version, `${place}.budgetVersion`, 'Versi anggaran');
  }
  const signedIn = Number(row.signedOn.slice(0, 4));
  if (Math.abs(signedIn - row.year) > 1) {
    const message = `Tanggal penandatanganan jauh dari tahun perjanjian ${row.year}.`;
    list.note({ code: 'signed-elsewhen', path: `${place}.signedOn`, message, read: row.signedOn });
  }
}
