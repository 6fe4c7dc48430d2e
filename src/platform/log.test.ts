import { describe, expect, it } from 'vitest';
import { createLog } from './log.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog('info', { write: (line) => lines.push(line) }));
  return lines.join('');
}

/** Invented numbers of the right length. */
const NIP = '19990101 202012 1 001';
const NIK = '6301000000000001';

describe('the log', () => {
  it('is one JSON line with level, time and message', () => {
    const line: unknown = JSON.parse(logged((log) => log.info({ port: 4280 }, 'siap')));
    expect(line).toMatchObject({ level: 'info', port: 4280, msg: 'siap' });
  });

  it('never shows passwords, cookies, names, NIP or NIK, however deep', () => {
    const text = logged((log) => {
      log.info({ request: { headers: { cookie: 'sesi=abc', authorization: 'Bearer abc' } } }, 'permintaan');
      log.info({ account: { password: 'abc', nip: '123', fullName: 'abc' }, list: [{ nik: 'abc' }] });
    });
    expect(text).not.toMatch(/abc|123/);
  });

  it('cuts NIP and NIK out of any text', () => {
    const text = logged((log) => {
      log.info(`pegawai ${NIP}`);
      log.warn({ note: `warga ${NIK}.` }, 'catatan');
      log.error(new Error(`ganda: ${NIK}`));
      log.error({ err: new Error(`ganda: ${NIK}`) }, 'gagal');
    });
    expect(text).not.toContain(NIP);
    expect(text).not.toContain(NIK);
    expect(text.match(/disembunyikan/g)?.length).toBeGreaterThanOrEqual(4);
  });

  it('keeps money and years readable', () => {
    expect(logged((log) => log.info('pagu 8.057.463.808,16 tahun 2025'))).toContain(
      '8.057.463.808,16 tahun 2025',
    );
  });

  it('tells the kind and place of an error', () => {
    const line: unknown = JSON.parse(
      logged((log) => log.error({ err: new RangeError('terlalu besar') }, 'gagal')),
    );
    expect(line).toMatchObject({ level: 'error', err: { kind: 'RangeError', message: 'terlalu besar' } });
  });
});
