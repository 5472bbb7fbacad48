import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import type { Learned } from './use-learned.ts';

/** A quiet offer to do the same from now on. Nothing is learned unasked. */
export function LearnedOffer({ learned }: { readonly learned: Learned }) {
  const words = useSpeech().labels.matching;
  const { rule } = learned;
  if (rule === null) return null;
  return (
    <div className="nk-learned" role="status">
      <IconBulb size={17} aria-hidden />
      <span>{words.learnOffer(rule.words.join(' '))}</span>
      <Button
        size="compact-sm"
        variant="default"
        loading={learned.busy}
        onClick={learned.keep}
        rightSection={<KeyHint keys="l" />}
      >
        {words.learnKeep}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={learned.drop}>
        {words.learnNot}
      </Button>
      {learned.error === null ? null : <Trouble error={learned.error} />}
    </div>
  );
}
