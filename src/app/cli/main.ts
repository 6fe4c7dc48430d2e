/** The program behind `npx selaras`. */
import { processOutput } from './output.ts';
import { runCommandLine } from './run-command-line.ts';

const code = await runCommandLine(process.argv.slice(2), process.env, processOutput());
// Every result has left by now; whatever a library keeps open must not keep the person waiting.
process.exit(code);
