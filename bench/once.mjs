/** Runs one measurement in a process of its own: `node bench/once.mjs NAME [ARGUMENT …]` prints it as JSON. */
const [, , name, ...more] = process.argv;
const { measure } = await import(`./${name}.mjs`);
const result = await measure(...more);
const own = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`\n${JSON.stringify({ memory: own, ...result })}\n`);
process.exit(0);
