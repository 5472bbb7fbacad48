import { Menu, app } from 'electron';
import { commandTable, type CommandId } from '../../shared/commands/command-table.ts';
import type { Bridge } from '../../shared/contract/bridge.ts';
import type { WindowState } from '../../shared/contract/window-state.ts';
import type { Language } from '../../shared/wording/voice.ts';
import { isEnabled, menuTemplate, type MenuActions } from './menu-template.ts';

export type AppMenu = {
  /** What the page speaks and answers now. */
  readonly tell: (state: WindowState) => void;
  readonly showRecent: (names: readonly string[]) => void;
};

const platforms: Readonly<Record<string, Bridge['platform']>> = { darwin: 'mac', win32: 'windows' };

/** Makes the native menus and keeps them as the page and the list of recent files say. */
export function createMenu(first: Language, actions: MenuActions): AppMenu {
  let language = first;
  let available: ReadonlySet<CommandId> = new Set();
  let recentFiles: readonly string[] = [];

  const build = (): void => {
    const template = menuTemplate(
      {
        platform: platforms[process.platform] ?? 'linux',
        appName: app.name,
        language,
        available,
        recentFiles,
        development: !app.isPackaged,
      },
      actions,
    );
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  build();

  return {
    tell: (state) => {
      const canOpen = available.has('files.choose');
      available = new Set(state.commands);
      if (state.language !== language || canOpen !== available.has('files.choose')) {
        language = state.language;
        build();
        return;
      }
      // In place: a menu that is built anew closes under the pointer.
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      for (const item of items) {
        const id = commandOf(item.id);
        if (id !== null) item.enabled = isEnabled(id, available);
      }
    },
    showRecent: (names) => {
      recentFiles = names;
      build();
    },
  };
}

const commandOf = (id: string | undefined): CommandId | null =>
  id !== undefined && Object.hasOwn(commandTable, id) ? (id as CommandId) : null;
