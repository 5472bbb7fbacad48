import { firstDayOf, lastDayOf, parseLocalDate, type LocalDate } from '../../shared/kernel/local-date.ts';
import type { Desk } from './command.ts';
import { givenMonth } from './chosen-merchant.ts';
import { UsageError } from './usage-error.ts';

/** --from and --to, or the days of --month; every day where none of them is given. */
export function givenDays(desk: Pick<Desk, 'args'>): { readonly from?: LocalDate; readonly to?: LocalDate } {
  const month = givenMonth(desk);
  const [from, to] = [day(desk, 'from'), day(desk, 'to')];
  if (month !== undefined && (from !== undefined || to !== undefined))
    throw new UsageError('--month stands alone, or --from and --to');
  if (month !== undefined) return { from: firstDayOf(month), to: lastDayOf(month) };
  if (from !== undefined && to !== undefined && from > to) throw new UsageError(`--from ${from} is after --to ${to}`);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function day({ args }: Pick<Desk, 'args'>, name: 'from' | 'to'): LocalDate | undefined {
  const text = args.text(name);
  if (text === undefined) return undefined;
  const found = parseLocalDate(text);
  if (found === null) throw new UsageError(`--${name} is written as 2026-10-31, not ${text}`);
  return found;
}
