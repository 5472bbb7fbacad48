import type { Form } from '../held-to-forms.ts';
import type { IdentifierFacts, IdentifierFault } from '../identifier-fault.ts';

/** A kind of tax or business number, as its authority publishes it. */
export type TaxIdScheme = {
  /** ISO 3166-1, or XI for Northern Ireland’s VAT and null for what any country may have. */
  readonly country: string | null;
  /** What it calls itself, the same in every language. */
  readonly label: string;
  readonly example: string;
  readonly source: string;
  /** Whether a check digit is published and held to here, or its form alone. */
  readonly holds: 'check_digit' | 'form';
  readonly forms: readonly Form[];
  /** Stands in front of the number, may be left out when it is typed, and is kept. */
  readonly prefix?: string;
  /** Stand behind it (MWST, MVA), say nothing, and are dropped. */
  readonly endings?: readonly string[];
  /** Brings a form that is still written to the one that is kept. The text fits one of the forms, and has no prefix. */
  readonly complete?: (text: string) => string;
  /** What its lists do not have. `text` fits one of the forms, and has no prefix. */
  readonly parts?: (text: string) => IdentifierFault | null;
  readonly checks?: (text: string) => boolean;
  readonly facts?: (text: string) => IdentifierFacts;
};

/** Characters `from` to `until` (from 1, both included) are in no list of the scheme. */
export const unlisted = (text: string, from: number, until: number): IdentifierFault => ({
  why: 'unknown_part',
  part: 'other',
  at: from,
  found: text.slice(from - 1, until),
});

/** A number never begins with 0. */
export const noLeadingZero = (text: string): IdentifierFault | null =>
  text.startsWith('0') ? unlisted(text, 1, 1) : null;
