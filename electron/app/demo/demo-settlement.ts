import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { milliOfPaise, reportText, shareOf } from './demo-amounts.ts';
import type { DemoSale } from './demo-sales.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A sale as the provider settles it. Amounts in thousandths of a rupee; fee and taxes are negative, as it writes them. */
export type SettledSale = {
  readonly sale: DemoSale;
  readonly amount: bigint;
  readonly fee: bigint;
  readonly igst: bigint;
  readonly cgst: bigint;
  readonly sgst: bigint;
  /** Null for a sale the provider never paid out. */
  readonly settledOn: LocalDate | null;
  readonly bankReference: string | null;
};

/** One day's lump, thousandths of a rupee; `net` is what its rows add up to, before any bank rounds it. */
export type DemoBatch = {
  readonly reference: string;
  readonly settledOn: LocalDate;
  readonly rows: number;
  readonly gross: bigint;
  readonly fee: bigint;
  readonly tax: bigint;
  readonly net: bigint;
};

export const netOf = (row: SettledSale): bigint => row.amount + row.fee + row.igst + row.cgst + row.sgst;

// Basis points. Plain UPI and small debits from a wallet cost a merchant nothing (zero MDR, Payment and Settlement
// Systems Act 2007, section 10A); a wallet over UPI costs 1.1 % above ₹2,000 (NPCI, March 2023); cards as agreed.
export const agreedRate = (sale: DemoSale): bigint => {
  if (sale.refundOf !== null) return 0n;
  if (sale.instrument === 'PG_CC_FULFILMENT') return 195n;
  if (sale.instrument === 'PG_DC_FULFILMENT') return 180n;
  return sale.instrument === 'UPI_WALLET_FULFILMENT' && sale.paise > 2_000_00n ? 110n : 0n;
};

const halfMonth = (day: LocalDate): 1 | 2 => (Number(day.slice(8)) <= 15 ? 1 : 2);

/**
 * Settles every sale but one the day after it, one batch a day. GST of 18 % on the fee is kept to three decimals; the first
 * half of the month is billed from another state (IGST), the second from the merchant's own (CGST and SGST), so that
 * both shapes occur. `wrongRates` are the sales that are charged otherwise than agreed, in basis points.
 */
export function settle(
  sales: readonly DemoSale[],
  neverSettled: DemoSale | null,
  random: SeededRandom,
  wrongRates: ReadonlyMap<DemoSale, bigint> = new Map(),
): readonly SettledSale[] {
  const referenceOfDay = new Map<LocalDate, string>();
  const referenceOn = (day: LocalDate): string => {
    const known = referenceOfDay.get(day);
    if (known !== undefined) return known;
    const made = `AXNPN${day.slice(2).replaceAll('-', '')}${random.digits(5)}`;
    referenceOfDay.set(day, made);
    return made;
  };
  return sales.map((sale) => {
    const amount = milliOfPaise(sale.paise);
    const feePaise = shareOf(sale.paise, wrongRates.get(sale) ?? agreedRate(sale));
    const fee = -milliOfPaise(feePaise);
    const otherState = halfMonth(sale.day) === 1;
    const half = otherState ? 0n : shareOf(fee, 900n);
    const settledOn = sale === neverSettled ? null : addDays(sale.day, 1);
    return {
      sale,
      amount,
      fee,
      igst: otherState ? shareOf(fee, 1_800n) : 0n,
      cgst: half,
      sgst: half,
      settledOn,
      bankReference: settledOn === null ? null : referenceOn(settledOn),
    };
  });
}

/** The batches the rows make, by the bank's reference, in order of the day they were paid. */
export function batchesOf(rows: readonly SettledSale[]): readonly DemoBatch[] {
  const batches = new Map<string, DemoBatch>();
  for (const row of rows) {
    if (row.bankReference === null || row.settledOn === null) continue;
    const so = batches.get(row.bankReference) ?? {
      reference: row.bankReference,
      settledOn: row.settledOn,
      rows: 0,
      gross: 0n,
      fee: 0n,
      tax: 0n,
      net: 0n,
    };
    batches.set(row.bankReference, {
      ...so,
      rows: so.rows + 1,
      gross: so.gross + row.amount,
      fee: so.fee - row.fee,
      tax: so.tax - row.igst - row.cgst - row.sgst,
      net: so.net + netOf(row),
    });
  }
  return [...batches.values()].toSorted((left, right) => (left.settledOn < right.settledOn ? -1 : 1));
}

// The 23 columns in the order merchants receive them; some headers do carry a leading space.
export const settlementHeader =
  'PaymentType,MerchantReferenceId,MerchantOrderId,OriginalMerchantReferenceId,OriginalTransactionId,OriginalTransactionDate,PhonePeReferenceId, TransactionUTR,StoreId,StoreName,TerminalId,TerminalName,From,Instrument,CreationDate, TransactionDate,SettlementDate,BankReferenceNo,Amount,Fee,IGST,CGST,SGST';

const reportDay = (day: LocalDate): string => `${day.slice(8)}-${day.slice(5, 7)}-${day.slice(0, 4)}`;

/** `dd-MM-yyyy hh:mm:ss AM`: the report's own twelve-hour clock. */
const reportMoment = (sale: DemoSale): string => {
  const hour = Math.floor(sale.second / 3600);
  const clock = [hour % 12 === 0 ? 12 : hour % 12, Math.floor(sale.second / 60) % 60, sale.second % 60];
  return `${reportDay(sale.day)} ${clock.map((part) => String(part).padStart(2, '0')).join(':')} ${hour < 12 ? 'AM' : 'PM'}`;
};

/** One line of PhonePe's merchant settlement report, under `settlementHeader`. */
export function settlementLine(row: SettledSale): string {
  const { sale } = row;
  const original = sale.refundOf;
  return [
    original === null ? 'PAYMENT' : 'REFUND',
    sale.merchantReference,
    sale.orderId,
    original?.merchantReference ?? '',
    original?.reference ?? '',
    original === null ? '' : reportMoment(original),
    sale.reference,
    sale.rrn,
    'RANGOLI01',
    'Rangoli Crafts Jaipur',
    `RANGOLI01T${sale.counter}`,
    `Counter ${sale.counter}`,
    'RANGOLI CRAFTS',
    sale.instrument,
    reportDay(sale.day),
    reportMoment(sale),
    row.settledOn === null ? '' : reportDay(row.settledOn),
    row.bankReference ?? '',
    ...[row.amount, row.fee, row.igst, row.cgst, row.sgst].map(reportText),
  ].join(',');
}

/** The month's reports, one per half, as a merchant downloads them. */
export function settlementFiles(
  rows: readonly SettledSale[],
): readonly { readonly name: string; readonly text: string }[] {
  return ([1, 2] as const).map((half) => {
    const own = rows.filter((row) => halfMonth(row.sale.day) === half);
    const until = own.at(-1)?.sale.day.replaceAll('-', '') ?? '';
    return {
      name: `Merchant_Settlement_Report_RANGOLICRAFTS_${until}_${half}.csv`,
      text: `${[settlementHeader, ...own.map(settlementLine)].join('\r\n')}\r\n`,
    };
  });
}
