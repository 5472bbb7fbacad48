import { useCallback, useState } from 'react';
import type { MatchingRule } from '../../../shared/contract/matching-rules.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { showDone } from '../../ui/step-notice.tsx';

/** The rule that what was just accepted has taught, offered once and kept only when it is asked for. */
export function useLearned() {
  const { merchant } = usePlace();
  const speech = useSpeech();
  const save = useCommandCall('matching.saveRule');
  const [rule, setRule] = useState<MatchingRule | null>(null);
  const keep = (): void => {
    if (rule === null || save.isPending) return;
    save.mutate(
      { merchantId: merchant.id, rule },
      {
        onSuccess: () => {
          setRule(null);
          showDone(speech.labels.matching.ruleKept(rule.name), speech);
        },
      },
    );
  };
  const drop = useCallback(() => setRule(null), []);
  useCommand('row.learn', keep, rule !== null);
  return {
    rule,
    keep,
    /** Nothing is offered any more: what it was learned from was taken back. */
    drop,
    busy: save.isPending,
    error: save.error,
    offer: (learned: MatchingRule | null): void => {
      save.reset();
      setRule(learned);
    },
  };
}

export type Learned = ReturnType<typeof useLearned>;
