import { afterAll, describe, expect, it } from 'vitest';
import { decimal } from '../kernel/decimal.ts';
import { createLimitedPool } from '../platform/limited-process.ts';
import { drawColumnChart } from './charts.ts';
import { RENDER_JOB_MODULE, type RenderJob, renderInSteps } from './render-job.ts';
import { readPdf } from './testing/read-pdf.ts';
import { readZip } from './testing/read-zip.ts';
import { bigDocument, sampleDocument } from './testing/sample-document.ts';

/** The limits that the product promises; the loader of the sources needs some memory of its own. */
const pool = createLimitedPool<RenderJob, unknown>(
  RENDER_JOB_MODULE,
  { memoryMb: 400, timeoutMs: 25_000 },
  (value) => value,
);
afterAll(() => pool.close());

const charts = Array.from({ length: 10 }, (_, n) =>
  drawColumnChart({
    categories: ['2023', '2024', '2025'],
    series: [{ name: 'Target', kind: 'column', values: [decimal(80 + n), null, decimal(87.5)] }],
    unit: 'Nilai',
    decimals: 2,
  }),
);
const big = bigDocument(charts.map((chart) => chart.svg));

describe('a report of a hundred pages in a limited process', () => {
  it('becomes a PDF', async () => {
    const result = await renderInSteps(big, 'pdf', (job) => pool.run(job));
    if (!result.ok) throw new Error(result.message);
    expect((await readPdf(result.value)).pages.length).toBeGreaterThan(80);
  });

  it('becomes a Word file', async () => {
    const result = await renderInSteps(big, 'docx', (job) => pool.run(job));
    if (!result.ok) throw new Error(result.message);
    expect([...readZip(result.value).keys()].filter((name) => name.endsWith('.png')).length).toBeGreaterThan(
      10,
    );
  });

  it('becomes HTML', async () => {
    const result = await renderInSteps(sampleDocument(), 'html', (job) => pool.run(job));
    if (!result.ok) throw new Error(result.message);
    expect(result.value.toString('utf8')).toMatch(/^<!doctype html>/u);
  });
});
