import { helpPageIds } from '../../../shared/help/help-pages.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { Language } from '../../../shared/wording/voice.ts';
import { readHelp } from './read-help.ts';
import type { HelpBook } from './search-help.ts';

type Texts = { readonly texts: Readonly<Record<string, string>> };

const fetchTexts: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: () => import('./texts-en.ts'),
  bn: () => import('./texts-bn.ts'),
  hi: () => import('./texts-hi.ts'),
};

const known = new Map<Language, Promise<HelpBook>>();

/** The whole help in one language, in reading order. It comes with the app: nothing is fetched from elsewhere. */
export function helpBook(language: Language): Promise<HelpBook> {
  const found = known.get(language);
  if (found !== undefined) return found;
  const book = fetchTexts[language]().then(({ texts }) => bookOf(texts, language));
  known.set(language, book);
  return book;
}

const bookOf = (texts: Texts['texts'], language: Language): HelpBook =>
  new Map(
    helpPageIds.map((id) => {
      const text = texts[`../../../docs/help/${language}/${id}.md`];
      assert(text !== undefined, `the help lacks ${id} in ${language}`);
      return [id, readHelp(text)];
    }),
  );
