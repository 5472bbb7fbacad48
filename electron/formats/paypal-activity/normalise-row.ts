import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { providerRow } from '../make-row.ts';
import { meaningOf, type EventMeaning } from '../paypal-records/event-codes.ts';
import { paypalMethod } from '../paypal-records/paypal-method.ts';
import { transactionIdentity } from '../paypal-records/transaction-identity.ts';
import { contentIdentities } from '../row-identity.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import { readCurrency } from '../table/read-currency.ts';
import type { Moment } from '../table/read-moment.ts';
import { readZonedMoments } from '../table/read-zoned-moment.ts';
import type { PaypalCells } from './cells.ts';
import type { PaypalColumn } from './columns.ts';
import { eventCodeOf } from './event-names.ts';
import { dateForms, looksLikeDate, type FileManners } from './file-manners.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

type Figures = { readonly gross: Money; readonly fee: Money; readonly net: Money };

/** Makes rows of records; null where there is none, or after `issue` was told why. */
export function normaliseRows(
  manners: FileManners,
  issue: (issue: FileIssue) => void,
): (cells: PaypalCells) => NormalisedRow | null {
  const amountOf = readAmountsIn(issue, { decimal: manners.decimal });
  const forms = dateForms(manners.dates);
  const moments = readZonedMoments(forms.map((form) => `${form} H:mm:ss`));
  const identityOf = contentIdentities();
  const isFirst = firstOfEach(1000);

  const readMoment = (cells: PaypalCells): Moment | null => {
    const date = cells.text('date');
    const zone = cells.text('zone');
    const place = cells.place('date');
    if (date === '') issue(fileIssue('value_missing', {}, place));
    else if (!moments.knows(zone)) issue(fileIssue('time_zone_unknown', { text: zone }, cells.place('zone')));
    else {
      const time = cells.text('time');
      const text = `${date} ${time}`;
      const moment = moments.read(text, zone);
      if (moment !== null) return moment;
      const timeIsFine = moments.read(`${midnightOf(manners)} ${time}`, 'UTC') !== null;
      const code = timeIsFine && looksLikeDate(date) ? 'date_form_mixed' : 'date_unreadable';
      issue(fileIssue(code, { text, form: `${forms[0] ?? ''} HH:mm:ss` }, place));
    }
    return null;
  };

  const amountIn = (cells: PaypalCells, column: PaypalColumn, currency: CurrencyCode): Money | null =>
    amountOf(cells.text(column), currency, cells.line, cells.place(column).column);

  /** The fee stands in the file as it moves the balance, negative, so that net is gross and fee together. */
  const readFigures = (cells: PaypalCells, currency: CurrencyCode): Figures | null => {
    const gross = amountIn(cells, 'gross', currency);
    const fee = cells.text('fee') === '' ? money(currency, 0n) : amountIn(cells, 'fee', currency);
    if (gross === null || fee === null) return null;
    const net = money(currency, gross.units + fee.units);
    if (cells.has('net')) {
      const stated = amountIn(cells, 'net', currency);
      if (stated === null) return null;
      if (stated.units !== net.units) {
        issue(fileIssue('net_mismatch', { stated: toWire(stated), found: toWire(net) }, cells.place('net')));
        return null;
      }
    }
    return { gross, fee: money(currency, -fee.units), net };
  };

  const readMeaning = (cells: PaypalCells, gross: Money): EventMeaning | null => {
    const text = cells.text('type');
    const code = eventCodeOf(text);
    const meaning = code === null ? null : meaningOf(code, gross.units < 0n ? 'debit' : 'credit');
    if (meaning !== null) return meaning;
    // Whatever it is: the file itself says that the balance was not touched.
    if (text !== '' && cells.text('impact').toLowerCase() === 'memo') return 'nothing';
    const place = cells.place('type');
    issue(text === '' ? fileIssue('value_missing', {}, place) : fileIssue('type_unknown', { text }, place));
    return null;
  };

  const readOutcome = (cells: PaypalCells, meaning: EventMeaning): Outcome | null => {
    const status = cells.text('status');
    const outcome = outcomeOf(status, cells.text('impact'), meaning);
    if (outcome === null) issue(fileIssue('status_unknown', { text: status }, cells.place('status')));
    else if (outcome === 'nothing') leaveOut([cells.text('type'), status].join(' ').trim(), cells.line);
    return outcome;
  };

  const leaveOut = (text: string, line: number): void => {
    if (isFirst(text)) issue(fileIssue('row_left_out', { text }, { line }));
  };

  const readBalance = (cells: PaypalCells, currency: CurrencyCode): Money | null | 'unreadable' => {
    if (cells.text('balance') === '') return null;
    return amountIn(cells, 'balance', currency) ?? 'unreadable';
  };

  return (cells) => {
    const moment = readMoment(cells);
    const currency = readCurrency(cells.text('currency').toUpperCase(), () => cells.place('currency'), issue);
    const figures = currency === null ? null : readFigures(cells, currency);
    const balance = currency === null ? null : readBalance(cells, currency);
    const meaning = figures === null ? null : readMeaning(cells, figures.gross);
    const outcome = meaning === null ? null : readOutcome(cells, meaning);
    if (moment === null || figures === null || balance === 'unreadable') return null;
    if (meaning === null || meaning === 'nothing' || outcome === null || outcome === 'nothing') return null;
    const kind = outcome === 'moved' ? meaning : outcome;
    const { gross, fee } = figures;
    const transaction = cells.text('transaction');
    return providerRow({
      line: cells.line,
      kind,
      occurredAt: moment.occurredAt,
      gross,
      fee,
      method: paypalMethod(kind),
      reference: transaction,
      merchantReference: cells.text('invoice'),
      // A conversion's two rows, a refund, a hold: the payment they belong to stands beside them.
      description: [cells.text('type'), cells.text('linked')].filter((part) => part !== '').join(' '),
      balance: outcome === 'moved' ? balance : null,
      identity:
        transaction === ''
          ? `paypal:${identityOf([
              moment.occurredAt,
              cells.text('type'),
              kind,
              gross.currency,
              String(gross.units),
              String(fee.units),
              balance === null ? '' : String(balance.units),
            ])}`
          : transactionIdentity(kind, transaction, gross.currency),
      raw: cells.raw,
    });
  };
}

/** A date that there is, in the file's own order, to try a time with. */
const midnightOf = ({ dates: { order, mark } }: FileManners): string =>
  order === 'year first' ? `2026${mark}1${mark}1` : `1${mark}1${mark}2026`;
