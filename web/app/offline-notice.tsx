import { useNetwork } from '@mantine/hooks';
import { Icon } from '../components/icon.tsx';
import { texts } from '../texts/id.ts';
import styles from './frame.module.css';

/** Says that the line is down and what the numbers on the screen then are. */
export function OfflineNotice() {
  const { online } = useNetwork();
  return (
    <div role="status">
      {online ? null : (
        <p className={styles.bar}>
          <Icon name="offline" />
          {texts.app.offline}
        </p>
      )}
    </div>
  );
}
