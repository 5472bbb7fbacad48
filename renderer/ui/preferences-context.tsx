import { useMantineColorScheme } from '@mantine/core';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { assert } from '../../shared/kernel/assert.ts';
import { languages, type Language } from '../../shared/wording/voice.ts';

export type Theme = 'light' | 'dark' | 'auto';

/** What the reader chose for this window; kept on this computer, outside the books. */
export type Preferences = {
  readonly language: Language;
  readonly theme: Theme;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
};

const PreferencesContext = createContext<Preferences | null>(null);
const remembered = 'nikash.language';

const isLanguage = (text: string): text is Language => languages.some((language) => language === text);

/** The language chosen before, else the first of the computer's own that Nikash speaks. */
function firstLanguage(): Language {
  const wanted = [localStorage.getItem(remembered) ?? '', ...navigator.languages];
  return wanted.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}

export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const { colorScheme, setColorScheme } = useMantineColorScheme();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const preferences = useMemo<Preferences>(
    () => ({
      language,
      theme: colorScheme,
      setLanguage: (next) => {
        localStorage.setItem(remembered, next);
        setLanguage(next);
      },
      setTheme: setColorScheme,
    }),
    [language, colorScheme, setColorScheme],
  );

  return <PreferencesContext value={preferences}>{children}</PreferencesContext>;
}

export function usePreferences(): Preferences {
  const preferences = use(PreferencesContext);
  assert(preferences !== null, 'usePreferences stands outside PreferencesProvider');
  return preferences;
}
