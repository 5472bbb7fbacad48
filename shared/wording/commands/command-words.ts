import type { CommandGroup, CommandId } from '../../commands/command-table.ts';
import type { MenuName } from '../../commands/menu-table.ts';

/** What commands are called, said alike by the native menus, the palette, the sheet of shortcuts and the help. */
export type CommandWords = {
  readonly names: Readonly<Record<CommandId, string>>;
  readonly groups: Readonly<Record<CommandGroup, string>>;
  readonly menus: Readonly<Record<MenuName, string>>;
};
