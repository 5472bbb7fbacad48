import type { SentenceWords } from './sentence-words.ts';
import { matchingInBengali } from './sentences/matching/bn.ts';
import { exceptionsInBengali } from './sentences/exceptions/bn.ts';
import { stepsInBengali } from './sentences/steps/bn.ts';
import { checklistInBengali } from './sentences/checklist/bn.ts';
import { feesInBengali } from './sentences/fees/bn.ts';
import { incidentsInBengali } from './sentences/incidents/bn.ts';
import { cashbackInBengali } from './sentences/cashback/bn.ts';
import { agreementsInBengali } from './sentences/agreements/bn.ts';
import { onboardingInBengali } from './sentences/onboarding/bn.ts';
import { homeInBengali } from './sentences/home/bn.ts';
import { deskInBengali } from './sentences/desk/bn.ts';
import { storiesInBengali } from './sentences/stories/bn.ts';
import { reportsInBengali } from './sentences/reports/bn.ts';
import { identifiersInBengali } from './sentences/identifiers/bn.ts';

/** বাংলা। ব্যবসায়ী যেভাবে বলেন, সেভাবে: সহজ, শান্ত, স্পষ্ট। সংখ্যা আর অঙ্ক সবসময় voice থেকে। */
export const bengali: SentenceWords = {
  ...matchingInBengali,
  ...exceptionsInBengali,
  ...stepsInBengali,
  ...checklistInBengali,
  ...feesInBengali,
  ...incidentsInBengali,
  ...cashbackInBengali,
  ...agreementsInBengali,
  ...onboardingInBengali,
  ...deskInBengali,
  ...homeInBengali,
  ...storiesInBengali,
  ...identifiersInBengali,
  ...reportsInBengali,
};
