import { localDate } from '../../../shared/kernel/local-date.ts';
import type { Moment } from '../table/read-moment.ts';

const form =
  /^(?<date>\d{8})(?:(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?:[.,]\d{1,6})?)?\s*(?:\[\s*(?<sign>[+-]?)(?<hours>\d{1,2})(?:[.:](?<part>\d{1,2}))?(?::[^\]]*)?\])?$/;

/** Parts of an hour as decimals or as minutes; there are no other offsets. */
const minutesOf: Readonly<Record<string, string>> = {
  '0': '00',
  '00': '00',
  '25': '15',
  '15': '15',
  '5': '30',
  '50': '30',
  '30': '30',
  '75': '45',
  '45': '45',
};

/**
 * `YYYYMMDD`, `YYYYMMDDHHMMSS`, `YYYYMMDDHHMMSS.XXX[-5:EST]` (OFX 2.2, section 3.2.8); null for anything else. A time
 * without an offset would be Greenwich's by the specification, but banks print their own clock's; and midnight is how
 * they print that there is no time. Of both the day alone is sure, and the day is what a statement is ordered by.
 */
export function readOfxTime(text: string): Moment | null {
  const found = form.exec(text)?.groups;
  if (found === undefined) return null;
  const date = found['date'] ?? '';
  const day = localDate(int(date.slice(0, 4)), int(date.slice(4, 6)), int(date.slice(6)));
  if (day === null) return null;
  const { hour, hours } = found;
  if (hour === undefined) return { day, occurredAt: day };
  const [minute, second] = [found['minute'] ?? '00', found['second'] ?? '00'];
  if (int(hour) > 23 || int(minute) > 59 || int(second) > 59) return null;
  if (hours === undefined || `${hour}${minute}${second}` === '000000') return { day, occurredAt: day };
  const part = minutesOf[found['part'] ?? '0'];
  if (int(hours) > 14 || part === undefined) return null;
  const offset = `${found['sign'] === '-' ? '-' : '+'}${hours.padStart(2, '0')}:${part}`;
  return { day, occurredAt: `${day}T${hour}:${minute}:${second}${offset}` };
}

const int = (digits: string): number => Number.parseInt(digits, 10);
