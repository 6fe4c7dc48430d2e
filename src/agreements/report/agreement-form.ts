/** The form of one performance agreement (PermenPANRB 53/2014, Lampiran I): statement, signatures, lampiran. */

import { depthOf, inTreeOrder } from '../../budget/report/nomenclature-order.ts';
import type { BudgetFacts, NomenclatureFact } from '../../budget/rules/facts.ts';
import { cell, column, headRow, named, noData, paragraph, row } from '../../documents/compose-blocks.ts';
import { figureCell, figureCellOrDash, liveFigure } from '../../documents/live-text.ts';
import type { Block, SignatureBlock, Signer } from '../../documents/report-model.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { formatDate } from '../../kernel/indonesian-dates.ts';
import { terbilangRupiah } from '../../kernel/terbilang.ts';
import type { OrganisationFacts } from '../../organisation/rules/facts.ts';
import type { PlanningFacts } from '../../planning/rules/facts.ts';
import type { AgreementFact } from '../rules/facts.ts';
import { signedIndicatorTable } from './agreement-tables.ts';
import { titleInCapacity, versionLabel } from './agreements-in-force.ts';

export interface AgreementFormFacts {
  readonly organisation: OrganisationFacts;
  readonly planning: PlanningFacts;
  readonly budget: BudgetFacts;
  readonly figures: FigureBook;
}

/** Statement and lampiran of one agreement, each from the top of a page. */
export function agreementForm(facts: AgreementFormFacts, agreement: AgreementFact): readonly Block[] {
  const signature = signatures(facts.organisation, agreement);
  return [
    ...statement(facts.organisation, agreement),
    signature,
    { kind: 'page-break' },
    paragraph(`Lampiran Perjanjian Kinerja ${versionLabel(agreement)} Tahun ${agreement.year}`, {
      style: 'subtitle',
      align: 'center',
      indent: false,
      keepWithNext: true,
    }),
    paragraph(titleInCapacity(facts.organisation, agreement.firstParty, agreement.firstCapacity), {
      align: 'center',
      indent: false,
      keepWithNext: true,
    }),
    signedIndicatorTable(facts.planning, agreement, `pk-indikator-${agreement.code}`, null),
    ...budgetAnnex(facts, agreement),
    signature,
  ];
}

function statement(organisation: OrganisationFacts, agreement: AgreementFact): readonly Block[] {
  const first = titleInCapacity(organisation, agreement.firstParty, agreement.firstCapacity);
  const second = titleInCapacity(organisation, agreement.secondParty, agreement.secondCapacity);
  const unit = organisation.units[0]?.name ?? '';
  return [
    {
      kind: 'letterhead',
      lines: [`Pemerintah ${organisation.government.name}`, unit],
      small: letterheadAddress(organisation),
    },
    paragraph(`Perjanjian Kinerja ${versionLabel(agreement)} Tahun ${agreement.year}`, {
      style: 'subtitle',
      align: 'center',
      indent: false,
      keepWithNext: true,
    }),
    paragraph(
      'Untuk mewujudkan pemerintahan yang berorientasi pada hasil, terbuka, dan dapat dipertanggungjawabkan, kami yang bertanda tangan di bawah ini:',
    ),
    partyTable(
      agreement,
      'pertama',
      holderName(organisation, agreement.firstParty, agreement.signedOn),
      first,
    ),
    paragraph('selanjutnya disebut Pihak Pertama;', { indent: false, align: 'left' }),
    partyTable(
      agreement,
      'kedua',
      holderName(organisation, agreement.secondParty, agreement.signedOn),
      second,
    ),
    paragraph('selaku atasan Pihak Pertama, selanjutnya disebut Pihak Kedua.', {
      indent: false,
      align: 'left',
    }),
    paragraph(
      'Pihak Pertama menyatakan kesanggupan untuk mencapai target kinerja tahunan sebagaimana tercantum dalam lampiran perjanjian ini, selaras dengan target jangka menengah dalam dokumen perencanaan. Tercapai atau tidaknya target tersebut menjadi tanggung jawab Pihak Pertama.',
    ),
    paragraph(
      'Pihak Kedua memberikan supervisi yang diperlukan, mengevaluasi capaian kinerja yang diperjanjikan, dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.',
    ),
    ...(agreement.reason === null
      ? []
      : [paragraph(`Perjanjian ini dibuat karena ${withinSentence(agreement.reason)}`)]),
  ];
}

/** A sentence as the end of another: small first letter, unless an abbreviation begins it. */
function withinSentence(text: string): string {
  const isWord = /^\p{Lu}\p{Ll}/u.test(text);
  return `${isWord ? text.charAt(0).toLowerCase() : text.charAt(0)}${text.slice(1).replace(/\.?$/u, '.')}`;
}

