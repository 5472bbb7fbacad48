import type { TableRecord } from '../table/split-records.ts';

/** How a file writes its dates and amounts; PayPal follows the account's settings, and the file does not say them. */
export type FileManners = { readonly dates: DateManner; readonly decimal: '.' | ',' };

type Order = 'day first' | 'month first' | 'year first';
export type DateManner = { readonly order: Order; readonly mark: string };

/** Records that are looked at before it is given up: of a large shop's month, the first twelve days. */
const mostHeld = 50_000;

type Cells = {
  readonly date: (record: TableRecord) => string;
  readonly amounts: (record: TableRecord) => readonly string[];
};

export type MannersReader = { readonly read: (record: TableRecord) => void; readonly end: () => void };

const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(?:\d{4}|\d{2})$/;
const yearFirst = /^\d{4}([-/.])\d{1,2}\1\d{1,2}$/;

/** What one date tells: its order, or that both are possible and differ; null for nothing. */
function toldBy(text: string): DateManner | 'either' | null {
  const mark = yearFirst.exec(text)?.[1];
  if (mark !== undefined) return { order: 'year first', mark };
  const found = numeric.exec(text);
  if (found === null) return null;
  const [first, second] = [found[1], found[3]].map((digits) => Number.parseInt(digits ?? '', 10)) as [number, number];
  const own = found[2] ?? '';
  if (own === '.') return { order: 'day first', mark: own };
  if (first > 12 && second <= 12) return { order: 'day first', mark: own };
  if (second > 12 && first <= 12) return { order: 'month first', mark: own };
  return first === second ? null : 'either';
}

const pointBehind = /\.\d{1,2}$/;
const commaBehind = /,\d{1,2}$/;

/**
 * Holds the head of a file back until its dates and amounts tell how they are written: a day beyond the twelfth, a decimal
 * mark. Spanish files are day first and have commas; dashes are day first (PayPal in the EU). Where no date tells, the
 * records are never read, and `uncertain` gets the first date that can be read in two ways: the user is asked.
 */
export function awaitManners(
  spanish: boolean,
  cells: Cells,
  open: (manners: FileManners) => (record: TableRecord) => void,
  uncertain: (record: TableRecord) => void,
): MannersReader {
  let held: TableRecord[] = [];
  let dates: DateManner | null = spanish ? { order: 'day first', mark: '/' } : null;
  let decimal: '.' | ',' | null = spanish ? ',' : null;
  let doubtful: TableRecord | null = null;
  let dashed = false;
  let reading: ((record: TableRecord) => void) | 'given up' | null = null;

  const look = (record: TableRecord): void => {
    const date = cells.date(record);
    const told = toldBy(date);
    if (told === 'either') {
      doubtful ??= record;
      dashed ||= date.includes('-');
    } else dates ??= told;
    for (const amount of cells.amounts(record)) {
      if (pointBehind.test(amount)) decimal ??= '.';
      else if (commaBehind.test(amount)) decimal ??= ',';
    }
  };

  const decide = (): void => {
    if (dates === null && dashed) dates = { order: 'day first', mark: '-' };
    const unread = held;
    held = [];
    if (dates === null && doubtful !== null) {
      reading = 'given up';
      uncertain(doubtful);
      return;
    }
    const read = open({ dates: dates ?? { order: 'day first', mark: '/' }, decimal: decimal ?? '.' });
    reading = read;
    unread.forEach(read);
  };

  return {
    read: (record) => {
      if (typeof reading === 'function') reading(record);
      if (reading !== null) return;
      held.push(record);
      look(record);
      if ((dates !== null && decimal !== null) || held.length >= mostHeld) decide();
    },
    end: () => {
      if (reading === null) decide();
    },
  };
}

const orders: Readonly<Record<Order, (mark: string) => readonly string[]>> = {
  'day first': (mark) => [`d${mark}M${mark}yyyy`, `d${mark}M${mark}yy`],
  'month first': (mark) => [`M${mark}d${mark}yyyy`, `M${mark}d${mark}yy`],
  'year first': (mark) => [`yyyy${mark}M${mark}d`],
};

export const dateForms = ({ order, mark }: DateManner): readonly string[] => orders[order](mark);

/** A date of digits that is none in the file's own order, as a spreadsheet leaves it. */
export const looksLikeDate = (text: string): boolean => numeric.test(text) || yearFirst.test(text);
