/** Yardstick: the same Word file through LibreOffice to PDF, with a profile that is already set up. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderDemo } from './report.mjs';
import { watchChildren } from './watch-children.mjs';

function convert(folder, file) {
  return new Promise((done, failed) => {
    const program = spawn('soffice', arguments_(folder, file), { stdio: 'ignore' });
    program.once('error', failed);
    program.once('exit', (code) => (code === 0 ? done() : failed(new Error(`soffice ended with ${code}`))));
  });
}

function arguments_(folder, file) {
  return [
    `-env:UserInstallation=file://${folder}/profil`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    file,
  ];
}

export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-libreoffice-'));
  const small = join(folder, 'kecil.txt');
  writeFileSync(small, 'profil');
  execFileSync('soffice', arguments_(folder, small), { stdio: 'ignore' });
  const file = join(folder, 'lkjip.docx');
  writeFileSync(file, (await renderDemo('docx')).content);
  const watch = watchChildren();
  const since = performance.now();
  await convert(folder, file);
  const milliseconds = performance.now() - since;
  if (!existsSync(join(folder, 'lkjip.pdf'))) throw new Error('LibreOffice made no PDF');
  rmSync(folder, { recursive: true, force: true });
  return { milliseconds, memory: watch.stop() };
}
