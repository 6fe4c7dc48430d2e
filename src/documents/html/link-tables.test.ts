import { expect, it } from 'vitest';
import { sampleDocument } from '../testing/sample-document.ts';
import { linkTables } from './link-tables.ts';
import { renderHtml } from './render-html.ts';

it('each table of a previewed report has a link to itself as XLSX, and nothing else is changed', () => {
  const html = renderHtml(sampleDocument(), { mode: 'standalone' });
  const linked = linkTables(html, (table) => `/api/reports/1/tables/${encodeURIComponent(table)}`);
  expect(linked).toContain('<a href="/api/reports/1/tables/iku-2025" download>');
  expect(html).not.toContain('/tables/');
  expect(linked.replaceAll(/<p class="unduh">.*?<\/p>/gu, '')).toBe(html);
});
