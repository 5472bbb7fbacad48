import { Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { commandTable } from '../../../shared/commands/command-table.ts';
import { useFound } from '../../features/search/use-found.tsx';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useAvailableCommands } from '../../ui/commands/command-context.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { rankedCommands, type RankedGroup } from './ranked-commands.ts';
import { recentCommands, rememberCommand } from './recent-commands.ts';

type PaletteProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** What stands in the field as it opens: what was pasted. */
  readonly begin: string;
};

/** Every command by its name, and what of the books is found for what was typed. */
export function CommandPalette({ opened, onClose, begin }: PaletteProps) {
  const { labels } = useSpeech();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      centered={false}
      yOffset="14vh"
      padding={0}
      size={600}
      attributes={{ content: { 'aria-label': labels.commands.names['app.palette'] } }}
    >
      <Commands key={begin} onClose={onClose} begin={begin} />
    </Modal>
  );
}

/** One line of the list, whatever it stands for. */
type Line = {
  readonly id: string;
  readonly title: string;
  readonly end: ReactNode;
  /** In the books, for what was typed. */
  readonly isFound: boolean;
  readonly start: () => void;
};
type Lines = { readonly id: string; readonly label: string | null; readonly lines: readonly Line[] };

function Commands({ onClose, begin }: Omit<PaletteProps, 'opened'>) {
  const { labels, language } = useSpeech();
  const { ids, run } = useAvailableCommands();
  const [search, setSearch] = useState(begin);
  const [at, setAt] = useState(0);
  // Enter came before the answer to what was typed: what is shown until then is of what was typed before.
  const [waits, setWaits] = useState(false);
  const list = useId();
  const found = useFound(search);
  const ranked = useMemo(
    () => rankedCommands({ query: search, language, available: ids, recent: recentCommands() }),
    [search, language, ids],
  );

  const groups: readonly Lines[] = [
    ...ranked.map(({ group, ids: members }) => ({
      id: group,
      label: groupLabel(group),
      lines: members.map((id) => ({
        id,
        title: labels.commands.names[id],
        end: commandTable[id].keys === null ? null : <KeyHint keys={commandTable[id].keys} />,
        isFound: false,
        start: () => {
          rememberCommand(id);
          run(id);
        },
      })),
    })),
    ...found.groups.map(({ id, label, items }) => ({
      id: `found-${id}`,
      label,
      lines: items.map((item) => ({
        id: `found-${item.id}`,
        title: item.title,
        end: item.detail ?? null,
        isFound: true,
        start: item.go,
      })),
    })),
  ];
  const lines = groups.flatMap((group) => group.lines);
  const chosen = lines[Math.min(at, lines.length - 1)];

  function groupLabel(group: RankedGroup['group']): string | null {
    if (group === 'recent') return labels.frame.paletteRecent;
    // With something found in the books, it has to be said which lines are commands.
    if (group === 'best') return found.groups.length === 0 ? null : labels.commands.names['app.palette'];
    return labels.commands.groups[group];
  }
  const start = (line: Line | undefined): void => {
    if (line === undefined) return;
    onClose();
    line.start();
  };
  const listen = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, lines.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter') {
      if (found.busy && (chosen === undefined || chosen.isFound)) setWaits(true);
      else start(chosen);
    } else return;
    event.preventDefault();
  };
  const goOn = useEffectEvent(() => start(chosen));
  useEffect(() => {
    if (waits && !found.busy) goOn();
  }, [waits, found.busy]);
  const marked = chosen === undefined ? undefined : `${list}-${chosen.id}`;
  useEffect(() => {
    document.getElementById(marked ?? '')?.scrollIntoView({ block: 'nearest' });
  }, [marked]);

  return (
    <>
      <TextInput
        variant="unstyled"
        size="md"
        className="nk-palette-search"
        placeholder={labels.frame.palettePlaceholder}
        aria-label={labels.frame.palettePlaceholder}
        leftSection={<IconSearch size={17} aria-hidden />}
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
          setAt(0);
          setWaits(false);
        }}
        onKeyDown={listen}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={marked}
        data-autofocus
      />
      <div
        id={list}
        className="nk-command-list"
        role="listbox"
        aria-label={labels.commands.names['app.palette']}
        aria-busy={found.busy}
      >
        {groups.map((group) => (
          <div key={group.id} role="group" aria-label={group.label ?? labels.commands.names['app.palette']}>
            {group.label === null ? null : (
              <div className="nk-command-group" aria-hidden>
                {group.label}
              </div>
            )}
            {group.lines.map((line) => (
              <div
                key={line.id}
                id={`${list}-${line.id}`}
                className="nk-command"
                role="option"
                aria-selected={line.id === chosen?.id}
                onMouseMove={() => setAt(lines.indexOf(line))}
                onClick={() => start(line)}
              >
                <span className="nk-command-name">{line.title}</span>
                {line.end}
              </div>
            ))}
          </div>
        ))}
      </div>
      {lines.length === 0 && !found.busy ? (
        <p className="nk-dim nk-command-none" role="status">
          {labels.frame.paletteEmpty}
        </p>
      ) : null}
    </>
  );
}
