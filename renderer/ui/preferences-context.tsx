import { useMantineColorScheme } from '@mantine/core';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { assert } from '../../shared/kernel/assert.ts';
import { figureForms, figureFormsOf, languages, type FigureForm, type Language } from '../../shared/wording/voice.ts';

export type Theme = 'light' | 'dark' | 'auto';

/** What the reader chose for this window; kept on this computer, outside the books. */
export type Preferences = {
  readonly language: Language;
  readonly theme: Theme;
  /** One of those the language has a use for. */
  readonly figures: FigureForm;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setFigures: (figures: FigureForm) => void;
};

const PreferencesContext = createContext<Preferences | null>(null);
const remembered = 'nikash.language';
const rememberedFigures = 'nikash.figures';

const isLanguage = (text: string): text is Language => languages.some((language) => language === text);

const isFigureForm = (text: string): text is FigureForm => figureForms.some((form) => form === text);

/** The language chosen before, else the first of the computer's own that Nikash speaks. */
function firstLanguage(): Language {
  const wanted = [localStorage.getItem(remembered) ?? '', ...navigator.languages];
  return wanted.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}

export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const [chosen, setChosen] = useState<FigureForm>(() => {
    const kept = localStorage.getItem(rememberedFigures) ?? '';
    return isFigureForm(kept) ? kept : 'usual';
  });
  const figures = figureFormsOf(language).includes(chosen) ? chosen : 'usual';
  const { colorScheme, setColorScheme } = useMantineColorScheme();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const preferences = useMemo<Preferences>(
    () => ({
      language,
      theme: colorScheme,
      figures,
      setLanguage: (next) => {
        localStorage.setItem(remembered, next);
        setLanguage(next);
      },
      setTheme: setColorScheme,
      setFigures: (next) => {
        localStorage.setItem(rememberedFigures, next);
        setChosen(next);
      },
    }),
    [language, figures, colorScheme, setColorScheme],
  );

  return <PreferencesContext value={preferences}>{children}</PreferencesContext>;
}

export function usePreferences(): Preferences {
  const preferences = use(PreferencesContext);
  assert(preferences !== null, 'usePreferences stands outside PreferencesProvider');
  return preferences;
}
