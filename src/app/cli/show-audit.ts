import type { AuditVerdicts } from '../maintenance/audit-verdicts.ts';
import { textTable } from './text-table.ts';

const FINDINGS = {
  altered: 'isi catatan berubah setelah disegel',
  'broken-chain': 'segel tidak bersambung dengan segel sebelumnya',
  gap: 'ada segel yang hilang sebelum catatan ini',
  unsealed: 'catatan tidak disegel dan tidak menunggu segel',
} as const;

/** The verdict on each government's audit trail, for a person. */
export function showAudit(verdicts: AuditVerdicts, width: number | null): string {
  if (verdicts.length === 0) return 'Belum ada jejak audit.';
  return verdicts
    .map(({ name, sealed, pending, head, findings }) => {
      const state = findings.length === 0 ? 'utuh' : `${findings.length} temuan`;
      const waiting = pending === 0 ? '' : `, ${pending} menunggu segel`;
      const line = `${name}: ${state} (${sealed} catatan tersegel${waiting}). Segel terakhir: ${head}`;
      if (findings.length === 0) return line;
      const rows = findings.map(({ sequence, entryId, kind }) => [
        sequence === null ? '–' : String(sequence),
        entryId,
        FINDINGS[kind],
      ]);
      const columns = [
        { title: 'Urutan', align: 'right' as const },
        { title: 'Catatan' },
        { title: 'Temuan' },
      ];
      return `${line}\n\n${textTable(columns, rows, width)}`;
    })
    .join('\n');
}
