import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { money, zero, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { jsonText, type JsonObject } from '../json/json-value.ts';
import type { AmountInReader } from '../table/read-amount.ts';
import { readCurrency } from '../table/read-currency.ts';
import type { ToldMomentReader } from '../table/told-moments.ts';

/** A settlement without what is listed in it. */
export type Settlement = {
  readonly id: string;
  readonly line: number;
  readonly status: string;
  readonly currency: CurrencyCode;
  /** When its entries begin and when they end, or when it was made, for rows that have no time of their own. */
  readonly openedAt: string;
  readonly closedAt: string;
  readonly executedOn: LocalDate | null;
  readonly opening: Money;
  readonly entriesSum: Money;
  readonly withheldSum: Money;
  readonly total: Money;
};

const statuses: ReadonlySet<string> = new Set(['new', 'processing', 'completed', 'rejected']);

export type Readers = {
  readonly amountOf: AmountInReader;
  readonly momentOf: ToldMomentReader;
  readonly issue: (issue: FileIssue) => void;
};

/** Null after it has told `issue` what is missing; its sums are checked. */
export function readSettlement(object: JsonObject, { amountOf, momentOf, issue }: Readers): Settlement | null {
  const place = (column: string) => ({ line: object.line, column });
  const id = jsonText(object, 'id');
  if (id === '') issue(fileIssue('value_missing', {}, place('id')));
  const status = jsonText(object, 'status').toLowerCase();
  if (!statuses.has(status)) issue(fileIssue('status_unknown', { text: jsonText(object, 'status') }, place('status')));
  const currency = readCurrency(jsonText(object, 'currency'), () => place('currency'), issue);
  if (currency === null) return null;

  const amount = (column: string): Money | null => amountOf(jsonText(object, column), currency, object.line, column);
  // Settlements without withholdings may leave the sum of them out; the SDKs have it in both spellings.
  const withheldName = object.members.has('withHoldingsSum') ? 'withHoldingsSum' : 'withholdingsSum';
  const opening = amount('openingBalance');
  const entriesSum = amount('ledgerEntriesSum');
  const withheldSum = object.members.has(withheldName) ? amount(withheldName) : zero(currency);
  const total = amount('totalAmount');

  const time = (...columns: readonly [string, ...string[]]): string | null => {
    const column = columns.find((each) => jsonText(object, each) !== '') ?? columns[0];
    return momentOf(jsonText(object, column), object.line, column)?.occurredAt ?? null;
  };
  const openedAt = time('openingDate', 'dateCreated');
  const closedAt = time('closingDate', 'dateCreated');
  const executed = jsonText(object, 'dateExecuted') === '' ? '' : time('dateExecuted');
  if (opening === null || entriesSum === null || withheldSum === null || total === null) return null;
  checkTotal({ opening, entriesSum, withheldSum, total }, id, place('totalAmount'), issue);
  if (id === '' || !statuses.has(status) || openedAt === null || closedAt === null || executed === null) return null;
  const executedOn = executed === '' ? null : (executed.slice(0, 10) as LocalDate);
  return {
    id,
    line: object.line,
    status,
    currency,
    openedAt,
    closedAt,
    executedOn,
    opening,
    entriesSum,
    withheldSum,
    total,
  };
}

/** What was there, what came and went, less what is kept back, is what is paid (developer.bitpay.com, Settlements). */
function checkTotal(
  sums: Pick<Settlement, 'opening' | 'entriesSum' | 'withheldSum' | 'total'>,
  batch: string,
  place: { readonly line: number; readonly column: string },
  issue: (issue: FileIssue) => void,
): void {
  const { opening, entriesSum, withheldSum, total } = sums;
  const found = money(total.currency, opening.units + entriesSum.units - withheldSum.units);
  if (found.units === total.units) return;
  issue(fileIssue('batch_mismatch', { batch, stated: toWire(total), found: toWire(found) }, place));
}
