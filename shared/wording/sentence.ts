import type { MatchingFacts } from './sentences/matching/matching-facts.ts';
import type { ExceptionsFacts } from './sentences/exceptions/exceptions-facts.ts';
import type { StepsFacts } from './sentences/steps/steps-facts.ts';
import type { ChecklistFacts } from './sentences/checklist/checklist-facts.ts';
import type { FeesFacts } from './sentences/fees/fees-facts.ts';
import type { IncidentsFacts } from './sentences/incidents/incidents-facts.ts';
import type { AgreementsFacts } from './sentences/agreements/agreements-facts.ts';
import type { CashbackFacts } from './sentences/cashback/cashback-facts.ts';
import type { OnboardingFacts } from './sentences/onboarding/onboarding-facts.ts';
import type { DeskFacts } from './sentences/desk/desk-facts.ts';
import type { IdentifiersFacts } from './sentences/identifiers/identifiers-facts.ts';
import type { ReportsFacts } from './sentences/reports/reports-facts.ts';
import type { StoriesFacts } from './sentences/stories/stories-facts.ts';
import type { HomeFacts } from './sentences/home/home-facts.ts';
import type { WireMoney } from '../money/wire.ts';

/** Facts a sentence may hold: texts as they are, whole numbers, amounts. */
export type Fact = string | number | WireMoney;

/**
 * Every sentence the ledger keeps or the backend answers, with the facts it needs. It is stored and sent as data and
 * put into words where it is read: in English on the command line, in the reader's language on screen. Dates are
 * `YYYY-MM-DD`, months `YYYY-MM`. One dictionary per language gives the words (`en.ts`, `bn.ts`, `hi.ts`).
 */
export type SentenceFacts = MatchingFacts &
  ExceptionsFacts &
  StepsFacts &
  ChecklistFacts &
  FeesFacts &
  IncidentsFacts &
  CashbackFacts &
  AgreementsFacts &
  OnboardingFacts &
  DeskFacts &
  HomeFacts &
  StoriesFacts &
  IdentifiersFacts &
  ReportsFacts;

export type SentenceCode = keyof SentenceFacts;

export type Sentence = { readonly code: string; readonly facts: Readonly<Record<string, Fact>> };

/** Makes a sentence; the compiler holds its facts to its code. */
export const sentence = <C extends SentenceCode>(code: C, facts: SentenceFacts[C]): Sentence => ({ code, facts });
