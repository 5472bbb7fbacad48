import { absolute, negate, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { statementRow } from '../make-row.ts';
import { contentIdentities } from '../row-identity.ts';
import { shortenAddresses } from '../short-address.ts';
import { readCells } from '../table/read-cells.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableOpening } from '../table/table-format.ts';
import { coinbaseTimeForms } from './time-forms.ts';
import type { CoinbaseColumn } from './columns.ts';
import { directionOf, type Direction } from './directions.ts';
import { readConvert } from './read-convert.ts';

export type Transaction = {
  readonly rows: readonly NormalisedRow[];
  readonly type: string;
  /** The id of a conversion; of its two legs, a row has one or both. */
  readonly converted: string | null;
};

/** Reads rows of the history; null where it has told `issue` why there is none. */
export function readTransactions(
  opening: TableOpening<CoinbaseColumn>,
  issue: (issue: FileIssue) => void,
): (record: TableRecord) => Transaction | null {
  const cells = readCells(opening, coinbaseTimeForms, issue);
  const identityOf = contentIdentities();
  const hasIds = opening.places.id >= 0;

  const readId = (record: TableRecord): string | null => {
    const id = cells.text(record, 'id');
    if (hasIds && id === '') issue(fileIssue('value_missing', {}, cells.place(record, 'id')));
    return id === '' && hasIds ? null : id;
  };

  const readDirection = (record: TableRecord, type: string): Direction | null => {
    const direction = directionOf(type);
    // Without ids there are no signs either, by which these go one way or the other.
    if (direction !== null && (direction !== 'signed' || hasIds)) return direction;
    const place = cells.place(record, 'type');
    issue(type === '' ? fileIssue('value_missing', {}, place) : fileIssue('type_unknown', { text: type }, place));
    return null;
  };

  /** What the asset's balance moved by. */
  const signed = (record: TableRecord, type: string, direction: Direction, quantity: Money): Money | null => {
    if (direction === 'out') return negate(absolute(quantity));
    if (direction === 'signed' || quantity.units >= 0n) return quantity;
    const facts = { type, amount: toWire(quantity), expected: 'credit' } as const;
    issue(fileIssue('sign_wrong', facts, cells.place(record, 'quantity')));
    return null;
  };

  /**
   * Both legs of a conversion. The notes tell them, of which the row's own is one; or there are no notes, and the file
   * has a row for each leg with its sign, as exports have since 2025.
   */
  const legsOf = (record: TableRecord, quantity: Money): readonly Money[] | null => {
    const notes = cells.text(record, 'notes');
    const place = cells.place(record, 'notes');
    if (notes === '' && hasIds) return [quantity];
    const convert = readConvert(notes);
    const own = convert === null ? undefined : Object.values(convert).find((leg) => leg.currency === quantity.currency);
    if (convert === null || own === undefined) {
      issue(notes === '' ? fileIssue('value_missing', {}, place) : fileIssue('type_unknown', { text: notes }, place));
      return null;
    }
    if (own === convert.received && quantity.units < 0n) {
      const facts = { type: 'Convert', amount: toWire(quantity), expected: 'credit' } as const;
      issue(fileIssue('sign_wrong', facts, cells.place(record, 'quantity')));
      return null;
    }
    const [stated, found] = [absolute(quantity), absolute(own)];
    if (stated.units === found.units) return [convert.given, convert.received];
    issue(fileIssue('details_mismatch', { stated: toWire(stated), found: toWire(found) }, place));
    return null;
  };

  return (record) => {
    const id = readId(record);
    const moment = cells.moment(record, 'time');
    const type = cells.text(record, 'type');
    const direction = readDirection(record, type);
    const currency = cells.currency(record, 'asset');
    const quantity = currency === null ? null : cells.amount(record, 'quantity', currency);
    if (id === null || moment === null || direction === null || currency === null || quantity === null) return null;
    const net = direction === 'convert' ? null : signed(record, type, direction, quantity);
    const legs = direction === 'convert' ? legsOf(record, quantity) : net === null ? null : [net];
    if (legs === null) return null;
    const notes = cells.text(record, 'notes');
    const content =
      id === ''
        ? identityOf(['coinbase', moment.occurredAt, type, currency, cells.text(record, 'quantity'), notes])
        : '';
    const rows = legs
      .filter((leg) => leg.units !== 0n)
      .map((leg) => {
        const way = `${leg.currency}:${leg.units < 0n ? 'out' : 'in'}`;
        return statementRow({
          line: record.line,
          occurredAt: moment.occurredAt,
          valueOn: moment.day,
          net: leg,
          reference: id,
          description: [type, shortenAddresses(notes)].filter((word) => word !== '').join(' · '),
          // One id may have a row for each side, of a conversion or of a transfer to staking.
          identity: id === '' ? `${content}:${way}` : `coinbase:${id}:${way}`,
          raw: record.raw,
        });
      });
    return { rows, type, converted: direction === 'convert' ? id : null };
  };
}
