import { useMantineColorScheme } from '@mantine/core';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { assert } from '../../shared/kernel/assert.ts';
import { figureForms, figureFormsOf, languages, type FigureForm, type Language } from '../../shared/wording/voice.ts';

export type Theme = 'light' | 'dark' | 'auto';

/** What the reader chose for this window; kept on this computer, outside the books. */
export type Preferences = {
  readonly language: Language;
  readonly theme: Theme;
  /** One of those the language has a use for. */
  readonly figures: FigureForm;
  /** Whether amounts are hidden on screen now. */
  readonly amountsHidden: boolean;
  /** Minutes without a key or pointer after which the workspace is locked: 1 to 15. */
  readonly lockAfter: number;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setFigures: (figures: FigureForm) => void;
  readonly setAmountsHidden: (hidden: boolean) => void;
  readonly setLockAfter: (minutes: number) => void;
  /** Has hidden amounts on screen while something is written off it. */
  readonly showAmountsDuring: <T>(work: () => Promise<T>) => Promise<T>;
};

const PreferencesContext = createContext<Preferences | null>(null);
const remembered = 'nikash.language';
const rememberedFigures = 'nikash.figures';
const rememberedHidden = 'nikash.amountsHidden';
const rememberedLockAfter = 'nikash.lockAfter';

/** The longest that a workspace may be left open. */
export const mostLockAfter = 15;
const usualLockAfter = 5;

/** What was kept, or the usual: whatever else stands there can only have been put there by hand. */
function keptLockAfter(): number {
  const kept = Number(localStorage.getItem(rememberedLockAfter) ?? usualLockAfter);
  return Number.isInteger(kept) && kept >= 1 && kept <= mostLockAfter ? kept : usualLockAfter;
}

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
  const [hidden, setHidden] = useState(() => localStorage.getItem(rememberedHidden) === 'yes');
  const [shownFor, setShownFor] = useState(0);
  const [lockAfter, setLockAfter] = useState(keptLockAfter);
  const amountsHidden = hidden && shownFor === 0;
  const showAmountsDuring = useCallback(async <T,>(work: () => Promise<T>): Promise<T> => {
    flushSync(() => setShownFor((count) => count + 1));
    try {
      return await work();
    } finally {
      setShownFor((count) => count - 1);
    }
  }, []);
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
      amountsHidden,
      lockAfter,
      showAmountsDuring,
      setLanguage: (next) => {
        localStorage.setItem(remembered, next);
        setLanguage(next);
      },
      setTheme: setColorScheme,
      setFigures: (next) => {
        localStorage.setItem(rememberedFigures, next);
        setChosen(next);
      },
      setAmountsHidden: (next) => {
        localStorage.setItem(rememberedHidden, next ? 'yes' : 'no');
        setHidden(next);
      },
      setLockAfter: (minutes) => {
        localStorage.setItem(rememberedLockAfter, String(minutes));
        setLockAfter(minutes);
      },
    }),
    [language, figures, amountsHidden, lockAfter, showAmountsDuring, colorScheme, setColorScheme],
  );

  return <PreferencesContext value={preferences}>{children}</PreferencesContext>;
}

export function usePreferences(): Preferences {
  const preferences = use(PreferencesContext);
  assert(preferences !== null, 'usePreferences stands outside PreferencesProvider');
  return preferences;
}
