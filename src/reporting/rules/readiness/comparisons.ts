/** Comparison with other places: a value, or the statement that none is published. */
import type { BenchmarkFact } from '../../../planning/rules/facts.ts';
import { counted, NOT_PRINTED, notNeeded, type ReadinessGroup } from './item.ts';
import { discussed, type ReadinessQuestion } from './question.ts';

const SCOPES: readonly { readonly scope: BenchmarkFact['scope']; readonly title: string }[] = [
  { scope: 'peer', title: 'Kecamatan atau unit lain yang setara' },
  { scope: 'province', title: 'Tingkat provinsi' },
  { scope: 'nation', title: 'Tingkat nasional' },
];

export function comparisonReadiness({ facts, printed }: ReadinessQuestion): ReadinessGroup {
  const isPrinted = printed.has('analisis-sasaran', 'subjek-pembanding');
  const { benchmarks } = facts.planning;
  return {
    id: 'pembanding',
    title: 'Pembanding',
    items: SCOPES.map(({ scope, title }) => {
      const subject = {
        id: `pembanding/${scope}`,
        title,
        place: { page: 'impor', sheet: 'Pembanding' },
      } as const;
      if (!isPrinted) return notNeeded(subject, NOT_PRINTED);
      return counted(
        subject,
        discussed(facts).filter(({ ikuNumber }) => ikuNumber !== null),
        {
          // Looked for and not published is an answer too.
          isFilled: ({ code }) => benchmarks.some((one) => one.indicator === code && one.scope === scope),
          name: ({ name }) => name,
          none: 'Belum ada indikator kinerja utama.',
        },
      );
    }),
  };
}
