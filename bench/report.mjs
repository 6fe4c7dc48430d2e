/**
 * The LKjIP of a demo in its own layout as a file, by the server's own way: from the facts' text to the file, in the limited
 * process with its start. The memory is the most that any of the limited processes held.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../dist/server/app/project-root.js';
import { createReportRenderer } from '../dist/server/app/report-renderer.js';
import { watchChildren } from './watch-children.mjs';

export async function renderDemo(format, demo = 'bajuin-2025') {
  const facts = await readFile(join(PROJECT_ROOT, 'demo', `${demo}.json`), 'utf8');
  const renderer = createReportRenderer({ warm: 0, today: () => '2026-11-21' });
  const report = await renderer.render(facts, format);
  renderer.close();
  return report;
}

export async function measure(format, demo) {
  const watch = watchChildren();
  const since = performance.now();
  const { content, pages } = await renderDemo(format, demo);
  const milliseconds = performance.now() - since;
  return { milliseconds, memory: watch.stop(), bytes: content.byteLength, pages };
}
