import { parseLocalDate, twoDigits } from '../../../shared/kernel/local-date.ts';

const instant = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):(\d{2}))$/;

/** Whether a text is a time as the books keep it, and `businessDate` takes it: a day, or an instant with its offset. */
export function isOccurredAt(text: string): boolean {
  if (parseLocalDate(text) !== null) return true;
  const found = instant.exec(text);
  if (found === null || parseLocalDate(found[1] ?? '') === null) return false;
  const [, , second = '00', offsetHour = '00', offsetMinute = '00'] = found;
  return (
    twoDigits(text, 11) <= 23 &&
    twoDigits(text, 14) <= 59 &&
    Number(second) <= 60 &&
    Number(offsetHour) <= 14 &&
    Number(offsetMinute) <= 59
  );
}
