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
  /** Whether they are hidden each time the window opens anew, whatever they were before. */
  readonly hideAtStart: boolean;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setFigures: (figures: FigureForm) => void;
  readonly setAmountsHidden: (hidden: boolean) => void;
  readonly setHideAtStart: (hide: boolean) => void;
  readonly setLockAfter: (minutes: number) => void;
  /** Has hidden amounts on screen while something is written off it. */
  readonly showAmountsDuring: <T>(work: () => Promise<T>) => Promise<T>;
};

const PreferencesContext = createContext<Preferences | null>(null);
const remembered = 'nikash.language';
const rememberedFigures = 'nikash.figures';
const rememberedHidden = 'nikash.amountsHidden';
const rememberedHideAtStart = 'nikash.hideAtStart';
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
  const [hidden, setHidden] = useState(
    () => localStorage.getItem(rememberedHidden) === 'yes' || localStorage.getItem(rememberedHideAtStart) === 'yes',
  );
  const [hideAtStart, setHideAtStart] = useState(() => localStorage.getItem(rememberedHideAtStart) === 'yes');
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

  // Another window of the app, or the same one in a test: what was chosen there counts here as well, as it does for the theme.
  useEffect(() => {
    const hear = ({ key, newValue }: StorageEvent): void => {
      if (key === remembered && newValue !== null && isLanguage(newValue)) setLanguage(newValue);
      if (key === rememberedFigures && newValue !== null && isFigureForm(newValue)) setChosen(newValue);
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, []);

  const preferences = useMemo<Preferences>(
    () => ({
      language,
      theme: colorScheme,
      figures,
      amountsHidden,
      hideAtStart,
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
      setHideAtStart: (hide) => {
        localStorage.setItem(rememberedHideAtStart, hide ? 'yes' : 'no');
        setHideAtStart(hide);
      },
      setLockAfter: (minutes) => {
        localStorage.setItem(rememberedLockAfter, String(minutes));
        setLockAfter(minutes);
      },
    }),
    [language, figures, amountsHidden, hideAtStart, lockAfter, showAmountsDuring, colorScheme, setColorScheme],
  );

  return <PreferencesContext value={preferences}>{children}</PreferencesContext>;
}

export function usePreferences(): Preferences {
  const preferences = use(PreferencesContext);
  assert(preferences !== null, 'usePreferences stands outside PreferencesProvider');
  return preferences;
}
