import { isCurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { methods, type MethodId } from '../../../shared/catalogue/methods.ts';
import { mappedRowKinds, type RowKind } from '../../../shared/catalogue/row-kinds.ts';
import { parseLocalDate } from '../../../shared/kernel/local-date.ts';
import { fromDecimalText } from '../../../shared/money/decimal-text.ts';
import { isKeyText, keptIdentity } from '../../domain/ledger/kept-identity.ts';
import { isOccurredAt } from '../../domain/ledger/occurred-at.ts';
import type { NormalisedRow } from '../format.ts';
import { providerRow } from '../make-row.ts';
import { paymentsColumns, paymentsMark } from './layout.ts';
import { ownLines, type OwnLine } from './own-lines.ts';

type Column = (typeof paymentsColumns)[number];
type ProviderKind = Exclude<RowKind, 'credit' | 'debit'>;

const kinds: ReadonlySet<string> = new Set([...mappedRowKinds, 'carry_forward', 'conversion', 'declined', 'pending']);
const isProviderKind = (kind: string): kind is ProviderKind => kinds.has(kind);
const isMethod = (id: string): id is MethodId => Object.hasOwn(methods, id);

/** The payments of a merchant's books, as `export payments` writes them: each with the identity it had and the payout it is in. */
export const nikashPayments = ownLines<Column>({
  id: 'nikash.payments',
  label: 'Nikash: payments',
  kind: 'settlement',
  checks: 'number of rows; every cell as it was written',
  mark: paymentsMark,
  columns: paymentsColumns,
  amount: 'gross',
  read: readPayment,
  // What was only tried moved nothing.
  moves: ({ kind, net }) => (kind === 'declined' || kind === 'pending' ? null : net),
});

function readPayment({ line, raw, cell }: OwnLine<Column>): NormalisedRow | { readonly wrong: Column } {
  const kind = cell('kind');
  const occurredAt = cell('occurred_at');
  const currency = cell('currency');
  const method = cell('method');
  const identity = cell('identity');
  if (!isProviderKind(kind)) return { wrong: 'kind' };
  if (!isOccurredAt(occurredAt)) return { wrong: 'occurred_at' };
  if (!isCurrencyCode(currency)) return { wrong: 'currency' };
  if (!isMethod(method)) return { wrong: 'method' };
  if (!isKeyText(identity)) return { wrong: 'identity' };
  const gross = fromDecimalText(currency, cell('gross'));
  const fee = fromDecimalText(currency, cell('fee'));
  const tax = fromDecimalText(currency, cell('tax'));
  if (gross === null) return { wrong: 'gross' };
  if (fee === null) return { wrong: 'fee' };
  if (tax === null) return { wrong: 'tax' };
  for (const column of ['settled_on', 'release_on'] as const)
    if (cell(column) !== '' && parseLocalDate(cell(column)) === null) return { wrong: column };
  return providerRow({
    line,
    kind,
    occurredAt,
    valueOn: parseLocalDate(cell('settled_on')),
    gross,
    fee,
    tax,
    method,
    reference: cell('reference'),
    merchantReference: cell('merchant_reference'),
    batch: cell('batch'),
    releaseOn: parseLocalDate(cell('release_on')),
    description: cell('description'),
    identity: keptIdentity(identity),
    raw,
  });
}
