import type { ProviderFacts } from '../make-row.ts';

type Kind = ProviderFacts['kind'];
type Side = 'credit' | 'debit';

/** What an event is by its code and side; `nothing` moves no money. */
export type EventMeaning = Kind | 'nothing';

const both = (kind: EventMeaning) => ({ credit: kind, debit: kind });
const sides = (credit: EventMeaning, debit: EventMeaning) => ({ credit, debit });

/** What the merchant pays to others by PayPal is no refund and no fee; what it receives so is a sale. */
const payment = sides('sale', 'adjustment');
const hold = sides('reserve_release', 'reserve_hold');
const dispute = sides('chargeback_reversed', 'chargeback');

type Meanings = ReadonlyMap<string, Readonly<Record<Side, EventMeaning>>>;

/**
 * Groups whose codes all mean one thing, so that a code PayPal adds to one is read by its group ("the event group portion
 * of the T-code is sufficient for reconciliation and report parsing": PayPal, transaction event codes).
 */
const groups: Meanings = new Map([
  ['T00', payment],
  ['T01', both('fee')],
  ['T02', both('conversion')],
  // From the merchant's own bank and back to it: both ways between wallet and bank.
  ['T03', both('withdrawal')],
  ['T04', both('withdrawal')],
  ['T06', both('adjustment')],
  ['T07', both('adjustment')],
  ['T08', both('adjustment')],
  ['T09', both('adjustment')],
  ['T10', both('adjustment')],
  ['T13', both('nothing')],
  ['T14', both('adjustment')],
  ['T15', hold],
  ['T16', both('adjustment')],
  ['T17', both('withdrawal')],
  ['T18', both('adjustment')],
  ['T19', both('adjustment')],
  ['T20', both('adjustment')],
  ['T21', hold],
  ['T22', both('adjustment')],
  ['T30', payment],
  ['T50', both('adjustment')],
  ['T97', both('adjustment')],
  ['T98', both('nothing')],
  ['T99', both('adjustment')],
]);

/**
 * Codes that mean other things than their group, and all that are known of the groups of several meanings: debit card
 * (T05), reversals (T11), adjustments (T12). T0505 is not here: PayPal does not say whether a debit authorisation moves
 * money.
 */
const codes: Meanings = new Map([
  ['T0008', both('adjustment')],
  ['T0014', both('adjustment')],
  ['T0015', both('adjustment')],
  ['T0016', both('adjustment')],
  ['T0017', both('adjustment')],
  ['T0500', both('adjustment')],
  ['T0501', both('adjustment')],
  ['T0502', both('adjustment')],
  ['T0503', both('adjustment')],
  ['T0504', both('adjustment')],
  ['T0801', both('cashback')],
  ['T0808', both('cashback')],
  ['T1100', both('adjustment')],
  ['T1101', both('withdrawal')],
  ['T1102', both('adjustment')],
  ['T1103', both('adjustment')],
  ['T1104', both('withdrawal')],
  ['T1105', hold],
  ['T1106', dispute],
  ['T1107', sides('adjustment', 'refund')],
  ['T1108', both('fee')],
  ['T1109', both('fee')],
  ['T1110', hold],
  ['T1111', hold],
  ['T1112', both('adjustment')],
  ['T1113', sides('adjustment', 'refund')],
  ['T1114', both('adjustment')],
  ['T1115', both('adjustment')],
  ['T1116', both('adjustment')],
  ['T1117', both('adjustment')],
  ['T1118', both('adjustment')],
  ['T1119', both('adjustment')],
  ['T1200', both('adjustment')],
  ['T1201', dispute],
  ['T1202', dispute],
  ['T1203', both('adjustment')],
  ['T1204', both('adjustment')],
  ['T1205', dispute],
  ['T1207', dispute],
  ['T1208', dispute],
]);

/** Null for a code that is not known. */
export function meaningOf(code: string, side: Side): EventMeaning | null {
  if (!/^T\d{4}$/.test(code)) return null;
  return (codes.get(code) ?? groups.get(code.slice(0, 3)))?.[side] ?? null;
}
