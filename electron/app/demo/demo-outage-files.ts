import type { Mapping } from '../../../shared/contract/mapping.ts';
import { addDays, addMonths, firstDayOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { lakhText } from './demo-amounts.ts';
import type { DemoOutages, DemoProvider, DemoTry } from './demo-outages.ts';

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

const openingPaise = 12_640_00n;

/** The statement of the account that Paytm and Google Pay pay into: State Bank of India's, with nothing else on it. */
function sbiStatement(month: Month, tries: readonly DemoTry[]): string {
  const lumps = new Map<string, { readonly provider: DemoProvider; readonly day: LocalDate; paise: bigint }>();
  for (const { provider, day, paise, outcome } of tries) {
    if (outcome !== 'paid') continue;
    const utr = utrOf(provider, day);
    const lump = lumps.get(utr) ?? { provider, day: addDays(day, 1), paise: 0n };
    lumps.set(utr, lump);
    lump.paise += paise;
  }
  let balance = openingPaise;
  const first = dayMonthYear(firstDayOf(month));
  const until = dayMonthYear(addDays(firstDayOf(addMonths(month, 1)), 1));
  const rows = [...lumps]
    .toSorted(([a, left], [b, right]) => (left.day < right.day || (left.day === right.day && a < b) ? -1 : 1))
    .map(([utr, { provider, day, paise }]) => {
      balance += paise;
      const payer = provider === 'paytm' ? 'PAYTM PAYMENTS' : 'GOOGLE PAY MERCHANTS';
      return [dayMonthYear(day), dayMonthYear(day), `NEFT*${utr}*${payer}`, utr, '', cell(paise), cell(balance)].join(
        ',',
      );
    });
  return lines('Txn Date,Value Date,Description,Ref No./Cheque No.,Debit,Credit,Balance', [
    [first, first, 'BALANCE B/F', '', '', '', cell(openingPaise)].join(','),
    ...rows,
    [until, until, 'SMS CHARGES', 'CHG0000001', cell(17_70n), '', cell(balance - 17_70n)].join(','),
    `,,CLOSING BALANCE,,,,${cell(balance - 17_70n)}`,
  ]);
}

const cell = (paise: bigint): string => `"${lakhText(paise)}"`;

/** The files of the outages, as a merchant downloads them. */
export function outageFiles(month: Month, { tries }: DemoOutages): readonly DemoFile[] {
  const of = (provider: DemoProvider): readonly DemoTry[] => tries.filter((one) => one.provider === provider);
  return [
    { name: `PhonePe_Transactions_Failed_${month}.csv`, text: phonepeReport(of('phonepe')) },
    { name: `Paytm_Settlement_${month}.csv`, text: paytmReport(of('paytm')) },
    { name: `GooglePay_Business_${month}.csv`, text: googlePayReport(of('google_pay')) },
    { name: `SBI_Statement_XX7788_${month}.csv`, text: sbiStatement(month, tries) },
  ];
}
