import { afterAll, describe, expect, it } from 'vitest';
import { createLimitedPool } from './limited-process.ts';

const module = new URL('./testing/limited-jobs.ts', import.meta.url);
const same = (value: unknown) => value;
const pool = createLimitedPool<unknown, unknown>(module, { memoryMb: 200, timeoutMs: 10_000 }, same);
const impatient = createLimitedPool<unknown, unknown>(module, { memoryMb: 200, timeoutMs: 1500 }, same);
const warm = createLimitedPool<unknown, unknown>(module, { memoryMb: 200, timeoutMs: 10_000, warm: 1 }, same);

afterAll(() => {
  for (const one of [pool, impatient, warm]) one.close();
});

describe('work in a limited process', () => {
  it('hands back what the module returns, bytes included', async () => {
    const result = await pool.run({ job: 'sum' });
    expect(result).toMatchObject({ ok: true, value: { total: 42 } });
    if (!result.ok || typeof result.value !== 'object' || result.value === null) throw new Error('no value');
    expect('bytes' in result.value && Buffer.isBuffer(result.value.bytes)).toBe(true);
  });

  it('kills a job that never ends and works on', async () => {
    expect(await impatient.run({ job: 'loop' })).toMatchObject({ ok: false, reason: 'timeout' });
    expect(await pool.run({ job: 'sum' })).toMatchObject({ ok: true });
  });

  it('kills a job whose heap grows without end', async () => {
    expect(await pool.run({ job: 'heap' })).toMatchObject({ ok: false, reason: 'memory' });
  });

  it.runIf(process.platform === 'linux')('kills a job that takes memory outside the heap', async () => {
    expect(await pool.run({ job: 'native' })).toMatchObject({ ok: false, reason: 'memory' });
  });

  it('reports a process that ends by itself', async () => {
    expect(await pool.run({ job: 'exit' })).toMatchObject({ ok: false, reason: 'crashed' });
    expect(await pool.run({ job: 'abort' })).toMatchObject({ ok: false, reason: 'crashed' });
  });

  it('hands over the code and message of an error', async () => {
    expect(await pool.run({ job: 'throw' })).toEqual({
      ok: false,
      reason: 'error',
      code: 'BROKEN_FILE',
      message: 'berkas rusak',
    });
  });

  it('reports a module that does not exist', async () => {
    const missing = createLimitedPool<unknown, unknown>(
      new URL('./testing/no-such-module.ts', import.meta.url),
      { memoryMb: 200, timeoutMs: 10_000 },
      same,
    );
    expect(await missing.run({})).toMatchObject({ ok: false });
  });

  it('refuses an output that is not of the promised shape', async () => {
    const strict = createLimitedPool<unknown, string>(
      module,
      { memoryMb: 200, timeoutMs: 10_000 },
      (value) => {
        if (typeof value !== 'string') throw new Error('bukan teks');
        return value;
      },
    );
    expect(await strict.run({ job: 'sum' })).toMatchObject({
      ok: false,
      reason: 'error',
      message: 'bukan teks',
    });
  });

  it('hands in later what another process still computes', async () => {
    const later = pool.run({ job: 'sum' }).then(() => 'halaman');
    expect(await pool.run({ job: 'wait' }, later)).toEqual({ ok: true, value: { handedIn: 'halaman' } });
  });

  it('ends a job whose awaited part will never come', async () => {
    const later = Promise.reject(new Error('tidak ada halaman'));
    expect(await pool.run({ job: 'wait' }, later)).toMatchObject({ ok: false, message: 'tidak ada halaman' });
  });

  it('serves job after job from children that stand by, two at a time as well', async () => {
    for (let n = 0; n < 3; n += 1) expect(await warm.run(n)).toEqual({ ok: true, value: n });
    expect(await Promise.all([warm.run('a'), warm.run('b')])).toEqual([
      { ok: true, value: 'a' },
      { ok: true, value: 'b' },
    ]);
  });
});
