import { Button } from '@mantine/core';
import { useState } from 'react';
import { texts } from '../texts/id.ts';
import { Icon } from './icon.tsx';
import { type ListSheet, saveSheet } from './sheet-export.ts';
import styles from './table.module.css';

/** "Unduh XLSX" of a list: what is shown, as it is shown. `list` is asked for only when it is wanted. */
export function DownloadSheet({ list }: { readonly list: () => ListSheet }) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const save = () => {
    setState('busy');
    saveSheet(list()).then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return (
    <span className={styles.download}>
      <Button
        size="compact-sm"
        variant="subtle"
        loading={state === 'busy'}
        leftSection={<Icon name="download" size={16} />}
        aria-label={texts.table.downloadOf(list().title)}
        onClick={save}
      >
        {texts.table.download}
      </Button>
      {state === 'failed' ? <span role="alert">{texts.table.downloadFailed}</span> : null}
    </span>
  );
}
