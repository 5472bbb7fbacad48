import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Input } from '../../shared/contract/contract.ts';
import { useBridge } from '../bridge/bridge-context.tsx';
import { ask } from '../bridge/use-ask.ts';
import type { CommandName } from '../bridge/use-command-call.ts';
import { useSpeech } from '../i18n/speech-context.tsx';
import { commandTable } from '../../shared/commands/command-table.ts';
import { showDone, showStep, showStepRefused } from './step-notice.tsx';
import { takingBack } from './taking-back.ts';

type Removal<R extends CommandName, S extends CommandName> = {
  readonly remove: Input<R>;
  /** Keeps it again as it was, under its own id. */
  readonly keep: Input<S>;
  /** What is gone, and what that means. */
  readonly said: string;
  /** What stands again once it was taken back. */
  readonly name: string;
  readonly onRemoved?: () => void;
};

/**
 * Takes something away without asking, and offers to have it back, by the notice's button or the key of Undo, for as long as the
 * notice stands. Both are commands of the books' own, so both stay on record.
 */
export function useRemoval<R extends CommandName, S extends CommandName>(removeBy: R, keepBy: S) {
  const bridge = useBridge();
  const client = useQueryClient();
  const speech = useSpeech();
  const [busy, setBusy] = useState(false);

  const remove = useCallback(
    async (removal: Removal<R, S>): Promise<void> => {
      const { common, ledger } = speech.labels;
      const takeBack = async (): Promise<void> => {
        takingBack.offer(null);
        try {
          await ask(bridge, keepBy, removal.keep);
          showDone(common.backAgain(removal.name), speech);
        } catch (error) {
          showStepRefused(error, speech);
        }
        await client.invalidateQueries();
      };
      setBusy(true);
      try {
        await ask(bridge, removeBy, removal.remove);
        const notice = showStep(
          {
            text: removal.said,
            button: ledger.undo,
            keys: commandTable['books.undo'].keys ?? '',
            onPress: () => void takeBack(),
          },
          speech,
        );
        takingBack.offer({ notice, takeBack: () => void takeBack() });
        removal.onRemoved?.();
      } catch (error) {
        showStepRefused(error, speech);
      }
      setBusy(false);
      await client.invalidateQueries();
    },
    [bridge, client, speech, removeBy, keepBy],
  );
  return { remove, busy };
}
