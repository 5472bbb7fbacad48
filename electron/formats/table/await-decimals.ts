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
 * records are held back, and if none comes `uncertain` is told, once, and no record is read: a hundredfold is no guess to make.
 */
export function awaitDecimals(
  amountPlaces: readonly number[],
  read: (record: TableRecord) => void,
  uncertain: () => void,
): AwaitingDecimals {
  let held: TableRecord[] = [];
  let unit: 'not known yet' | 'rupees' | 'uncertain' = 'not known yet';

  const giveUp = (): void => {
    unit = 'uncertain';
    held = [];
    uncertain();
  };

  return {
    read: (record) => {
      if (unit === 'uncertain') return;
      if (unit === 'not known yet') {
        held.push(record);
        if (amountPlaces.some((place) => cell(record, place).includes('.'))) {
          unit = 'rupees';
          const waiting = held;
          held = [];
          waiting.forEach(read);
        } else if (held.length > mostHeld) giveUp();
        return;
      }
      read(record);
    },
    end: () => {
      if (held.length > 0) giveUp();
    },
  };
}
