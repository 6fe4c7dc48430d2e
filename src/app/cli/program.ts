/** The words of the command line: commands, arguments, options and their help. */
import { Command, CommanderError, type Help, InvalidArgumentError } from 'commander';
import type { TemplateKind } from '../../exchange/rules/workbook.ts';
import type { ReportFormat } from '../../reporting/runs/report-run-table.ts';
import { addAccounts } from './account-command.ts';
import {
  type Desk,
  runAuditVerify,
  runBackup,
  runExport,
  runExportWorkbook,
  runFigures,
  runImport,
  runReport,
  runRestore,
  runTemplate,
} from './commands.ts';
import type { ExitCode } from './exit-codes.ts';
import { HELP_TITLES } from './words.ts';

const FORMATS: readonly ReportFormat[] = ['pdf', 'docx', 'html', 'xlsx'];

interface Options {
  readonly json?: true;
  readonly dryRun?: true;
  readonly unit: string;
  readonly year: number;
  readonly out?: string;
  readonly id?: string;
  readonly format: ReportFormat;
  readonly bagian?: string;
  readonly xlsx?: true;
  readonly nextYear?: true;
  readonly kode?: string;
  readonly nama?: string;
}

function readYear(text: string): number {
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < 2000 || year > 2100) {
    throw new InvalidArgumentError('Yang diharapkan: tahun anggaran 2000–2100.');
  }
  return year;
}

function readFormat(text: string): ReportFormat {
  const format = FORMATS.find((known) => known === text);
  if (format === undefined) throw new InvalidArgumentError(`Yang diharapkan: ${FORMATS.join(', ')}.`);
  return format;
}

/** The help's own words in Indonesian, wherever commander writes them. */
function indonesianHelp(command: Command): Command {
  return command
    .helpOption('-h, --help', 'tampilkan bantuan')
    .helpCommand('help [perintah]', 'tampilkan bantuan suatu perintah')
    .configureHelp({
      styleTitle: (title) => HELP_TITLES[title] ?? title,
      commandUsage(shown) {
        const names: string[] = [];
        for (let at: Command | null = shown; at !== null; at = at.parent) names.unshift(at.name());
        return `${names.join(' ')} ${shown.usage()}`
          .replace('[options]', '[pilihan]')
          .replace('[command]', '[perintah]');
      },
      subcommandTerm(this: Help, shown) {
        const words = shown.registeredArguments.map((argument) => ` ${argument.name()}`).join('');
        return `${shown.name()}${words}`;
      },
    });
}

function ofUnitYear(command: Command): Command {
  return command
    .requiredOption('--unit <nama>', 'nama singkat (misalnya bajuin) atau kode unit kerja')
    .requiredOption('--year <tahun>', 'tahun anggaran', readYear);
}

const json = (command: Command): Command => command.option('--json', 'hasil sebagai JSON');

/** `end` is told how the command ended. The caller parses, and catches commander's errors. */
export function createProgram(desk: Desk, end: (code: ExitCode) => void): Command {
  const program = indonesianHelp(new Command('selaras'))
    .description('Selaras: akuntabilitas kinerja instansi pemerintah, dari baris perintah.')
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText('after', `\n${EXIT_CODES}`);
  const action = (command: Command, run: (options: Options, file: string) => Promise<ExitCode>): Command =>
    json(command).action(async (...given: unknown[]) => {
      const file = typeof given[0] === 'string' ? given[0] : '';
      end(await run(command.opts<Options>(), file));
    });
  addExchange(program, action, desk);
  addFigures(program, action, desk);
  addMaintenance(program, action, desk);
  addAccounts(program, desk, end);
  return program;
}

type AddAction = (command: Command, run: (options: Options, file: string) => Promise<ExitCode>) => Command;

