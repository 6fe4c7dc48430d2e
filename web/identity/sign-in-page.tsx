import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { paths } from '../api/paths.ts';
import { installationQuery, sessionQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import type { Credentials, DemoAccount, Session } from '../api/types.ts';
import { returnAddress } from '../app/return-address.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { texts } from '../texts/id.ts';
import styles from './identity.module.css';

const route = getRouteApi('/masuk');

export function SignInPage() {
  const { kembali, habis } = route.useSearch();
  const router = useRouter();
  const client = useQueryClient();
  const installation = useQuery(installationQuery);
  const signIn = useMutation({
    meta: { isSignIn: true },
    mutationFn: (credentials: Credentials) =>
      request<Session>(paths.session, { method: 'POST', body: credentials }),
    onSuccess: (session) => {
      client.clear();
      client.setQueryData(sessionQuery.queryKey, session);
      router.history.push(returnAddress(kembali));
    },
  });
  const form = useForm<Credentials>({
    mode: 'uncontrolled',
    initialValues: { username: '', password: '' },
    validate: {
      username: (value) => (value.trim() === '' ? texts.signIn.usernameMissing : null),
      password: (value) => (value === '' ? texts.signIn.passwordMissing : null),
    },
  });
  const fill = ({ username, password }: DemoAccount) => {
    form.setValues({ username, password });
    form.clearErrors();
    signIn.reset();
  };

  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <p className={styles.brand}>
          <img src="/icon.svg" alt="" width="36" height="36" />
          {texts.product}
        </p>
        <p className={styles.installation}>{installation.data?.name ?? texts.signIn.lead}</p>
        <PageHeading title={texts.signIn.title} />
        {habis === true && !signIn.isError ? (
          <p className={styles.expired} role="status">
            {texts.signIn.expired}
          </p>
        ) : null}
        {signIn.isError ? <ProblemNotice title={texts.signIn.failed} error={signIn.error} /> : null}
        <form
          className={styles.form}
          noValidate
          onSubmit={form.onSubmit((credentials) => signIn.mutate(credentials))}
        >
          <TextInput
            key={form.key('username')}
            {...form.getInputProps('username')}
            label={texts.signIn.username}
            name="username"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            size="md"
          />
          <PasswordInput
            key={form.key('password')}
            {...form.getInputProps('password')}
            label={texts.signIn.password}
            name="password"
            autoComplete="current-password"
            size="md"
            visibilityToggleButtonProps={{ 'aria-label': texts.signIn.showPassword }}
          />
          <Button type="submit" size="md" loading={signIn.isPending}>
            {texts.signIn.submit}
          </Button>
        </form>
        {installation.data?.stage === 'without-accounts' ? <NoAccounts /> : null}
        <DemoAccounts accounts={installation.data?.demoAccounts ?? []} onFill={fill} />
      </div>
    </main>
  );
}

/** Data came by the command line: who holds the machine makes the first account there. */
function NoAccounts() {
  return (
    <section className={styles.demo} aria-labelledby="belum-ada-akun">
      <h2 id="belum-ada-akun">{texts.signIn.noAccountsTitle}</h2>
      <p>{texts.signIn.noAccounts}</p>
      {texts.signIn.noAccountsCommands.map((command) => (
        <p key={command}>
          <code>{command}</code>
        </p>
      ))}
    </section>
  );
}

/** The accounts by office, in the order the server lists them. */
function byGroup(accounts: readonly DemoAccount[]): readonly (readonly [string, readonly DemoAccount[]])[] {
  const groups = new Map<string, DemoAccount[]>();
  for (const account of accounts) groups.set(account.group, [...(groups.get(account.group) ?? []), account]);
  return [...groups];
}

interface DemoAccountsProps {
  readonly accounts: readonly DemoAccount[];
  readonly onFill: (account: DemoAccount) => void;
}

function DemoAccounts({ accounts, onFill }: DemoAccountsProps) {
  if (accounts.length === 0) return null;
  return (
    <section className={styles.demo} aria-labelledby="akun-contoh">
      <h2 id="akun-contoh">{texts.signIn.demoTitle}</h2>
      <p>{texts.signIn.demo}</p>
      {byGroup(accounts).map(([group, members]) => (
        <div key={group} className={styles.demoGroup}>
          <h3>{group}</h3>
          <ul>
            {members.map((account) => (
              <li key={account.username}>
                <div>
                  <strong>{account.role}</strong>
                  <span>
                    {account.username} / {account.password}
                  </span>
                </div>
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => onFill(account)}
                  aria-label={texts.signIn.demoFill(`${account.role}, ${group}`)}
                >
                  {texts.signIn.fill}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
