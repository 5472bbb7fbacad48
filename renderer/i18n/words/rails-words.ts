import { railNames } from '../../../shared/wording/names/rail-names.ts';
import type { Language } from '../../../shared/wording/voice.ts';

/** The networks under the methods. */
const en = {
  rails: railNames.en,
};

type RailsWords = typeof en;

const bn: RailsWords = {
  rails: railNames.bn,
};

const hi: RailsWords = {
  rails: railNames.hi,
};

export const railsWords: Readonly<Record<Language, RailsWords>> = { en, bn, hi };
