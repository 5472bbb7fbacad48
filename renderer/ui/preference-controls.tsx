import { SegmentedControl } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { languages } from '../../shared/wording/voice.ts';
import { languageNames } from '../i18n/labels.ts';
import { useSpeech } from '../i18n/speech-context.tsx';
import { linkToHelp } from './help/link-to-help.ts';
import { usePreferences } from './preferences-context.tsx';

/** Language and theme side by side, and the help, for the screens before the frame. */
export function PreferenceControls() {
  const { labels } = useSpeech();
  const { language, theme, setLanguage, setTheme } = usePreferences();
  return (
    <div className="nk-row">
      <a className="nk-help-link" href={linkToHelp('first-month')}>
        <IconHelpCircle size={16} stroke={1.7} aria-hidden />
        {labels.help.title}
      </a>
      <SegmentedControl
        aria-label={labels.frame.language}
        size="xs"
        value={language}
        onChange={setLanguage}
        data={languages.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
      />
      <SegmentedControl
        aria-label={labels.frame.theme}
        size="xs"
        value={theme}
        onChange={setTheme}
        data={[
          { value: 'light', label: labels.frame.light },
          { value: 'dark', label: labels.frame.dark },
          { value: 'auto', label: labels.frame.system },
        ]}
      />
    </div>
  );
}
