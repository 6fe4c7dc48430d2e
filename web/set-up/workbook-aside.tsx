import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { OfficeSetup } from '../../src/exchange/rules/office-setup.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { setUpTexts } from '../texts/set-up.ts';
import styles from './set-up.module.css';
import { downloadWorkbook } from './set-up-api.ts';

const words = setUpTexts.workbook;

interface WorkbookAsideProps {
  readonly office: OfficeSetup;
  readonly isSending: boolean;
  /** Makes the office with what is there, and leads to Impor. */
  readonly onSkip: () => void;
}

/** The way out of the form: the rest in Excel. */
export function WorkbookAside({ office, isSending, onSkip }: WorkbookAsideProps) {
  const download = useMutation({
    mutationFn: () => downloadWorkbook({ ...office, positions: [...office.positions] }),
  });
  return (
    <aside className={styles.aside} aria-labelledby="lewat-buku-kerja">
      <h2 id="lewat-buku-kerja">{words.title}</h2>
      <p>{words.text}</p>
      {download.isError ? <ProblemNotice title={words.failed} error={download.error} /> : null}
      <div className={styles.actions}>
        <Button variant="default" loading={download.isPending} onClick={() => download.mutate()}>
          {words.download}
        </Button>
        <Button variant="subtle" disabled={isSending} onClick={onSkip}>
          {words.skip}
        </Button>
      </div>
    </aside>
  );
}
