/** Settings, from the environment only. Every one has a default that works on a fresh machine. */
import { resolve } from 'node:path';
import { z } from 'zod';
import type { DatabaseConfig } from './database/database.ts';
import { AppError } from './errors.ts';

export interface Config {
  /** SELARAS_DATA: folder of everything that is kept; `./data`. */
  readonly dataFolder: string;
  /** PORT; 4280. */
  readonly port: number;
  /** HOST: address to listen on; all of this machine's unless demo passwords bind it to loopback. */
  readonly host: string | null;
  /** DATABASE_URL: a PostgreSQL server; without it the embedded database in the data folder. */
  readonly database: DatabaseConfig;
  /** LOG_LEVEL; `info`. */
  readonly logLevel: LogLevel;
  /** SELARAS_CONTOH=1 (`npm start -- --contoh`) fills an empty installation with the example. */
  readonly loadsDemo: boolean;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const blankAsMissing = (value: unknown): unknown => (value === '' ? undefined : value);

const environment = z.object({
  SELARAS_DATA: z.preprocess(blankAsMissing, z.string().default('data')),
  PORT: z.preprocess(blankAsMissing, z.coerce.number().int().min(0).max(65_535).default(4280)),
  HOST: z.preprocess(blankAsMissing, z.string().optional()),
  DATABASE_URL: z.preprocess(
    blankAsMissing,
    z
      .string()
      .regex(/^postgres(ql)?:\/\//)
      .optional(),
  ),
  DATABASE_POOL: z.preprocess(blankAsMissing, z.coerce.number().int().min(1).max(200).default(10)),
  LOG_LEVEL: z.preprocess(blankAsMissing, z.enum(LOG_LEVELS).default('info')),
  SELARAS_CONTOH: z.preprocess(blankAsMissing, z.enum(['0', '1']).default('0')),
});

const EXPECTED: Readonly<Record<string, string>> = {
  PORT: 'bilangan bulat 0–65535',
  DATABASE_URL: 'alamat yang dimulai dengan postgres://',
  DATABASE_POOL: 'bilangan bulat 1–200',
  LOG_LEVEL: LOG_LEVELS.join(', '),
  SELARAS_CONTOH: '0 atau 1',
};

/** Throws `invalid-config`, which names every setting that cannot be used and what is expected. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = environment.safeParse(env);
  if (!read.success) throw invalidConfig(read.error.issues.map((issue) => String(issue.path[0])));
  const values = read.data;
  const dataFolder = resolve(values.SELARAS_DATA);
  return {
    dataFolder,
    port: values.PORT,
    host: values.HOST ?? null,
    database:
      values.DATABASE_URL === undefined
        ? { kind: 'embedded', folder: dataFolder }
        : { kind: 'server', url: values.DATABASE_URL, poolSize: values.DATABASE_POOL },
    logLevel: values.LOG_LEVEL,
    loadsDemo: values.SELARAS_CONTOH === '1',
  };
}

/** The values themselves stay out of the message: an address may hold a password. */
function invalidConfig(names: readonly string[]): AppError {
  const lines = names.map((name) => `${name} (yang diharapkan: ${EXPECTED[name] ?? 'teks'})`);
  return new AppError({
    code: 'invalid-config',
    status: 500,
    message: `Pengaturan tidak dapat dipakai: ${lines.join('; ')}.`,
    fields: { names },
  });
}
