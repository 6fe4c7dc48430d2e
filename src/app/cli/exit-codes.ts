/** What a script that calls the command line is told. */
export const DONE = 0;
/** The data has problems; nothing was changed. */
export const PROBLEMS = 1;
/** The command could not run: file missing, folder in use, server unreachable, wrong arguments. */
export const COULD_NOT_RUN = 2;

export type ExitCode = typeof DONE | typeof PROBLEMS | typeof COULD_NOT_RUN;
