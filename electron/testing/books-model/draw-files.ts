import { methods, type MethodId } from '../../../shared/catalogue/methods.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { BookedRowKind } from '../../../shared/catalogue/row-kinds.ts';
import { seededRandom, type SeededRandom } from '../../app/demo/seeded-random.ts';
import { ruleOfRow } from '../../domain/ledger/rule-of-row.ts';
import { drawAmount, drawnCurrencies, largestAmount, unitsInMinor, type DrawnCurrency } from './drawn-amount.ts';
import { drawMoment, type ModelZone } from './drawn-moment.ts';

/** One row of a provider's file, or one line of a statement; amounts in units of the ledger. */
export type DrawnRow = {
  /** What makes it this row and no other in its account. */
  readonly id: string;
  readonly kind: BookedRowKind;
  readonly occurredAt: string;
  /** The day it falls on where the merchant is. */
  readonly day: LocalDate;
  readonly currency: DrawnCurrency;
  /** Signed; on a statement what moved. */
  readonly gross: bigint;
  readonly fee: bigint;
  readonly tax: bigint;
  readonly method: MethodId;
  readonly batch: string | null;
  readonly settledOn: LocalDate | null;
};

/** A batch of the books and the line of this statement that pays it, to what a bank can pay. */
export type DrawnMatch = {
  readonly provider: string;
  readonly batch: string;
  readonly currency: DrawnCurrency;
  readonly line: string;
  /** What becomes of the match: it stays, is taken back, or is taken back and made again. */
  readonly outcome: 'kept' | 'back' | 'back and again';
};

export type DrawnFile = {
  readonly merchant: number;
  /** The account's id. */
  readonly account: string;
  readonly kind: 'settlement' | 'statement';
  readonly rows: readonly DrawnRow[];
  readonly matches: readonly DrawnMatch[];
  readonly fate: 'kept' | 'undone' | 'restored';
};

export type DrawnMerchant = {
  readonly id: string;
  readonly zone: ModelZone;
  readonly base: DrawnCurrency;
  readonly providers: readonly string[];
  readonly bank: string;
};

export const drawnMerchants = [
  { id: 'm1', zone: 'Asia/Kolkata', base: 'INR', providers: ['m1 p1', 'm1 p2'], bank: 'm1 b' },
  { id: 'm2', zone: 'America/New_York', base: 'USD', providers: ['m2 p1', 'm2 p2'], bank: 'm2 b' },
] as const satisfies readonly DrawnMerchant[];

const firstDay = '2026-01-20' as LocalDate;
const methodIds = Object.keys(methods) as MethodId[];
/** A withdrawal is its own batch, which the model does not draw; it is tested with the wallets' files. */
const notDrawn: ReadonlySet<BookedRowKind> = new Set(['credit', 'debit', 'withdrawal']);
const rowKinds = (Object.keys(ruleOfRow) as BookedRowKind[]).filter((kind) => !notDrawn.has(kind));
/** How each kind is signed as a rule; one row in thirty is the other way round. */
const givenAway: ReadonlySet<BookedRowKind> = new Set(['refund', 'chargeback', 'fee', 'reserve_hold', 'tds']);
const eitherWay: ReadonlySet<BookedRowKind> = new Set(['adjustment', 'carry_forward', 'conversion']);

type Batch = {
  readonly reference: string;
  readonly currency: DrawnCurrency;
  readonly settledOn: LocalDate;
  net: bigint;
};

/** What stands of an account's rows: those in no batch yet, those in one, and the batches that may grow or be paid. */
type Pool = { unsettled: DrawnRow[]; settled: DrawnRow[]; batches: Batch[]; again: DrawnRow[] };

