import type { ExceptionKind } from '../../contract/exceptions.ts';
import type { Voice } from '../voice.ts';

/** The words of a letter that asks about exceptions, in one language. */
export type AskWords = {
  /** What each kind is called towards whoever is asked. */
  readonly kinds: Readonly<Record<ExceptionKind, string>>;
  /** What is asked for, by kind: one polite sentence. */
  readonly requests: Readonly<Record<ExceptionKind, string>>;
  /** The line above the letter, of one matter and of several; `amount` is empty where nothing is at risk. */
  readonly subjectOfOne: (facts: {
    readonly merchant: string;
    readonly kind: string;
    readonly reference: string;
    readonly amount: string;
  }) => string;
  readonly subjectOfSeveral: (merchant: string, count: number, voice: Voice) => string;
  /** To whom; to anybody there where nobody is named. */
  readonly greeting: (institution: string | null) => string;
  readonly opening: (merchant: string, count: number, voice: Voice) => string;
  readonly references: string;
  /** How many references more there are than those written. */
  readonly more: (count: number, voice: Voice) => string;
  readonly occurred: (date: string) => string;
  readonly due: (date: string) => string;
  readonly total: string;
  readonly closing: string;
};
