import { NativeSelect } from '@mantine/core';
import { useSpeech } from '../i18n/speech-context.tsx';

type AccountFilterProps = {
  /** The account that rows are narrowed to, by its id; null for every account. */
  readonly value: string | null;
  /** The accounts that can be chosen, by their ids, and what they are called. */
  readonly accounts: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (account: string | null) => void;
};

/** Narrows a list to the rows of one account. */
export function AccountFilter({ value, accounts, onChange }: AccountFilterProps) {
  const words = useSpeech().labels.matchingFilters;
  return (
    <NativeSelect
      size="xs"
      label={words.account}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
      data={[{ value: '', label: words.anyAccount }, ...accounts]}
    />
  );
}
