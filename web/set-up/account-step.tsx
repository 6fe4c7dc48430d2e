import { PasswordInput } from '@mantine/core';
import type { SetupProblem } from '../../src/exchange/rules/office-setup.ts';
import { judgePassword } from '../../src/identity/rules/password-strength.ts';
import { usernameProblem } from '../../src/identity/rules/username.ts';
import { setUpTexts } from '../texts/set-up.ts';
import { type Faults, ORDER, TextField } from './field.tsx';
import styles from './set-up.module.css';

const words = setUpTexts.fields;

export interface Passwords {
  readonly once: string;
  readonly again: string;
}

export function accountProblems(username: string, { once, again }: Passwords): readonly SetupProblem[] {
  const problems: SetupProblem[] = [];
  const name = usernameProblem(username);
  if (name !== null) problems.push({ path: 'account.username', message: name });
  const verdict = judgePassword(once, username);
  if (verdict.strength === 'refused') problems.push({ path: 'account.password', message: verdict.words });
  else if (once !== again) problems.push({ path: 'account.again', message: words.passwordsDiffer });
  return problems;
}

interface AccountStepProps {
  readonly username: string;
  readonly passwords: Passwords;
  readonly faults: Faults;
  readonly onUsername: (username: string) => void;
  readonly onPasswords: (passwords: Passwords) => void;
}

export function AccountStep({ username, passwords, faults, onUsername, onPasswords }: AccountStepProps) {
  const verdict = passwords.once === '' ? null : judgePassword(passwords.once, username);
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <TextField
          path="account.username"
          label={words.username}
          hint={words.usernameHint}
          value={username}
          faults={faults}
          autoComplete="username"
          onChange={onUsername}
        />
      </div>
      <div className={styles.wide}>
        <PasswordInput
          id="account.password"
          label={words.password}
          description={words.passwordHint}
          inputWrapperOrder={ORDER}
          value={passwords.once}
          error={faults.get('account.password')}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': words.showPassword }}
          onChange={(event) => onPasswords({ ...passwords, once: event.currentTarget.value })}
        />
        <p className={styles.strength} data-strength={verdict?.strength} aria-live="polite">
          {verdict === null || faults.has('account.password') ? null : `${words.strength}: ${verdict.words}`}
        </p>
      </div>
      <div className={styles.wide}>
        <PasswordInput
          id="account.again"
          label={words.passwordAgain}
          value={passwords.again}
          error={faults.get('account.again')}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': words.showPassword }}
          onChange={(event) => onPasswords({ ...passwords, again: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}
