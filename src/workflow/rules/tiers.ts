/** The levels a submitted record passes; a setting of the government (domain.md, States). */

export interface Tier {
  /** Stable: `verification`, `approval`, `organisation-bureau`. */
  readonly code: string;
  /** Who, in Indonesian: "Sekretaris", "Camat", "Bagian Organisasi". */
  readonly name: string;
  /** `verify` leads to "diverifikasi"; the last `approve` to "disetujui". */
  readonly kind: 'verify' | 'approve';
}

/** At least one approval; verification never after an approval. Make it with `tiers`. */
export type Tiers = readonly Tier[];

/** The kecamatan: the Sekretaris verifies, the Camat approves. */
export const DEFAULT_TIERS: Tiers = [
  { code: 'verification', name: 'Sekretaris', kind: 'verify' },
  { code: 'approval', name: 'Camat', kind: 'approve' },
];

/** What is wrong with a setting of tiers, in Indonesian; empty when it may be used. */
export function tierProblems(levels: Tiers): readonly string[] {
  const problems: string[] = [];
  if (!levels.some((tier) => tier.kind === 'approve'))
    problems.push('Harus ada sedikitnya satu tingkat persetujuan.');
  const firstApproval = levels.findIndex((tier) => tier.kind === 'approve');
  if (firstApproval >= 0 && levels.slice(firstApproval).some((tier) => tier.kind === 'verify')) {
    problems.push('Tingkat verifikasi harus mendahului tingkat persetujuan.');
  }
  if (new Set(levels.map((tier) => tier.code)).size !== levels.length) {
    problems.push('Setiap tingkat harus mempunyai kode yang berbeda.');
  }
  return problems;
}

/** Seats (position codes) of the unit, by tier code. */
export type Seats = Readonly<Record<string, string>>;

/**
 * The position that acts at a tier. Nobody acts on his own record: the Sekretaris's figures are verified by
 * the Camat, the Camat's by the Sekretaris. Null when no other seat is there.
 */
export function seatFor(tier: Tier, owner: string, seats: Seats): string | null {
  const usual = seats[tier.code] ?? null;
  if (usual !== owner) return usual;
  return Object.values(seats).find((seat) => seat !== owner) ?? null;
}
