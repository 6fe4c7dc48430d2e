import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parseBundle } from '../bundle-schema.ts';
import { writeWorkbook } from '../workbook/write-workbook.ts';
import { writeBundle } from '../write-bundle.ts';
import { createFileCheck } from './check-file.ts';

const DEMO = readFileSync(new URL('../../../demo/bajuin-2025.json', import.meta.url));
const check = createFileCheck();
afterAll(() => check.close());

describe('a file checked in a process of its own', () => {
  it('as JSON and as the workbook made of it says the same', async () => {
    const demo = parseBundle(DEMO.toString('utf8'));
    if (!demo.ok) throw new Error('the demo cannot be read');
    const workbook = await writeWorkbook(demo.bundle, { purpose: 'data' });
    const json = await check.read({ bytes: DEMO, kind: 'json', mapping: [] });
    const xlsx = await check.read({ bytes: workbook, kind: 'xlsx', mapping: [] });
    expect(json.bundle).toBe(writeBundle(demo.bundle));
    expect(xlsx.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(xlsx.bundle).toBe(json.bundle);
    for (const { source } of [json, xlsx])
      expect(source).toEqual({ unit: '63.01.10', unitName: 'Kecamatan Bajuin', year: 2025 });
  });

  it('that is damaged is told so in words', async () => {
    const { bundle, problems } = await check.read({
      bytes: Buffer.from('PK\u0003\u0004 bukan arsip'),
      kind: 'xlsx',
      mapping: [],
    });
    expect(bundle).toBeNull();
    expect(problems[0]?.message).toMatch(/rusak/u);
  });
});
