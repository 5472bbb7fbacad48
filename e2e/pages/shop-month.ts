import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDemoMonth, type Planted } from '../../electron/app/demo/make-demo-month.ts';
import { lakhText } from '../../electron/app/demo/demo-amounts.ts';
import { addMonths, parseMonth, type Month } from '../../shared/kernel/local-date.ts';
import { unitsPerMinor, type Money } from '../../shared/money/money.ts';

export const shopName = 'Rangoli Crafts';

/** A shop's last month on disk: the files a merchant would drop, and what was planted in them. */
export type ShopMonth = {
  readonly month: Month;
  /** As the app writes it: `October 2026`. */
  readonly monthName: string;
  readonly settlements: readonly string[];
  readonly statement: string;
  readonly files: readonly string[];
  readonly names: readonly string[];
  readonly planted: Planted;
  /** Rows of all files together. */
  readonly rows: number;
};

/** The month before this one in India: over, as a month that is to be closed must be. */
function lastMonth(): Month {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata', year: 'numeric', month: '2-digit' });
  const month = parseMonth(today.format(new Date()));
  if (month === null) throw new Error('the platform gave no month');
  return addMonths(month, -1);
}

export async function shopMonth(folder: string): Promise<ShopMonth> {
  const month = lastMonth();
  const made = makeDemoMonth({ month, seed: 7 });
  await mkdir(folder, { recursive: true });
  const files = made.files.map(({ name }) => join(folder, name));
  for (const [index, { text }] of made.files.entries()) await writeFile(files[index] ?? '', text);
  const [statement = '', ...others] = files.toReversed();
  const monthName = new Intl.DateTimeFormat('en-IN', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return {
    month,
    monthName: monthName.format(new Date(`${month}-15T00:00:00Z`)),
    settlements: others.toReversed(),
    statement,
    files,
    names: made.files.map(({ name }) => name),
    planted: made.planted,
    rows: made.files.reduce((rows, { text }) => rows + text.trimEnd().split('\r\n').length - 1, 0),
  };
}

/** An amount of whole paise as the app writes it in English: `₹12,34,567.80`. */
export const inRupees = ({ currency, units }: Money): string => `₹${lakhText(units / unitsPerMinor(currency))}`;

/** One report long enough to be cancelled while it is imported: the same month sold again and again. */
export async function longReport(folder: string): Promise<string> {
  const month = lastMonth();
  const lines: string[] = [];
  for (let seed = 100; seed < 140; seed += 1) {
    for (const { text } of makeDemoMonth({ month, seed }).files.slice(0, -1)) {
      lines.push(
        ...text
          .trimEnd()
          .split('\r\n')
          .slice(lines.length === 0 ? 0 : 1),
      );
    }
  }
  const file = join(folder, 'long-report.csv');
  await writeFile(file, `${lines.join('\r\n')}\r\n`);
  return file;
}
