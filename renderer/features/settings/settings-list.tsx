import { Button, Switch } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import type { SettingsWords } from '../../i18n/words/settings-words.ts';
import { useAvailableCommands } from '../../ui/commands/command-context.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { linkTo, paths, type Path } from '../../ui/paths.ts';
import { showDone } from '../../ui/step-notice.tsx';
import { DemoControl } from './demo-control.tsx';
import {
  FiguresControl,
  HideAtStartControl,
  LanguageControl,
  LockAfterControl,
  ThemeControl,
  type ControlLabel,
} from './look-controls.tsx';
import { namedToo } from './named-too.ts';
import { useLedgerCheck } from './use-ledger-check.tsx';
import { useShellFacts } from './use-shell-facts.ts';

export type SettingsPart = keyof SettingsWords['parts'];

export type Setting = {
  readonly id: keyof SettingsWords['entries'];
  readonly part: SettingsPart;
  readonly note?: ReactNode;
  readonly control: (label: ControlLabel) => ReactNode;
};

/** Every setting there is in this window, part by part; those of the program around it only where there is one. */
export function useSettings(): readonly Setting[] {
  const speech = useSpeech();
  const words = speech.labels.settings;
  const bridge = useBridge();
  const about = useAsk('vault.about', {}).data ?? null;
  const { ids, run } = useAvailableCommands();
  const { facts, set } = useShellFacts();
  const ledgerCheck = useLedgerCheck();

  const link =
    (path: Path, search: Readonly<Record<string, string>> = {}) =>
    (label: ControlLabel) => (
      <a className="nk-setting-link" href={linkTo(path, search)} {...namedToo(label)}>
        {words.open}
        <IconChevronRight size={15} stroke={1.8} aria-hidden />
      </a>
    );
  const shown = (text: ReactNode) => () => text;

  const ofShell = (): readonly Setting[] => {
    if (facts === null) return [];
    const { settings, recentFilesKept } = facts;
    return [
      {
        id: 'notifications',
        part: 'tells',
        control: (label) => (
          <Switch
            {...label}
            checked={settings.notifications}
            onChange={(event) => void set({ notifications: event.currentTarget.checked })}
          />
        ),
      },
      {
        id: 'recentFiles',
        part: 'tells',
        note: settings.recentFiles && !recentFilesKept ? words.recentInMemory : null,
        control: (label) => (
          <div className="nk-setting-buttons">
            <Button
              variant="subtle"
              size="xs"
              onClick={() => void bridge.forgetRecentFiles().then(() => showDone(words.cleared, speech))}
            >
              {words.clearRecent}
            </Button>
            <Switch
              {...label}
              checked={settings.recentFiles}
              onChange={(event) => void set({ recentFiles: event.currentTarget.checked })}
            />
          </div>
        ),
      },
    ];
  };

  return [
    { id: 'language', part: 'look', control: (label) => <LanguageControl {...label} /> },
    { id: 'figures', part: 'look', control: (label) => <FiguresControl {...label} /> },
    { id: 'theme', part: 'look', control: (label) => <ThemeControl {...label} /> },
    { id: 'hideAtStart', part: 'look', control: (label) => <HideAtStartControl {...label} /> },
    ...ofShell(),
    { id: 'lockAfter', part: 'safety', control: (label) => <LockAfterControl {...label} /> },
    { id: 'security', part: 'safety', control: link(paths.security) },
    { id: 'backups', part: 'safety', control: link(paths.backups) },
    { id: 'verify', part: 'safety', ...ledgerCheck },
    { id: 'contacts', part: 'setup', control: link(paths.contacts) },
    { id: 'calendars', part: 'setup', control: link(paths.calendars) },
    { id: 'rules', part: 'setup', control: link(paths.reconcile, { view: 'rules' }) },
    { id: 'rates', part: 'setup', control: link(paths.ledger, { view: 'rates' }) },
    ...(ids.includes('app.shortcuts')
      ? [
          {
            id: 'shortcuts',
            part: 'setup',
            control: (label) => (
              <Button variant="default" size="xs" onClick={() => run('app.shortcuts')} {...namedToo(label)}>
                {words.open}
              </Button>
            ),
          } satisfies Setting,
        ]
      : []),
    { id: 'demo', part: 'sample', note: words.demoOwn, control: () => <DemoControl /> },
    {
      id: 'version',
      part: 'about',
      control: shown(
        about === null ? null : (
          <span className="nk-setting-fact">
            {words.versionText(about.version, `${about.sqlite}, ${about.cipher}`, String(about.schema))}
          </span>
        ),
      ),
    },
    ...(facts === null
      ? []
      : [
          {
            id: 'folder',
            part: 'about',
            note: <code className="nk-setting-path">{facts.folder}</code>,
            control: (label) => (
              <Button
                variant="default"
                size="xs"
                onClick={() => {
                  if (copyText(facts.folder)) showDone(speech.labels.common.copied, speech);
                }}
                {...namedToo(label)}
              >
                {speech.labels.common.copy}
              </Button>
            ),
          } satisfies Setting,
        ]),
    { id: 'trust', part: 'about', control: shown(null) },
    { id: 'licence', part: 'about', control: shown(null) },
  ];
}
