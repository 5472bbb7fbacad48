import type { CommandGroup, CommandId } from '../../commands/command-table.ts';
import type { MenuName, SystemItem } from '../../commands/menu-table.ts';

/** What commands are called, said alike by the native menus, the palette, the sheet of shortcuts and the help. */
export type CommandWords = {
  readonly names: Readonly<Record<CommandId, string>>;
  readonly groups: Readonly<Record<CommandGroup, string>>;
  /** Items of the menus that the system does itself; its own names for them are English alone. */
  readonly system: Readonly<
    Record<SystemItem | 'noRecentFiles' | 'forgetRecentFiles' | 'services' | 'hide' | 'hideOthers' | 'unhide', string>
  >;
  readonly menus: Readonly<Record<MenuName, string>>;
};
