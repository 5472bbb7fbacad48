import { isCurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { parseLocalDate } from '../../../shared/kernel/local-date.ts';
import { fromDecimalText } from '../../../shared/money/decimal-text.ts';
import { isKeyText, keptIdentity } from '../../domain/ledger/kept-identity.ts';
import type { NormalisedRow } from '../format.ts';
import { statementRow } from '../make-row.ts';
import { statementColumns, statementMark } from './layout.ts';
import { ownLines, type OwnLine } from './own-lines.ts';

type Column = (typeof statementColumns)[number];

/** The lines of a merchant's bank accounts, as `export statement` writes them: each with the identity it had. */
export const nikashStatement = ownLines<Column>({
  id: 'nikash.statement',
  label: 'Nikash: statement of an account',
  kind: 'statement',
  checks: 'number of rows; every cell as it was written; the side of each line against its sign',
  mark: statementMark,
  columns: statementColumns,
  amount: 'amount',
  read: readLine,
  moves: ({ net }) => net,
});

function readLine({ line, raw, cell }: OwnLine<Column>): NormalisedRow | { readonly wrong: Column } {
  const currency = cell('currency');
  const identity = cell('identity');
  const bookedOn = parseLocalDate(cell('booked_on'));
  const valueOn = parseLocalDate(cell('value_on'));
  if (bookedOn === null) return { wrong: 'booked_on' };
  if (valueOn === null) return { wrong: 'value_on' };
  if (!isCurrencyCode(currency)) return { wrong: 'currency' };
  if (!isKeyText(identity)) return { wrong: 'identity' };
  const net = fromDecimalText(currency, cell('amount'));
  if (net === null) return { wrong: 'amount' };
  if (cell('kind') !== (net.units < 0n ? 'debit' : 'credit')) return { wrong: 'kind' };
  return statementRow({
    line,
    occurredAt: bookedOn,
    valueOn,
    net,
    reference: cell('reference'),
    description: cell('narration'),
    identity: keptIdentity(identity),
    raw,
  });
}
