import type { Language, Voice } from '../voice.ts';
import { holidaysInBengali } from './bn.ts';
import { readClosedDays, type ClosedBecause } from './closed-day.ts';
import { holidaysInEnglish } from './en.ts';
import { holidaysInHindi } from './hi.ts';

const names = { en: holidaysInEnglish, bn: holidaysInBengali, hi: holidaysInHindi } as const;

/** Why a day was no bank day: the holiday’s or the weekday’s name, or what the merchant called it. */
export const sayClosedBecause = (because: ClosedBecause, language: Language): string =>
  'own' in because ? because.own : names[language][because.name];

const notCounted: Readonly<Record<Language, (days: string) => string>> = {
  en: (days) => ` Days that did not count: ${days}.`,
  bn: (days) => ` যে দিন গোনা হয়নি: ${days}।`,
  hi: (days) => ` जो दिन नहीं गिने गए: ${days}।`,
};

/** A sentence to follow a due date, with the space before it: which days did not count (`writeClosedDays`). Empty for none. */
export function sayNotCounted(written: string | undefined, { language, date }: Voice): string {
  const days = readClosedDays(written ?? '');
  return days.length === 0
    ? ''
    : notCounted[language](
        days.map(({ day, because }) => `${date(day)} (${sayClosedBecause(because, language)})`).join('; '),
      );
}
