import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { Ref } from 'react';

type SearchFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (search: string) => void;
  /** Enter leads to what was found; where nothing is given, it leaves the field as Escape does. */
  readonly onEnter?: () => void;
  readonly ref: Ref<HTMLInputElement>;
};

/** A search in a toolbar: its name is its placeholder, Escape gives the keys back to the screen. */
export function SearchField({ label, value, onChange, onEnter, ref }: SearchFieldProps) {
  return (
    <TextInput
      ref={ref}
      className="nk-search"
      size="xs"
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={14} aria-hidden />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && onEnter !== undefined) onEnter();
        else if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}
