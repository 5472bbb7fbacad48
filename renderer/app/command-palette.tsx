import { Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { useSpeech } from '../i18n/speech-context.tsx';
import { useAvailableCommands } from '../ui/commands/command-context.tsx';
import { commandTable, type CommandId } from '../../shared/commands/command-table.ts';
import { KeyHint } from '../ui/key-hint.tsx';

type PaletteProps = { readonly opened: boolean; readonly onClose: () => void };

/** Every command by its name. */
export function CommandPalette({ opened, onClose }: PaletteProps) {
  const { labels } = useSpeech();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      centered={false}
      yOffset="14vh"
      padding={0}
      size={560}
      aria-label={labels.commands.names['app.palette']}
    >
      <Commands onClose={onClose} />
    </Modal>
  );
}

function Commands({ onClose }: { readonly onClose: () => void }) {
  const { labels } = useSpeech();
  const { ids, run } = useAvailableCommands();
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const wanted = search.trim().toLowerCase();
  const found = ids.filter(
    (id) => commandTable[id].inPalette && labels.commands.names[id].toLowerCase().includes(wanted),
  );
  const chosen = found[Math.min(at, found.length - 1)];

  const start = (id: CommandId | undefined): void => {
    if (id === undefined) return;
    onClose();
    run(id);
  };
  const listen = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter') start(chosen);
    else return;
    event.preventDefault();
  };

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
        }}
        onKeyDown={listen}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={chosen === undefined ? undefined : `${list}-${chosen}`}
        data-autofocus
      />
      <ul id={list} className="nk-command-list" role="listbox" aria-label={labels.commands.names['app.palette']}>
        {found.map((id) => (
          <li
            key={id}
            id={`${list}-${id}`}
            className="nk-command"
            role="option"
            aria-selected={id === chosen}
            onMouseMove={() => setAt(found.indexOf(id))}
            onClick={() => start(id)}
          >
            {labels.commands.names[id]}
            {commandTable[id].keys === null ? null : <KeyHint keys={commandTable[id].keys} />}
          </li>
        ))}
        {found.length === 0 ? <li className="nk-dim nk-command">{labels.frame.paletteEmpty}</li> : null}
      </ul>
    </>
  );
}