function addExchange(program: Command, action: AddAction, desk: Desk): void {
  const bringIn = program
    .command('import')
    .description('impor paket data satu unit dan satu tahun: semuanya atau tidak sama sekali')
    .argument('<berkas>', 'paket data (JSON) atau buku kerja (XLSX)')
    .option('--dry-run', 'periksa dan tunjukkan perbedaan tanpa mengubah apa pun');
  action(bringIn, (options, file) =>
    runImport(desk, { file, dryRun: options.dryRun === true, json: options.json === true }),
  );
  const takeOut = ofUnitYear(program.command('export'))
    .description('tulis paket data satu unit dan satu tahun')
    .option('--out <berkas>', 'berkas tujuan; tanpa ini ke keluaran standar')
    .option('--xlsx', 'sebagai buku kerja (XLSX); perlu --out')
    .option('--next-year', 'buku kerja tahun berikutnya: yang tetap sudah terisi; perlu --out');
  action(takeOut, ({ unit, year, out, xlsx, nextYear, json: isJson }) => {
    const isWorkbook = xlsx === true || nextYear === true;
    if (!isWorkbook) return runExport(desk, { unit, year, out: out ?? null, json: isJson === true });
    if (out === undefined)
      throw new CommanderError(2, 'commander.missingMandatoryOptionValue', "'--out <berkas>'");
    return runExportWorkbook(desk, { unit, year, out, json: isJson === true, isNextYear: nextYear === true });
  });
  addTemplate(program, action, desk);
}

function addTemplate(program: Command, action: AddAction, desk: Desk): void {
  const template = program
    .command('template')
    .description(`buku kerja kosong menurut jenis unit: ${TEMPLATES.join(', ')}`)
    .argument('<jenis>', TEMPLATES.join(', '), readTemplate)
    .requiredOption('--kode <kode>', 'kode unit, misalnya 63.01.10')
    .requiredOption('--nama <nama>', 'nama unit, misalnya "Kecamatan Bajuin"')
    .requiredOption('--year <tahun>', 'tahun anggaran', readYear)
    .requiredOption('--out <berkas>', 'berkas tujuan');
  action(template, ({ kode, nama, year, out, json: isJson }, kind) =>
    runTemplate(desk, {
      kind: readTemplate(kind),
      code: kode ?? '',
      name: nama ?? '',
      year,
      out: out ?? '',
      json: isJson === true,
    }),
  );
}

const TEMPLATES: readonly TemplateKind[] = ['kecamatan', 'kelurahan', 'dinas', 'bagian'];

function readTemplate(text: string): TemplateKind {
  const kind = TEMPLATES.find((known) => known === text);
  if (kind === undefined) throw new InvalidArgumentError(`Yang diharapkan: ${TEMPLATES.join(', ')}.`);
  return kind;
}

function addFigures(program: Command, action: AddAction, desk: Desk): void {
  const figures = ofUnitYear(program.command('figures'))
    .description('semua angka yang dihitung, masing-masing dengan aturan, masukan dan penjelasannya')
    .option('--id <awalan>', 'hanya angka yang id-nya diawali ini, misalnya capaian/iku-2');
  action(figures, ({ unit, year, id, json: isJson }) =>
    runFigures(desk, { unit, year, id: id ?? null, json: isJson === true }),
  );
  const report = program.command('report').description('buat laporan: report lkjip');
  const lkjip = ofUnitYear(report.command('lkjip'))
    .description('Laporan Kinerja Instansi Pemerintah lengkap dengan lampirannya')
    .requiredOption('--format <jenis>', `jenis berkas: ${FORMATS.join(', ')}`, readFormat)
    .option('--bagian <id>', 'satu bagian saja, misalnya bab-akuntabilitas atau lampiran-pk')
    .requiredOption('--out <berkas>', 'berkas tujuan');
  action(lkjip, ({ unit, year, format, bagian, out, json: isJson }) =>
    runReport(desk, {
      unit,
      year,
      format,
      part: bagian ?? null,
      out: out ?? '',
      json: isJson === true,
    }),
  );
}

function addMaintenance(program: Command, action: AddAction, desk: Desk): void {
  const database = program.command('db').description('cadangan basis data: db backup, db restore');
  const backup = database
    .command('backup')
    .description('tulis cadangan seluruh data, foto, lambang, dan laporan')
    .argument('<berkas>', 'berkas tujuan');
  action(backup, (options, file) => runBackup(desk, { file, json: options.json === true }));
  const restore = database
    .command('restore')
    .description('pulihkan cadangan ke basis data yang kosong')
    .argument('<berkas>', 'berkas cadangan');
  action(restore, (options, file) => runRestore(desk, { file, json: options.json === true }));
  const audit = program.command('audit').description('jejak audit: audit verify');
  const verify = audit.command('verify').description('hitung ulang rantai segel jejak audit');
  action(verify, (options) => runAuditVerify(desk, { json: options.json === true }));
}

const EXIT_CODES = `Kode keluar: 0 selesai; 1 ada masalah dalam data, tidak ada yang diubah; 2 tidak dapat dijalankan.
Folder data: SELARAS_DATA (bawaan ./data). Selama server memegang folder itu, perintah bekerja melalui server.`;
