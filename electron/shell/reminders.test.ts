import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reminder } from '../../shared/contract/reminders.ts';
import type { Language } from '../../shared/wording/voice.ts';
import { tellReminders } from './reminders.ts';
import { createShellStore } from './shell-store.ts';

const month: Reminder = {
  kind: 'month_due',
  key: 'month_due:2026-10',
  count: 1,
  month: '2026-10' as Reminder['month'],
};
const backup: Reminder = { kind: 'backup_old', key: 'backup_old:never', count: 1, month: null };
const due: Reminder = { kind: 'exceptions_due', key: 'exceptions_due:2026-11-22', count: 3, month: null };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nikash-shell-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = () => join(folder, 'shell.json');

const tell = async (reminders: readonly Reminder[], language: Language = 'en') => {
  const said: string[] = [];
  const led: string[] = [];
  await tellReminders({
    due: async () => reminders,
    store: createShellStore(file()),
    language: () => language,
    notify: (text, open) => {
      said.push(text);
      open();
    },
    lead: (to) => led.push(to),
  });
  return { said, led };
};

describe('notices of what is due', () => {
  it('are each told once, also after the app was started again, and lead to their place', async () => {
    expect(await tell([month, backup, due])).toEqual({
      said: [
        'October 2026 is over and not closed yet.',
        'No backup was made for a week. Your books are worth one.',
        '3 exceptions are due today.',
      ],
      led: ['go.months', 'go.backups', 'go.exceptions'],
    });
    expect((await tell([month, backup, due])).said).toEqual([]);
    expect((await tell([{ ...due, key: 'exceptions_due:2026-11-23', count: 1 }])).said).toEqual([
      'One exception is due today.',
    ]);
  });

  it('are not told where somebody wants none, and not remembered as told', async () => {
    const store = createShellStore(file());
    store.setSettings({ recentFiles: true, notifications: false });
    expect((await tell([month])).said).toEqual([]);
    createShellStore(file()).setSettings({ recentFiles: true, notifications: true });
    expect((await tell([month])).said).toHaveLength(1);
  });

  it('are told once where two looks come at the same time', async () => {
    const store = createShellStore(file());
    const said: string[] = [];
    const look = () =>
      tellReminders({
        due: async () => [backup],
        store,
        language: () => 'en',
        notify: (text) => said.push(text),
        lead: () => undefined,
      });
    await Promise.all([look(), look()]);
    expect(said).toHaveLength(1);
  });

  it.each(['bn', 'hi'] as const)('are said in %s with its own digits', async (language) => {
    const { said } = await tell([{ ...month, count: 2 }, backup, due], language);
    expect(said.join(' ')).not.toMatch(/[A-Za-z0-9]/);
  });
});

describe('what the shell keeps', () => {
  it('says the usual where nothing, or nothing of ours, is kept', () => {
    expect(createShellStore(file()).settings()).toEqual({ recentFiles: true, notifications: true });
    for (const text of ['{', '[]', '{"settings":{"recentFiles":"no"}}', 'null']) {
      writeFileSync(file(), text);
      expect(createShellStore(file()).settings()).toEqual({ recentFiles: true, notifications: true });
    }
  });

  it('remembers a hundred of what was told, and no name of anybody', () => {
    const store = createShellStore(file());
    store.tell(Array.from({ length: 150 }, (_, index) => `exceptions_due:${index}`));
    expect(createShellStore(file()).told()).toHaveLength(100);
    expect(createShellStore(file()).told().at(-1)).toBe('exceptions_due:149');
    expect(Object.keys(JSON.parse(readFileSync(file(), 'utf8')) as object)).toEqual(['settings', 'told']);
  });
});