/** Files of `rows` rows altogether, over five months, in the order in which they come. The same seed draws the same. */
export function drawFiles(seed: number, rows: number, files: number): DrawnFile[] {
  const random = seededRandom(seed);
  const pools = new Map<string, Pool>();
  const poolOf = (account: string): Pool => {
    const pool = pools.get(account) ?? { unsettled: [], settled: [], batches: [], again: [] };
    pools.set(account, pool);
    return pool;
  };
  let made = 0;
  const nextId = (): string => `r${(made += 1)}`;
  const perFile = Math.ceil(rows / files);
  return Array.from({ length: files }, (_, index) => {
    const merchant = random.below(drawnMerchants.length);
    const { zone, providers, bank } = drawnMerchants[merchant] as DrawnMerchant;
    const around = addDays(firstDay, Math.floor((index * 150) / files));
    const draw: Draw = { random, zone, around, nextId };
    const fate = random.pick(['kept', 'kept', 'kept', 'kept', 'kept', 'undone', 'restored'] as const);
    if (random.below(4) === 0) {
      const drawn = drawStatement(draw, Math.ceil(perFile / 2), providers, poolOf);
      return { merchant, account: bank, kind: 'statement', ...drawn };
    }
    const account = random.pick(providers);
    return {
      merchant,
      account,
      kind: 'settlement',
      rows: drawSettlement(draw, perFile, poolOf(account), fate !== 'undone', index),
      matches: [],
      fate,
    };
  });
}

type Draw = {
  readonly random: SeededRandom;
  readonly zone: ModelZone;
  /** Rows fall on the days around it, some long before. */
  readonly around: LocalDate;
  readonly nextId: () => string;
};

function drawDay({ random, around }: Draw): LocalDate {
  const far = random.below(25) === 0;
  return addDays(around, far ? -random.between(20, 60) : random.between(0, 14));
}

function drawSettlement(draw: Draw, count: number, pool: Pool, stands: boolean, place: number): DrawnRow[] {
  const { random } = draw;
  const batches: Batch[] = [...pool.batches.filter(() => random.below(8) === 0), ...newBatches(draw, count, place)];
  const batchFor = (currency: DrawnCurrency): Batch | undefined =>
    random.below(5) === 0 ? undefined : batches.find((one) => one.currency === currency && random.below(3) > 0);
  const settle = (row: DrawnRow): DrawnRow => {
    const batch = batchFor(row.currency);
    return batch === undefined ? row : { ...row, batch: batch.reference, settledOn: batch.settledOn };
  };
  const again = pool.again.map(settle);
  const settledNow = pool.unsettled.filter(() => random.below(3) === 0).map(settle);
  const fresh = Array.from({ length: count }, (_, index) =>
    settle(drawRow(draw, index === 7 && place < 8 ? place : null)),
  );
  const rows = [...again, ...settledNow, ...fresh];
  // What is known already comes again, with its batch or as it was before, and adds nothing.
  const known = pool.settled.filter(() => random.below(40) === 0);
  const resent = known.map((row) => (random.below(2) === 0 ? row : { ...row, batch: null, settledOn: null }));
  if (stands) keepRows(pool, rows, batches);
  else
    pool.again.push(
      ...fresh.filter(() => random.below(2) === 0).map((row) => ({ ...row, batch: null, settledOn: null })),
    );
  return [...rows, ...resent];
}

/** The file stands: what it settled may be sent again, what it did not settle waits, and its batches may be paid. */
function keepRows(pool: Pool, rows: readonly DrawnRow[], batches: readonly Batch[]): void {
  const here = new Set(rows.map(({ id }) => id));
  pool.again = [];
  pool.unsettled = pool.unsettled.filter(({ id }) => !here.has(id));
  for (const row of rows) {
    (row.batch === null ? pool.unsettled : pool.settled).push(row);
    const batch = batches.find(({ reference, currency }) => reference === row.batch && currency === row.currency);
    if (batch === undefined) continue;
    batch.net += row.gross - row.fee - row.tax;
    if (!pool.batches.includes(batch)) pool.batches.push(batch);
  }
}

