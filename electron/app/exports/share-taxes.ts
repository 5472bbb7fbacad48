import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { absolute, money, type Money } from '../../../shared/money/money.ts';
import { allocate } from '../../../shared/money/allocate.ts';
import type { ExportedPayment, TaxKept } from '../../store/exports/exported-rows.ts';

/** What a row that is in no payout says was kept of it, fee and tax together. */
export const keptOf = ({ gross, net }: ExportedPayment): Money => money(gross.currency, gross.units - net.units);

/** Whether what it cost was booked with the row, and not with a payout it is in or is still to be in. */
export const isKeptAtOnce = (row: ExportedPayment, institution: InstitutionId): boolean =>
  keptOf(row).units !== 0n &&
  (row.kind === 'withdrawal' || (row.settled === null && institutions[institution].kind === 'wallet'));

/**
 * How much of what was kept of rows at once is tax. The books have that for each import and day, so it is shared among the rows by what
 * was kept of each: other books then come to the same fee and the same tax on every day.
 */
export function shareTaxes(
  rows: readonly ExportedPayment[],
  taxes: readonly TaxKept[],
): ReadonlyMap<ExportedPayment, Money> {
  const shared = new Map<ExportedPayment, Money>();
  const groups = Map.groupBy(rows, (row) => groupOf(row.importSeq, row.businessDate, row.gross.currency));
  for (const { importSeq, day, tax } of taxes) {
    const own = groups.get(groupOf(importSeq, day, tax.currency)) ?? [];
    if (own.length === 0) continue;
    const parts = allocate(
      tax,
      own.map((row) => absolute(keptOf(row)).units),
    );
    for (const [at, row] of own.entries()) shared.set(row, parts[at] ?? money(tax.currency, 0n));
  }
  return shared;
}

const groupOf = (importSeq: bigint, day: string, currency: string): string => `${importSeq} ${day} ${currency}`;
