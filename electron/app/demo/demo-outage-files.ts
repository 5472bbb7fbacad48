import type { Mapping } from '../../../shared/contract/mapping.ts';
import { addDays, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import type { DemoOutages, DemoProvider, DemoTry } from './demo-outages.ts';
import type { BankLine } from './demo-statement.ts';

type DemoFile = { readonly name: string; readonly text: string };

const two = (part: number): string => String(part).padStart(2, '0');
const clockOf = ({ second }: DemoTry): string =>
  [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map(two).join(':');
const digitsOf = (one: DemoTry): string => `${one.day.replaceAll('-', '')}${clockOf(one).replaceAll(':', '')}`;
const dayMonthYear = (day: LocalDate): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
const rupeesOf = (paise: bigint): string => `${paise / 100n}.${two(Number(paise % 100n))}`;
const lines = (header: string, rows: readonly string[]): string => `${[header, ...rows].join('\r\n')}\r\n`;
const compact = (day: LocalDate): string => day.slice(2).replaceAll('-', '');

// The columns of PhonePe's transaction report, as its dashboard exports them.
const phonepeHeader =
  'Merchant Id,Transaction Type,Merchant Order Id,Merchant Reference Id,PhonePe Reference Id,PhonePe Transaction Reference Id,PhonePe Attempt Reference Id,Transaction UTR,Total Transaction Amount,Transaction Date,Transaction Status,UPI Amount,Wallet Amount,Credit card Amount,Debit card Amount,External Wallet Amount,EGV Amount,Store Id,Terminal Id,Store Name,Terminal Name,Error Code,Detailed Error Code,Error Description,Error Source,Error Stage';

/** PhonePe's transaction report, filtered by what failed or is pending: what was paid is in its settlement report. */
function phonepeReport(tries: readonly DemoTry[]): string {
  return lines(
    phonepeHeader,
    tries.map((one) => {
      const reference = `T${digitsOf(one).slice(2)}${String(one.number).padStart(10, '0')}`;
      const amount = rupeesOf(one.paise);
      const status = one.outcome === 'pending' ? 'PENDING' : 'FAILED';
      const error = one.error ?? ['', '', '', '', ''];
      return [
        'RANGOLICRAFTS',
        'PAYMENT',
        `BILL-F${String(one.number).padStart(4, '0')}`,
        one.order,
        reference,
        '',
        `OM${reference.slice(1)}`,
        '',
        amount,
        `${one.day} ${clockOf(one)}`,
        status,
        amount,
        '0,0,0,0,0',
        'RANGOLI01',
        'RANGOLI01T1',
        'Rangoli Crafts Jaipur',
        'Counter 1',
        ...error,
      ].join(',');
    }),
  );
}

/** The lump in which a day's sales of a provider are paid, a day later. */
const utrOf = (provider: DemoProvider, day: LocalDate): string =>
  provider === 'paytm' ? `UTIBR6${compact(addDays(day, 1))}P1` : `ICICN6${compact(addDays(day, 1))}G1`;

const paytmHeader =
  'Transaction ID,Order ID,Transaction Date,Updated Date,Transaction Type,Status,Amount,Commission,GST,Settled Amount,Settled Date,UTR No.,Split Flag,Payment Mode';

/** Paytm's settlement report of its dashboard. Small payments over UPI cost the shop nothing. */
const paytmReport = (tries: readonly DemoTry[]): string =>
  lines(
    paytmHeader,
    tries.map((one) => {
      const at = `${one.day} ${clockOf(one)}`;
      const amount = rupeesOf(one.paise);
      const settled =
        one.outcome === 'paid'
          ? ['0.00', '0.00', amount, addDays(one.day, 1), utrOf('paytm', one.day)]
          : ['', '', '', '', ''];
      const status = one.outcome === 'paid' ? 'SUCCESS' : 'FAILURE';
      const id = `${digitsOf(one)}8001101${String(one.number).padStart(5, '0')}`;
      return [id, one.order, at, at, 'ACQUIRING', status, amount, ...settled, 'N', 'UPI'].join(',');
    }),
  );

const googlePayHeader = ['Transaction Date', 'UPI Transaction ID', 'Order ID', 'Amount', 'Status', 'Settled On', 'UTR'];

/** No public document states the columns of Google Pay's export: this is how a person would have told Nikash to read one. */
export const googlePayMapping: Mapping = {
  mapping: 1,
  name: 'Google Pay for Business (demo)',
  institution: 'google_pay',
  kind: 'settlement',
  header: googlePayHeader,
  columns: {
    date: 'Transaction Date',
    reference: 'UPI Transaction ID',
    merchantReference: 'Order ID',
    amount: 'Amount',
    status: 'Status',
    settledOn: 'Settled On',
    batch: 'UTR',
  },
  dateOrder: 'dmy',
  decimal: '.',
  unit: 'major',
  sign: { style: 'signed', flip: false },
  costs: 'positive',
  timeZone: 'Asia/Kolkata',
  currency: 'INR',
  method: 'upi',
  kinds: {},
  statuses: { Successful: 'completed', Failed: 'declined' },
  methods: {},
  filter: [],
  verified: true,
};

const googlePayReport = (tries: readonly DemoTry[]): string =>
  lines(
    googlePayHeader.join(','),
    tries.map((one) => {
      const paid = one.outcome === 'paid';
      return [
        `${dayMonthYear(one.day)} ${clockOf(one)}`,
        `GP${digitsOf(one)}${String(one.number).padStart(4, '0')}`,
        one.order,
        rupeesOf(one.paise),
        paid ? 'Successful' : 'Failed',
        paid ? dayMonthYear(addDays(one.day, 1)) : '',
        paid ? utrOf('google_pay', one.day) : '',
      ].join(',');
    }),
  );

/** What Paytm and Google Pay paid: the lump of each of their days, by the bank's reference, as the bank booked it. */
export function outageLumps({ tries }: DemoOutages): readonly BankLine[] {
  const lumps = new Map<string, BankLine>();
  for (const { provider, day, paise, outcome } of tries) {
    if (outcome !== 'paid') continue;
    const reference = utrOf(provider, day);
    const payer = provider === 'paytm' ? 'PAYTM PAYMENTS' : 'GOOGLE PAY MERCHANTS';
    lumps.set(reference, {
      day: addDays(day, 1),
      minute: 9 * 60,
      narration: `NEFT*${reference}*${payer}`,
      reference,
      paise: (lumps.get(reference)?.paise ?? 0n) + paise,
    });
  }
  return [...lumps.values()];
}

/** What the providers report of the days around the outages, as a merchant downloads it. */
export function outageFiles(month: Month, { tries }: DemoOutages): readonly DemoFile[] {
  const of = (provider: DemoProvider): readonly DemoTry[] => tries.filter((one) => one.provider === provider);
  return [
    { name: `PhonePe_Transactions_Failed_${month}.csv`, text: phonepeReport(of('phonepe')) },
    { name: `Paytm_Settlement_${month}.csv`, text: paytmReport(of('paytm')) },
    { name: `GooglePay_Business_${month}.csv`, text: googlePayReport(of('google_pay')) },
  ];
}
