import { methodNames } from '../../method-names.ts';
import type { Language } from '../../voice.ts';

/** Methods by their ids, with spaces between, as a language names them; one that is not known stays as it is. */
export const saidMethods = (written: string, language: Language): string => {
  const names: Readonly<Record<string, string>> = methodNames[language];
  return written
    .split(' ')
    .filter((id) => id !== '')
    .map((id) => (Object.hasOwn(names, id) ? (names[id] ?? id) : id))
    .join(', ');
};
