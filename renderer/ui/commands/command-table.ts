import type { Labels } from '../../i18n/labels.ts';

type CommandGroup = 'go' | 'month' | 'reconcile' | 'books' | 'files' | 'app';

type CommandFacts = {
  readonly group: CommandGroup;
  /** Keys: `g h` one after the other, `mod+k` together (Cmd on a Mac, Ctrl elsewhere), `1-9` any of them; null has none. */
  readonly keys: string | null;
  /** The same by another system's custom: heard, not shown. */
  readonly alsoKeys: string | null;
  readonly label: (labels: Labels) => string;
  /** Commands that need the row they act on are no use in a list of names. */
  readonly inPalette: boolean;
};

const command = (
  group: CommandGroup,
  keys: string | null,
  label: (labels: Labels) => string,
  inPalette = true,
  alsoKeys: string | null = null,
): CommandFacts => ({ group, keys, label, inPalette, alsoKeys });

/** The one registry: the palette, the sheet of shortcuts and the keys all come from here. */
export const commandTable = {
  'go.home': command('go', 'g h', ({ frame }) => frame.goHome),
  'go.desk': command('go', 'g d', ({ desk }) => desk.goDesk),
  'go.imports': command('go', 'g i', ({ frame }) => frame.goImports),
  'go.reconcile': command('go', 'g r', ({ frame }) => frame.goReconcile),
  'go.exceptions': command('go', 'g e', ({ frame }) => frame.goExceptions),
  'go.incidents': command('go', 'g o', ({ frame }) => frame.goIncidents),
  'go.ledger': command('go', 'g l', ({ frame }) => frame.goLedger),
  'go.months': command('go', 'g m', ({ frame }) => frame.goMonths),
  'go.reports': command('go', 'g p', ({ frame }) => frame.goReports),
  'go.fees': command('go', 'g f', ({ frame }) => frame.goFees),
  'go.cashback': command('go', 'g c', ({ frame }) => frame.goCashback),
  'go.agreements': command('go', 'g a', ({ frame }) => frame.goAgreements),
  'go.contacts': command('go', 'g t', ({ contacts }) => contacts.goContacts),
  'go.onboarding': command('go', 'g n', ({ frame }) => frame.goOnboarding),
  'go.security': command('go', 'g s', ({ frame }) => frame.goSecurity),
  'go.history': command('go', null, ({ frame }) => frame.goHistory),
  'go.rates': command('go', null, ({ frame }) => frame.goRates),
  'go.calendars': command('go', null, ({ frame }) => frame.goCalendars),
  'go.backups': command('go', null, ({ frame }) => frame.goBackups),
  'go.rules': command('go', null, ({ frame }) => frame.goRules),
  'month.previous': command('month', 'ArrowLeft', ({ frame }) => frame.previousMonth),
  'month.next': command('month', 'ArrowRight', ({ frame }) => frame.nextMonth),
  'month.current': command('month', '0', ({ frame }) => frame.thisMonth),
  'row.next': command('reconcile', 'j', ({ frame }) => frame.rowNext, false),
  'row.previous': command('reconcile', 'k', ({ frame }) => frame.rowPrevious, false),
  'row.nextOpen': command('reconcile', 'n', ({ frame }) => frame.rowNextOpen, false),
  'row.candidate': command('reconcile', '1-9', ({ frame }) => frame.rowCandidate, false),
  'row.accept': command('reconcile', 'Enter', ({ frame }) => frame.rowAccept, false),
  'row.unmatch': command('reconcile', 'u', ({ frame }) => frame.rowUnmatch, false),
  'row.writeOff': command('reconcile', 'w', ({ frame }) => frame.rowWriteOff, false),
  'row.select': command('reconcile', 'x', ({ frame }) => frame.rowSelect, false),
  'row.split': command('reconcile', 's', ({ frame }) => frame.rowSplit, false),
  'row.merge': command('reconcile', 'm', ({ frame }) => frame.rowMerge, false),
  'row.transfer': command('reconcile', 't', ({ frame }) => frame.rowTransfer, false),
  'row.fee': command('reconcile', 'f', ({ frame }) => frame.rowFee, false),
  'row.ask': command('reconcile', 'd', ({ frame }) => frame.rowAsk, false),
  'row.learn': command('reconcile', 'l', ({ frame }) => frame.rowLearn, false),
  'row.own': command('reconcile', 'o', ({ frame }) => frame.rowOwn, false),
  'row.due': command('reconcile', 'b', ({ frame }) => frame.rowDue, false),
  'row.acceptAsIs': command('reconcile', 'a', ({ frame }) => frame.rowAcceptAsIs, false),
  'row.note': command('reconcile', 'c', ({ frame }) => frame.rowNote, false),
  'row.search': command('reconcile', '/', ({ frame }) => frame.rowSearch, false),
  'books.undo': command('books', 'mod+z', ({ frame }) => frame.undo),
  'books.redo': command('books', 'mod+shift+z', ({ frame }) => frame.redo, true, 'mod+y'),
  'books.up': command('books', 'Escape', ({ frame }) => frame.up, false),
  'files.choose': command('files', 'mod+i', ({ frame }) => frame.chooseFiles),
  'report.csv': command('files', 'mod+e', ({ frame }) => frame.saveCsv),
  'report.pdf': command('files', 'mod+p', ({ frame }) => frame.savePdf),
  'app.palette': command('app', 'mod+k', ({ frame }) => frame.palette, false),
  'app.shortcuts': command('app', '?', ({ frame }) => frame.shortcuts),
  'app.lock': command('app', 'mod+l', ({ frame }) => frame.lock),
  'app.hideAmounts': command('app', 'mod+shift+p', ({ frame }) => frame.hideAmounts),
  'app.addMerchant': command('app', null, ({ frame }) => frame.addMerchant),
  'app.leaveDemo': command('app', null, ({ frame }) => frame.leaveDemo),
  'app.themeLight': command('app', null, ({ frame }) => frame.themeLight),
  'app.themeDark': command('app', null, ({ frame }) => frame.themeDark),
  'app.themeSystem': command('app', null, ({ frame }) => frame.themeSystem),
} as const satisfies Record<string, CommandFacts>;

export type CommandId = keyof typeof commandTable;

export const commandIds = Object.keys(commandTable) as readonly CommandId[];

/** The groups in the order of the sheet. */
export const commandGroups: readonly { readonly group: CommandGroup; readonly label: (labels: Labels) => string }[] = [
  { group: 'go', label: ({ frame }) => frame.groupGo },
  { group: 'month', label: ({ frame }) => frame.groupMonth },
  { group: 'reconcile', label: ({ frame }) => frame.groupReconcile },
  { group: 'books', label: ({ frame }) => frame.groupBooks },
  { group: 'files', label: ({ frame }) => frame.groupFiles },
  { group: 'app', label: ({ frame }) => frame.groupApp },
];
