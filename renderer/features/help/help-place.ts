import { isHelpPage, type HelpPageId } from '../../../shared/help/help-pages.ts';

/** Where in the help one is: a page, and perhaps a section of it. */
export type HelpPlace = { readonly page: HelpPageId; readonly at: string | null };

/** Reads the place from an address; what it does not know is the first page. */
export function helpPlace(search: string): HelpPlace {
  const told = new URLSearchParams(search);
  const page = told.get('page') ?? '';
  return isHelpPage(page) ? { page, at: told.get('at') } : { page: 'first-month', at: null };
}
