import { Button } from '@mantine/core';
import { paths } from '../api/paths.ts';
import type { ReportRun } from '../api/types.ts';
import { Icon } from '../components/icon.tsx';
import { formatMoment } from '../components/number-text.ts';
import { texts } from '../texts/id.ts';

export function DownloadLink({
  run,
  isQuiet = false,
}: {
  readonly run: ReportRun;
  readonly isQuiet?: boolean;
}) {
  const words = texts.report.download(texts.report.formats[run.format]);
  return (
    <Button
      component="a"
      href={paths.reportFile(run.id)}
      download
      size={isQuiet ? 'xs' : 'sm'}
      variant={isQuiet ? 'default' : 'filled'}
      leftSection={<Icon name="download" size={18} />}
      // In a list of many the moment tells one from the other.
      {...(isQuiet
        ? {
            'aria-label': `${words}, ${[run.part?.title, formatMoment(run.createdAt)].filter((one) => one !== undefined).join(', ')}`,
          }
        : {})}
    >
      {words}
    </Button>
  );
}
