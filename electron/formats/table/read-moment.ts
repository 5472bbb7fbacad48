import { dayNumber, localDate, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { englishMonths } from './english-months.ts';
import { wallClock } from '../../../shared/kernel/wall-clock.ts';

export type Moment = {
  readonly day: LocalDate;
  /** The day alone, or an instant with its offset: `NormalisedRow.occurredAt`. */
  readonly occurredAt: string;
};

/** Null for anything that is not exactly of one of the forms, also for days and hours that do not exist. */
export type MomentReader = (text: string) => Moment | null;

const pieces: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  yy: '(?<shortYear>\\d{2})',
  MMM: '(?<monthName>[A-Za-z]{3,9})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{2})',
  d: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{2})',
  H: '(?<hour>\\d{1,2})',
  hh: '(?<hour12>\\d{2})',
  h: '(?<hour12>\\d{1,2})',
  mm: '(?<minute>\\d{2})',
  ss: '(?<second>\\d{2})',
  // Parts of a second are read and dropped: no month turns on them.
  S: '\\d{1,9}',
  a: '(?<half>[AaPp]\\.?[Mm]\\.?)',
  // `Z`, `UTC`, `GMT`, `+05:30`, `+0530`, `-07`.
  X: '(?<offset>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)',
};
const token = /yyyy|yy|MMM|MM|M|dd|d|HH|H|hh|h|mm|ss|S|a|X|[^A-Za-z]|[A-Za-z]/g;

/** What is written as the form has it, be there such a day or not. */
export const momentShape = (form: string): RegExp =>
  new RegExp(`^${form.replace(token, (found) => pieces[found] ?? escaped(found))}$`);

const remembered = 20_000;

/**
 * Reads the times of a column by the forms its format writes: `dd-MM-yyyy`, `dd-MM-yyyy hh:mm:ss a`, `yyyy-MM-ddTHH:mm:ss.SX`;
 * `S` stands for any parts of a second, `X` for an offset of its own. Of several forms the first that fits; no two may fit
 * one text and mean different days (`dd/MM` and `MM/dd`), which is the caller's care. Where a time has no offset the
 * zone's is added (`zone` is IANA; of an hour that the clocks show twice, the earlier instant is meant).
 */
export function readMoments(forms: readonly string[], zone: string): MomentReader {
  const patterns = forms.map(momentShape);
  const offsetAt = zoneOffsets(zone);
  const known = new Map<string, Moment | null>();
  const readBy = (pattern: RegExp, text: string): Moment | null => {
    const found = pattern.exec(text)?.groups;
    return found === undefined ? null : momentOf(found, offsetAt);
  };
  /** A column is written in one form nearly always, and no two forms fit one text, so this one is tried first. */
  let fitted: RegExp | null = null;
  const read = (text: string): Moment | null => {
    const again = fitted === null ? null : readBy(fitted, text);
    if (again !== null) return again;
    for (const pattern of patterns) {
      const moment = readBy(pattern, text);
      if (moment === null) continue;
      fitted = pattern;
      return moment;
    }
    return null;
  };
  return (text) => {
    if (text.length > 60) return null;
    const before = known.get(text);
    if (before !== undefined) return before;
    const moment = read(text);
    if (known.size < remembered) known.set(ownCopy(text), moment);
    return moment;
  };
}

/** A cell is a view into its whole piece of the file, which would stay in memory as long as the view is remembered. */
const ownCopy = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

const escaped = (mark: string): string => (/[\s]/.test(mark) ? '\\s' : mark.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));

type Found = Record<string, string | undefined>;

function momentOf(found: Found, offsetAt: (localSecond: number) => number): Moment | null {
  const year = found['year'] === undefined ? 2000 + number(found['shortYear']) : number(found['year']);
  const month =
    found['monthName'] === undefined ? number(found['month']) : monthOfName(found['monthName'].toLowerCase());
  const day = localDate(year, month, number(found['day']));
  if (day === null) return null;
  const hour = hourOf(found);
  if (hour === null)
    return found['hour'] === undefined && found['hour12'] === undefined ? { day, occurredAt: day } : null;
  const minute = found['minute'] === undefined ? 0 : number(found['minute']);
  const second = found['second'] === undefined ? 0 : number(found['second']);
  if (minute > 59 || second > 59) return null;
  const written = found['offset'];
  const offset =
    written === undefined
      ? offsetText(offsetAt(((dayNumber(year, month, number(found['day'])) * 24 + hour) * 60 + minute) * 60 + second))
      : ownOffset(written);
  return offset === null ? null : { day, occurredAt: `${day}T${two(hour)}:${two(minute)}:${two(second)}${offset}` };
}

function hourOf(found: Found): number | null {
  if (found['hour'] !== undefined) {
    const hour = number(found['hour']);
    return hour <= 23 ? hour : null;
  }
  const half = found['half']?.[0]?.toLowerCase();
  // An hour of twelve without AM or PM may be either half of the day.
  if (found['hour12'] === undefined || half === undefined) return null;
  const hour = number(found['hour12']);
  return hour >= 1 && hour <= 12 ? (hour % 12) + (half === 'p' ? 12 : 0) : null;
}

/** `nov`, `sept`, `november`: the English name or its beginning; 0 for any other. */
const monthOfName = (name: string): number => englishMonths.findIndex((month) => month.startsWith(name)) + 1;

const number = (digits: string | undefined): number => Number.parseInt(digits ?? '', 10);
const two = (value: number): string => String(value).padStart(2, '0');

function ownOffset(text: string): string | null {
  if (text === 'Z' || text === 'UTC' || text === 'GMT') return 'Z';
  const hours = text.slice(1, 3);
  const minutes = text.length < 5 ? '00' : text.slice(-2);
  return number(hours) <= 14 && number(minutes) <= 59 ? `${text[0]}${hours}:${minutes}` : null;
}

const offsetText = (seconds: number): string => {
  const minutes = Math.round(Math.abs(seconds) / 60);
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** The zone's offset where its clocks show a second, asked once for each hour of the file. */
function zoneOffsets(zone: string): (localSecond: number) => number {
  if (zone === 'UTC') return () => 0;
  const clock = wallClock(zone);
  const hours = new Map<number, number>();
  const ask = (localSecond: number): number => {
    // The earlier of the instants at which the clocks show it; in a gap, the offset before it.
    for (const guess of [14, 12, 9, 6, 3, 0, -3, -6, -9, -12].map((hour) => localSecond - hour * 3600)) {
      const offset = clock(guess) - guess;
      if (clock(localSecond - offset) === localSecond) return offset;
    }
    return clock(localSecond - 14 * 3600) - (localSecond - 14 * 3600);
  };
  return (localSecond) => {
    // Quarters of an hour: no zone of our time changes its clocks within one.
    const quarter = Math.floor(localSecond / 900);
    const known = hours.get(quarter);
    if (known !== undefined) return known;
    const offset = ask(localSecond);
    if (hours.size < remembered) hours.set(quarter, offset);
    return offset;
  };
}

/** The instant of whole seconds since 1970 as `occurredAt`, with its day in UTC; null outside 1970 to 2200. */
export function momentOfEpoch(text: string): Moment | null {
  if (!/^\d{1,10}$/.test(text)) return null;
  const at = new Date(Number.parseInt(text, 10) * 1000);
  const iso = at.toISOString();
  const day = localDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
  return day === null ? null : { day, occurredAt: `${iso.slice(0, 19)}Z` };
}
