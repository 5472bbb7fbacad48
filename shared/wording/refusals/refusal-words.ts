import type { RefusalCode, RefusalDetails } from '../../contract/refusal.ts';
import { sayWait } from '../say-wait.ts';
import type { Voice } from '../voice.ts';

/** Every answer that is not what was asked for: the refusals, a call nobody understands, and a fault of ours. */
export type RefusedCode = RefusalCode | 'bad_request' | 'fault';

/**
 * The details of a refusal, put into words. Every detail may be missing, for it comes over a border: a missing one is
 * the empty text, so that a sentence can leave it out and never says "undefined".
 */
export type Told = {
  /** The detail as it stands: a name, a reason. */
  readonly text: (name: string) => string;
  readonly number: (name: string) => string;
  readonly count: (name: string) => number;
  /** A number of seconds as people say it. */
  readonly wait: (name: string) => string;
  readonly money: (name: string) => string;
  readonly date: (name: string) => string;
  readonly month: (name: string) => string;
};

/** The words of one language: what happened, why, what to do next. A language that lacks one does not compile. */
export type RefusalWords = Readonly<Record<RefusedCode, (told: Told) => string>>;

/** Reads details for a sentence in the voice's language. */
export function tell(details: RefusalDetails, voice: Voice): Told {
  const held = (name: string): RefusalDetails[string] | undefined =>
    Object.hasOwn(details, name) ? details[name] : undefined;
  const text = (name: string): string => {
    const value = held(name);
    return typeof value === 'string' ? value.slice(0, 200) : typeof value === 'number' ? voice.number(value) : '';
  };
  const count = (name: string): number => {
    const value = held(name);
    return typeof value === 'number' ? value : isList(value) ? value.length : 0;
  };
  return {
    text,
    count,
    number: (name) => voice.number(count(name)),
    wait: (name) => sayWait(count(name), voice),
    money: (name) => {
      const value = held(name);
      return typeof value === 'object' && !isList(value) ? voice.money(value) : '';
    },
    date: (name) => (/^\d{4}-\d{2}-\d{2}/.test(text(name)) ? voice.date(text(name).slice(0, 10)) : ''),
    month: (name) => (/^\d{4}-\d{2}$/.test(text(name)) ? voice.month(text(name)) : ''),
  };
}

const isList = (
  value: RefusalDetails[string] | undefined,
): value is Extract<RefusalDetails[string], readonly unknown[]> => Array.isArray(value);
