import type { Month } from '../../../shared/kernel/local-date.ts';
import type { BookedRowKind } from '../../../shared/catalogue/row-kinds.ts';
import { drawnMerchants, type DrawnFile, type DrawnMatch, type DrawnRow } from './draw-files.ts';

/** What one account moved by on one day of one month: plain sums. `key` is `role/subject currency month day`. */
export type DayOfAccount = { debits: bigint; credits: bigint; postings: number; standing: number };

/** Adds `units` to one account, or takes them from it. */
type Move = { readonly account: string; readonly currency: string; readonly units: bigint };

/** Moves that were made together on a day, and the month they were counted in. */
type Booked = { readonly day: string; readonly month: string; readonly moves: readonly Move[] };

/** What a row moves, against the receivable: said account by account, apart from the posting rules. */
const opposite: Readonly<
  Record<Exclude<BookedRowKind, 'credit' | 'debit'>, (provider: string, method: string) => string>
> = {
  sale: (_, method) => `turnover/${method}`,
  refund: (_, method) => `refunds/${method}`,
  refund_reversed: (_, method) => `refunds/${method}`,
  chargeback: (_, method) => `chargebacks/${method}`,
  chargeback_reversed: (_, method) => `chargebacks/${method}`,
  fee: (provider) => `fees/${provider}`,
  adjustment: (provider) => `adjustments/${provider}`,
  reserve_hold: (provider) => `rolling_reserve/${provider}`,
  reserve_release: (provider) => `rolling_reserve/${provider}`,
  carry_forward: (provider) => `carried_forward/${provider}`,
  cashback: (provider) => `cashback/${provider}`,
  conversion: () => 'exchange_clearing/',
  tds: (provider) => `tds_receivable/${provider}`,
  withdrawal: (provider) => `payouts_in_transit/${provider}`,
};

export type PlainBatch = { readonly currency: string; rows: number; gross: bigint; costs: bigint; net: bigint };

/** The books of one merchant, as sums and nothing else: no entry, no posting rule, no database. */
export type PlainBooks = {
  readonly days: Map<string, DayOfAccount>;
  /** By provider account, reference and currency; a batch that holds nothing is left out. */
  readonly batches: Map<string, PlainBatch>;
  /** Rows counted in a later month than their own, by the month they are counted in. */
  readonly late: Map<string, number>;
  /** Sums of what each file added, by file, measure and currency. */
  readonly controls: Map<string, bigint>;
  readonly take: (file: DrawnFile, name: string) => void;
  readonly close: (month: Month) => void;
};

