import { Button } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { paths } from '../api/paths.ts';
import { sessionQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import type { Session } from '../api/types.ts';
import { Icon } from '../components/icon.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { texts } from '../texts/id.ts';
import styles from './identity.module.css';

/** Who is signed in, and the way out. */
export function AccountMenu({ session }: { readonly session: Session }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: () => request<null>(paths.session, { method: 'DELETE' }),
    onSuccess: async () => {
      // Nothing of this person may stay for the next one at the same PC.
      client.clear();
      client.setQueryData(sessionQuery.queryKey, null);
      await navigate({ to: '/masuk' });
    },
  });
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const box = useClickOutside<HTMLDivElement>(() => setOpen(false));
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
  };
  const { name, roles } = session.account;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the button inside opened.
    <div ref={box} className={styles.accountBox} onKeyDown={closeOnEscape}>
      <button
        type="button"
        className={styles.account}
        aria-label={texts.app.account(name)}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="account" />
        <span>{name}</span>
      </button>
      <div id={panel} className={styles.accountPanel} hidden={!isOpen}>
        <strong>{name}</strong>
        <span>{roles.map((role) => texts.app.roles[role] ?? role).join(', ')}</span>
        <span>{session.government.name}</span>
        <Button variant="default" loading={signOut.isPending} onClick={() => signOut.mutate()}>
          {texts.app.signOut}
        </Button>
        {signOut.isError ? <ProblemNotice error={signOut.error} /> : null}
      </div>
    </div>
  );
}
