import type { ReportCell, ReportDocument } from '../../shared/contract/report-document.ts';
import type { CurrencyCode } from '../../shared/catalogue/currencies.ts';
import type { MerchantId } from '../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../shared/kernel/local-date.ts';

const amount = (currency: CurrencyCode, minor: string): ReportCell => ({
  is: 'amount',
  amount: { amount: minor, currency },
});

const name = (of: 'method' | 'currency' | 'account_role' | 'rail', id: string): ReportCell => ({ is: 'name', of, id });

/** A report with every kind of cell, sections of one and of several currencies, and one that is empty and says why. */
export const sampleReport: ReportDocument = {
  kind: 'turnover',
  merchant: { id: 'm1' as MerchantId, name: '=Asha Stores' },
  from: '2026-10-01' as LocalDate,
  to: '2026-10-31' as LocalDate,
  zone: 'Asia/Kolkata',
  asOf: '2026-11-21T04:30:00.000Z',
  sample: true,
  months: [{ month: '2026-10' as Month, state: 'closed', snapshotHash: 'a'.repeat(64) }],
  files: [{ name: 'PhonePe.csv', sha256: 'b'.repeat(64), importedAt: '2026-11-01T20:00:00.000Z' }],
  filesBeyond: 2,
  chain: { links: 42, hash: 'c'.repeat(64) },
  sections: [
    {
      id: 'methods',
      title: 'method',
      currency: null,
      of: null,
      columns: [
        { id: 'currency', heading: { is: 'word', word: 'currency' }, kind: 'text' },
        { id: 'method', heading: { is: 'word', word: 'method' }, kind: 'text' },
        { id: 'payments', heading: { is: 'word', word: 'payments' }, kind: 'count' },
        { id: 'gross', heading: { is: 'word', word: 'gross' }, kind: 'amount' },
        { id: 'share', heading: { is: 'word', word: 'share' }, kind: 'percent' },
      ],
      rows: [
        {
          cells: [
            name('currency', 'INR'),
            name('method', 'credit_card'),
            { is: 'count', count: 1200 },
            amount('INR', '1234567890'),
            { is: 'percent', percent: '97.36' },
          ],
          lead: null,
        },
        {
          cells: [
            name('currency', 'ETH'),
            name('method', 'crypto'),
            { is: 'count', count: 1 },
            amount('ETH', '1234567890123456789'),
            { is: 'percent', percent: '-0.5' },
          ],
          lead: null,
        },
      ],
      totals: [
        {
          cells: [
            name('currency', 'INR'),
            { is: 'none' },
            { is: 'count', count: 1200 },
            amount('INR', '1234567890'),
            { is: 'none' },
          ],
          lead: null,
        },
      ],
      chart: null,
      notes: [],
    },
    {
      id: 'lines:USD',
      title: 'day',
      currency: 'USD',
      of: { is: 'text', text: "Stripe's [main] account" },
      columns: [
        { id: 'day', heading: { is: 'word', word: 'day' }, kind: 'date' },
        { id: 'month', heading: { is: 'word', word: 'month' }, kind: 'month' },
        { id: 'year', heading: { is: 'word', word: 'year' }, kind: 'year' },
        { id: 'at', heading: { is: 'text', text: 'At' }, kind: 'moment' },
        { id: 'reference', heading: { is: 'word', word: 'reference' }, kind: 'text' },
        { id: 'why', heading: { is: 'word', word: 'why' }, kind: 'sentence' },
        { id: 'net', heading: { is: 'word', word: 'net' }, kind: 'amount' },
        { id: 'fee', heading: { is: 'word', word: 'fee' }, kind: 'amount' },
      ],
      rows: [
        {
          cells: [
            { is: 'date', date: '2026-10-05' as LocalDate },
            { is: 'month', month: '2026-10' as Month },
            { is: 'year', year: 2026 },
            { is: 'moment', instant: '2026-10-05T20:00:05.000Z' },
            { is: 'text', text: '000123456789012345' },
            {
              is: 'sentence',
              sentence: {
                code: 'month_pack_turnover',
                facts: { month: '2026-10', turnover: { amount: '98765', currency: 'USD' }, payments: 3 },
              },
            },
            amount('USD', '-1250'),
            amount('USD', '133.2'),
          ],
          lead: null,
        },
      ],
      totals: [],
      chart: null,
      notes: [],
    },
    {
      id: 'exchanged',
      title: 'difference',
      currency: null,
      of: null,
      columns: [
        { id: 'sold', heading: { is: 'word', word: 'gross' }, kind: 'amount' },
        { id: 'got', heading: { is: 'word', word: 'net' }, kind: 'amount' },
      ],
      rows: [{ cells: [amount('USD', '10000'), amount('INR', '830000')], lead: null }],
      totals: [],
      chart: null,
      notes: [],
    },
    {
      id: 'late',
      title: 'notes',
      currency: 'INR',
      of: null,
      columns: [{ id: 'gross', heading: { is: 'word', word: 'gross' }, kind: 'amount' }],
      rows: [],
      totals: [],
      chart: null,
      notes: [{ code: 'month_pack_without_sales', facts: { month: '2026-10' } }],
    },
  ],
  notes: [],
};
