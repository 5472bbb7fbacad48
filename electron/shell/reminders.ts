import type { CommandId } from '../../shared/commands/command-table.ts';
import type { Reminder } from '../../shared/contract/reminders.ts';
import { makeVoice } from '../../shared/wording/make-voice.ts';
import { sayReminder } from '../../shared/wording/reminders/say-reminder.ts';
import type { Language } from '../../shared/wording/voice.ts';
import type { ShellStore } from './shell-store.ts';

/** Where a notice leads. */
const leadsTo: Readonly<Record<Reminder['kind'], CommandId>> = {
  month_due: 'go.months',
  backup_old: 'go.backups',
  exceptions_due: 'go.exceptions',
};

export type RemindersOptions = {
  /** What the backend says is due; none where it is locked. */
  readonly due: () => Promise<readonly Reminder[]>;
  readonly store: ShellStore;
  readonly language: () => Language;
  /** Shows a notice; `open` is called when somebody clicks it. */
  readonly notify: (text: string, open: () => void) => void;
  readonly lead: (to: CommandId) => void;
};

/** Tells of what is due, each thing once, unless it was asked to tell nothing. */
export async function tellReminders({ due, store, language, notify, lead }: RemindersOptions): Promise<void> {
  if (!store.settings().notifications) return;
  const found = await due();
  // Read after the wait: another look may have told of it meanwhile.
  const told = new Set(store.told());
  const fresh = found.filter(({ key }) => !told.has(key));
  if (fresh.length === 0) return;
  store.tell(fresh.map(({ key }) => key));
  const voice = makeVoice(language());
  for (const reminder of fresh) notify(sayReminder(reminder, voice), () => lead(leadsTo[reminder.kind]));
}
