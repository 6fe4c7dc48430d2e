import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { SetupProblem } from '../../src/exchange/rules/office-setup.ts';
import { ApiProblem } from '../api/problem.ts';
import { STEPS, type Step } from '../app/set-up-steps.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { setUpTexts } from '../texts/set-up.ts';
import { AccountStep, accountProblems, type Passwords } from './account-step.tsx';
import {
  type Draft,
  EMPTY_DRAFT,
  forgetDraft,
  keepDraft,
  keptDraft,
  problemsOf,
  resolve,
  stepOfPath,
} from './draft.ts';
import { type Faults, faultsOf } from './field.tsx';
import { PositionsStep } from './positions-step.tsx';
import styles from './set-up.module.css';
import { createOffice } from './set-up-api.ts';
import { GovernmentStep, PlanStep, UnitStep } from './step-fields.tsx';
import { WorkbookAside } from './workbook-aside.tsx';

const NO_FAULTS: Faults = new Map();

interface OfficeFormProps {
  /** Only what the workbook must know, then on to Impor. */
  readonly isWorkbook: boolean;
  readonly step: Step;
}

/** The steps of an own office, one small form each; everything is kept in the browser until it is sent. */
export function OfficeForm({ isWorkbook, step }: OfficeFormProps) {
  const [draft, setDraft] = useState<Draft>(() => keptDraft() ?? EMPTY_DRAFT);
  const [passwords, setPasswords] = useState<Passwords>({ once: '', again: '' });
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const steps = isWorkbook ? STEPS.slice(0, 3) : STEPS;
  const at = Math.max(0, steps.indexOf(step));
  const current = steps[at] ?? 'pemerintah';
  const office = resolve(draft, new Date());

  const change = (next: Draft) => {
    setDraft(next);
    keepDraft(next);
  };
  const goTo = (to: Step) =>
    void navigate({ to: '/mulai', search: { cara: isWorkbook ? 'buku-kerja' : 'sendiri', langkah: to } });
  const show = (problems: readonly SetupProblem[]) => {
    setFaults(faultsOf(problems));
    const [first] = problems;
    if (first !== undefined && stepOfPath(first.path) !== current) goTo(stepOfPath(first.path));
  };
  const create = useCreation(show, isWorkbook);

  const ownProblems = (of: Step) =>
    of === 'akun' ? accountProblems(draft.username, passwords) : problemsOf(of, office);
  const send = (toImport: boolean) => {
    const problems = steps.flatMap(ownProblems);
    show(problems);
    if (problems.length > 0 || create.isPending) return;
    create.mutate({
      office: {
        office: { ...office, positions: [...office.positions] },
        account: accountOf(draft, passwords),
      },
      toImport,
    });
  };
  const next = (event: FormEvent) => {
    event.preventDefault();
    const following = steps[at + 1];
    if (following === undefined) return send(isWorkbook);
    const problems = ownProblems(current);
    show(problems);
    if (problems.length === 0) goTo(following);
  };

  useEffect(() => {
    if (faults.size === 0) return;
    const invalid = form.current?.querySelector<HTMLElement>(':is(input, select)[aria-invalid="true"]');
    invalid?.focus();
  }, [faults]);

  return (
    <form ref={form} className={styles.card} noValidate onSubmit={next}>
      <StepList steps={steps} at={at} />
      <PageHeading
        key={current}
        title={setUpTexts.steps[current]}
        above={<p className={styles.count}>{setUpTexts.steps.of(at + 1, steps.length)}</p>}
        lead={setUpTexts.purpose[current]}
      />
      {create.isError ? (
        <ProblemNotice title={setUpTexts.failed} error={withoutPlaces(create.error)} />
      ) : null}
      <p className={styles.fault} role="status">
        {faults.size === 0 ? null : setUpTexts.problems(faults.size)}
      </p>
      {current === 'akun' ? (
        <AccountStep
          username={draft.username}
          passwords={passwords}
          faults={faults}
          onUsername={(username) => change({ ...draft, username })}
          onPasswords={setPasswords}
        />
      ) : (
        <StepOf step={current} draft={draft} office={office} faults={faults} onChange={change} />
      )}
      {isWorkbook && current === 'akun' ? <p className={styles.note}>{setUpTexts.workbook.after}</p> : null}
      <div className={styles.actions}>
        <Back steps={steps} at={at} isWorkbook={isWorkbook} />
        <Button type="submit" loading={create.isPending}>
          {at < steps.length - 1
            ? setUpTexts.next
            : isWorkbook
              ? setUpTexts.finishWorkbook
              : setUpTexts.finish}
        </Button>
      </div>
      <p className={styles.note}>{setUpTexts.kept}</p>
      {!isWorkbook && (current === 'jabatan' || current === 'rencana') ? (
        <WorkbookAside office={office} isSending={create.isPending} onSkip={() => send(true)} />
      ) : null}
    </form>
  );
}

function accountOf({ username }: Draft, { once }: Passwords) {
  return { username, password: once };
}

function useCreation(show: (problems: readonly SetupProblem[]) => void, isWorkbook: boolean) {
  const client = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: ({ office }: { office: Parameters<typeof createOffice>[0]; toImport: boolean }) =>
      createOffice(office),
    onSuccess: ({ unit, year }, { toImport }) => {
      forgetDraft();
      client.clear();
      const place = `/${encodeURIComponent(unit)}/${year}`;
      router.history.push(toImport || isWorkbook ? `${place}/impor` : place);
    },
    onError: (error) => {
      if (error instanceof ApiProblem) show(error.problem.problems ?? []);
    },
  });
}

/** The places are shown at their fields. */
function withoutPlaces(error: unknown): unknown {
  return error instanceof ApiProblem ? new ApiProblem({ ...error.problem, problems: [] }) : error;
}

interface StepOfProps {
  readonly step: Step;
  readonly draft: Draft;
  readonly office: ReturnType<typeof resolve>;
  readonly faults: Faults;
  readonly onChange: (draft: Draft) => void;
}

function StepOf({ step, ...rest }: StepOfProps) {
  if (step === 'pemerintah') return <GovernmentStep {...rest} />;
  if (step === 'unit') return <UnitStep {...rest} />;
  return step === 'jabatan' ? <PositionsStep {...rest} /> : <PlanStep {...rest} />;
}

function StepList({ steps, at }: { readonly steps: readonly Step[]; readonly at: number }) {
  return (
    <ol className={styles.steps} aria-label={setUpTexts.steps.label}>
      {steps.map((step, index) => (
        <li key={step} data-state={index < at ? 'past' : index === at ? 'now' : 'later'}>
          <span aria-current={index === at ? 'step' : undefined}>
            {index + 1}. {setUpTexts.steps[step]}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface BackProps {
  readonly steps: readonly Step[];
  readonly at: number;
  readonly isWorkbook: boolean;
}

function Back({ steps, at, isWorkbook }: BackProps) {
  const before = steps[at - 1];
  if (before === undefined)
    return (
      <Link to="/mulai" className={styles.back}>
        {setUpTexts.toStart}
      </Link>
    );
  return (
    <Link
      to="/mulai"
      search={{ cara: isWorkbook ? 'buku-kerja' : 'sendiri', langkah: before }}
      className={styles.back}
    >
      {setUpTexts.back}
    </Link>
  );
}
