/** Who collects, settles or keeps an account. `settlesWithinDays` is the usual T+n, on which due dates rest. */
export const institutions = {
  phonepe: { name: 'PhonePe', kind: 'provider', settlesWithinDays: 2 },
  hdfc: { name: 'HDFC Bank', kind: 'bank', settlesWithinDays: null },
} as const;

export type InstitutionId = keyof typeof institutions;
