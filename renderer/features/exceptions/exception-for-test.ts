import { asId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Exception } from '../../../shared/contract/exceptions.ts';

/** An exception for tests: short paid by what is said, open, nobody's. */
export const exceptionForTest = (
  id: string,
  amount: string,
  currency: 'INR' | 'USD' = 'INR',
  more: Partial<Exception> = {},
): Exception => ({
  id: asId(id),
  kind: 'not_settled',
  amountAtRisk: { amount, currency },
  references: [id],
  occurredOn: '2026-10-01' as LocalDate,
  due: null,
  dueOfFacts: null,
  state: 'open',
  owner: null,
  notes: [],
  ageDays: 1,
  ageing: '0-2',
  why: { code: 'x', facts: {} },
  next: { code: 'x', facts: {} },
  nearMisses: [],
  institution: null,
  incident: null,
  resolvedAt: null,
  ...more,
});
