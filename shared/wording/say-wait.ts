import { plural } from './plural.ts';
import type { Language, Voice } from './voice.ts';

type Unit = 'second' | 'minute';

const words: Readonly<Record<Language, Readonly<Record<Unit, (count: number) => string>>>> = {
  en: {
    second: (count) => plural(count, 'second', 'seconds'),
    minute: (count) => plural(count, 'minute', 'minutes'),
  },
  bn: { second: () => 'সেকেন্ড', minute: () => 'মিনিট' },
  hi: { second: () => 'सेकंड', minute: () => 'मिनट' },
};

/** A wait in the largest unit that a person counts it in, never less than it is: 30 seconds, 5 minutes. */
export function sayWait(seconds: number, voice: Pick<Voice, 'language' | 'number'>): string {
  const unit: Unit = seconds < 60 ? 'second' : 'minute';
  const count = unit === 'second' ? Math.ceil(seconds) : Math.ceil(seconds / 60);
  return `${voice.number(count)} ${words[voice.language][unit](count)}`;
}
