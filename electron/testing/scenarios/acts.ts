import { assert } from '../../../shared/kernel/assert.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { MatchingSettings } from '../../../shared/contract/matching-rules.ts';
import type { Act } from './act.ts';
import { dayOf, readFiles } from './read-files.ts';

const quoted = (names: readonly string[]): string => names.join(' and ');

/** More files come, one import after the others. */
export const brings = (files: string): Act => ({
  words: 'Then more comes:',
  files,
  perform: async ({ bring }) => {
    await bring(...readFiles(files));
  },
});

/** The very same bytes once more. */
export const bringsAgain = (files: string): Act => ({
  words: 'Then the same file comes once more, and is refused: it is in the books already.',
  files,
  perform: async ({ test, merchantId, file }) => {
    const answer = await test.dispatch('imports.commit', { merchantId, files: readFiles(files).map(file) });
    assert(!answer.ok && answer.code === 'already_imported', 'the same file is not taken twice');
  },
});

export const accepts = (left: readonly string[], right: readonly string[], writeOffDifference = false): Act => ({
  words: `A person accepts that ${quoted(left)} and ${quoted(right)} belong together${writeOffDifference ? ', and writes the difference off' : ''}.`,
  perform: async ({ test, merchantId, open }) => {
    const ids = async (side: 'left' | 'right', names: readonly string[]): Promise<string[]> => {
      const found: string[] = [];
      for (const name of names) found.push(await open(side, name));
      return found;
    };
    await test.ask('matching.accept', {
      merchantId,
      left: await ids('left', left),
      right: await ids('right', right),
      writeOffDifference,
    });
  },
});

/** A debit and a credit of the merchant's own accounts. */
export const transfers = (out: string, into: string): Act => ({
  words: `A person says that ${out} and ${into} are one transfer between the merchant’s own accounts.`,
  perform: async ({ test, merchantId, open }) => {
    const ids = { out: await open('right', out), in: await open('right', into) };
    await test.ask('matching.transfer', { merchantId, ...ids });
  },
});

/** Rates of days in the books before anything is matched: `6 Oct USD INR 84.00`. */
export const rates = (...lines: readonly string[]): Act => ({
  words: `Booked rates: ${lines.join('; ')}.`,
  perform: async ({ test, merchantId }) => {
    for (const line of lines) {
      const [day, month, from, to, rate = ''] = line.split(' ');
      await test.ask('rates.add', {
        from: from as Input<'rates.add'>['from'],
        to: to as Input<'rates.add'>['to'],
        on: dayOf(`${day} ${month}`),
        rate,
        source: 'scenario',
      });
    }
    await test.ask('matching.reconcile', { merchantId });
  },
});

/** Changes the settings and runs the passes. */
export const settles = (words: string, change: (settings: MatchingSettings) => MatchingSettings): Act => ({
  words,
  perform: async ({ test, merchantId }) => {
    const { settings } = await test.ask('matching.settings', { merchantId });
    await test.ask('matching.saveSettings', { merchantId, settings: change(settings) });
    await test.ask('matching.reconcile', { merchantId });
  },
});

/** Keeps a rule for bank lines and runs the passes. Its account is named by its institution. */
export const keepsRule = (
  words: string,
  provider: string,
  rule: Omit<Input<'matching.saveRule'>['rule'], 'providerAccount'>,
): Act => ({
  words,
  perform: async ({ test, merchantId, accountOf }) => {
    const providerAccount = await accountOf(provider);
    await test.ask('matching.saveRule', { merchantId, rule: { ...rule, providerAccount } });
    await test.ask('matching.reconcile', { merchantId });
  },
});

/** Days go by, and the passes run again. */
export const waitsUntil = (day: string): Act => ({
  words: `It is ${day} now.`,
  perform: async ({ test, merchantId, setToday }) => {
    setToday(dayOf(day));
    await test.ask('matching.reconcile', { merchantId });
  },
});

type Card = Input<'fees.saveCard'>['card'];

/** Keeps what was agreed with a provider, which is named by its institution. */
export const agrees = (words: string, provider: string, card: Omit<Card, 'providerAccount'>): Act => ({
  words,
  perform: async ({ test, merchantId, accountOf }) => {
    const providerAccount = await accountOf(provider);
    await test.ask('fees.saveCard', { merchantId, card: { ...card, providerAccount } });
    await test.ask('matching.reconcile', { merchantId });
  },
});

type Scheme = Input<'cashback.save'>['scheme'];

/** Keeps a cashback scheme of an account, which is named by its number or institution. */
export const offers = (words: string, account: string, scheme: Omit<Scheme, 'account'>): Act => ({
  words,
  perform: async ({ test, merchantId, accountOf }) => {
    const id = await accountOf(account);
    await test.ask('cashback.save', { merchantId, scheme: { ...scheme, account: id } });
    await test.ask('matching.reconcile', { merchantId });
  },
});

type Mark = Input<'incidents.markAttempt'>['what'];

const marked: Readonly<Record<Mark, string>> = {
  debited: 'the customer was debited all the same',
  not_debited: 'the customer was not debited',
  returned: 'the customer has the money back',
};

/** What a person notes of a failed payment, which is named by its reference. An incident has it. */
export const marks = (reference: string, what: Mark, day: string): Act => ({
  words: `A person notes of ${reference}: on ${day} ${marked[what]}.`,
  perform: async ({ test, merchantId, attemptOf }) => {
    const attemptId = await attemptOf(reference);
    await test.ask('incidents.markAttempt', { merchantId, attemptId, what, on: dayOf(day) });
  },
});

/** An outage that a person knows of, in minutes of India: `2026-10-11 19:00`. */
export const enters = (words: string, scope: Input<'incidents.save'>['scope'], from: string, to: string): Act => ({
  words,
  perform: async ({ test, merchantId }) => {
    const instant = (text: string): string => `${text.replace(' ', 'T')}:00+05:30`;
    await test.ask('incidents.save', { merchantId, scope, from: instant(from), to: instant(to), state: 'confirmed' });
  },
});
