/** What the command line can do, whether it opens the data itself or asks the server that holds it. */
import type { ImportAnswer } from '../../exchange/import-answer.ts';
import type { CreatedAccount, OperatorAccountRequest } from '../../identity/create-account-as-operator.ts';
import type { ExplanationInput } from '../../kernel/figure.ts';
import type { BackupSummary } from '../../platform/backup/backup-format.ts';
import type { ReportFormat } from '../../reporting/runs/report-run-table.ts';
import type { RenderedReport } from '../../reporting/runs/run-report.ts';
import type { AuditVerdicts } from '../maintenance/audit-verdicts.ts';

/** A figure as it is shown; its exact value stays text, as on the wire. */
export interface ShownFigure {
  readonly id: string;
  readonly label: string;
  readonly shown: string;
  readonly explanation: {
    readonly rule: string;
    readonly ruleName: string;
    readonly formula: string;
    readonly worked: string;
    readonly inputs: readonly ExplanationInput[];
    readonly rounding: string | null;
    readonly notes: readonly string[];
  };
}

export interface ReportOrder {
  readonly format: ReportFormat;
  /** Id of the section to be printed alone; null = the whole report. */
  readonly part: string | null;
}

export type TellProgress = (percent: number, step: string) => void;

/** Every operation throws an AppError, in words for the person, when it cannot be carried out. */
export interface Operations {
  /** All or nothing; a dry run changes nothing. Problems in the data are an answer, not an error. */
  importBundle(text: string, options: { readonly dryRun: boolean }): Promise<ImportAnswer>;
  /** Canonical text of the bundle. `unit` is a short name or a code. */
  exportBundle(unit: string, year: number): Promise<string>;
  /** All computed figures of the year, in the order of the figure book. */
  figures(unit: string, year: number): Promise<readonly ShownFigure[]>;
  report(unit: string, year: number, order: ReportOrder, tell: TellProgress): Promise<RenderedReport>;
  /** Writes a logical backup of everything to `file`, whole or not at all. */
  backup(file: string): Promise<BackupSummary>;
  /** Brings a backup back into an empty database. */
  restore(file: string): Promise<BackupSummary>;
  verifyAudit(): Promise<AuditVerdicts>;
  /** Of the installation's only government. */
  createAccount(request: OperatorAccountRequest): Promise<CreatedAccount>;
  close(): Promise<void>;
}
