/** The groups in the order of the sheet. */
export const commandGroups = ['go', 'month', 'reconcile', 'books', 'files', 'app'] as const;

export type CommandGroup = (typeof commandGroups)[number];

type CommandFacts = {
  readonly group: CommandGroup;
  /**
   * Keys: `g h` one after the other, `mod+k` together (Cmd on a Mac, Ctrl elsewhere), `1-9` any of them; null has none. Names of
   * single keys are the browser's (`ArrowLeft`, `Enter`, `F1`).
   */
  readonly keys: string | null;
  /** The same by another system's custom: heard, not shown. */
  readonly alsoKeys: string | null;
  /** Commands that need the row they act on are no use in a list of names. */
  readonly inPalette: boolean;
};

type Further = { readonly inPalette?: boolean; readonly alsoKeys?: string };

const command = (group: CommandGroup, keys: string | null, further: Further = {}): CommandFacts => ({
  group,
  keys,
  alsoKeys: further.alsoKeys ?? null,
  inPalette: further.inPalette ?? true,
});

/**
 * The one registry: the native menus, the palette, the sheet of shortcuts, the keys and the help all come from here. Names are
 * in `shared/wording/commands`, places in the menus in `menu-table.ts`; a test tells whoever forgets one of them.
 */
export const commandTable = {
  'go.home': command('go', 'g h'),
  'go.desk': command('go', 'g d'),
  'go.imports': command('go', 'g i'),
  'go.reconcile': command('go', 'g r'),
  'go.payments': command('go', 'g y'),
  'go.settlements': command('go', 'g b'),
  'go.exceptions': command('go', 'g e'),
  'go.incidents': command('go', 'g o'),
  'go.ledger': command('go', 'g l'),
  'go.months': command('go', 'g m'),
  'go.reports': command('go', 'g p'),
  'go.fees': command('go', 'g f'),
  'go.cashback': command('go', 'g c'),
  'go.agreements': command('go', 'g a'),
  'go.contacts': command('go', 'g t'),
  'go.onboarding': command('go', 'g n'),
  'go.security': command('go', 'g s'),
  'go.history': command('go', null),
  'go.rates': command('go', null),
  'go.calendars': command('go', null),
  'go.backups': command('go', null),
  'go.rules': command('go', null),
  'go.settings': command('go', 'mod+,'),
  'go.help': command('go', 'F1', { alsoKeys: 'mod+shift+?' }),
  'go.about': command('go', null),
  'month.previous': command('month', 'ArrowLeft'),
  'month.next': command('month', 'ArrowRight'),
  'month.current': command('month', '0'),
  'row.next': command('reconcile', 'j', { inPalette: false }),
  'row.previous': command('reconcile', 'k', { inPalette: false }),
  'row.nextOpen': command('reconcile', 'n', { inPalette: false }),
  'row.candidate': command('reconcile', '1-9', { inPalette: false }),
  'row.accept': command('reconcile', 'Enter', { inPalette: false }),
  'row.unmatch': command('reconcile', 'u', { inPalette: false }),
  'row.writeOff': command('reconcile', 'w', { inPalette: false }),
  'row.select': command('reconcile', 'x', { inPalette: false }),
  'row.split': command('reconcile', 's', { inPalette: false }),
  'row.merge': command('reconcile', 'm', { inPalette: false }),
  'row.transfer': command('reconcile', 't', { inPalette: false }),
  'row.fee': command('reconcile', 'f', { inPalette: false }),
  'row.ask': command('reconcile', 'd', { inPalette: false }),
  'row.learn': command('reconcile', 'l', { inPalette: false }),
  'row.own': command('reconcile', 'o', { inPalette: false }),
  'row.due': command('reconcile', 'b', { inPalette: false }),
  'row.acceptAsIs': command('reconcile', 'a', { inPalette: false }),
  'row.note': command('reconcile', 'c', { inPalette: false }),
  'row.search': command('reconcile', '/', { inPalette: false }),
  'books.undo': command('books', 'mod+z'),
  'books.redo': command('books', 'mod+shift+z', { alsoKeys: 'mod+y' }),
  'books.up': command('books', 'Escape', { inPalette: false }),
  'files.choose': command('files', 'mod+i'),
  'report.csv': command('files', 'mod+e'),
  'report.xlsx': command('files', 'mod+shift+e'),
  'report.pdf': command('files', 'mod+p'),
  'app.palette': command('app', 'mod+k', { inPalette: false }),
  'app.shortcuts': command('app', '?'),
  'app.lock': command('app', 'mod+l'),
  'app.hideAmounts': command('app', 'mod+shift+p'),
  'app.addMerchant': command('app', null),
  'app.leaveDemo': command('app', null),
  'app.languageEnglish': command('app', null),
  'app.languageBengali': command('app', null),
  'app.languageHindi': command('app', null),
  'app.themeLight': command('app', null),
  'app.themeDark': command('app', null),
  'app.themeSystem': command('app', null),
} as const satisfies Record<string, CommandFacts>;

export type CommandId = keyof typeof commandTable;

export const commandIds = Object.keys(commandTable) as readonly CommandId[];
