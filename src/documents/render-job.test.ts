import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { decimal } from '../kernel/decimal.ts';
import { drawColumnChart } from './charts.ts';
import { type RenderJob, renderInSteps, run } from './render-job.ts';
import { readPdf } from './testing/read-pdf.ts';
import { readZip } from './testing/read-zip.ts';
import { bigDocument, sampleDocument } from './testing/sample-document.ts';

/** What a child process does, with the copying between processes, in this one. */
async function work(job: RenderJob): Promise<{ readonly ok: true; readonly value: unknown }> {
  const received: RenderJob = deserialize(serialize(job));
  return { ok: true, value: deserialize(serialize(await run(received))) };
}

const charts = Array.from({ length: 10 }, (_, n) =>
  drawColumnChart({
    categories: ['2023', '2024', '2025'],
    series: [{ name: 'Target', kind: 'column', values: [decimal(80 + n), null, decimal(87.5)] }],
    unit: 'Nilai',
    decimals: 2,
  }),
);
const big = bigDocument(charts.map((chart) => chart.svg));

describe('a report of a hundred pages, step by step', () => {
  it('becomes a PDF', async () => {
    const result = await renderInSteps(big, 'pdf', work);
    if (!result.ok) throw new Error('a step failed');
    expect((await readPdf(result.value)).pages.length).toBeGreaterThan(80);
  });

  it('becomes a Word file', async () => {
    const result = await renderInSteps(big, 'docx', work);
    if (!result.ok) throw new Error('a step failed');
    expect([...readZip(result.value).keys()].filter((name) => name.endsWith('.png')).length).toBeGreaterThan(
      10,
    );
  });

  it('becomes HTML', async () => {
    const result = await renderInSteps(sampleDocument(), 'html', work);
    if (!result.ok) throw new Error('a step failed');
    expect(result.value.toString('utf8')).toMatch(/^<!doctype html>/u);
  });

  it('hands on the failure of a step', async () => {
    const failure = { ok: false, reason: 'memory' } as const;
    expect(await renderInSteps(sampleDocument(), 'docx', async () => failure)).toBe(failure);
  });
});