const newBatches = ({ random, around, nextId }: Draw, count: number, place: number): Batch[] =>
  Array.from({ length: Math.ceil(count / 12) }, () => ({
    // Batches of two currencies may bear one reference.
    reference: random.below(3) === 0 ? `B${place}` : `B${nextId()}`,
    currency: random.pick(drawnCurrencies),
    settledOn: addDays(around, random.between(1, 16)),
    net: 0n,
  })).filter(
    (batch, index, all) =>
      all.findIndex(({ reference, currency }) => reference === batch.reference && currency === batch.currency) ===
      index,
  );

function drawRow(draw: Draw, large: number | null): DrawnRow {
  const { random, zone } = draw;
  const kind = random.below(3) === 0 ? random.pick(rowKinds) : 'sale';
  // In turn plus and minus, so that the largest there are never leave the columns together.
  const currency = large === null ? random.pick(drawnCurrencies) : ((['ETH', 'INR'] as const)[large % 2] ?? 'ETH');
  const size = large === null ? (random.below(60) === 0 ? 0n : drawAmount(random, currency)) : largestAmount(currency);
  const turned = givenAway.has(kind) || (eitherWay.has(kind) && random.below(2) === 0);
  const gross = (turned !== (random.below(30) === 0) ? -1n : 1n) * size;
  const day = drawDay(draw);
  const cost = (): bigint => (random.below(3) === 0 ? 0n : drawAmount(random, currency) / 50n);
  return {
    id: draw.nextId(),
    kind,
    occurredAt: drawMoment(random, zone, day),
    day,
    currency,
    gross,
    fee: random.below(20) === 0 ? -cost() : cost(),
    tax: cost(),
    method: random.pick(methodIds),
    batch: null,
    settledOn: null,
  };
}

/** Lines of the merchant's own, and for some batches the credit or debit that pays them. */
function drawStatement(
  draw: Draw,
  count: number,
  providers: readonly string[],
  poolOf: (account: string) => Pool,
): Pick<DrawnFile, 'rows' | 'matches' | 'fate'> {
  const { random, around } = draw;
  const rows: DrawnRow[] = [];
  const matches: DrawnMatch[] = [];
  // A statement whose lines are matched stays: its undoing would take the matches back first, which is another test's.
  for (const provider of random.below(3) === 0 ? [] : providers) {
    const pool = poolOf(provider);
    for (const batch of pool.batches.filter(() => random.below(3) === 0)) {
      const amount = toMinor(batch.net, batch.currency);
      if (amount === 0n) continue;
      pool.batches = pool.batches.filter((other) => other !== batch);
      const line = { ...lineOf(draw, batch.currency, amount), day: addDays(around, random.between(2, 16)) };
      rows.push({ ...line, occurredAt: line.day });
      const outcome = random.pick(['kept', 'kept', 'kept', 'back', 'back and again'] as const);
      matches.push({ provider, batch: batch.reference, currency: batch.currency, line: line.id, outcome });
    }
  }
  while (rows.length < count) {
    const currency = random.pick(drawnCurrencies);
    const size = random.below(40) === 0 ? 0n : drawAmount(random, currency);
    rows.push(lineOf(draw, currency, random.below(3) === 0 ? -size : size));
  }
  return { rows, matches, fate: matches.length === 0 ? random.pick(['kept', 'undone', 'restored'] as const) : 'kept' };
}

function lineOf(draw: Draw, currency: DrawnCurrency, gross: bigint): DrawnRow {
  const day = drawDay(draw);
  return {
    id: draw.nextId(),
    kind: gross < 0n ? 'debit' : 'credit',
    occurredAt: drawMoment(draw.random, draw.zone, day),
    day,
    currency,
    gross,
    fee: 0n,
    tax: 0n,
    method: 'other',
    batch: null,
    settledOn: null,
  };
}

/** What a bank can pay of it: whole minor units, half to even. */
function toMinor(units: bigint, currency: DrawnCurrency): bigint {
  const per = unitsInMinor(currency);
  const size = units < 0n ? -units : units;
  const whole = size / per;
  const rest = (size % per) * 2n;
  const rounded = rest > per || (rest === per && whole % 2n === 1n) ? whole + 1n : whole;
  return (units < 0n ? -rounded : rounded) * per;
}
