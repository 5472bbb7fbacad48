import { Textarea } from '@mantine/core';
import { useSpeech } from '../../i18n/speech-context.tsx';

type RecoveryKeyFieldProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly focused?: boolean;
};

/** Where a whole recovery key is typed off its paper, in sight: it is compared with the paper, and typed once in years. */
export function RecoveryKeyField({ value, onChange, focused = false }: RecoveryKeyFieldProps) {
  const words = useSpeech().labels.vault;
  return (
    <Textarea
      label={words.keyField}
      description={words.keyFieldHint}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      rows={3}
      maxLength={200}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      autoFocus={focused}
      classNames={{ input: 'nk-key-input' }}
    />
  );
}
