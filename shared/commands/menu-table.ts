import type { CommandId } from './command-table.ts';

/** The menus of the window, from the first to the last; macOS has the app's own before them. */
export const menuNames = ['file', 'edit', 'view', 'go', 'month', 'reconcile', 'window', 'help'] as const;

export type MenuName = (typeof menuNames)[number];

/** What the system itself does and names; `recentFiles` is the list of files given last. */
export type SystemItem =
  | 'recentFiles'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'zoomIn'
  | 'zoomOut'
  | 'resetZoom'
  | 'togglefullscreen'
  | 'minimize'
  | 'zoom'
  | 'close'
  | 'quit'
  | 'front';

/** A command of the registry, an item of the system's, or a line between groups. */
export type MenuItem = { readonly command: CommandId } | { readonly system: SystemItem } | 'line';

const commands = (...ids: readonly CommandId[]): readonly MenuItem[] => ids.map((command) => ({ command }));
const system = (...items: readonly SystemItem[]): readonly MenuItem[] => items.map((item) => ({ system: item }));

/**
 * Where each command stands in the native menus of a platform. On macOS Settings, About and Quit belong to the app's own menu,
 * which the shell adds, and closing the window to File.
 */
export function menusOf(platform: 'mac' | 'windows' | 'linux'): Readonly<Record<MenuName, readonly MenuItem[]>> {
  const mac = platform === 'mac';
  return {
    file: [
      ...commands('files.choose'),
      ...system('recentFiles'),
      'line',
      ...commands('report.pdf', 'report.xlsx', 'report.csv'),
      'line',
      ...commands('app.addMerchant', 'app.leaveDemo'),
      'line',
      ...(mac ? [] : commands('go.settings')),
      ...commands('app.lock'),
      'line',
      ...system(mac ? 'close' : 'quit'),
    ],
    edit: [
      ...commands('books.undo', 'books.redo'),
      'line',
      ...system('cut', 'copy', 'paste', 'selectAll'),
      'line',
      ...commands('row.search'),
    ],
    view: [
      ...commands('app.palette', 'books.up'),
      'line',
      ...commands('app.hideAmounts'),
      'line',
      ...commands('app.themeLight', 'app.themeDark', 'app.themeSystem'),
      'line',
      ...commands('app.languageEnglish', 'app.languageBengali', 'app.languageHindi'),
      'line',
      ...system('resetZoom', 'zoomIn', 'zoomOut'),
      'line',
      ...system('togglefullscreen'),
    ],
    go: [
      ...commands('go.home', 'go.desk'),
      'line',
      ...commands('go.imports', 'go.reconcile', 'go.rules', 'go.payments', 'go.settlements', 'go.exceptions'),
      'line',
      ...commands('go.incidents', 'go.ledger', 'go.history', 'go.rates', 'go.reports', 'go.fees', 'go.cashback'),
      'line',
      ...commands('go.agreements', 'go.contacts', 'go.onboarding', 'go.calendars'),
      'line',
      ...commands('go.security', 'go.backups'),
    ],
    month: [...commands('month.previous', 'month.next', 'month.current'), 'line', ...commands('go.months')],
    reconcile: [
      ...commands('row.next', 'row.previous', 'row.nextOpen'),
      'line',
      ...commands('row.accept', 'row.fee', 'row.writeOff', 'row.transfer', 'row.unmatch'),
      'line',
      ...commands('row.select', 'row.split', 'row.merge', 'row.learn'),
      'line',
      ...commands('row.ask', 'row.own', 'row.due', 'row.note', 'row.acceptAsIs'),
    ],
    window: mac ? [...system('minimize', 'zoom'), 'line', ...system('front')] : system('minimize', 'close'),
    help: [...commands('go.help', 'app.shortcuts'), ...(mac ? [] : (['line', ...commands('go.about')] as const))],
  };
}

/** What macOS keeps in the app's own menu. */
export const macAppMenu: readonly CommandId[] = ['go.about', 'go.settings'];

/** Commands that stand in no menu, each with the reason. */
export const withoutMenu: Readonly<Partial<Record<CommandId, string>>> = {
  'row.candidate': 'nine keys for nine rows of a table, which a menu cannot say',
};
