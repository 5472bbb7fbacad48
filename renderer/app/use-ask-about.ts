import { useCallback, useState } from 'react';
import type { Exception } from '../../shared/contract/exceptions.ts';
import type { OpenItem } from '../features/matching/pair-rows.ts';
import { lettersText } from '../features/exceptions/letters-text.ts';
import { askText } from '../../shared/wording/ask/ask-text.ts';
import { useBridge } from '../bridge/bridge-context.tsx';
import { ask } from '../bridge/use-ask.ts';
import { useCommandCall } from '../bridge/use-command-call.ts';
import { useSpeech } from '../i18n/speech-context.tsx';
import { copyText } from '../ui/copy-text.ts';
import { usePlace } from '../ui/place-context.tsx';
import { showStepRefused } from '../ui/step-notice.tsx';
import { useUndo } from '../ui/use-undo.ts';

/**
 * Asks the provider about an open item of the Reconcile screen: its exception is marked as asked, and the letter copied. The
 * exceptions are read only then: a long list of them need not stand behind every step on the screen.
 */
export function useAskAbout() {
  const bridge = useBridge();
  const speech = useSpeech();
  const { merchant } = usePlace();
  const { offer } = useUndo();
  const update = useCommandCall('exceptions.update');
  const [letter, setLetter] = useState<readonly Exception[]>([]);
  const { mutateAsync } = update;

  const askAbout = useCallback(
    async (item: OpenItem): Promise<void> => {
      try {
        const { exceptions } = await ask(bridge, 'exceptions.list', { merchantId: merchant.id });
        const found = exceptions.find((exception) => isAbout(exception, item));
        if (found === undefined) return;
        const copied = copyText(lettersText(askText(merchant.name, [found], speech.written)));
        await mutateAsync({ merchantId: merchant.id, ids: [found.id], state: 'asked' });
        offer(speech.labels.exceptionActions.askedSaid(1, speech.voice));
        // Where nothing could be copied, the letter is shown, with the button that copies it.
        if (!copied) setLetter([found]);
      } catch (error) {
        showStepRefused(error, speech);
      }
    },
    [bridge, merchant, mutateAsync, offer, speech],
  );
  return { askAbout, letter, closeLetter: () => setLetter([]) };
}

/** An item says of itself what its exception says of it, to the last fact. */
const isAbout = ({ why }: Exception, { state }: OpenItem): boolean =>
  state !== null &&
  why.code === state.code &&
  JSON.stringify(sorted(why.facts)) === JSON.stringify(sorted(state.facts));

const sorted = (facts: Exception['why']['facts']) => Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1));
