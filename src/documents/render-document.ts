/** One document in one format; each writer's libraries are loaded only when it is asked for. */
import type { ReportDocument } from './report-model.ts';

/** `xlsx` holds the tables only. */
export type DocumentFormat = 'pdf' | 'docx' | 'html' | 'xlsx';

/** The file of a document. HTML stands alone (UTF-8). Throws when a writer refuses the model. */
export async function renderDocument(document: ReportDocument, format: DocumentFormat): Promise<Buffer> {
  switch (format) {
    case 'pdf': {
      const { renderPdf } = await import('./typst/render-pdf.ts');
      return renderPdf(document);
    }
    case 'docx': {
      const { renderWord } = await import('./word/render-word.ts');
      return renderWord(document);
    }
    case 'html': {
      const { renderHtml } = await import('./html/render-html.ts');
      return Buffer.from(renderHtml(document, { mode: 'standalone' }));
    }
    case 'xlsx': {
      const [{ reportTables }, { writeTables }] = await Promise.all([
        import('./xlsx/report-tables.ts'),
        import('./xlsx/write-tables.ts'),
      ]);
      return writeTables(reportTables(document));
    }
  }
}
