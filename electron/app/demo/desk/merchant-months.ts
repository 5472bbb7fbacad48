import { createHash } from 'node:crypto';
import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type { MonthPack } from '../../../../shared/contract/month-pack.ts';
import { addDays, addMonths, firstDayOf, lastDayOf, type Month } from '../../../../shared/kernel/local-date.ts';
import { fromMinor, money, unitsPerMinor, type Money } from '../../../../shared/money/money.ts';
import { roundDivision } from '../../../../shared/money/round-division.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import { exponentOf } from '../../../../shared/catalogue/currencies.ts';
import { inReserve, inTransit } from '../../../domain/desk/in-transit.ts';
import { packContent, proofOf, walletsOf } from '../../../domain/desk/pack-content.ts';
import type { SnapshotBalance } from '../../../domain/closing/snapshot-text.ts';
import { institutions } from '../../../../shared/catalogue/institutions.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import { snapshotHash } from '../../periods/snapshot-hash.ts';
import { seededRandom, type SeededRandom } from '../seeded-random.ts';
import type { DeskMerchant } from './desk-merchants.ts';

/** What is held back of high-risk merchants' sales, in per cent. */
const reservePercent = 10n;
/** The months a hold stays. */
const reserveMonths = 6;

/** What the books of a merchant came to so far, in whole minor units. */
type Books = { readonly turnover: Map<string, bigint>; fees: bigint; tax: bigint; readonly held: bigint[] };

/**
 * Twelve closed months of a merchant, made as its own workspace would have made them: every pack comes to its proof, and each goes on
 * from the one before. The last month is left out of those whose story says so.
 */
export function merchantMonths(merchant: DeskMerchant, id: string, last: Month, seed: number): MonthPack[] {
  const random = seededRandom(seed);
  const books: Books = { turnover: new Map(), fees: 0n, tax: 0n, held: [] };
  const months = Array.from({ length: 12 }, (_, index) => addMonths(last, index - 11));
  const packs = months.map((month, index) => packOf(merchant, id, month, index, books, random));
  return merchant.story === 'late' ? packs.slice(0, -1) : packs;
}

function packOf(
  merchant: DeskMerchant,
  id: string,
  month: Month,
  index: number,
  books: Books,
  random: SeededRandom,
): MonthPack {
  const { currency, institution, story, methods } = merchant;
  const isLast = index === 11;
  const sold = drawTurnover(merchant, index, random);
  const gross = [...sold.values()].reduce((sum, amount) => sum + amount, 0n);
  for (const method of methods)
    books.turnover.set(method, (books.turnover.get(method) ?? 0n) + (sold.get(method) ?? 0n));
  const fee = (gross * BigInt(random.between(17, 24))) / 1000n;
  const tax = currency === 'INR' ? roundDivision(fee * 18n, 100n, 'half_up') : 0n;
  books.fees += fee;
  books.tax += tax;
  books.held.push(isHighRisk(merchant) ? (gross * reservePercent) / 100n : 0n);
  const shouldHold = books.held.slice(-reserveMonths).reduce((sum, held) => sum + held, 0n);
  const held = isLast && story === 'short' ? (shouldHold * 4n) / 5n : shouldHold;
  const receivable = (gross * BigInt(random.between(30, 90))) / 1000n;
  const payouts = (gross * BigInt(random.between(20, 60))) / 1000n;
  const provider = `${id}-provider`;
  const sum = [...books.turnover.values()].reduce((all, amount) => all + amount, 0n);
  const bank = sum - books.fees - books.tax - held - receivable - payouts;
  const amount = (minor: bigint): Money => fromMinor(currency, minor);
  const balances: SnapshotBalance[] = [
    { role: 'bank', subject: `${id}-bank`, balance: amount(bank) },
    { role: 'fees', subject: provider, balance: amount(books.fees) },
    { role: 'gst_input_credit', subject: '', balance: amount(books.tax) },
    { role: 'payouts_in_transit', subject: provider, balance: amount(payouts) },
    { role: 'receivable', subject: provider, balance: amount(receivable) },
    { role: 'rolling_reserve', subject: provider, balance: amount(held) },
    ...[...books.turnover].map(([method, all]) => ({ role: 'turnover', subject: method, balance: amount(-all) })),
  ].filter(({ balance }) => balance.units !== 0n);
  const turnover = methods
    .toSorted()
    .map((method) => ({ method, payments: random.between(120, 900), gross: amount(sold.get(method) ?? 0n) }));
  const accounts = [{ id: provider, institution }];
  const made = turnover.reduce((all, { payments }) => all + payments, 0);
  const failed =
    isLast && story === 'failing' ? Math.round(made * 0.31) : Math.round((made * random.between(8, 22)) / 1000);
  const draft: MonthPack = {
    month,
    closedAt: new Date(Date.parse(`${addDays(lastDayOf(month), random.between(2, 4))}T11:20:00Z`)).toISOString(),
    supersedes: null,
    snapshotHash: '0'.repeat(64),
    proof: proofOf({
      merchantId: id,
      month,
      chainHash: createHash('sha256').update(`${id} ${month}`).digest('hex'),
      balances,
      turnover,
    }),
    accounts,
    inTransit: inTransit(balances, walletsOf(accounts)).map(toWire),
    fees: [{ currency, fee: toWire(amount(fee)), tax: toWire(amount(tax)) }],
    settled: [toWire(amount(gross - fee - tax))],
    reserve: inReserve(balances).map((open) => ({
      currency,
      open: toWire(open),
      overdue: toWire(amount(0n)),
      agreed: toWire(amount(shouldHold)),
      short: toWire(amount(shouldHold - held)),
    })),
    attempts: { made: made + failed, failed },
    exceptions: exceptionsOf(merchant, id, month, gross, random),
    exceptionsBeyond: 0,
  };
  return sealedUp(draft, id);
}

