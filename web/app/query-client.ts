import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem.ts';

/** One try more for a line that blinked; an answer of the server, even a refusal, is an answer. */
function shouldRetry(failures: number, error: unknown): boolean {
  const isRefusal = error instanceof ApiProblem && error.problem.status >= 400 && error.problem.status < 500;
  return !isRefusal && failures < 1;
}

/** @param onExpired called when the server no longer knows the session. */
export function createQueryClient(onExpired: () => void): QueryClient {
  const watch = (error: unknown) => {
    if (error instanceof ApiProblem && error.problem.status === 401) onExpired();
  };
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        // What is only read ahead while the pointer rests on a link must not throw anyone out.
        if (query.getObserversCount() > 0) watch(error);
      },
    }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _result, mutation) => {
        // A wrong password is 401 as well, but nobody's session ended.
        if (mutation.meta?.isSignIn !== true) watch(error);
      },
    }),
    defaultOptions: {
      queries: { retry: shouldRetry, refetchOnWindowFocus: false },
      mutations: { retry: false },
    },
  });
}
