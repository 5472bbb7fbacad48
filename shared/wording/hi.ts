import type { SentenceWords } from './sentence-words.ts';
import { matchingInHindi } from './sentences/matching/hi.ts';
import { exceptionsInHindi } from './sentences/exceptions/hi.ts';
import { stepsInHindi } from './sentences/steps/hi.ts';
import { checklistInHindi } from './sentences/checklist/hi.ts';
import { feesInHindi } from './sentences/fees/hi.ts';
import { incidentsInHindi } from './sentences/incidents/hi.ts';
import { cashbackInHindi } from './sentences/cashback/hi.ts';
import { agreementsInHindi } from './sentences/agreements/hi.ts';
import { onboardingInHindi } from './sentences/onboarding/hi.ts';
import { homeInHindi } from './sentences/home/hi.ts';
import { deskInHindi } from './sentences/desk/hi.ts';
import { storiesInHindi } from './sentences/stories/hi.ts';
import { reportsInHindi } from './sentences/reports/hi.ts';
import { identifiersInHindi } from './sentences/identifiers/hi.ts';

/** हिन्दी। जैसे व्यापारी बोलते हैं: सीधे, शांत, साफ़। संख्याएँ और रकम हमेशा voice से। */
export const hindi: SentenceWords = {
  ...matchingInHindi,
  ...exceptionsInHindi,
  ...stepsInHindi,
  ...checklistInHindi,
  ...feesInHindi,
  ...incidentsInHindi,
  ...cashbackInHindi,
  ...agreementsInHindi,
  ...onboardingInHindi,
  ...deskInHindi,
  ...homeInHindi,
  ...storiesInHindi,
  ...identifiersInHindi,
  ...reportsInHindi,
};
