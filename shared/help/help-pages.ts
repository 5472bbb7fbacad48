/**
 * The pages of the help, in reading order: `docs/help/LANGUAGE/ID.md`, the same in the app and in the repository. The groups are
 * the headings of the list.
 */
export const helpGroups = {
  start: ['first-month', 'two-machines'],
  screens: [
    'home',
    'imports',
    'reconcile',
    'payments',
    'settlements',
    'search',
    'exceptions',
    'incidents',
    'ledger',
    'months',
    'reports',
    'fees',
    'cashback',
    'calendars',
    'agreements',
    'onboarding',
    'contacts',
    'desk',
  ],
  safety: ['security', 'backups', 'settings', 'help'],
  reference: ['exception-kinds', 'formats', 'keyboard', 'glossary'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type HelpGroup = keyof typeof helpGroups;
export type HelpPageId = (typeof helpGroups)[HelpGroup][number];

export const helpGroupIds = Object.keys(helpGroups) as readonly HelpGroup[];

export const helpPageIds: readonly HelpPageId[] = helpGroupIds.flatMap(
  (group): readonly HelpPageId[] => helpGroups[group],
);

export const isHelpPage = (text: string): text is HelpPageId => helpPageIds.some((id) => id === text);
