import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { AppError } from './errors.ts';

describe('settings from the environment', () => {
  it('need nothing: an embedded database in ./data, port 4280', () => {
    expect(readConfig({})).toEqual({
      dataFolder: resolve('data'),
      port: 4280,
      host: null,
      database: { kind: 'embedded', folder: resolve('data') },
      logLevel: 'info',
      loadsDemo: false,
    });
  });

  it('take a PostgreSQL server from DATABASE_URL', () => {
    const config = readConfig({ DATABASE_URL: 'postgresql://selaras@db/selaras', DATABASE_POOL: '25' });
    expect(config.database).toEqual({ kind: 'server', url: 'postgresql://selaras@db/selaras', poolSize: 25 });
  });

  it('name every setting that cannot be used, without repeating its value', () => {
    const read = () => readConfig({ PORT: 'delapan', DATABASE_URL: 'mysql://pengguna:rahasia@db' });
    expect(read).toThrow(AppError);
    expect(read).toThrow(/PORT \(yang diharapkan: bilangan bulat 0–65535\); DATABASE_URL/);
    expect(read).not.toThrow(/rahasia/);
  });

  it('treat an empty setting as none', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' }).port).toBe(4280);
  });
});
