import type { SentenceWords } from './sentence-words.ts';
import { matchingInEnglish } from './sentences/matching/en.ts';
import { exceptionsInEnglish } from './sentences/exceptions/en.ts';
import { stepsInEnglish } from './sentences/steps/en.ts';
import { checklistInEnglish } from './sentences/checklist/en.ts';
import { feesInEnglish } from './sentences/fees/en.ts';
import { incidentsInEnglish } from './sentences/incidents/en.ts';
import { cashbackInEnglish } from './sentences/cashback/en.ts';
import { agreementsInEnglish } from './sentences/agreements/en.ts';
import { onboardingInEnglish } from './sentences/onboarding/en.ts';
import { homeInEnglish } from './sentences/home/en.ts';
import { deskInEnglish } from './sentences/desk/en.ts';
import { storiesInEnglish } from './sentences/stories/en.ts';
import { reportsInEnglish } from './sentences/reports/en.ts';
import { identifiersInEnglish } from './sentences/identifiers/en.ts';

/** English: what a merchant reads, plain and calm. */
export const english: SentenceWords = {
  ...matchingInEnglish,
  ...exceptionsInEnglish,
  ...stepsInEnglish,
  ...checklistInEnglish,
  ...feesInEnglish,
  ...incidentsInEnglish,
  ...cashbackInEnglish,
  ...agreementsInEnglish,
  ...onboardingInEnglish,
  ...deskInEnglish,
  ...homeInEnglish,
  ...storiesInEnglish,
  ...identifiersInEnglish,
  ...reportsInEnglish,
};
