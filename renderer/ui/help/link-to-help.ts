import type { HelpPageId } from '../../../shared/help/help-pages.ts';
import { linkTo, paths } from '../paths.ts';

/** The address of a page of the help, or of one of its sections. */
export const linkToHelp = (page: HelpPageId, at: string | null = null): string => linkTo(paths.help, { page, at });
