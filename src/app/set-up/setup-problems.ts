import type { SetupProblem } from '../../exchange/rules/office-setup.ts';
import { AppError } from '../../platform/errors.ts';

/** Answers that stand in the way, each at its field. */
export function setupProblems(problems: readonly SetupProblem[]): AppError {
  return new AppError({
    code: 'setup-problems',
    status: 422,
    message: `Isian memiliki ${problems.length} masalah. Tidak ada yang disimpan.`,
    fields: { problems },
  });
}
