import { Menu, app, type MenuItemConstructorOptions } from 'electron';
import type { ShellWords } from './shell-words.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;
type Item = Role | '-';

const file: readonly Item[] = process.platform === 'darwin' ? ['close'] : ['quit'];
const edit: readonly Item[] = ['undo', 'redo', '-', 'cut', 'copy', 'paste', 'selectAll'];
const view: readonly Item[] = ['resetZoom', 'zoomIn', 'zoomOut', '-', 'togglefullscreen'];
const window: readonly Item[] =
  process.platform === 'darwin' ? ['minimize', 'zoom', '-', 'front'] : ['minimize', 'close'];

/** The standard menus as a table; the system names their items in its own language. */
export function setMenu({ menus }: ShellWords): void {
  const development: readonly Item[] = app.isPackaged ? [] : ['-', 'reload', 'toggleDevTools'];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
      { label: menus.file, submenu: file.map(asItem) },
      { label: menus.edit, submenu: edit.map(asItem) },
      { label: menus.view, submenu: [...view, ...development].map(asItem) },
      { label: menus.window, submenu: window.map(asItem) },
    ]),
  );
}

const asItem = (item: Item): MenuItemConstructorOptions => (item === '-' ? { type: 'separator' } : { role: item });
