/** Bab I: legal basis, duties and structure, strategic issues, resources, outline of the report. */

import { agreementsInForce, titleInCapacity } from '../../agreements/report/agreements-in-force.ts';
import { budgetTable } from '../../budget/report/budget-tables.ts';
import { versionsOf } from '../../budget/report/nomenclature-order.ts';
import { missing, noData, paragraph, plain } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import { romanNumeral } from '../../kernel/periods.ts';
import { assetTable } from '../../organisation/report/asset-table.ts';
import { staffChart, structureChart } from '../../organisation/report/charts.ts';
import { officeDuties, unitDuties } from '../../organisation/report/duties.ts';
import { legalBasis } from '../../organisation/report/legal-basis.ts';
import { staffTables } from '../../organisation/report/staff-tables.ts';
import { strategicIssueList, strategicIssueTable } from '../../planning/report/direction.ts';
import type { BlockContext } from '../block-context.ts';
import type { BlockOptions } from '../rules/layout.ts';
import { budgetChangeSentence } from '../rules/sentences/budget-sentences.ts';
import { joinList } from '../rules/sentences/indicator-sentences.ts';
import { shownValue } from '../rules/sentences/shown-value.ts';
import { headOf } from '../rules/terms.ts';
import { subjectsOf } from '../subjects.ts';
import { block } from './block.ts';

function staff(context: BlockContext): readonly Block[] {
  const { facts, figures, terms } = context;
  const { year, organisation } = facts;
  const groups = organisation.staff.filter(
    (one) => one.year === year && one.dimension === 'status' && one.count > 0,
  );
  const sentence =
    groups.length === 0
      ? null
      : `Pada akhir tahun ${year}, ${terms.unit} didukung {pegawai/${year}} orang pegawai, terdiri atas ${joinList(groups.map((one) => `{pegawai/status/${one.group}/${year}} orang ${one.group}`))}.`;
  return [
    ...context.draft([sentence]),
    ...staffTables(organisation, figures, year),
    ...staffChart(organisation, year),
  ];
}

/** Option `bentuk`: `tabel` (default) or `daftar`. */
function issues(context: BlockContext, options: BlockOptions): readonly Block[] {
  if (options.bentuk === 'daftar') return strategicIssueList(context.facts.planning);
  const { strategicIssues } = context.facts.planning;
  const sentence =
    strategicIssues.length === 0
      ? null
      : `Isu strategis yang dihadapi ${context.terms.unit} disajikan pada {#tabel-isu-strategis}.`;
  return [...context.draft([sentence]), ...strategicIssueTable(context.facts.planning)];
}

function budget(context: BlockContext): readonly Block[] {
  const { facts, figures } = context;
  const versions = versionsOf(facts.budget, facts.year);
  const first = versions[0];
  const last = versions.at(-1);
  const sentence =
    first === undefined || last === undefined ? null : budgetChangeSentence(figures, facts.year, first, last);
  return [
    ...context.draft([
      sentence,
      sentence === null ? null : 'Rinciannya menurut program dan kegiatan disajikan pada {#tabel-anggaran}.',
    ]),
    ...budgetTable(facts.budget, facts.organisation.regulations, figures, facts.year, [
      'program',
      'activity',
    ]),
  ];
}

/** The chapters of the layout with the titles of their sections. */
function outline(context: BlockContext): readonly Block[] {
  const chapters = context.layout.body;
  return [
    {
      kind: 'list',
      marker: 'bullet',
      items: chapters.map((chapter, place) => {
        const titles = (chapter.sections ?? [])
          .filter((section) => section.repeat === undefined)
          .map((section) => inSentence(section.title));
        const content =
          titles.length === 0 ? 'memuat uraian sebagaimana judulnya' : `memuat ${joinList(titles)}`;
        const label = chapter.label === 'chapter' ? `Bab ${romanNumeral(place + 1)} ` : '';
        return {
          inlines: [...context.write(`**${label}${chapter.title}**`), ...context.write(` ${content}.`)],
        };
      }),
    },
  ];
}

/** A title within a sentence: small letters, abbreviations as they are. */
function inSentence(title: string): string {
  return title.replace(/\p{L}+/gu, (word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase()));
}

