import { z } from 'zod';
import { count, month } from './fields.ts';
import { query } from './method.ts';

export const reminderKinds = ['month_due', 'backup_old', 'exceptions_due'] as const;

/** Something that is due. It names no merchant and no amount: it is said outside of the window, also over a locked screen. */
const reminder = z.strictObject({
  kind: z.enum(reminderKinds),
  /** The same for as long as it is the same thing that is due, so that it is said once. */
  key: z.string().max(60),
  /** How many merchants' months, or how many exceptions; 1 for a backup. */
  count,
  month: month.nullable(),
});

export type Reminder = z.output<typeof reminder>;

export const reminders = {
  /** What is due today over all merchants. Nothing in the demo, and nothing in books that are only read. */
  'reminders.due': query(z.strictObject({}), z.strictObject({ reminders: z.array(reminder) })),
};
