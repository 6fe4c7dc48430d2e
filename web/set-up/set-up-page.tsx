import { Button, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { texts } from '../texts/id.ts';
import { setUpTexts } from '../texts/set-up.ts';
import { OfficeForm } from './office-form.tsx';
import styles from './set-up.module.css';
import { readSetUp, rememberCode } from './set-up-api.ts';
import { WaysPage } from './ways-page.tsx';

const route = getRouteApi('/mulai');

const SET_UP = ['setup'];

/** The first page of an empty installation: three ways to begin, and the form of an own office. */
export function SetUpPage() {
  const { cara, langkah } = route.useSearch();
  const setUp = useQuery({
    queryKey: SET_UP,
    queryFn: readSetUp,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return (
    <main className={styles.page}>
      <p className={styles.brand}>
        <img src="/icon.svg" alt="" width="36" height="36" />
        {texts.product}
      </p>
      {setUp.isSuccess ? (
        cara === undefined ? (
          <WaysPage />
        ) : (
          <OfficeForm isWorkbook={cara === 'buku-kerja'} step={langkah ?? 'pemerintah'} />
        )
      ) : null}
      {setUp.isError ? <Refused error={setUp.error} /> : null}
    </main>
  );
}

function Refused({ error }: { readonly error: unknown }) {
  const code = error instanceof ApiProblem ? error.problem.code : '';
  if (code === 'not-found') return <AlreadySetUp />;
  if (code === 'setup-code-needed' || code === 'setup-code-wrong' || code === 'too-many-attempts')
    return <CodeForm error={code === 'setup-code-needed' ? null : error} />;
  return <ProblemNotice error={error} onRetry={() => window.location.reload()} />;
}

function AlreadySetUp() {
  return (
    <div className={styles.card}>
      <PageHeading title={texts.app.notFoundTitle} lead={setUpTexts.already} />
      <Link to="/masuk">{setUpTexts.toSignIn}</Link>
    </div>
  );
}

function CodeForm({ error }: { readonly error: unknown }) {
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    rememberCode(code);
    void client.refetchQueries({ queryKey: SET_UP });
  };
  return (
    <form className={styles.card} onSubmit={send}>
      <PageHeading title={setUpTexts.code.title} lead={setUpTexts.code.lead} />
      {error === null ? null : <ProblemNotice error={error} />}
      <TextInput
        label={setUpTexts.code.label}
        placeholder={setUpTexts.code.placeholder}
        value={code}
        autoComplete="off"
        spellCheck={false}
        maxLength={20}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" disabled={code.trim() === ''}>
          {setUpTexts.code.submit}
        </Button>
      </div>
    </form>
  );
}
