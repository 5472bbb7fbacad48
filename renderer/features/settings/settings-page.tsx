import { Button, VisuallyHidden } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageSearch } from '../../ui/page-search.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { paths } from '../../ui/paths.ts';
import { isFound } from './found-settings.ts';
import { SettingRow } from './setting-row.tsx';
import { useSettings, type SettingsPart } from './settings-list.tsx';

const parts: readonly SettingsPart[] = ['look', 'tells', 'safety', 'setup', 'sample', 'about'];

const longest = 100;

/** An address can be typed by anybody. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longest) : '');

/** Everything that can be set, on one page that is searched in the reader's own words. */
export function SettingsPage() {
  const told: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const part = textOf(told['part']);
  return <Settings key={part} part={part} given={textOf(told['search'])} />;
}

function Settings({ part, given }: { readonly part: string; readonly given: string }) {
  const { labels } = useSpeech();
  const words = labels.settings;
  const navigate = useNavigate();
  const [query, setQuery] = useState(given);
  const field = useRef<HTMLInputElement>(null);
  const settings = useSettings();
  useCommand('row.search', () => field.current?.select());
  useEffect(() => {
    document.getElementById(`settings-${part}`)?.scrollIntoView();
  }, [part]);

  // What is typed stands here first: a field that waits for the address forgets what was typed before, and with it its own undo.
  const search = (text: string): void => {
    setQuery(text);
    void navigate({ to: paths.settings, search: text === '' ? {} : { search: text }, replace: true });
  };
  const found = settings.filter((setting) => isFound(words.entries[setting.id], words.parts[setting.part], query));

  return (
    <Page title={words.title} lead={words.lead}>
      <div className="nk-settings nk-stack">
        <PageSearch ref={field} label={words.search} value={query} onChange={search} />
        <VisuallyHidden role="status">{found.length === 0 ? words.nothing : ''}</VisuallyHidden>
        {found.length === 0 ? (
          <EmptyState icon={IconSearchOff} title={words.nothing} text={words.nothingText}>
            <Button
              variant="default"
              onClick={() => {
                search('');
                field.current?.focus();
              }}
            >
              {words.showAll}
            </Button>
          </EmptyState>
        ) : null}
        {parts
          .map((name) => ({ name, rows: found.filter((setting) => setting.part === name) }))
          .filter(({ rows }) => rows.length > 0)
          .map(({ name, rows }) => (
            <div key={name} id={`settings-${name}`}>
              <Panel title={words.parts[name]} flush>
                <ul className="nk-setting-list">
                  {rows.map(({ id, note, control }) => (
                    <SettingRow key={id} {...words.entries[id]} query={query} note={note} control={control} />
                  ))}
                </ul>
              </Panel>
            </div>
          ))}
      </div>
    </Page>
  );
}
