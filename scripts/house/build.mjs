/** Builds what is stale: the server with tsc into dist/server, the browser client with Vite into dist/web. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { local, ROOT, run } from './run.mjs';

/** What decides whether a built part is stale: names, sizes and times of its sources. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      for (const name of readdirSync(path).sort()) if (name !== 'node_modules') visit(join(path, name));
    } else {
      hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
    }
  };
  for (const path of paths) if (existsSync(resolve(ROOT, path))) visit(resolve(ROOT, path));
  return hash.digest('hex');
}

const PARTS = [
  {
    name: 'peladen',
    folder: 'dist/server',
    sources: ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    command: (target) => ['tsc', ['-p', 'tsconfig.build.json', '--outDir', target]],
  },
  {
    name: 'layar',
    folder: 'dist/web',
    sources: ['web', 'src', 'docs/panduan', 'package-lock.json'],
    command: (target) => [
      'vite',
      ['build', '--config', 'web/vite.config.ts', '--logLevel', 'warn', '--outDir', target, '--emptyOutDir'],
    ],
  },
];

/** Builds each stale part of those named. Throws an Error with the tool's words when one fails. */
export async function build(names = PARTS.map(({ name }) => name)) {
  mkdirSync(resolve(ROOT, 'dist'), { recursive: true });
  for (const { name, folder, sources, command } of PARTS.filter((part) => names.includes(part.name))) {
    const mark = resolve(ROOT, 'dist', `.${name}`);
    const print = fingerprint(sources);
    if (existsSync(resolve(ROOT, folder)) && existsSync(mark) && readFileSync(mark, 'utf8') === print)
      continue;
    console.log(`Membangun ${name} …`);
    // Built aside and put in place whole: a server that runs from the old build keeps it until then.
    const aside = `${resolve(ROOT, folder)}.${process.pid}`;
    const [program, words] = command(aside);
    const { code, output } = await run(local(program), words, { quiet: true });
    if (code !== 0) {
      rmSync(aside, { recursive: true, force: true });
      throw new Error(`Membangun ${name} gagal:\n${output}`);
    }
    rmSync(resolve(ROOT, folder), { recursive: true, force: true });
    renameSync(aside, resolve(ROOT, folder));
    writeFileSync(mark, print);
  }
}
