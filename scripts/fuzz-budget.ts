/** Setup of the full suite: every property that names no number of runs of its own runs SELARAS_FUZZ_RUNS times. */
import { configureGlobal } from 'fast-check';

configureGlobal({ numRuns: Number(process.env.SELARAS_FUZZ_RUNS ?? 1_000) });
