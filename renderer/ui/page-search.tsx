import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { Ref } from 'react';

type PageSearchProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (search: string) => void;
  readonly ref: Ref<HTMLInputElement>;
};

/** A search through a whole page, above what it searches: its name is its placeholder, Escape empties it. */
export function PageSearch({ label, value, onChange, ref }: PageSearchProps) {
  return (
    <TextInput
      ref={ref}
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') return;
        event.preventDefault();
        onChange('');
      }}
    />
  );
}
