import { createContext, use } from 'react';
import type { HelpPageId } from '../../../shared/help/help-pages.ts';

/** The page of the help for the screen one is on; null where no screen of the books stands, as at the door. */
export const HelpHereContext = createContext<HelpPageId | null>(null);

export const useHelpHere = (): HelpPageId | null => use(HelpHereContext);
