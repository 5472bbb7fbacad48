import type { MonthPack } from '../../../shared/contract/month-pack.ts';
import type { Standing } from '../../../shared/contract/standing.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import {
  addDays,
  addMonths,
  lastDayOf,
  monthOf,
  type LocalDate,
  type Month,
} from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import { baselineDays } from '../../domain/incidents/baseline-rate.ts';
import { transitRoles } from '../../domain/desk/in-transit.ts';
import type { Reader } from '../../store/connection.ts';
import { lastDays, roleBalancesOf, type RoleBalance } from '../../store/desk/desk-balances.ts';
import { exceptionsOfAll, type DeskException } from '../../store/desk/desk-exceptions.ts';
import { lastPacks } from '../../store/desk/desk-packs.ts';
import { firstBookMonths, lastCloses, openedAt, standingsOfAll } from '../../store/desk/desk-standings.ts';
import { declinesSince, salesOfDays, type DeclinesOfDay, type SalesOfDay } from '../../store/desk/desk-tries.ts';
import {
  bookMonths,
  booksTurnover,
  packMonths,
  packsTurnover,
  type MonthGross,
} from '../../store/desk/desk-turnover.ts';
import { listMerchants, type MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { todayOf } from '../matching/today-of.ts';

/** All that is known of one merchant for the desk, as it was read. */
export type KnownMerchant = {
  readonly merchant: MerchantRecord;
  readonly standing: Standing;
  readonly today: LocalDate;
  readonly booksTurnover: readonly MonthGross[];
  readonly packsTurnover: readonly MonthGross[];
  /** Months of the twelve that have books here. */
  readonly bookMonths: ReadonlySet<Month>;
  /** Every month that came as a pack. */
  readonly packMonths: readonly Month[];
  readonly firstBookMonth: Month | null;
  readonly lastBookDay: LocalDate | null;
  readonly lastClose: Month | null;
  readonly openedIn: Month | null;
  /** What providers hold and what is on its way, by the books. */
  readonly transit: readonly Money[];
  readonly exceptions: readonly DeskException[];
  /** Of the last month up to the one asked for. */
  readonly pack: MonthPack | null;
  readonly declines: readonly DeclinesOfDay[];
  readonly sales: readonly SalesOfDay[];
};

/** The twelve months that end with one, the oldest first. */
export const twelveMonths = (month: Month): readonly Month[] =>
  Array.from({ length: 12 }, (_, index) => addMonths(month, index - 11));

/** Reads everything the desk shows of all merchants: so many queries, however many merchants there are. */
export function gatherDesk(reader: Reader, month: Month, now: number): KnownMerchant[] {
  const merchants = listMerchants(reader);
  const months = twelveMonths(month);
  const standings = standingsOfAll(reader);
  const inBooks = grouped(booksTurnover(reader, months));
  const inPacks = grouped(packsTurnover(reader, months));
  const ofBooks = grouped(bookMonths(reader, months));
  const ofPacks = grouped(packMonths(reader));
  const firsts = firstBookMonths(reader);
  const days = lastDays(reader);
  const closes = lastCloses(reader);
  const opened = openedAt(reader);
  const balances: ReadonlyMap<MerchantId, readonly RoleBalance[]> = grouped(
    roleBalancesOf(reader, transitRoles, month),
  );
  const exceptions = grouped(exceptionsOfAll(reader, lastDayOf(month)));
  const packs = lastPacks(reader, month);
  // A day more, since merchants' days begin at other hours.
  const today = new Date(now).toISOString().slice(0, 10) as LocalDate;
  const since = addDays(today, -baselineDays - 4);
  const declines = grouped(declinesSince(reader, since));
  const recent = [...new Set([monthOf(since), addMonths(monthOf(since), 1), monthOf(addDays(today, 1))])];
  const sales = grouped(declines.size === 0 ? [] : salesOfDays(reader, [...declines.keys()], recent));
  return merchants.map((merchant) => {
    const { id } = merchant;
    const at = opened.get(id);
    return {
      merchant,
      standing: standings.get(id) ?? 'draft',
      today: todayOf(merchant, now),
      booksTurnover: inBooks.get(id) ?? [],
      packsTurnover: inPacks.get(id) ?? [],
      bookMonths: new Set((ofBooks.get(id) ?? []).map((one) => one.month)),
      packMonths: (ofPacks.get(id) ?? []).map((one) => one.month),
      firstBookMonth: firsts.get(id) ?? null,
      lastBookDay: days.get(id) ?? null,
      lastClose: closes.get(id) ?? null,
      openedIn: at === undefined ? null : monthOf(todayOf(merchant, at)),
      transit: (balances.get(id) ?? []).map(({ balance }) => balance),
      exceptions: exceptions.get(id) ?? [],
      pack: packs.get(id) ?? null,
      declines: declines.get(id) ?? [],
      sales: sales.get(id) ?? [],
    };
  });
}

const grouped = <T extends { readonly merchantId: MerchantId }>(rows: readonly T[]): ReadonlyMap<MerchantId, T[]> =>
  Map.groupBy(rows, ({ merchantId }) => merchantId);
