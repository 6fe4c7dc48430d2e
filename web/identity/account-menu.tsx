import { Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { paths } from '../api/paths.ts';
import { sessionQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import type { Session } from '../api/types.ts';
import { Icon } from '../components/icon.tsx';
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
  const { name, roles } = session.account;
  return (
    <Menu position="bottom-end" width={240} shadow="md">
      <Menu.Target>
        <button type="button" className={styles.account} aria-label={texts.app.account(name)}>
          <Icon name="account" />
          <span>{name}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <strong className={styles.accountName}>{name}</strong>
          <br />
          {roles.join(', ')}
          <br />
          {session.government.name}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item onClick={() => signOut.mutate()}>{texts.app.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
