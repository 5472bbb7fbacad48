import { Menu } from '@mantine/core';
import { IconCheck, IconLanguage, IconMoon, IconNumbers, IconSun, IconSunMoon, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { makeVoice } from '../../shared/wording/make-voice.ts';
import { figureFormsOf, languages } from '../../shared/wording/voice.ts';
import { languageNames } from '../i18n/labels.ts';
import { useSpeech } from '../i18n/speech-context.tsx';
import { usePreferences } from '../ui/preferences-context.tsx';

type Choice<Value extends string> = { readonly value: Value; readonly label: ReactNode };

type PreferenceMenuProps<Value extends string> = {
  readonly name: string;
  readonly icon: Icon;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
};

function PreferenceMenu<Value extends string>({
  name,
  icon: Sign,
  value,
  choices,
  onChoose,
}: PreferenceMenuProps<Value>) {
  return (
    <Menu position="right-end" width={180}>
      <Menu.Target>
        <button type="button" className="nk-side-button">
          <Sign size={17} stroke={1.7} aria-hidden />
          {name}
          <span className="nk-end">{choices.find((choice) => choice.value === value)?.label}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Item
            key={choice.value}
            onClick={() => onChoose(choice.value)}
            rightSection={choice.value === value ? <IconCheck size={15} aria-hidden /> : null}
            aria-current={choice.value === value ? 'true' : undefined}
          >
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

export function LanguageMenu() {
  const { labels } = useSpeech();
  const { language, setLanguage } = usePreferences();
  return (
    <PreferenceMenu
      name={labels.frame.language}
      icon={IconLanguage}
      value={language}
      choices={languages.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
      onChoose={setLanguage}
    />
  );
}

export function ThemeMenu() {
  const { frame } = useSpeech().labels;
  const { theme, setTheme } = usePreferences();
  const signs = { light: IconSun, dark: IconMoon, auto: IconSunMoon } as const;
  return (
    <PreferenceMenu
      name={frame.theme}
      icon={signs[theme]}
      value={theme}
      choices={[
        { value: 'light', label: frame.light },
        { value: 'dark', label: frame.dark },
        { value: 'auto', label: frame.system },
      ]}
      onChoose={setTheme}
    />
  );
}

/** The same amount as each form writes it says more than a name would. */
const example = { amount: '123456750', currency: 'USD' } as const;

export function FiguresMenu() {
  const { labels, language } = useSpeech();
  const { figures, setFigures } = usePreferences();
  return (
    <PreferenceMenu
      name={labels.frame.figures}
      icon={IconNumbers}
      value={figures}
      choices={figureFormsOf(language).map((value) => ({ value, label: makeVoice(language, value).money(example) }))}
      onChoose={setFigures}
    />
  );
}
