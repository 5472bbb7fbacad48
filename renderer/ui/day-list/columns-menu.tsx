import { Button, Checkbox, Popover } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useState } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';

export type ColumnChoice = { readonly id: string; readonly header: string };

const keyOf = (list: string): string => `nikash.columns.${list}`;

/** Which columns of a list are shown, kept on this computer. What always stands there is not asked about. */
export function useChosenColumns(list: string, all: readonly string[], usual: readonly string[]) {
  const [chosen, setChosen] = useState<readonly string[]>(() => {
    const text = localStorage.getItem(keyOf(list));
    const known = text === null ? usual : text.split(' ').filter((id) => all.includes(id));
    return known;
  });
  const toggle = (id: string): void => {
    const next = chosen.includes(id)
      ? chosen.filter((one) => one !== id)
      : all.filter((one) => one === id || chosen.includes(one));
    setChosen(next);
    localStorage.setItem(keyOf(list), next.join(' '));
  };
  return { chosen, toggle };
}

type ColumnsMenuProps = {
  readonly columns: readonly ColumnChoice[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
};

export function ColumnsMenu({ columns, chosen, onToggle }: ColumnsMenuProps) {
  const words = useSpeech().labels.lists;
  return (
    <Popover position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <Button size="xs" variant="default" leftSection={<IconColumns3 size={14} aria-hidden />}>
          {words.columns}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.columns}>
        <div className="nk-stack-tight">
          {columns.map(({ id, header }) => (
            <Checkbox key={id} size="xs" label={header} checked={chosen.includes(id)} onChange={() => onToggle(id)} />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
