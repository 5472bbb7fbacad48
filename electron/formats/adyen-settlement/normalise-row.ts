import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { providerRow } from '../make-row.ts';
import { contentIdentities } from '../row-identity.ts';
import type { Moment } from '../table/read-moment.ts';
import { readZonedMoments } from '../table/read-zoned-moment.ts';
import type { AdyenCells } from './cells.ts';
import { methodOf } from './payment-methods.ts';
import type { ReadMoney } from './read-money.ts';
import { rowTypeOf } from './row-types.ts';

const form = 'yyyy-MM-dd HH:mm:ss';
const distinctMethods = 1000;

export type ReadTime = (cells: AdyenCells) => Moment | null;

/** The row's own time, and the day on which it was booked into its batch where the report has that column. */
export function readTimes(issue: (issue: FileIssue) => void): {
  readonly created: ReadTime;
  readonly booked: ReadTime;
} {
  const moments = readZonedMoments([form]);
  const read = (cells: AdyenCells, column: 'creationDate' | 'bookingDate', zoneColumn: 'timeZone' | 'bookingZone') => {
    const text = cells.text(column);
    const zone = cells.text(zoneColumn) || cells.text('timeZone');
    if (text === '') issue(fileIssue('value_missing', {}, cells.place(column)));
    else if (!moments.knows(zone)) issue(fileIssue('time_zone_unknown', { text: zone }, cells.place(zoneColumn)));
    else {
      const moment = moments.read(text, zone);
      if (moment === null) issue(fileIssue('date_unreadable', { text, form }, cells.place(column)));
      return moment;
    }
    return null;
  };
  return {
    created: (cells) => read(cells, 'creationDate', 'timeZone'),
    booked: (cells) => read(cells, 'bookingDate', 'bookingZone'),
  };
}

/**
 * Batch numbers count up within a merchant account. The payout's text on the bank statement has both, one after the other
 * (`TX… batch 1300, ShopDE`), so both together name the batch.
 */
export function batchOf(cells: AdyenCells): string | null {
  const number = cells.text('batch');
  if (number === '') return null;
  const account = cells.text('merchantAccount');
  return account === '' ? `batch ${number}` : `batch ${number}, ${account}`;
}

/** Makes rows of records; null where it has told `issue` why there is none. */
export function normaliseRows(
  amounts: ReadMoney,
  times: ReturnType<typeof readTimes>,
  issue: (issue: FileIssue) => void,
): (cells: AdyenCells) => NormalisedRow | null {
  const identityOf = contentIdentities();
  const isFirst = firstOfEach(distinctMethods);

  const readMethod = (cells: AdyenCells): MethodId | null => {
    const text = cells.text('paymentMethod');
    if (text === '') return null;
    const method = methodOf(text, cells.text('variant'));
    if (method !== null) return method;
    if (isFirst(text)) issue(fileIssue('instrument_unknown', { text }, cells.place('paymentMethod')));
    return 'other';
  };

  const signFits = (cells: AdyenCells, gross: Money, expected: 'sale' | 'refund' | null): boolean => {
    const wrong = expected === 'sale' ? gross.units < 0n : expected === 'refund' ? gross.units > 0n : false;
    if (!wrong || expected === null) return true;
    const column = gross.units < 0n ? 'netDebit' : 'netCredit';
    issue(fileIssue('sign_wrong', { type: cells.text('type'), amount: toWire(gross), expected }, cells.place(column)));
    return false;
  };

  return (cells) => {
    const type = cells.text('type');
    const known = rowTypeOf(type);
    if (known === null) {
      const place = cells.place('type');
      issue(type === '' ? fileIssue('value_missing', {}, place) : fileIssue('type_unknown', { text: type }, place));
    }
    const created = times.created(cells);
    const booked = cells.text('bookingDate') === '' ? null : times.booked(cells);
    const currency = amounts.currency(cells);
    const figures = currency === null ? null : amounts.row(cells, currency);
    if (known === null || created === null || figures === null) return null;
    if (booked === null && cells.text('bookingDate') !== '') return null;
    const { gross, fee, net } = figures;
    if (!signFits(cells, gross, known.expected)) return null;
    const payment = cells.text('pspReference');
    const modification = cells.text('modificationReference');
    const batch = batchOf(cells);
    const kind = known.kind(net.units);
    return providerRow({
      line: cells.line,
      kind,
      occurredAt: created.occurredAt,
      valueOn: batch === null ? null : (booked?.day ?? null),
      gross,
      fee,
      method: readMethod(cells),
      reference: kind === 'sale' || modification === '' || !known.ofPayment ? payment : modification,
      merchantReference: cells.text('merchantReference'),
      batch,
      description: kind === 'sale' ? '' : known.ofPayment ? payment : [type, modification].join(' ').trim(),
      identity:
        known.ofPayment && payment !== '' && modification !== ''
          ? `adyen:${type.toLowerCase()}:${payment}:${modification}`
          : `adyen:${identityOf([
              type.toLowerCase(),
              payment,
              modification,
              batch ?? '',
              created.occurredAt,
              net.currency,
              String(gross.units),
              String(fee.units),
            ])}`,
      raw: cells.raw,
    });
  };
}
