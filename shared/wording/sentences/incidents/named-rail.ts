import type { Rail } from '../../../catalogue/methods.ts';
import { railNames } from '../../names/rail-names.ts';
import type { Language } from '../../voice.ts';

/** What a rail is called, as a sentence's facts carry it; one of another version is told as it is. */
export const namedRail = (rail: string, language: Language): string =>
  Object.hasOwn(railNames[language], rail) ? railNames[language][rail as Rail] : rail;
