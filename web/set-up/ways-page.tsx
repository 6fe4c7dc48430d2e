import { Button, Progress } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { PageHeading } from '../components/page-heading.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { setUpTexts } from '../texts/set-up.ts';
import { keptDraft } from './draft.ts';
import styles from './set-up.module.css';
import { loadExample, readSetUp } from './set-up-api.ts';

const words = setUpTexts.ways;

/** The three ways to begin. */
export function WaysPage() {
  const isKept = keptDraft() !== null;
  return (
    <>
      <PageHeading title={setUpTexts.title} lead={setUpTexts.lead} />
      <div className={styles.ways}>
        <Way title={words.own.title} text={words.own.text}>
          <Link to="/mulai" search={{ cara: 'sendiri', langkah: 'pemerintah' }} className={styles.wayAction}>
            {isKept ? words.own.resume : words.own.action}
          </Link>
        </Way>
        <Way title={words.workbook.title} text={words.workbook.text}>
          <Link
            to="/mulai"
            search={{ cara: 'buku-kerja', langkah: 'pemerintah' }}
            className={styles.wayAction}
          >
            {words.workbook.action}
          </Link>
        </Way>
        <Way title={words.example.title} text={words.example.text}>
          <Example />
        </Way>
      </div>
    </>
  );
}

function Way({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section className={styles.way} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}

const OFTEN = 250;

function Example() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const load = useMutation({
    mutationFn: loadExample,
    onSuccess: async () => {
      client.clear();
      await navigate({ to: '/masuk' });
    },
  });
  const progress = useQuery({
    queryKey: ['setup', 'progress'],
    queryFn: readSetUp,
    enabled: load.isPending,
    refetchInterval: OFTEN,
    retry: false,
  });
  const step = progress.data?.loading ?? null;
  return (
    <>
      {load.isError ? <ProblemNotice title={words.example.failed} error={load.error} /> : null}
      {load.isPending ? (
        <div role="status">
          <Progress value={step?.percent ?? 3} aria-label={words.example.loading} />
          <p className={styles.step}>{step?.step ?? words.example.starting} …</p>
        </div>
      ) : (
        <Button variant="default" onClick={() => load.mutate()}>
          {words.example.action}
        </Button>
      )}
    </>
  );
}