function letterheadAddress(organisation: OrganisationFacts): readonly string[] {
  const { address, postalCode, email } = organisation.profile;
  const line = [address, postalCode === null ? null : `Kode Pos ${postalCode}`].filter(
    (part) => part !== null,
  );
  return [line.join(' · '), ...(email === null ? [] : [`Surel: ${email}`])].filter((part) => part !== '');
}

/** A place to write on the printed form. */
const NAME_TO_FILL = '.'.repeat(44);

function partyTable(agreement: AgreementFact, party: string, name: string | null, title: string): Block {
  const line = (label: string, value: string) => row([cell(label), cell(':'), cell(value)]);
  return {
    kind: 'table',
    id: `pk-pihak-${party}-${agreement.code}`,
    caption: null,
    columns: [column(1.2), column(0.2), column(7)],
    head: [],
    body: [line('Nama', name ?? NAME_TO_FILL), line('Jabatan', title)],
    ruled: false,
    size: 11,
  };
}

function holderName(organisation: OrganisationFacts, position: string, day: string): string | null {
  return holderOf(organisation, position, day)?.name ?? null;
}

function holderOf(organisation: OrganisationFacts, position: string, day: string) {
  return organisation.officeholders
    .filter((one) => one.position === position && one.from <= day && (one.to === null || day <= one.to))
    .at(-1);
}

function signatures(organisation: OrganisationFacts, agreement: AgreementFact): SignatureBlock {
  const signer = (caption: string, position: string, capacity: AgreementFact['firstCapacity']): Signer => {
    const holder = holderOf(organisation, position, agreement.signedOn);
    return {
      caption,
      title: titleInCapacity(organisation, position, capacity),
      name: holder?.name ?? null,
      rank: holder?.rank ?? null,
    };
  };
  return {
    kind: 'signature',
    placeAndDate: `${agreement.place}, ${formatDate(agreement.signedOn)}`,
    signers: [
      signer('Pihak Kedua,', agreement.secondParty, agreement.secondCapacity),
      signer('Pihak Pertama,', agreement.firstParty, agreement.firstCapacity),
    ],
  };
}

/** Program, kegiatan, sub kegiatan with sums up to the total, and the total in words (C-40, C-46). */
function budgetAnnex(facts: AgreementFormFacts, agreement: AgreementFact): readonly Block[] {
  if (agreement.budgetLines.length === 0) return [noData('anggaran pada perjanjian kinerja ini')];
  const items = signedItems(facts.budget, agreement);
  const prefix = `pk/${agreement.code}`;
  const body = items.map((item) =>
    row(
      [
        cell(item.code),
        cell(item.name, { indent: depthOf(item) }),
        figureCellOrDash(facts.figures, `${prefix}/${item.code}`),
      ],
      item.level === 'program' ? 'group' : undefined,
    ),
  );
  const total = row(
    [cell('Jumlah', { columnSpan: 2 }), figureCell(facts.figures, `${prefix}/total`)],
    'total',
  );
  return [
    {
      kind: 'table',
      id: `pk-anggaran-${agreement.code}`,
      caption: null,
      columns: named(['kode', 'uraian', 'anggaran'], [column(2), column(6), column(2.4, 'right')]),
      head: [headRow(['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran (Rp)'])],
      body: [...body, total],
      size: 8,
    },
    ...totalInWords(facts.figures, `${prefix}/total`),
  ];
}

function totalInWords(figures: FigureBook, id: string): readonly Block[] {
  const outcome = figures.get(id)?.outcome;
  if (outcome?.state !== 'value') return [];
  const words = terbilangRupiah(outcome.value);
  return [
    paragraph(
      [
        { kind: 'text', text: 'Jumlah anggaran: Rp ' },
        liveFigure(figures, id),
        { kind: 'text', text: ` (${words}).` },
      ],
      { align: 'left', indent: false },
    ),
  ];
}

/** Signed items with their parents, in the order of the nomenclature. */
function signedItems(budget: BudgetFacts, agreement: AgreementFact): readonly NomenclatureFact[] {
  const byCode = new Map(budget.nomenclature.map((item) => [item.code, item]));
  const kept = new Set<string>();
  const keep = (code: string | null): void => {
    if (code === null || kept.has(code)) return;
    kept.add(code);
    keep(byCode.get(code)?.parent ?? null);
  };
  for (const line of agreement.budgetLines) keep(line.item);
  return inTreeOrder(budget.nomenclature.filter((item) => kept.has(item.code)));
}
