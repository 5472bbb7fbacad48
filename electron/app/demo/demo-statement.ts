import {
  addDays,
  addMonths,
  firstDayOf,
  lastDayOf,
  weekdayOf,
  type LocalDate,
  type Month,
} from '../../../shared/kernel/local-date.ts';
import { lakhText, paiseOfMilli } from './demo-amounts.ts';
import type { DemoBatch } from './demo-settlement.ts';
import type { SeededRandom } from './seeded-random.ts';

/** One line of the bank's statement; `paise` is signed: a deposit is positive. */
export type BankLine = {
  readonly day: LocalDate;
  /** Order within a day: the bank books its lines as they come. */
  readonly minute: number;
  readonly narration: string;
  readonly reference: string;
  readonly paise: bigint;
};

/** What goes wrong between the provider and the bank: which batch, and for the short one by how much. */
export type PayoutFaults = {
  readonly missing: DemoBatch;
  readonly short: DemoBatch;
  readonly shortByPaise: bigint;
  readonly punctuated: DemoBatch;
};

const compact = (day: LocalDate): string => day.slice(2).replaceAll('-', '');

/** The bank prints references of sixteen characters, filled up with zeros on the left. */
const filled = (reference: string): string => reference.padStart(16, '0');

/** The same UTR as another system prints it: `AXNPN/26 1007/12345`. */
const punctuate = (utr: string): string => `${utr.slice(0, 5)}/${utr.slice(5, 7)} ${utr.slice(7, 11)}/${utr.slice(11)}`;

/** The provider's payouts as the bank booked them: each batch's exact net, rounded to paise, except where planted. */
export function payoutLines(
  batches: readonly DemoBatch[],
  faults: PayoutFaults,
  random: SeededRandom,
): readonly BankLine[] {
  return batches
    .filter((batch) => batch !== faults.missing)
    .map((batch) => {
      const hidden = batch === faults.punctuated;
      const utr = hidden ? punctuate(batch.reference) : batch.reference;
      return {
        day: batch.settledOn,
        minute: 9 * 60 + random.below(120),
        narration: `NEFT CR-UTIB0000001-PHONEPE PRIVATE LIMITED-RANGOLI CRAFTS-${utr}`,
        reference: filled(hidden ? `${compact(batch.settledOn)}${random.digits(5)}` : batch.reference),
        paise: paiseOfMilli(batch.net) - (batch === faults.short ? faults.shortByPaise : 0n),
      };
    });
}

/** A deposit nobody announced. */
export const unknownDeposit = (day: LocalDate, paise: bigint, random: SeededRandom): BankLine => {
  const utr = `SBINN${compact(day)}${random.digits(5)}`;
  return {
    day,
    minute: 14 * 60 + 12,
    narration: `NEFT CR-SBIN0000456-S K MONDAL-RANGOLI CRAFTS-${utr}`,
    reference: utr,
    paise,
  };
};

const suppliers = ['MARWAR BRASS WORKS', 'SANGANER BLOCK PRINTS', 'KUMHAR GRAM UDYOG', 'BINDI COLOUR AGENCY'] as const;

type Errand = { readonly payee: string; readonly purpose: string; readonly low: number; readonly high: number };

// Between so many and so many whole rupees.
const errands: readonly Errand[] = [
  { payee: 'SHREE TEA STALL-SHREETEA@EXAMPLE', purpose: 'TEA', low: 40, high: 160 },
  { payee: 'JAIPUR AUTO UNION-AUTO@EXAMPLE', purpose: 'DELIVERY', low: 80, high: 420 },
  { payee: 'GANESH PACKAGING-GANESHPACK@EXAMPLE', purpose: 'BOXES', low: 350, high: 2_400 },
  { payee: 'CITY STATIONERS-CITYSTAT@EXAMPLE', purpose: 'BILL BOOK', low: 120, high: 640 },
  { payee: 'DESERT COURIER-DESERTCOURIER@EXAMPLE', purpose: 'PARCELS', low: 220, high: 1_450 },
];

