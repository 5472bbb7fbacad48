import { Button, Group } from '@mantine/core';
import { useSpeech } from '../i18n/speech-context.tsx';

/** Asks what the amounts of a file are in; neither is taken before it is said. */
export function UnitAnswer({ onUnit }: { readonly onUnit: (unit: 'major' | 'minor') => void }) {
  const words = useSpeech().labels.mappings;
  return (
    <Group className="nk-issue-answer" role="group" aria-label={words.unit} gap="xs">
      <span className="nk-dim nk-small">{words.unit}</span>
      {(['major', 'minor'] as const).map((unit) => (
        <Button key={unit} variant="default" size="compact-sm" onClick={() => onUnit(unit)}>
          {words[unit]}
        </Button>
      ))}
    </Group>
  );
}
