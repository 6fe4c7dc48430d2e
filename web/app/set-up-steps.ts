/** Steps of setting up an office, as they stand in the address. */
export const STEPS = ['pemerintah', 'unit', 'akun', 'jabatan', 'rencana'] as const;
export type Step = (typeof STEPS)[number];

export function isStep(value: unknown): value is Step {
  return STEPS.some((step) => step === value);
}
