import { NativeSelect, SegmentedControl, Switch } from '@mantine/core';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { figureFormsOf, languages } from '../../../shared/wording/voice.ts';
import { languageNames } from '../../i18n/labels.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { mostLockAfter, usePreferences } from '../../ui/preferences-context.tsx';

/** What names and describes a control, by the ids of the texts beside it. */
export type ControlLabel = { readonly 'aria-labelledby': string; readonly 'aria-describedby': string };

export function LanguageControl(label: ControlLabel) {
  const { language, setLanguage } = usePreferences();
  return (
    <SegmentedControl
      {...label}
      size="xs"
      value={language}
      onChange={setLanguage}
      data={languages.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
    />
  );
}

/** The same amount as each form writes it says more than a name would. */
const example = { amount: '123456750', currency: 'USD' } as const;

export function FiguresControl(label: ControlLabel) {
  const { language } = useSpeech();
  const { figures, setFigures } = usePreferences();
  return (
    <SegmentedControl
      {...label}
      size="xs"
      className="nk-figures-control"
      value={figures}
      onChange={setFigures}
      data={figureFormsOf(language).map((value) => ({ value, label: makeVoice(language, value).money(example) }))}
    />
  );
}

export function ThemeControl(label: ControlLabel) {
  const { frame } = useSpeech().labels;
  const { theme, setTheme } = usePreferences();
  return (
    <SegmentedControl
      {...label}
      size="xs"
      value={theme}
      onChange={setTheme}
      data={[
        { value: 'light', label: frame.light },
        { value: 'dark', label: frame.dark },
        { value: 'auto', label: frame.system },
      ]}
    />
  );
}

export function HideAtStartControl(label: ControlLabel) {
  const { hideAtStart, setHideAtStart } = usePreferences();
  return <Switch {...label} checked={hideAtStart} onChange={(event) => setHideAtStart(event.currentTarget.checked)} />;
}

const minutes = Array.from({ length: mostLockAfter }, (_, at) => at + 1);

export function LockAfterControl(label: ControlLabel) {
  const { labels, voice } = useSpeech();
  const { lockAfter, setLockAfter } = usePreferences();
  return (
    <NativeSelect
      {...label}
      size="xs"
      value={String(lockAfter)}
      onChange={(event) => setLockAfter(Number(event.currentTarget.value))}
      data={minutes.map((one) => ({ value: String(one), label: labels.security.minutes(one, voice) }))}
    />
  );
}
