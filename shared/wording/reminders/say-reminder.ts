import type { Reminder } from '../../contract/reminders.ts';
import type { Language, Voice } from '../voice.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import type { ReminderWords } from './reminder-words.ts';

const words: Readonly<Record<Language, ReminderWords>> = { en, bn, hi };

/** One sentence for a notice of the system, in the voice's language. */
export const sayReminder = (reminder: Reminder, voice: Voice): string =>
  words[voice.language][reminder.kind](reminder, voice);
