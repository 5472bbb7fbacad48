/** The screens' addresses, behind the `#` of the page's own. */
export const paths = {
  home: '/',
  desk: '/desk',
  imports: '/import',
  reconcile: '/reconcile',
  payments: '/payments',
  settlements: '/settlements',
  exceptions: '/exceptions',
  ledger: '/ledger',
  months: '/months',
  reports: '/reports',
  cashback: '/cashback',
  fees: '/fees',
  agreements: '/agreements',
  onboarding: '/onboarding',
  backups: '/backups',
  calendars: '/calendars',
  contacts: '/contacts',
  incidents: '/incidents',
  security: '/security',
  settings: '/settings',
  help: '/help',
} as const;

export type Path = (typeof paths)[keyof typeof paths];

/** Goes where a link of ours would lead. */
export const follow = (link: string): void => window.location.assign(link);

/** Writes another address in the place of this one: Back then leads past it. */
export const followInPlace = (link: string): void => window.location.replace(link);

/** An address to link to; what `search` says stands behind its `?`, and what is null or absent there is left out. */
export function linkTo(path: Path, search: Readonly<Record<string, string | null>> = {}): string {
  const told = Object.entries(search).filter((pair): pair is [string, string] => pair[1] !== null);
  return `#${path}${told.length === 0 ? '' : `?${new URLSearchParams(told).toString()}`}`;
}
