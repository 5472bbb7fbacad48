import type { Reminder } from '../../contract/reminders.ts';
import type { Voice } from '../voice.ts';

/** What a notice of the system says. It names nobody and no amount, for it is read by whoever sees the screen. */
export type ReminderWords = Readonly<Record<Reminder['kind'], (reminder: Reminder, voice: Voice) => string>>;
