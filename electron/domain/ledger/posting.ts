import type { Money } from '../../../shared/money/money.ts';
import type { AccountRole } from './chart.ts';

/** Which account of the chart: its role and what splits it (a provider account, a bank account, a method, or ''). */
type AccountRef = { readonly role: AccountRole; readonly key: string };

/** One line of an entry: positive is a debit, negative a credit. */
export type Posting = { readonly account: AccountRef; readonly amount: Money };
