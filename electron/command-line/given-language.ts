import { languages, type Language } from '../../shared/wording/voice.ts';
import type { Desk } from './command.ts';
import { UsageError } from './usage-error.ts';

/** --language, English where it is left out. @throws UsageError for one that Nikash does not speak. */
export function givenLanguage({ args }: Pick<Desk, 'args'>): Language {
  const text = args.text('language') ?? 'en';
  const language = languages.find((one) => one === text);
  if (language === undefined) throw new UsageError(`--language is one of ${languages.join(', ')}, not ${text}`);
  return language;
}
