import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import { compareText } from '../../../domain/matching/in-order.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import { auditLines } from '../../fees/audit-fees.ts';
import { daysOfBooks } from './days-of-books.ts';
import type { DocumentMaker } from './document-maker.ts';
import { auditSection } from './fee-audit-section.ts';
import { claimSections } from './fee-claim-sections.ts';
import { costsSection, effectiveSection } from './fee-cost-sections.ts';
import { methodCosts } from './method-costs.ts';

/**
 * What providers charged, by provider, method and month, and whether it was what is agreed: the fee audit, of any days. A
 * charge is told on the business day of its payment, which is the day that an agreement holds on.
 */
export const feesDocument: DocumentMaker = ({ context, merchant, wanted, today }) => {
  const { reader } = context.workspace;
  const days = { from: wanted.from, to: wanted.to };
  const costs = methodCosts(reader, merchant.id, days);
  const audited = auditLines(reader, merchant, days);
  const currencies = [...new Set<CurrencyCode>([...costs, ...audited].map(({ currency }) => currency))];
  const claims = claimSections(reader, merchant, days, today);
  return {
    sections: [
      ...currencies.toSorted(compareText).flatMap((currency) => {
        const own = costs.filter((one) => one.currency === currency);
        const lines = audited.filter((one) => one.currency === currency);
        return [
          ...(own.length === 0 ? [] : [costsSection(currency, own), effectiveSection(currency, own)]),
          ...(lines.length === 0 ? [] : [auditSection(currency, lines, days)]),
        ];
      }),
      ...claims,
    ],
    notes: [
      ...daysOfBooks(merchant, wanted),
      ...(currencies.length === 0
        ? [sentence('report_fees_none', days)]
        : [sentence('report_fees_by_payment_day', {})]),
    ],
  };
};
