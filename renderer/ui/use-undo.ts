import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useBridge } from '../bridge/bridge-context.tsx';
import { ask } from '../bridge/use-ask.ts';
import { useSpeech } from '../i18n/speech-context.tsx';
import { commandTable } from '../../shared/commands/command-table.ts';
import { usePlace } from './place-context.tsx';
import { showStep, showStepRefused } from './step-notice.tsx';

export type Undo = {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Says what has just been done, with the button that takes it back. */
  readonly offer: (done: string) => void;
  readonly busy: boolean;
};

type Way = 'undo' | 'redo';

/**
 * Takes the latest step of this merchant's books back, or does it again, and says so in words. `onTurned`, which must stay the
 * same, is told once a step was.
 */
export function useUndo(onTurned?: () => void): Undo {
  const bridge = useBridge();
  const client = useQueryClient();
  const speech = useSpeech();
  const { merchant } = usePlace();
  const [waiting, setWaiting] = useState(0);
  // A key that is held down asks again before the last answer came: one step after the other, in order.
  const last = useRef<Promise<void>>(Promise.resolve());

  const go = useCallback(
    function go(way: Way): void {
      const words = speech.labels.ledger;
      const step = async (): Promise<void> => {
        try {
          const { step: taken } = await ask(bridge, `ledger.${way}`, { merchantId: merchant.id });
          onTurned?.();
          const what = speech.say(taken.what);
          const back: Way = way === 'undo' ? 'redo' : 'undo';
          showStep(
            {
              text: way === 'undo' ? words.undone(what) : words.redone(what),
              button: words[back],
              keys: commandTable[`books.${back}`].keys ?? '',
              onPress: () => go(back),
            },
            speech,
          );
        } catch (error) {
          showStepRefused(error, speech);
        }
        await client.invalidateQueries();
        setWaiting((count) => count - 1);
      };
      setWaiting((count) => count + 1);
      last.current = last.current.then(step);
    },
    [bridge, client, merchant.id, onTurned, speech],
  );

  return useMemo(
    () => ({
      undo: () => go('undo'),
      redo: () => go('redo'),
      offer: (done) =>
        showStep(
          {
            text: done,
            button: speech.labels.ledger.undo,
            keys: commandTable['books.undo'].keys ?? '',
            onPress: () => go('undo'),
          },
          speech,
        ),
      busy: waiting > 0,
    }),
    [go, speech, waiting],
  );
}
