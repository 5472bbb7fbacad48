import type { MethodId } from '../../shared/catalogue/methods.ts';
import type { LocalDate } from '../../shared/kernel/local-date.ts';
import { assert } from '../../shared/kernel/assert.ts';
import { money, type Money } from '../../shared/money/money.ts';
import type { RowKind } from '../../shared/catalogue/row-kinds.ts';
import type { NormalisedRow } from './format.ts';
import { maskJoined } from './mask-joined.ts';

type Common = {
  readonly line: number;
  readonly occurredAt: string;
  readonly valueOn?: LocalDate | null;
  readonly reference?: string | null;
  readonly description?: string;
  readonly balance?: Money | null;
  readonly identity: string;
  readonly raw: string;
};

/** What a provider's row says; what is left out is nothing. See `NormalisedRow` for the signs. */
export type ProviderFacts = Common & {
  readonly kind: Exclude<RowKind, 'credit' | 'debit'>;
  readonly gross: Money;
  readonly fee?: Money;
  readonly tax?: Money;
  readonly method?: MethodId | null;
  readonly merchantReference?: string | null;
  readonly batch?: string | null;
  readonly releaseOn?: LocalDate | null;
  readonly feesUnsaid?: boolean;
  readonly lump?: string | null;
};

/** A row of a provider's file: its net is its gross less fee and tax. Empty references are none. */
export function providerRow(facts: ProviderFacts): NormalisedRow {
  const { gross } = facts;
  const { currency } = gross;
  const fee = facts.fee ?? money(currency, 0n);
  const tax = facts.tax ?? money(currency, 0n);
  assert(fee.currency === currency && tax.currency === currency, 'all amounts of a row are in its currency');
  const { description, raw } = maskJoined(facts.description ?? '', facts.raw);
  return {
    line: facts.line,
    kind: facts.kind,
    occurredAt: facts.occurredAt,
    valueOn: facts.valueOn ?? null,
    currency,
    gross,
    fee,
    tax,
    net: money(currency, gross.units - fee.units - tax.units),
    method: facts.method ?? null,
    reference: given(facts.reference),
    merchantReference: given(facts.merchantReference),
    batch: given(facts.batch),
    description,
    releaseOn: facts.releaseOn ?? null,
    balance: facts.balance ?? null,
    identity: facts.identity,
    ...(facts.feesUnsaid === true ? { feesUnsaid: true } : {}),
    ...(facts.lump === undefined || facts.lump === null ? {} : { lump: facts.lump }),
    raw,
  };
}

/** A line of a statement: money in is positive. */
export function statementRow({ net, ...facts }: Common & { readonly net: Money }): NormalisedRow {
  return { ...providerRow({ ...facts, kind: 'sale', gross: net }), kind: net.units < 0n ? 'debit' : 'credit' };
}

const given = (text: string | null | undefined): string | null => (text === undefined || text === '' ? null : text);
