import { NativeSelect } from '@mantine/core';
import { useSpeech } from '../../i18n/speech-context.tsx';

type StateFilterProps<State extends string> = {
  readonly states: readonly State[];
  readonly names: Readonly<Record<State, string>>;
  readonly value: State | null;
  readonly onChange: (state: State | null) => void;
};

/** Which state the rows are in, or any. */
export function StateFilter<State extends string>({ states, names, value, onChange }: StateFilterProps<State>) {
  const words = useSpeech().labels.lists;
  return (
    <NativeSelect
      size="xs"
      aria-label={words.state}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(states.find((state) => state === currentTarget.value) ?? null)}
      data={[{ value: '', label: words.anyState }, ...states.map((state) => ({ value: state, label: names[state] }))]}
    />
  );
}