/** Rent, wages, suppliers, small errands over UPI, the state's tax and the bank's own charges. All go out. */
export function ordinaryLines(month: Month, random: SeededRandom): readonly BankLine[] {
  const first = firstDayOf(month);
  const on = (day: number): LocalDate => addDays(first, day - 1);
  const neft = (day: LocalDate, payee: string, purpose: string, paise: bigint): BankLine => {
    const utr = `HDFCN${compact(day)}${random.digits(5)}`;
    return {
      day,
      minute: 15 * 60 + random.below(90),
      narration: `NEFT DR-UTIB0000009-${payee}-NETBANK, MUM-${utr}-${purpose}`,
      reference: utr,
      paise: -paise,
    };
  };
  const plain = (day: LocalDate, narration: string, reference: string, paise: bigint): BankLine => ({
    day,
    minute: 23 * 60,
    narration,
    reference: filled(reference),
    paise: -paise,
  });
  const lines: BankLine[] = [
    neft(on(5), 'MAHESH JOSHI', 'SHOP RENT', 28_000_00n),
    neft(on(7), 'SUNITA DEVI', 'SALARY', 14_500_00n),
    neft(on(7), 'IMRAN QURESHI', 'SALARY', 12_750_00n),
    plain(on(11), 'BILLPAY DR-HDFC4V-ELECTRICITY BOARD', random.digits(12), 3_486_00n),
    plain(on(20), 'GST/BANK REFERENCE NO: DEMO0000020/CIN NO: DEMO', random.digits(10), 9_240_00n),
    plain(on(24), 'CHQ PAID-MICR CTS-JAIPUR-NAHARGARH PRINTERS', '412', 6_350_00n),
    plain(on(26), 'INSTA ALERT CHG INC GST', `${compact(on(26))}01`, 17_70n),
    plain(lastDayOf(month), 'SMS CHG INC GST', `${compact(lastDayOf(month))}02`, 5_90n),
  ];
  for (const day of [3, 10, 16, 23, 27]) {
    const paise = BigInt(random.between(9_000, 34_000)) * 100n + BigInt(random.pick([0, 0, 50, 75]));
    lines.push(neft(on(day), random.pick(suppliers), 'STOCK', paise));
  }
  for (let day = first; day <= addDays(firstDayOf(addMonths(month, 1)), 1); day = addDays(day, 1)) {
    if (weekdayOf(day) === 0 || random.below(10) >= 6) continue;
    const errand = random.pick(errands);
    const rrn = random.digits(12);
    lines.push({
      day,
      minute: 11 * 60 + random.below(500),
      narration: `UPI-${errand.payee}-YESB0000001-${rrn}-${errand.purpose}`,
      reference: filled(rrn),
      paise: -BigInt(random.between(errand.low, errand.high)) * 100n,
    });
  }
  return lines;
}

const header = 'Date,Narration,Chq./Ref.No.,Value Dt,Withdrawal Amt.,Deposit Amt.,Closing Balance';

const bankDay = (day: LocalDate): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(2, 4)}`;

const cell = (text: string): string => (text.includes(',') ? `"${text}"` : text);

/** HDFC's CSV statement over these lines in the order the bank booked them, with its running balance. */
export function statementText(openingPaise: bigint, lines: readonly BankLine[]): string {
  let balance = openingPaise;
  const booked = lines.toSorted((left, right) =>
    left.day === right.day ? left.minute - right.minute : left.day < right.day ? -1 : 1,
  );
  const rows = booked.map((line) => {
    balance += line.paise;
    const out = line.paise < 0n ? lakhText(-line.paise) : '';
    const into = line.paise < 0n ? '' : lakhText(line.paise);
    return [bankDay(line.day), line.narration, line.reference, bankDay(line.day), out, into, lakhText(balance)]
      .map(cell)
      .join(',');
  });
  return `${[header, ...rows].join('\r\n')}\r\n`;
}
