import { NativeSelect } from '@mantine/core';
import { isCurrencyCode, type CurrencyCode } from '../../shared/catalogue/currencies.ts';
import { useSpeech } from '../i18n/speech-context.tsx';

type CurrencyFilterProps = {
  /** The currency that rows are narrowed to; null for every currency. */
  readonly value: CurrencyCode | null;
  /** The currencies that can be chosen, by their codes. */
  readonly currencies: readonly string[];
  readonly onChange: (currency: CurrencyCode | null) => void;
};

/** Narrows a list to the rows of one currency. */
export function CurrencyFilter({ value, currencies, onChange }: CurrencyFilterProps) {
  const words = useSpeech().labels.matchingFilters;
  return (
    <NativeSelect
      size="xs"
      label={words.currency}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(isCurrencyCode(currentTarget.value) ? currentTarget.value : null)}
      data={[{ value: '', label: words.anyCurrency }, ...currencies]}
    />
  );
}