function structure(context: BlockContext): readonly Block[] {
  const { organisation } = context.facts;
  const parts = organisation.units.filter((unit) => unit.parent !== null).map((unit) => unit.name);
  const sentence =
    parts.length === 0
      ? null
      : `Susunan ${context.terms.unit} terdiri atas ${joinList(parts)}, sebagaimana disajikan pada {#gambar-struktur}.`;
  return [...context.draft([sentence]), ...structureChart(organisation, context.facts.unit)];
}

function cascadeText(context: BlockContext): readonly Block[] {
  const { goals, objectives } = context.facts.planning;
  if (goals.length === 0) return [noData('tujuan dan sasaran')];
  return [
    paragraph(
      context.write(
        `Kinerja diturunkan dari tujuan ke sasaran strategis, lalu ke kinerja setiap jabatan melalui perjanjian kinerja. Renstra memuat ${goals.length === 1 ? 'satu tujuan' : `${goals.length} tujuan`} yang dijabarkan dalam ${objectives.length === 1 ? 'satu sasaran strategis' : `${objectives.length} sasaran strategis`}, dan setiap indikator mempunyai penanggung jawab. Pohon kinerja selengkapnya disajikan pada {#gambar-pohon-kinerja}.`,
      ),
    ),
    ...signedCounts(context),
  ];
}

/** How many sasaran and indicators the head, the secretary and all others signed. */
function signedCounts(context: BlockContext): readonly Block[] {
  const { facts } = context;
  const inForce = agreementsInForce(facts.agreements, facts.organisation, facts.year);
  const head = headOf(facts)?.code;
  const secretary = subjectsOf(facts, { over: 'positions', of: 'secretary' }, null)[0]?.code;
  const levels = [
    inForce.filter((one) => one.firstParty === head),
    inForce.filter((one) => one.firstParty === secretary),
    inForce.filter((one) => one.firstParty !== head && one.firstParty !== secretary),
  ].filter((level) => level.length > 0);
  if (levels.length < 2) return [];
  const items = levels.map((level) => {
    const lines = level.flatMap((one) => one.indicatorLines);
    const objectives = new Set(
      level.flatMap((one) => one.indicatorLines.map((line) => `${one.code}/${line.objective}`)),
    );
    const [first, second] = level;
    const who =
      first !== undefined && second === undefined
        ? titleInCapacity(facts.organisation, first.firstParty, first.firstCapacity)
        : `${level.length} jabatan lainnya`;
    return { inlines: context.write(`${who}: ${objectives.size} sasaran dengan ${lines.length} indikator.`) };
  });
  return [
    paragraph(context.write('Perjanjian kinerja yang berlaku pada akhir tahun [tahun] memuat:'), {
      keepWithNext: true,
    }),
    { kind: 'list', marker: 'decimal', items },
  ];
}

function assets(context: BlockContext): readonly Block[] {
  return assetTable(context.facts.organisation, context.figures, context.facts.year);
}

function villagesInShort(context: BlockContext): readonly Block[] {
  const { organisation, year } = context.facts;
  const { description } = organisation.profile;
  const count = shownValue(context.figures, `desa/jumlah/${year}`);
  if (description !== null) return [paragraph([plain(description)])];
  if (count === null || count.isZero()) return [paragraph([missing('Gambaran umum unit belum ditulis.')])];
  return [paragraph(context.write(`Wilayah [unit] terdiri atas {desa/jumlah/${year}} desa/kelurahan.`))];
}

export const CHAPTER_ONE_BLOCKS = [
  block('dasar-hukum', (context) => legalBasis(context.facts.organisation, context.facts.year)),
  block('gambaran-umum', villagesInShort),
  /** Option `lingkup: 'unit'`: only those of the office as a whole. */
  block('tugas-fungsi', ({ facts }, options) =>
    options.lingkup === 'unit' ? officeDuties(facts.organisation) : unitDuties(facts.organisation),
  ),
  block('struktur-organisasi', structure),
  block('uraian-cascading', cascadeText),
  block('isu-strategis', issues),
  block('pegawai', staff),
  block('sarana', assets),
  block('anggaran-tahun', budget),
  block('sistematika', outline),
];
