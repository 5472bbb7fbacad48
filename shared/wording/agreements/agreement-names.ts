import type { AgreementName } from '../../contract/agreement-name.ts';
import type { Language, Voice } from '../voice.ts';

/** What a sentence keeps of the agreements it rests on: `2 2026-10-01; 3 2026-11-01`. Empty for none. */
export const writeAgreements = (names: readonly Pick<AgreementName, 'version' | 'from'>[]): string =>
  [...new Set(names.map(({ version, from }) => `${version} ${from}`))].join('; ');

const readAgreements = (written: string): readonly { readonly version: number; readonly from: string }[] =>
  written.split('; ').flatMap((text) => {
    const found = /^(\d{1,5}) (\d{4}-\d{2}-\d{2})$/.exec(text);
    return found === null ? [] : [{ version: Number(found[1]), from: found[2] ?? '' }];
  });

/** As it stands before a postposition in Bengali and Hindi, and within a sentence in English. */
const words: Readonly<
  Record<Language, { readonly name: (version: string, day: string) => string; readonly and: string }>
> = {
  en: { name: (version, day) => `agreement version ${version} of ${day}`, and: ' and ' },
  bn: { name: (version, day) => `${day} তারিখের চুক্তির ${version} নম্বর সংস্করণ`, and: ' ও ' },
  hi: { name: (version, day) => `${day} के समझौते के संस्करण ${version}`, and: ' और ' },
};

/** `agreement version 2 of 1 Oct 2026`; empty where none is written. */
export const sayAgreements = (written: string | undefined, { language, number, date }: Voice): string =>
  readAgreements(written ?? '')
    .map(({ version, from }) => words[language].name(number(version), date(from)))
    .join(words[language].and);

const by: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => ` (by ${name})`,
  bn: (name) => ` (${name} অনুযায়ী)`,
  hi: (name) => ` (${name} के अनुसार)`,
};

/** To stand behind a date or a figure, with the space before it: ` (by agreement version 2 of 1 Oct 2026)`. Empty for none. */
export function sayByAgreement(written: string | undefined, voice: Voice): string {
  const name = sayAgreements(written, voice);
  return name === '' ? '' : by[voice.language](name);
}

/** What charges were held against: rate cards by their names in quotes, and agreements. */
export const sayHeldAgainst = (cards: string, written: string | undefined, voice: Voice): string =>
  [...(cards === '' ? [] : [`“${cards}”`]), ...[sayAgreements(written, voice)].filter((name) => name !== '')].join(
    words[voice.language].and,
  );
