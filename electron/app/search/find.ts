import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Found, FoundKind } from '../../../shared/contract/search.ts';
import { businessDate } from '../../domain/ledger/business-date.ts';
import { inLatinDigits } from '../../../shared/money/in-latin-digits.ts';
import { absolute, fromMinor, isZero, type Money } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { typedReadings } from '../../../shared/money/typed-readings.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { Reader } from '../../store/connection.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import {
  currenciesInUse,
  entryNumbered,
  exceptionsNamed,
  filesNamed,
  merchantsNamed,
} from '../../store/search/find-others.ts';
import {
  batchesNear,
  isLongTable,
  rowsNamed,
  rowsOfAmount,
  type FoundRow,
  type NamedKind,
  type Wanted,
} from '../../store/search/find-rows.ts';
import { answer, refuse, type Handlers } from '../handler.ts';

/** One letter stands in half of all references. */
const shortest = 2;

/** What goes by a text, of every kind; what was found by its whole reference stands before what was found by a part. */
export const find: Handlers['search.find'] = ({ text, merchantId, near, limit }, { workspace: { reader } }) => {
  if (merchantId !== undefined && findMerchant(reader, merchantId) === null)
    return refuse('merchant_unknown', { id: merchantId });
  const said = visible(text);
  const wanted: Wanted = { text: inLatinDigits(said), merchantId: merchantId ?? null, near: near ?? null, limit };
  if (wanted.text.length < shortest) return answer({ text: said, groups: [], partly: false });
  const amounts = amountsOf(said, currenciesInUse(reader));
  const rows = rowKinds.map((kind) => ({ kind, found: foundRows(reader, kind, wanted, amounts) }));
  const groups = [
    ...rows,
    ...others(
      reader,
      wanted,
      rows.some(({ found }) => found.some(isExact)),
    ),
  ];
  return answer({
    text: said,
    groups: groups
      .filter(({ found }) => found.length > 0)
      .toSorted((a, b) => surest(a.found) - surest(b.found))
      .map(({ kind, found }) => ({ kind, found: found.slice(0, limit), more: found.length > limit })),
    partly: rowKinds.some((kind) => isLongTable(reader, kind)),
  });
};

const rowKinds: readonly NamedKind[] = ['payment', 'batch', 'line', 'attempt'];

const order = ['exact', 'prefix', 'within', 'amount'] as const;

const isExact = ({ by }: Pick<Found, 'by'>): boolean => by === 'exact';

/** How surely the best of a group was found; an amount says as much as the whole of a reference. */
const surest = (found: readonly Found[]): number =>
  Math.min(...found.map(({ by }) => (by === 'amount' ? 0 : order.indexOf(by))));

/** Shown as nothing: what is copied out of a page or a message brings such characters along (Unicode, DI). */
const visible = (text: string): string => text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '').trim();

/** The amounts that a text can say, in every currency it can be of; empty where it says none. */
const amountsOf = (text: string, currencies: readonly CurrencyCode[]): Money[] =>
  currencies.flatMap((currency) => typedReadings(text, currency).map(absolute)).filter((amount) => !isZero(amount));

const magnitude = (units: bigint): bigint => (units < 0n ? -units : units);

function foundRows(reader: Reader, kind: NamedKind, wanted: Wanted, amounts: readonly Money[]): Found[] {
  const named = rowsNamed(reader, kind, wanted);
  const known = new Set(named.map(({ id }) => id));
  const ofAmount = kind === 'batch' ? batchesOf(reader, wanted, amounts) : rowsOfAmount(reader, kind, wanted, amounts);
  const exact = named.filter(isExact);
  const rest = named.filter((row) => !isExact(row));
  // Digits that are an amount stand within many references by chance: what is of that amount comes before those.
  return [...exact, ...ofAmount.filter(({ id }) => !known.has(id)), ...rest]
    .slice(0, wanted.limit + 1)
    .map((row) => shown(kind, row));
}

/** What a bank moves of a payout is rounded to its minor unit: so is what is looked for. */
function batchesOf(reader: Reader, wanted: Wanted, amounts: readonly Money[]): FoundRow[] {
  const minor = amounts.map(({ currency }) => fromMinor(currency, 1n));
  return batchesNear(reader, wanted, amounts, minor).filter((row) =>
    amounts.some(
      ({ currency, units }) =>
        currency === row.amount.currency &&
        (magnitude(payable(row.amount).units) === units || magnitude(row.amount.units) === units),
    ),
  );
}

const shown = (kind: NamedKind, row: FoundRow): Found => ({
  kind,
  id: `${kind}:${row.id}`,
  merchantId: row.merchantId,
  merchant: row.merchant,
  title: row.title,
  detail: kind === 'batch' ? nameOf(row.detail) : row.detail === row.title ? '' : row.detail,
  on: row.on,
  amount: toWire(kind === 'batch' ? payable(row.amount) : row.amount),
  by: row.by,
});

const nameOf = (institution: string): string =>
  Object.hasOwn(institutions, institution) ? institutions[institution as InstitutionId].name : institution;

/** What is not a row. Where a row goes by the whole of the text, an exception that has it as a part of another is no answer. */
function others(
  reader: Reader,
  wanted: Wanted,
  exactly: boolean,
): { readonly kind: FoundKind; readonly found: Found[] }[] {
  const number = /^#?(\d{1,18})$/.exec(wanted.text)?.[1];
  const entries = number === undefined ? [] : entryNumbered(reader, wanted.merchantId, BigInt(number));
  return [
    {
      kind: 'exception',
      found: exceptionsNamed(reader, wanted)
        .filter((one) => !exactly || isExact(one))
        .map(({ id, kind, references, on, amount, by, merchantId, merchant }) => ({
          kind: 'exception',
          id,
          merchantId,
          merchant,
          title: references[0] ?? id,
          detail: kind,
          on,
          amount: toWire(amount),
          by,
        })),
    },
    {
      kind: 'entry',
      found: entries.map(({ id, kind, on, merchantId, merchant }) => ({
        kind: 'entry',
        id: `entry:${id}`,
        merchantId,
        merchant,
        title: id,
        detail: kind,
        on,
        amount: null,
        // A number of few digits is the end of many references too.
        by: 'prefix',
      })),
    },
    {
      kind: 'file',
      found: filesNamed(reader, wanted).map(({ id, name, institution, importedAt, by, merchantId, merchant }) => ({
        kind: 'file',
        id,
        merchantId,
        merchant,
        title: name,
        detail: nameOf(institution),
        on: businessDate(new Date(importedAt).toISOString(), findMerchant(reader, merchantId)?.zone ?? 'UTC'),
        amount: null,
        by,
      })),
    },
    {
      kind: 'merchant',
      found: merchantsNamed(reader, wanted).map(({ by, merchantId, merchant }) => ({
        kind: 'merchant',
        id: merchantId,
        merchantId,
        merchant,
        title: merchant,
        detail: '',
        on: null,
        amount: null,
        by,
      })),
    },
  ];
}
