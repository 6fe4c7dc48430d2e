/** Blocks of the registers: villages, staff, assets, services, regulations, further registers, surveys, activities. */
import type { Block } from '../../documents/report-model.ts';
import {
  type ActivitySelection,
  activityPhotos,
  activityTable,
} from '../../organisation/report/activity-blocks.ts';
import { selectedRegisters } from '../../organisation/report/register-tables.ts';
import { regulationLists, regulationTable } from '../../organisation/report/regulation-tables.ts';
import { serviceTable } from '../../organisation/report/services.ts';
import { STAFF_BREAKDOWNS, staffBreakdownTable } from '../../organisation/report/staff-tables.ts';
import {
  areaTable,
  densityTable,
  householdTable,
  populationTable,
  villageStatusYears,
} from '../../organisation/report/territory-tables.ts';
import {
  isYearlySurvey,
  mutuScaleTable,
  surveyElementTable,
  surveyYearTable,
} from '../../survey/report/survey-tables.ts';
import type { BlockContext } from '../block-context.ts';
import type { BlockOptions } from '../rules/layout.ts';
import { block, listOption, numberOption, textOption } from './block.ts';

/** Two years of status side by side unless the layout asks for another number. */
const STATUS_YEARS = 2;

/** Option `kode`: one register or several, in this order. */
function registers(context: BlockContext, options: BlockOptions): readonly Block[] {
  const { organisation, year } = context.facts;
  const codes = listOption(options, 'kode', []);
  return selectedRegisters(organisation, context.figures, year, { codes });
}

/** Option `bentuk`: `daftar` (default) or `tabel`; option `jenis`: only these kinds. */
function regulations(context: BlockContext, options: BlockOptions): readonly Block[] {
  const { organisation, year } = context.facts;
  const kinds = listOption(options, 'jenis');
  return textOption(options, 'bentuk', 'daftar') === 'tabel'
    ? regulationTable(organisation, year, kinds)
    : regulationLists(organisation, year, kinds);
}

/** Option `bentuk`: `jumlah` (default) or `katalog`; option `unit`: only of this part unit. */
function services(context: BlockContext, options: BlockOptions): readonly Block[] {
  const { organisation, year } = context.facts;
  const unit = textOption(options, 'unit', '');
  return serviceTable(organisation, context.figures, year, {
    isCatalogue: textOption(options, 'bentuk', 'jumlah') === 'katalog',
    ...(unit === '' ? {} : { unit }),
  });
}

/**
 * Option `bentuk`: `triwulan` (default; a survey of the year has none) or `tahun`; option `tahun`: another year; option
 * `desimal`: of the means of the elements (two).
 */
function surveyElements(context: BlockContext, options: BlockOptions): readonly Block[] {
  const { survey, year } = context.facts;
  const of = numberOption(options, 'tahun', year);
  const form = textOption(options, 'bentuk', isYearlySurvey(survey, of) ? 'tahun' : 'triwulan');
  const decimals = numberOption(options, 'desimal', 2);
  return form === 'tahun'
    ? surveyYearTable(survey, context.figures, of, decimals)
    : surveyElementTable(survey, context.figures, of, decimals);
}

/** Options `unit`, `indikator`, `kode`: which activities. */
function activitySelection(options: BlockOptions): ActivitySelection {
  const textOrNull = (name: string) => {
    const text = textOption(options, name, '');
    return text === '' ? null : text;
  };
  return {
    unit: textOrNull('unit'),
    indicator: textOrNull('indikator'),
    codes: listOption(options, 'kode'),
  };
}

/** `pegawai-pangkat`, `pegawai-pendidikan` …; option `status`: only PNS, say. */
const STAFF_BLOCKS = STAFF_BREAKDOWNS.map((breakdown) =>
  block(`pegawai-${breakdown.name}`, (context, options) => {
    const { organisation, year } = context.facts;
    const status = textOption(options, 'status', '');
    return staffBreakdownTable(organisation, context.figures, year, breakdown, status === '' ? null : status);
  }),
);

/** Area, population and density of the unit, as far as the register of villages knows them. */
function territorySentences({ figures, draft, terms }: BlockContext): readonly Block[] {
  const known = (...ids: readonly string[]) =>
    ids.every((id) => figures.get(`${id}/total`)?.outcome.state === 'value');
  const sexes = known('desa-penduduk-lk', 'desa-penduduk-pr')
    ? ', terdiri atas {desa-penduduk-lk/total} jiwa laki-laki dan {desa-penduduk-pr/total} jiwa perempuan'
    : '';
  return draft([
    known('desa-luas') ? `Luas wilayah ${terms.unit} adalah {desa-luas/total} km².` : null,
    known('desa-penduduk') ? `Jumlah penduduknya {desa-penduduk/total} jiwa${sexes}.` : null,
    known('desa-kepadatan') ? 'Kepadatan penduduk rata-rata {desa-kepadatan/total} jiwa per km².' : null,
  ]);
}

export const REGISTER_BLOCKS = [
  block('wilayah-kalimat', territorySentences),
  block('desa-luas', ({ facts, figures }) => areaTable(facts.organisation, figures)),
  block('desa-rt-rw', ({ facts, figures }) => householdTable(facts.organisation, figures)),
  block('desa-penduduk', ({ facts, figures }) => populationTable(facts.organisation, figures, facts.year)),
  block('desa-kepadatan', ({ facts, figures }) => densityTable(facts.organisation, figures, facts.year)),
  block('desa-status', ({ facts, figures }, options) =>
    villageStatusYears(facts.organisation, figures, facts.year, numberOption(options, 'tahun', STATUS_YEARS)),
  ),
  ...STAFF_BLOCKS,
  block('layanan', services),
  block('peraturan', regulations),
  block('register', registers),
  /** With `sekali` all of the year: what stands elsewhere is left out by it. */
  block('register-lain', ({ facts, figures }, options) =>
    selectedRegisters(facts.organisation, figures, facts.year, options.sekali === true ? 'all' : 'unclaimed'),
  ),
  block('skm-unsur', surveyElements),
  block('skm-skala', () => mutuScaleTable()),
  block('kegiatan', ({ facts }, options) =>
    activityTable(facts.organisation, activitySelection(options), facts.year),
  ),
  block('foto-kegiatan', ({ facts, images, printed }, options) =>
    activityPhotos(
      facts.organisation,
      { ...activitySelection(options), ...(options.sekali === true ? { withoutPhotos: printed.has } : {}) },
      images,
    ),
  ),
];
