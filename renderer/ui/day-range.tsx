import { TextInput } from '@mantine/core';
import { parseLocalDate, type LocalDate } from '../../shared/kernel/local-date.ts';
import { useSpeech } from '../i18n/speech-context.tsx';

/** Null where the range has no such end. */
type DayRangeEnds = { readonly from: LocalDate | null; readonly to: LocalDate | null };

type DayRangeProps = {
  readonly value: DayRangeEnds;
  readonly onChange: (change: Partial<DayRangeEnds>) => void;
};

/** Narrows a list to the rows of some days, both ends included. */
export function DayRange({ value, onChange }: DayRangeProps) {
  const words = useSpeech().labels.matchingFilters;
  return (
    <div className="nk-filter-pair">
      <TextInput
        size="xs"
        type="date"
        label={words.from}
        value={value.from ?? ''}
        onChange={({ currentTarget }) => onChange({ from: parseLocalDate(currentTarget.value) })}
      />
      <TextInput
        size="xs"
        type="date"
        label={words.to}
        value={value.to ?? ''}
        onChange={({ currentTarget }) => onChange({ to: parseLocalDate(currentTarget.value) })}
      />
    </div>
  );
}
