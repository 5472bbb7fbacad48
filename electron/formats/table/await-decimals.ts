import type { AmountUnit } from '../how-to-read.ts';
import { cell } from './cell.ts';
import type { TableRecord } from './split-records.ts';

/** Rows that are held back at most; a report in rupees shows its first paise long before. */
const mostHeld = 50_000;

export type AwaitingDecimals = {
  readonly read: (record: TableRecord) => void;
  /** No more records: those that are still held were in a unit that nothing told. */
  readonly end: () => void;
};

/**
 * Reads a table whose amounts may be in rupees or in paise. A decimal mark in any of them says rupees; until one is met
 * records are held back. If none comes they are read in the unit that a person has `said`; and if nobody has, `uncertain`
 * is told, once, and no record is read: a hundredfold is no guess to make.
 */
export function awaitDecimals(
  amountPlaces: readonly number[],
  open: (unit: AmountUnit) => (record: TableRecord) => void,
  said: AmountUnit | null,
  uncertain: () => void,
): AwaitingDecimals {
  let held: TableRecord[] = [];
  let read: ((record: TableRecord) => void) | null = null;

  const readIn = (unit: AmountUnit | null): void => {
    const waiting = held;
    held = [];
    if (unit === null) {
      read = () => {};
      uncertain();
    } else {
      read = open(unit);
      waiting.forEach(read);
    }
  };

  return {
    read: (record) => {
      if (read !== null) {
        read(record);
        return;
      }
      held.push(record);
      if (amountPlaces.some((place) => cell(record, place).includes('.'))) readIn('major');
      else if (held.length > mostHeld) readIn(said);
    },
    end: () => {
      if (held.length > 0) readIn(said);
    },
  };
}
