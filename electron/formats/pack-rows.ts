import { assert } from '../../shared/kernel/assert.ts';
import type { CurrencyCode } from '../../shared/catalogue/currencies.ts';
import { money, type Money } from '../../shared/money/money.ts';
import type { NormalisedRow } from './format.ts';

/** Texts one after another, with the length of each; -1 where there is none. */
type Texts = { readonly joined: string; readonly lengths: Int32Array };

/** A column of few different values: each once, and which of them a row has. */
type Choices = { readonly values: readonly (string | null)[]; readonly chosen: Int32Array };

/** Ledger units; whole BigInts where one of them is beyond 64 bits. */
type Units = BigInt64Array | readonly bigint[];

/**
 * Rows as columns, to cross from one thread to another: copying a few long texts and arrays costs a fifth of copying two
 * thousand objects with four amounts each.
 */
export type PackedRows = {
  readonly lines: Int32Array;
  readonly kind: Choices;
  readonly occurredAt: Choices;
  readonly valueOn: Choices;
  readonly currency: Choices;
  readonly method: Choices;
  readonly batch: Choices;
  readonly releaseOn: Choices;
  readonly gross: Units;
  readonly fee: Units;
  readonly tax: Units;
  readonly net: Units;
  /** Null where no row has one: only statements print balances. `has` says which rows do; null where all do. */
  readonly balance: { readonly units: Units; readonly has: Uint8Array | null } | null;
  /** Null where no row has one. */
  readonly feesUnsaid: Uint8Array | null;
  readonly lump: Choices | null;
  readonly reference: Texts;
  readonly merchantReference: Texts;
  readonly description: Texts;
  readonly identity: Texts;
  readonly raw: Texts;
};

export function packRows(rows: readonly NormalisedRow[]): PackedRows {
  const withBalance = rows.filter(({ balance }) => balance !== null).length;
  return {
    lines: Int32Array.from(rows, ({ line }) => line),
    kind: packChoices(rows, ({ kind }) => kind),
    occurredAt: packChoices(rows, ({ occurredAt }) => occurredAt),
    valueOn: packChoices(rows, ({ valueOn }) => valueOn),
    currency: packChoices(rows, ({ currency }) => currency),
    method: packChoices(rows, ({ method }) => method),
    batch: packChoices(rows, ({ batch }) => batch),
    releaseOn: packChoices(rows, ({ releaseOn }) => releaseOn),
    gross: packUnits(rows, ({ gross }) => gross),
    fee: packUnits(rows, ({ fee }) => fee),
    tax: packUnits(rows, ({ tax }) => tax),
    net: packUnits(rows, ({ net }) => net),
    balance:
      withBalance === 0
        ? null
        : {
            units: packUnits(rows, ({ balance, net }) => balance ?? net),
            has:
              withBalance === rows.length ? null : Uint8Array.from(rows, ({ balance }) => (balance === null ? 0 : 1)),
          },
    feesUnsaid: rows.some((row) => row.feesUnsaid === true)
      ? Uint8Array.from(rows, (row) => (row.feesUnsaid === true ? 1 : 0))
      : null,
    lump: rows.some(({ lump }) => lump !== undefined) ? packChoices(rows, ({ lump }) => lump ?? null) : null,
    reference: packTexts(rows, ({ reference }) => reference),
    merchantReference: packTexts(rows, ({ merchantReference }) => merchantReference),
    description: packTexts(rows, ({ description }) => description),
    identity: packTexts(rows, ({ identity }) => identity),
    raw: packTexts(rows, ({ raw }) => raw),
  };
}

function packChoices(rows: readonly NormalisedRow[], of: (row: NormalisedRow) => string | null): Choices {
  const places = new Map<string | null, number>();
  const chosen = new Int32Array(rows.length);
  rows.forEach((row, index) => {
    const value = of(row);
    let place = places.get(value);
    if (place === undefined) {
      place = places.size;
      places.set(value, place);
    }
    chosen[index] = place;
  });
  return { values: [...places.keys()], chosen };
}

function packTexts(rows: readonly NormalisedRow[], of: (row: NormalisedRow) => string | null): Texts {
  const lengths = new Int32Array(rows.length);
  const texts = rows.map((row, index) => {
    const text = of(row);
    lengths[index] = text === null ? -1 : text.length;
    return text ?? '';
  });
  return { joined: texts.join(''), lengths };
}

function packUnits(rows: readonly NormalisedRow[], of: (row: NormalisedRow) => Money): Units {
  const packed = new BigInt64Array(rows.length);
  for (const [index, row] of rows.entries()) {
    const { currency, units } = of(row);
    assert(currency === row.currency, 'all amounts of a row are in its currency');
    packed[index] = units;
    if (packed[index] !== units) return rows.map((each) => of(each).units);
  }
  return packed;
}

export function unpackRows(packed: PackedRows): readonly NormalisedRow[] {
  const referenceOf = unpackTexts(packed.reference);
  const merchantReferenceOf = unpackTexts(packed.merchantReference);
  const descriptionOf = unpackTexts(packed.description);
  const identityOf = unpackTexts(packed.identity);
  const rawOf = unpackTexts(packed.raw);
  const rows: NormalisedRow[] = [];
  for (const [index, line] of packed.lines.entries()) {
    const currency = choice(packed.currency, index) as CurrencyCode;
    const amount = (units: Units): Money => money(currency, units[index] ?? 0n);
    const lump = packed.lump === null ? null : choice(packed.lump, index);
    rows.push({
      line,
      kind: choice(packed.kind, index) as NormalisedRow['kind'],
      occurredAt: choice(packed.occurredAt, index) ?? '',
      valueOn: choice(packed.valueOn, index) as NormalisedRow['valueOn'],
      currency,
      gross: amount(packed.gross),
      fee: amount(packed.fee),
      tax: amount(packed.tax),
      net: amount(packed.net),
      method: choice(packed.method, index) as NormalisedRow['method'],
      reference: referenceOf(index),
      merchantReference: merchantReferenceOf(index),
      batch: choice(packed.batch, index),
      description: descriptionOf(index) ?? '',
      releaseOn: choice(packed.releaseOn, index) as NormalisedRow['releaseOn'],
      balance: packed.balance === null || packed.balance.has?.[index] === 0 ? null : amount(packed.balance.units),
      identity: identityOf(index) ?? '',
      ...(packed.feesUnsaid?.[index] === 1 ? { feesUnsaid: true } : {}),
      ...(lump === null ? {} : { lump }),
      raw: rawOf(index) ?? '',
    });
  }
  return rows;
}

const choice = ({ values, chosen }: Choices, index: number): string | null => values[chosen[index] ?? 0] ?? null;

/** Gives the texts in order, one for each question. */
function unpackTexts({ joined, lengths }: Texts): (index: number) => string | null {
  let at = 0;
  return (index) => {
    const length = lengths[index] ?? -1;
    if (length < 0) return null;
    at += length;
    return joined.slice(at - length, at);
  };
}
