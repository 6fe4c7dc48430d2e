/** Entry of the child of `limited-process.ts`: loads the module named on its command line and does one job. */
const [, , url = ''] = process.argv;
const loaded: Promise<Readonly<Record<string, unknown>>> = import(url);

loaded
  .then(async (module) => {
    if (typeof module.prepare === 'function') await module.prepare();
  })
  /** A module that cannot be loaded is told when the job comes. */
  .catch(() => undefined);

let handIn: (value: unknown) => void = () => undefined;
const handedIn = new Promise<unknown>((resolve) => {
  handIn = resolve;
});

process.on('message', (message: unknown) => {
  if (typeof message !== 'object' || message === null) return;
  if ('later' in message) handIn(message.later);
  if (!('input' in message)) return;
  work(message.input)
    .then((value) => answer({ ok: true, value }))
    .catch((error: unknown) => answer(failure(error)));
});
/** The parent is gone: nobody waits for the result. */
process.once('disconnect', () => process.exit(0));

async function work(input: unknown): Promise<unknown> {
  const module = await loaded;
  if (typeof module.run !== 'function') throw new Error(`${url} exports no run`);
  return module.run(input, () => handedIn);
}

function answer(result: unknown): void {
  process.send?.(result);
}

function failure(error: unknown) {
  const code =
    typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
      ? error.code
      : null;
  return { ok: false, code, message: error instanceof Error ? error.message : String(error) };
}
