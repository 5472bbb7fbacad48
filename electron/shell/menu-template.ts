import type { MenuItemConstructorOptions } from 'electron';
import { commandTable, type CommandId } from '../../shared/commands/command-table.ts';
import { macAppMenu, menuNames, menusOf, type MenuItem, type SystemItem } from '../../shared/commands/menu-table.ts';
import type { Bridge } from '../../shared/contract/bridge.ts';
import { commandsIn } from '../../shared/wording/commands/commands-in.ts';
import type { Language } from '../../shared/wording/voice.ts';
import { acceleratorOf } from './accelerator-of.ts';

export type MenuState = {
  readonly platform: Bridge['platform'];
  readonly appName: string;
  readonly language: Language;
  /** What the page answers now. */
  readonly available: ReadonlySet<CommandId>;
  /** Names of the files given last, the latest first. */
  readonly recentFiles: readonly string[];
  /** Shows what developers need. */
  readonly development: boolean;
};

export type MenuActions = {
  /** `byKey`: its keys were pressed, which the page heard before the menu did. */
  readonly choose: (id: CommandId, byKey: boolean) => void;
  readonly openRecent: (index: number) => void;
  readonly forgetRecent: () => void;
};

/** What undoes within a text field and in the books alike is never grey: only the page knows where the cursor stands. */
const always: ReadonlySet<CommandId> = new Set(['books.undo', 'books.redo']);

export const isEnabled = (id: CommandId, available: ReadonlySet<CommandId>): boolean =>
  always.has(id) || available.has(id);

/** The native menus, from the one registry of commands, in the language of the window. */
export function menuTemplate(state: MenuState, actions: MenuActions): MenuItemConstructorOptions[] {
  const { platform, language, available, development } = state;
  const words = commandsIn[language];

  const commandItem = (id: CommandId): MenuItemConstructorOptions => {
    const accelerator = acceleratorOf(commandTable[id].keys, platform);
    return {
      id,
      label: words.names[id],
      enabled: isEnabled(id, available),
      // The page hears its keys itself; shown here, they are heard by nobody else.
      ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
      click: (_, __, event) => actions.choose(id, event.triggeredByAccelerator === true),
    };
  };
  const systemItem = (item: SystemItem): MenuItemConstructorOptions =>
    item === 'recentFiles' ? recentItem(state, actions) : { role: item, label: words.system[item] };
  const asItem = (item: MenuItem): MenuItemConstructorOptions => {
    if (item === 'line') return { type: 'separator' };
    return 'command' in item ? commandItem(item.command) : systemItem(item.system);
  };

  const menus = menusOf(platform);
  const developer: MenuItemConstructorOptions[] = development
    ? [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }]
    : [];
  return [
    ...(platform === 'mac' ? [appMenu(state, commandItem)] : []),
    ...menuNames.map((name): MenuItemConstructorOptions => ({
      id: `menu.${name}`,
      label: words.menus[name],
      // macOS puts its own search into the one, and its list of windows into the other.
      ...(name === 'help' || name === 'window' ? { role: name } : {}),
      submenu: [...menus[name].map(asItem), ...(name === 'view' ? developer : [])],
    })),
  ];
}

function appMenu(
  { appName, language }: MenuState,
  commandItem: (id: CommandId) => MenuItemConstructorOptions,
): MenuItemConstructorOptions {
  const { system } = commandsIn[language];
  const line = { type: 'separator' } as const;
  return {
    label: appName,
    submenu: [
      ...macAppMenu.flatMap((id) => [commandItem(id), line]),
      { role: 'services', label: system.services },
      line,
      { role: 'hide', label: system.hide },
      { role: 'hideOthers', label: system.hideOthers },
      { role: 'unhide', label: system.unhide },
      line,
      { role: 'quit', label: system.quit },
    ],
  };
}

/**
 * Names alone: where the files lie stays in this process. While nothing can be opened, before the door and at it, not even those.
 * A name's `&` would be taken for the letter to press.
 */
function recentItem({ language, recentFiles, available }: MenuState, actions: MenuActions): MenuItemConstructorOptions {
  const { system } = commandsIn[language];
  const shown = available.has('files.choose') ? recentFiles : [];
  return {
    id: 'recentFiles',
    label: system.recentFiles,
    submenu:
      shown.length === 0
        ? [{ id: 'noRecentFiles', label: system.noRecentFiles, enabled: false }]
        : [
            ...shown.map((name, index): MenuItemConstructorOptions => ({
              id: `recentFile.${index}`,
              label: name.replaceAll('&', '&&'),
              click: () => actions.openRecent(index),
            })),
            { type: 'separator' },
            { id: 'forgetRecentFiles', label: system.forgetRecentFiles, click: () => actions.forgetRecent() },
          ],
  };
}
