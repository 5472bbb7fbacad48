import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { commandIds, commandTable, type CommandId } from '../../shared/commands/command-table.ts';
import { withoutMenu } from '../../shared/commands/menu-table.ts';
import { commandsIn } from '../../shared/wording/commands/commands-in.ts';
import { acceleratorOf } from './accelerator-of.ts';
import { menuTemplate, type MenuState } from './menu-template.ts';

const platforms = ['mac', 'windows', 'linux'] as const;

const nothing = { choose: () => undefined, openRecent: () => undefined, forgetRecent: () => undefined };

const state = (given: Partial<MenuState> = {}): MenuState => ({
  platform: 'windows',
  appName: 'Nikash',
  language: 'en',
  available: new Set(),
  recentFiles: [],
  development: false,
  ...given,
});

const itemsOf = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);

const find = (items: readonly MenuItemConstructorOptions[], id: string) => {
  const found = itemsOf(items).find((item) => item.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
};

describe('native menus', () => {
  it.each(platforms)('hold every command with its name, and grey those that nobody answers, on %s', (platform) => {
    const menus = menuTemplate(state({ platform, language: 'bn', available: new Set(['go.home']) }), nothing);
    for (const id of commandIds.filter((one) => withoutMenu[one] === undefined)) {
      const item = find(menus, id);
      expect(item.label).toBe(commandsIn.bn.names[id]);
      expect([id, item.enabled]).toEqual([id, ['go.home', 'books.undo', 'books.redo'].includes(id)]);
    }
  });

  it.each(platforms)('say every item of the system’s in the language, on %s', (platform) => {
    const menus = menuTemplate(state({ platform, language: 'hi' }), nothing);
    const unsaid = itemsOf(menus).filter(
      ({ type, label }) => type !== 'separator' && !/\p{Script=Devanagari}|^Nikash$/u.test(label ?? ''),
    );
    expect(unsaid).toEqual([]);
  });

  it('shows keys and lets nobody else hear them', () => {
    const menus = menuTemplate(state(), nothing);
    expect(find(menus, 'app.palette')).toMatchObject({ accelerator: 'CommandOrControl+K', registerAccelerator: false });
    expect(
      itemsOf(menus).filter((item) => item.accelerator !== undefined && item.registerAccelerator !== false),
    ).toEqual([]);
  });

  it('tells whether an item was chosen by its keys', () => {
    const chosen: [CommandId, boolean][] = [];
    const menus = menuTemplate(state(), { ...nothing, choose: (id, byKey) => chosen.push([id, byKey]) });
    const click = find(menus, 'go.home').click as unknown as (item: null, window: null, event: object) => void;
    click(null, null, { triggeredByAccelerator: true });
    click(null, null, {});
    expect(chosen).toEqual([
      ['go.home', true],
      ['go.home', false],
    ]);
  });

  it('lists recent files by name, and only while they can be opened', () => {
    const recentFiles = ['October & November.csv', 'hdfc.pdf'];
    const opened: number[] = [];
    const open = menuTemplate(state({ recentFiles, available: new Set(['files.choose']) }), {
      ...nothing,
      openRecent: (index) => opened.push(index),
    });
    expect(find(open, 'recentFile.0')).toMatchObject({ label: 'October && November.csv' });
    (find(open, 'recentFile.1').click as unknown as () => void)();
    expect(opened).toEqual([1]);
    const locked = JSON.stringify(menuTemplate(state({ recentFiles }), nothing));
    expect(locked).not.toMatch(/October|hdfc/);
  });
});

describe('accelerators', () => {
  it.each([
    ['mod+k', 'CommandOrControl+K', 'CommandOrControl+K'],
    ['mod+shift+z', 'CommandOrControl+Shift+Z', 'CommandOrControl+Shift+Z'],
    ['mod+,', 'CommandOrControl+,', 'CommandOrControl+,'],
    ['F1', 'F1', 'F1'],
    ['j', 'J', null],
    ['Enter', 'Enter', null],
    ['ArrowLeft', 'Left', null],
    ['g h', null, null],
    ['1-9', null, null],
  ])('writes %s as %s, on macOS as %s', (keys, others, mac) => {
    expect(acceleratorOf(keys, 'linux')).toBe(others);
    expect(acceleratorOf(keys, 'windows')).toBe(others);
    expect(acceleratorOf(keys, 'mac')).toBe(mac);
  });

  it('takes no letter that somebody types, on macOS, where menus always hear what they show', () => {
    const plain = commandIds.map((id) => acceleratorOf(commandTable[id].keys, 'mac')).filter((one) => one !== null);
    expect(plain.filter((one) => !one.startsWith('CommandOrControl+') && !/^F\d+$/.test(one))).toEqual([]);
  });
});
