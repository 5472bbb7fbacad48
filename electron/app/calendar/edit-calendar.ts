import { calendars } from '../../../shared/catalogue/holidays/calendars.ts';
import type { CalendarEditsKept } from '../../../shared/contract/calendars.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { editedCalendar, noEdits } from '../../domain/calendar/edited-calendar.ts';
import { keepDocument } from '../../store/documents/documents-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { refreshExceptions } from '../matching/reconcile-books.ts';
import { keptEdits } from './kept-edits.ts';

/** Keeps what the merchant says of a calendar, and reckons every due date again. */
export const editCalendar: Handlers['calendars.edit'] = async (
  { merchantId, calendar, add, remove, restore },
  context,
) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });

  const { added, removed } = keptEdits(writer, merchantId)[calendar];
  const restored = new Set<LocalDate>(restore);
  const before = {
    added: added.filter(({ day }) => !restored.has(day)),
    removed: removed.filter((day) => !restored.has(day)),
  };
  const unedited = restore.find((day) => !removed.includes(day) && !added.some((one) => one.day === day));
  if (unedited !== undefined) return refuse('calendar_day_unedited', { day: unedited });

  const asPublished = editedCalendar(calendars[calendar], noEdits);
  const asEdited = editedCalendar(calendars[calendar], before);
  const closed = add.find(({ day }) => !asEdited.isBankDay(day));
  if (closed !== undefined) return refuse('calendar_day_closed', { day: closed.day });
  const open = remove.find((day) => asEdited.isBankDay(day));
  if (open !== undefined) return refuse('calendar_day_open', { day: open });

  const now = context.clock();
  const kept: CalendarEditsKept = {
    calendar,
    // A day that the merchant added and now removes was never the calendar's: it is simply gone.
    added: byDay([...before.added.filter(({ day }) => !remove.includes(day)), ...lastOfEach(add)]),
    removed: [
      ...before.removed.filter((day) => !add.some((one) => one.day === day)),
      ...new Set(remove.filter((day) => !asPublished.isBankDay(day))),
    ].toSorted(),
  };
  return inTransaction(writer, 'calendars.edit', now, () => {
    keepDocument(writer, merchantId, 'holidays', calendar, kept, now);
    refreshExceptions(writer, merchant, context);
    return { keep: true, value: answer(kept) };
  });
};

type Added = CalendarEditsKept['added'][number];

const lastOfEach = (add: readonly Added[]): readonly Added[] => [...new Map(add.map((one) => [one.day, one])).values()];

const byDay = (added: readonly Added[]): Added[] => added.toSorted((a, b) => (a.day < b.day ? -1 : 1));