export function plainBooks(merchant: number): PlainBooks {
  const bank = drawnMerchants[merchant]?.bank ?? '';
  const days = new Map<string, DayOfAccount>();
  const batches = new Map<string, PlainBatch>();
  const late = new Map<string, number>();
  const controls = new Map<string, bigint>();
  const known = new Set<string>();
  const settled = new Set<string>();
  let closed = '';

  const countedIn = (day: string): string => {
    const own = day.slice(0, 7);
    return own > closed ? own : monthAfter(closed);
  };

  const write = (booked: Booked, way: 1n | -1n): void => {
    for (const { account, currency, units } of booked.moves) {
      const key = `${account} ${currency} ${booked.month} ${booked.day}`;
      const sums = days.get(key) ?? { debits: 0n, credits: 0n, postings: 0, standing: 0 };
      if (way * units > 0n) sums.debits += way * units;
      else sums.credits += way * units;
      sums.postings += 1;
      sums.standing += way === 1n ? 1 : -1;
      days.set(key, sums);
    }
  };

  /** Two accounts, one up and one down; nothing moves by nothing. */
  const move = (done: Booked[], day: string, currency: string, units: bigint, add: string, take: string): void => {
    if (units === 0n) return;
    const moves = [
      { account: add, currency, units },
      { account: take, currency, units: -units },
    ];
    done.push({ day, month: countedIn(day), moves });
  };

  const takeSettlement = (file: DrawnFile, done: Booked[], added: Added): void => {
    const { account } = file;
    const sums = new Map<string, { day: string; currency: string; fee: bigint; tax: bigint; net: bigint }>();
    for (const row of file.rows) {
      if (!known.has(row.id)) {
        added.rows.push(row);
        known.add(row.id);
        const against = opposite[row.kind as keyof typeof opposite](account, row.method);
        move(done, row.day, row.currency, row.gross, `receivable/${account}`, against);
        added.sum('gross', row.currency, row.gross);
      }
      if (row.batch === null || settled.has(row.id)) continue;
      settled.add(row.id);
      added.settled.push(row);
      const key = `${row.batch} ${row.currency}`;
      const sum = sums.get(key) ?? { day: row.settledOn ?? row.day, currency: row.currency, fee: 0n, tax: 0n, net: 0n };
      sum.fee += row.fee;
      sum.tax += row.tax;
      sum.net += row.gross - row.fee - row.tax;
      sums.set(key, sum);
      added.sum('fee', row.currency, row.fee);
      added.sum('tax', row.currency, row.tax);
    }
    for (const { day, currency, fee, tax, net } of sums.values()) {
      move(done, day, currency, fee, `fees/${account}`, `receivable/${account}`);
      move(done, day, currency, tax, 'gst_input_credit/', `receivable/${account}`);
      move(done, day, currency, net, `payouts_in_transit/${account}`, `receivable/${account}`);
    }
  };

  const takeStatement = (file: DrawnFile, done: Booked[], added: Added): void => {
    for (const row of file.rows) {
      added.rows.push(row);
      const out = row.gross < 0n;
      move(done, row.day, row.currency, row.gross, `bank/${bank}`, `${out ? 'bank_other' : 'suspense'}/${bank}`);
      added.sum(out ? 'debit' : 'credit', row.currency, row.gross);
    }
  };

  const countRows = (file: DrawnFile, { rows, settled: inBatch }: Added, way: 1 | -1): void => {
    for (const row of rows) {
      const month = countedIn(row.day);
      if (month !== row.day.slice(0, 7)) late.set(month, (late.get(month) ?? 0) + way);
    }
    for (const row of inBatch) {
      const key = `${file.account} ${row.batch} ${row.currency}`;
      const sum = batches.get(key) ?? { currency: row.currency, rows: 0, gross: 0n, costs: 0n, net: 0n };
      const sign = BigInt(way);
      sum.rows += way;
      sum.gross += sign * row.gross;
      sum.costs += sign * (row.fee + row.tax);
      sum.net += sign * (row.gross - row.fee - row.tax);
      if (sum.rows === 0) batches.delete(key);
      else batches.set(key, sum);
    }
  };

  const match = (file: DrawnFile, made: DrawnMatch): void => {
    const line = file.rows.find(({ id }) => id === made.line);
    const net = batches.get(`${made.provider} ${made.batch} ${made.currency}`)?.net ?? 0n;
    if (line === undefined) return;
    const { day, currency, gross } = line;
    const transit = `payouts_in_transit/${made.provider}`;
    const moves = [
      { account: `${gross < 0n ? 'bank_other' : 'suspense'}/${bank}`, currency, units: gross },
      { account: transit, currency, units: -gross },
      { account: `rounding_differences/${made.provider}`, currency, units: net - gross },
      { account: transit, currency, units: gross - net },
    ].filter(({ units }) => units !== 0n);
    const booked = { day, month: countedIn(day), moves };
    write(booked, 1n);
    if (made.outcome !== 'kept') write(booked, -1n);
    if (made.outcome === 'back and again') write(booked, 1n);
  };

  return {
    days,
    batches,
    late,
    controls,
    close: (month) => (closed = month),
    take: (file, name) => {
      const done: Booked[] = [];
      const added: Added = {
        rows: [],
        settled: [],
        sum: (measure, currency, units) => {
          const key = `${name} ${measure} ${currency}`;
          controls.set(key, (controls.get(key) ?? 0n) + units);
        },
      };
      if (file.kind === 'settlement') takeSettlement(file, done, added);
      else takeStatement(file, done, added);
      for (const booked of done) write(booked, 1n);
      countRows(file, added, 1);
      if (file.fate !== 'kept') {
        for (const booked of done) write(booked, -1n);
        countRows(file, added, -1);
      }
      if (file.fate === 'undone') {
        for (const row of added.rows) known.delete(row.id);
        for (const row of added.settled) settled.delete(row.id);
      }
      if (file.fate === 'restored') {
        for (const booked of done) write(booked, 1n);
        countRows(file, added, 1);
      }
      for (const made of file.matches) match(file, made);
    },
  };
}

/** What a file brought that was not there before. */
type Added = {
  readonly rows: DrawnRow[];
  readonly settled: DrawnRow[];
  readonly sum: (measure: string, currency: string, units: bigint) => void;
};

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
