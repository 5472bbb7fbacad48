import { absolute, money, zero, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import type { ReconField } from './recon-field.ts';
import type { Entry } from './read-fields.ts';

/** Whether the column `fee` holds the tax on it (the API) or not (the dashboard's "fee (exclusive tax)"). */
export type FeeReading = 'with tax' | 'without tax';

export type Figures = {
  readonly amount: Money;
  readonly fee: Money;
  readonly tax: Money;
  readonly debit: Money;
  readonly credit: Money;
};

export type Costs = { readonly fee: Money; readonly tax: Money };

type CostsReader = (entry: Entry<ReconField>, gross: Money, figures: Figures) => Costs | null;

const readings: readonly FeeReading[] = ['with tax', 'without tax'];

/**
 * Takes fee and tax apart, and holds every row to Razorpay's own arithmetic: credit − debit is the amount less what is
 * kept. Where nothing says which reading the report means, the first row with a tax tells, and all others must agree.
 */
export function readCosts(
  meant: FeeReading | 'told by the figures',
  nameOf: (field: ReconField) => string,
  issue: (issue: FileIssue) => void,
): CostsReader {
  let reading = meant === 'told by the figures' ? null : meant;

  return (entry, gross, figures) => {
    const { currency } = gross;
    const { fee, tax } = figures;
    const stated = money(currency, figures.credit.units - figures.debit.units);
    // Paid out of fee credits that were bought before (`credit_type`): nothing was kept of this row.
    const fromCredits = entry.text('creditType').toLowerCase() === 'fee' && stated.units === gross.units;
    if (fromCredits) return { fee: zero(currency), tax: zero(currency) };

    const fitting = readings.filter((each) => gross.units - keptOf(figures, each) === stated.units);
    if (reading === null && tax.units !== 0n) reading = fitting[0] ?? null;
    const used = reading ?? 'with tax';
    if (!fitting.includes(used)) {
      const found = money(currency, gross.units - keptOf(figures, used));
      const column = nameOf(stated.units < 0n ? 'debit' : 'credit');
      issue(fileIssue('net_mismatch', { stated: toWire(stated), found: toWire(found) }, { line: entry.line, column }));
      return null;
    }
    if (used === 'without tax') return { fee, tax };
    if (absolute(tax).units > absolute(fee).units) {
      const place = { line: entry.line, column: nameOf('tax') };
      issue(fileIssue('details_mismatch', { stated: toWire(fee), found: toWire(tax) }, place));
      return null;
    }
    return { fee: money(currency, fee.units - tax.units), tax };
  };
}

const keptOf = ({ fee, tax }: Figures, reading: FeeReading): bigint =>
  reading === 'with tax' ? fee.units : fee.units + tax.units;
