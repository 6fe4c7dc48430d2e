import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { forgetAnswer, type RememberedAnswer, rememberedQuery } from '../api/import-queries.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import tables from '../components/table.module.css';
import { TableScroll } from '../components/table-scroll.tsx';
import { importTexts } from '../texts/import.ts';
import styles from './exchange.module.css';

const words = importTexts.remembered;

/** Names confirmed before, and a way to forget each. */
export function RememberedAnswers() {
  const query = useQuery(rememberedQuery);
  const client = useQueryClient();
  const forget = useMutation({
    mutationFn: forgetAnswer,
    onSettled: () => client.invalidateQueries({ queryKey: rememberedQuery.queryKey }),
  });
  const answers = query.data ?? [];
  if (answers.length === 0) return null;
  return (
    <details className={styles.remembered}>
      <summary>{words.title(answers.length)}</summary>
      <p className={styles.quiet}>{words.note}</p>
      {forget.isError ? <ProblemNotice error={forget.error} /> : null}
      <TableScroll caption={words.title(answers.length)}>
        <table className={tables.table}>
          <caption className="visually-hidden">{words.title(answers.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.found}</th>
              <th scope="col">{words.sheet}</th>
              <th scope="col">{words.meaning}</th>
              <th scope="col">
                <span className="visually-hidden">{words.forget}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {answers.map((answer) => (
              <Row key={answer.id} answer={answer} onForget={() => forget.mutate(answer.id)} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}

interface RowProps {
  readonly answer: RememberedAnswer;
  readonly onForget: () => void;
}

function Row({ answer, onForget }: RowProps) {
  return (
    <tr>
      <th scope="row">{answer.found}</th>
      <td>{answer.kind === 'sheet' ? words.wholeSheet : answer.sheet}</td>
      <td>{answer.label ?? answer.field ?? words.ignored}</td>
      <td className={tables.end}>
        <Button size="xs" variant="default" aria-label={words.forgetOne(answer.found)} onClick={onForget}>
          {words.forget}
        </Button>
      </td>
    </tr>
  );
}
