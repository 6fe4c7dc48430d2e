/** Who does something, and for which government: the facts every transaction carries. */

/** A person behind an account, in the capacity in which he acts now. */
export interface Person {
  readonly kind: 'person';
  readonly accountId: string;
  /** Position code and capacity in words of the moment: "Camat Bajuin (definitif)", "administrator". */
  readonly capacity: string;
  /** Address the request came from, where known. */
  readonly from: string | null;
}

/** The program itself: an import by the command line, the sealer, a job. */
export interface SystemActor {
  readonly kind: 'system';
  /** What it was doing: `import`, `demo`, `sealer`. */
  readonly task: string;
}

export type Who = Person | SystemActor;

export interface Scope {
  /** The tenant: the only government whose rows the transaction sees or writes. */
  readonly governmentId: string;
  readonly actor: Who;
}

export function systemScope(governmentId: string, task: string): Scope {
  return { governmentId, actor: { kind: 'system', task } };
}
