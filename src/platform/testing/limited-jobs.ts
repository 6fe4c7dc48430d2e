/** Jobs of the tests of limited processes: well-behaved, endless, greedy, faulty. */
export async function run(input: unknown, later: () => Promise<unknown>): Promise<unknown> {
  const job = typeof input === 'object' && input !== null && 'job' in input ? input.job : null;
  if (job === 'sum') return { total: 40 + 2, bytes: Buffer.from('ok') };
  if (job === 'loop') for (;;);
  if (job === 'heap') {
    const kept: unknown[] = [];
    for (;;) kept.push(new Array(10_000).fill({ kept: kept.length }));
  }
  if (job === 'native') {
    const kept: Buffer[] = [];
    for (;;) {
      kept.push(Buffer.alloc(16 * 1024 * 1024, 1));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
  if (job === 'wait') return { handedIn: await later() };
  if (job === 'exit') process.exit(7);
  if (job === 'abort') process.abort();
  if (job === 'throw') throw Object.assign(new Error('berkas rusak'), { code: 'BROKEN_FILE' });
  return input;
}