/** The same pack under the hash of its own content. */
export const sealedUp = (draft: MonthPack, id: string): MonthPack => ({
  ...draft,
  snapshotHash: snapshotHash(packContent(id, draft)),
});

/** A month that is reported once more: one payment, which came late, is in it now. */
export function restatedMonth(pack: MonthPack, id: string): MonthPack {
  const [row] = pack.proof.turnover;
  if (row === undefined) return pack;
  const per = unitsPerMinor(row.currency);
  const more = money(row.currency, (BigInt(row.units) / (50n * per)) * per);
  const moved = (units: string, by: bigint): string => (BigInt(units) + by).toString();
  const { proof } = pack;
  return sealedUp(
    {
      ...pack,
      closedAt: new Date(Date.parse(pack.closedAt) + 3 * 86_400_000).toISOString(),
      supersedes: pack.snapshotHash,
      proof: {
        ...proof,
        chainHash: createHash('sha256').update(`${id} ${pack.month} again`).digest('hex'),
        turnover: proof.turnover.map((one) =>
          one.method === row.method ? { ...one, payments: one.payments + 1, units: moved(one.units, more.units) } : one,
        ),
        balances: proof.balances.map((one) =>
          one.role === 'turnover' && one.subject === row.method
            ? { ...one, units: moved(one.units, -more.units) }
            : one.role === 'bank'
              ? { ...one, units: moved(one.units, more.units) }
              : one,
        ),
      },
    },
    id,
  );
}

export const isHighRisk = ({ industry }: DeskMerchant): boolean => ['forex', 'igaming', 'adult'].includes(industry);

/** What was sold by each method, in whole minor units: seasons, growth, and what the story asks of the last month. */
function drawTurnover(merchant: DeskMerchant, index: number, random: SeededRandom): ReadonlyMap<string, bigint> {
  const minor = 10n ** BigInt(exponentOf(merchant.currency));
  const whole = BigInt(merchant.monthly) * minor;
  const season = [92, 88, 95, 97, 94, 99, 103, 101, 98, 104, 112, 108][index] ?? 100;
  const share = BigInt(season * 10 + random.between(-45, 45));
  const round = index === 11 ? lastTurnover(merchant, whole, random) : (whole * share) / 1000n;
  // No month comes to a round sum.
  const gross = round + BigInt(random.between(1, 9_999));
  const parts = merchant.methods.map(() => random.between(20, 100));
  const all = parts.reduce((sum, part) => sum + part, 0);
  let left = gross;
  return new Map(
    merchant.methods.map((method, at) => {
      const part = at === parts.length - 1 ? left : (gross * BigInt(parts[at] ?? 0)) / BigInt(all);
      left -= part;
      return [method, part] as const;
    }),
  );
}

function lastTurnover({ story, declared, currency }: DeskMerchant, whole: bigint, random: SeededRandom): bigint {
  const promised = BigInt(declared) * 10n ** BigInt(exponentOf(currency));
  if (story === 'over') return (promised * BigInt(random.between(1240, 1480))) / 1000n;
  if (story === 'limit') return (promised * BigInt(random.between(1020, 1090))) / 1000n;
  return (whole * BigInt(random.between(940, 1080))) / 1000n;
}

function exceptionsOf(
  { institution, currency }: DeskMerchant,
  id: string,
  month: Month,
  gross: bigint,
  random: SeededRandom,
): MonthPack['exceptions'] {
  const { name } = institutions[institution];
  return Array.from({ length: random.weighted([3, 4, 3, 2, 1]) }, (_, index) => {
    const occurredOn = addDays(firstDayOf(month), random.between(0, 27));
    const due = addDays(occurredOn, 3);
    const reference = `S${random.digits(10)}`;
    const amount = toWire(fromMinor(currency, (gross * BigInt(random.between(1, 12))) / 1000n));
    const [kind, why] = random.pick([
      ['not_settled', sentence('payment_not_settled', { reference, amount, due, institution: name })],
      ['not_settled', sentence('batch_missing_credit', { reference, amount, due, payments: 12, institution: name })],
    ] as const);
    return {
      id: `${id}-${month}-${index}`,
      kind,
      state: random.below(4) === 0 ? ('asked' as const) : ('open' as const),
      amountAtRisk: amount,
      references: [reference],
      occurredOn,
      due,
      dueOfFacts: due,
      why: { code: why.code, facts: { ...why.facts } },
    };
  });
}

/** What one unit of a currency is worth in rupees, about: enough for an invented desk. */
export const demoRates: Readonly<Partial<Record<CurrencyCode, string>>> = {
  USD: '84.12',
  EUR: '91.35',
  BDT: '0.7041',
  BRL: '15.42',
  IDR: '0.00531',
  MXN: '4.61',
  USDT: '84.05',
};
