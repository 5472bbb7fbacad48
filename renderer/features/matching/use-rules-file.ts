import { useState } from 'react';
import type { MatchingRule } from '../../../shared/contract/matching-rules.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { showDone } from '../../ui/step-notice.tsx';
import { lastPosition, ruleOf, type KeptRule } from './rules-in-order.ts';
import { longestRulesFile, readRules, rulesText, type RulesFault } from './rules-file.ts';

/** Saves the rules as a file, and takes such a file up: a rule of a known name in its place, the others after all there are. */
export function useRulesFile(rules: readonly KeptRule[]) {
  const speech = useSpeech();
  const words = speech.labels.matchingRules;
  const bridge = useBridge();
  const { merchant } = usePlace();
  const saveRule = useCommandCall('matching.saveRule');
  const [fault, setFault] = useState<RulesFault | null>(null);
  const [error, setError] = useState<unknown>(null);

  const takeUp = async (taken: readonly MatchingRule[]): Promise<void> => {
    const from = lastPosition(rules);
    for (const [n, rule] of taken.entries()) {
      const known = rules.find(({ name }) => name === rule.name);
      const position = known?.position ?? Math.min(10_000, from + n);
      await saveRule.mutateAsync({
        merchantId: merchant.id,
        rule: { ...rule, position },
        ...(known === undefined ? {} : { id: known.id }),
      });
    }
    showDone(words.rulesTaken(taken.length, speech.voice), speech);
  };
  const read = async (file: File): Promise<void> => {
    setError(null);
    const found = file.size > longestRulesFile ? null : readRules(await file.text(), merchant.accounts);
    setFault(found === null ? 'unreadable' : found.ok ? null : found.fault);
    if (found?.ok === true) await takeUp(found.rules).catch(setError);
  };

  return {
    fault,
    error,
    /** The page's own chooser: a few rules as text, which never become a file of the books. */
    take: (): void => {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = '.json,application/json';
      input.hidden = true;
      input.addEventListener('change', () => {
        const file = input.files?.[0];
        if (file !== undefined) void read(file);
        input.remove();
      });
      input.addEventListener('cancel', () => input.remove());
      document.body.append(input);
      input.click();
    },
    save: async (): Promise<void> => {
      setError(null);
      try {
        const name = await bridge.saveText(
          'nikash-matching-rules.json',
          rulesText(rules.map(ruleOf), merchant.accounts),
        );
        if (name !== null) showDone(words.saved(name), speech);
      } catch (caught) {
        setError(caught);
      }
    },
  };
}
