import type { HelpPageId } from '../../../shared/help/help-pages.ts';
import { paths, type Path } from '../paths.ts';

type Screen = keyof typeof paths;

const screens = Object.entries(paths) as readonly (readonly [Screen, Path])[];

/** The page of the screen at an address, of its own or of one below it. Pages bear the names of screens: one that lacks its page does not compile. */
export function helpOfPath(pathname: string): HelpPageId {
  const found = screens.find(
    ([, path]) => path !== paths.home && (pathname === path || pathname.startsWith(`${path}/`)),
  );
  return found?.[0] ?? 'home';
}

/** The screen that a page tells of; null for a page that tells of none, and for the help itself. */
export function pathOfHelp(page: HelpPageId): Path | null {
  const found = screens.find(([name]) => name === page);
  return found === undefined || page === 'help' ? null : found[1];
}
