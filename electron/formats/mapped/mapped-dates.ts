import type { Mapping } from '../../../shared/contract/mapping.ts';
import { readMoments, type MomentReader } from '../table/read-moment.ts';

const marks = ['-', '/', '.', ' '];
const clocks = ['H:mm', 'H:mm:ss', 'H:mm:ss.S', 'h:mm a', 'h:mm:ss a', 'h:mma', 'h:mm:ssa'];

/** As people write a month by its name: `Oct 5, 2026`, `5 Oct, 2026`. */
const spoken: Readonly<Record<Mapping['dateOrder'], readonly string[]>> = {
  dmy: ['d MMM, yyyy'],
  mdy: ['MMM d, yyyy'],
  ymd: [],
};

const daysOf: Readonly<Record<Mapping['dateOrder'], (mark: string) => readonly string[]>> = {
  dmy: (mark) => [`d${mark}M${mark}yyyy`, `d${mark}MMM${mark}yyyy`, `d${mark}M${mark}yy`, `d${mark}MMM${mark}yy`],
  mdy: (mark) => [`M${mark}d${mark}yyyy`, `MMM${mark}d${mark}yyyy`, `M${mark}d${mark}yy`],
  ymd: (mark) => [`yyyy${mark}M${mark}d`, `yyyy${mark}MMM${mark}d`],
};

/**
 * Reads dates of the one order a person has stated, whatever marks stand between, with a clock or without. Cells of
 * workbooks that hold days come as year, month, day whatever the order.
 */
export function mappedDates({ dateOrder, timeZone }: Mapping, from: 'text' | 'workbook'): MomentReader {
  const orders = from === 'workbook' && dateOrder !== 'ymd' ? ([dateOrder, 'ymd'] as const) : ([dateOrder] as const);
  const days = orders.flatMap((order) => [...marks.flatMap((mark) => daysOf[order](mark)), ...spoken[order]]);
  const bare = dateOrder === 'ymd' ? ['yyyyMMdd'] : dateOrder === 'dmy' ? ['ddMMyyyy'] : ['MMddyyyy'];
  const timed = days.flatMap((day) =>
    [' ', 'T', ', '].flatMap((between) =>
      clocks.flatMap((clock) => [
        `${day}${between}${clock}`,
        `${day}${between}${clock}X`,
        `${day}${between}${clock} X`,
      ]),
    ),
  );
  return readMoments([...days, ...bare, ...timed], timeZone);
}
