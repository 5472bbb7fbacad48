import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Application } from '../../../shared/contract/application.ts';
import type { Onboarding } from '../../../shared/contract/onboarding.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask, askKey } from '../../bridge/use-ask.ts';

export type Saving = 'saved' | 'waiting' | 'failed';

/** As long as somebody goes on typing, nothing is kept of it: each keeping stays on record. */
const pause = 900;

/**
 * Keeps a request as it is written: a moment after the last key, as soon as a field is left, and when the screen is. What is kept
 * answers with what is still missing.
 */
export function useAutosave(merchantId: MerchantId, application: Application) {
  const bridge = useBridge();
  const client = useQueryClient();
  const [saving, setSaving] = useState<Saving>('saved');
  const [error, setError] = useState<unknown>(null);
  const text = JSON.stringify(application);
  const kept = useRef(text);
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  const keep = async (): Promise<void> => {
    if (kept.current === text) return;
    setSaving('waiting');
    kept.current = text;
    try {
      const answer = await ask(bridge, 'onboarding.save', { merchantId, application });
      client.setQueryData(askKey('onboarding.read', { merchantId }), answer);
      setError(null);
      if (kept.current === text) setSaving('saved');
      // What is declared stands in reports too.
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'onboarding.read' });
    } catch (caught) {
      // What was not kept is tried again with the next change.
      if (kept.current === text) kept.current = '';
      setError(caught);
      setSaving('failed');
    }
  };

  /** Keeps what is written so far; gives what is known of it once it is kept. */
  const flush = async (): Promise<Onboarding | undefined> => {
    // One after the other, so that what was written first is not kept last.
    turn.current = turn.current.then(keep);
    await turn.current;
    return client.getQueryData<Onboarding>(askKey('onboarding.read', { merchantId }));
  };
  const onPause = useEffectEvent(() => void flush());

  useEffect(() => {
    if (kept.current === text) return undefined;
    const timer = setTimeout(onPause, pause);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => onPause(), []);

  return { saving, error, flush };
}
