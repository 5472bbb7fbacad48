import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { jsonText, type JsonObject } from '../json/json-value.ts';
import { writeJson } from '../json/write-json.ts';
import { providerRow } from '../make-row.ts';
import { contentIdentities } from '../row-identity.ts';
import type { Moment } from '../table/read-moment.ts';
import type { ToldMomentReader } from '../table/told-moments.ts';
import { tellOnce } from '../tell-once.ts';
import { actionOf } from './actions.ts';
import { methodOfMode } from './modes.ts';
import type { MemberReaders } from './read-amounts.ts';
import { readCosts, type Costs } from './read-costs.ts';

/** What a transaction has of the settlement it stands in. */
export type SettledIn = {
  readonly currency: CurrencyCode;
  readonly batch: string | null;
  readonly valueOn: LocalDate | null;
  readonly lump: string;
};

type Action = Exclude<ReturnType<typeof actionOf>, 'left_out' | null>;

/** A transaction as a row; `left_out` when it moves no money, null when an issue says why there is none. */
export type ReadTransaction = (transaction: JsonObject, settled: SettledIn) => NormalisedRow | 'left_out' | null;

export function readTransactions(
  members: MemberReaders,
  momentOf: ToldMomentReader,
  issue: (issue: FileIssue) => void,
): ReadTransaction {
  const identityOf = contentIdentities();
  const once = tellOnce(issue);

  const readAction = (transaction: JsonObject): Action | 'left_out' | null => {
    const text = jsonText(transaction, 'action');
    const place = { line: transaction.line, column: 'action' };
    const action = actionOf(text);
    if (text === '') issue(fileIssue('value_missing', {}, place));
    else if (action === null) issue(fileIssue('type_unknown', { text }, place));
    else if (action === 'left_out') once(`row_left_out ${text}`, () => fileIssue('row_left_out', { text }, place));
    return action;
  };

  /** When the payment was begun, or the refund or dispute of it: `transactionDate` of those is the payment's own. */
  const readTime = (transaction: JsonObject, { kind }: Action): Moment | null => {
    const isPayment = kind === 'sale' || kind === 'declined' || jsonText(transaction, 'requestDate') === '';
    const column = isPayment ? 'transactionDate' : 'requestDate';
    return momentOf(jsonText(transaction, column), transaction.line, column);
  };

  const readGross = (transaction: JsonObject, { kind, sign }: Action, currency: CurrencyCode): Money | null => {
    const column = 'transactionAmount';
    if (!members.says(transaction, column)) {
      issue(fileIssue('value_missing', {}, { line: transaction.line, column }));
      return null;
    }
    const amount = members.in(currency)(transaction, column);
    if (amount === null || amount.units >= 0n) return amount && money(currency, BigInt(sign) * amount.units);
    if (kind === 'refund' || kind === 'chargeback' || (kind === 'adjustment' && sign === -1)) return amount;
    const facts = { type: jsonText(transaction, 'action'), amount: toWire(amount), expected: 'sale' } as const;
    issue(fileIssue('sign_wrong', facts, { line: transaction.line, column }));
    return null;
  };

  /** An adjustment states none; what is taken off may be printed without its sign. */
  const netAgrees = (transaction: JsonObject, gross: Money, { fee, tax }: Costs): boolean => {
    const column = 'merchantNetAmount';
    const stated = members.in(gross.currency)(transaction, column);
    if (stated === null) return false;
    const found = money(gross.currency, gross.units - fee.units - tax.units);
    const unsigned = gross.units < 0n && stated.units === -found.units;
    if (!members.says(transaction, column) || stated.units === found.units || unsigned) return true;
    const facts = { stated: toWire(stated), found: toWire(found) };
    issue(fileIssue('net_mismatch', facts, { line: transaction.line, column }));
    return false;
  };

  const readMethod = (transaction: JsonObject, { kind }: Action): MethodId | null => {
    const text = jsonText(transaction, 'mode');
    if (text === '' || kind === 'adjustment') return null;
    const method = methodOfMode(text);
    if (method === null)
      once(`instrument_unknown ${text}`, () =>
        fileIssue('instrument_unknown', { text }, { line: transaction.line, column: 'mode' }),
      );
    return method ?? 'other';
  };

  return (transaction, settled) => {
    const action = readAction(transaction);
    if (action === null || action === 'left_out') return action;
    const time = readTime(transaction, action);
    const gross = readGross(transaction, action, settled.currency);
    const costs = readCosts(transaction, members, members.in(settled.currency), issue);
    if (time === null || gross === null || costs === null) return null;
    const isDeclined = action.kind === 'declined';
    if (!isDeclined && !netAgrees(transaction, gross, costs)) return null;
    const payuId = jsonText(transaction, 'payuId');
    const requestId = jsonText(transaction, 'requestId');
    const merchantReference = jsonText(transaction, 'merchantTransactionId');
    return providerRow({
      line: transaction.line,
      kind: action.kind,
      occurredAt: time.occurredAt,
      gross,
      ...(isDeclined ? {} : { ...costs, batch: settled.batch, valueOn: settled.valueOn }),
      method: readMethod(transaction, action),
      reference: payuId,
      merchantReference,
      lump: settled.lump,
      identity:
        payuId === ''
          ? identityOf([action.kind, time.occurredAt, String(gross.units), requestId, merchantReference])
          : ['payu', action.kind, payuId, ...(requestId === '' ? [] : [requestId])].join(':'),
      raw: writeJson(transaction),
    });
  };
}
