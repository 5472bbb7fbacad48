import { useState } from 'react';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { showDone } from '../../ui/step-notice.tsx';

/** Saves this workspace's contact card where the person says. */
export function useSaveCard(): { readonly save: () => void; readonly saving: boolean; readonly error: unknown } {
  const bridge = useBridge();
  const speech = useSpeech();
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (): Promise<void> => {
    setSaving(true);
    setError(null);
    try {
      const { fileName, text } = await ask(bridge, 'identity.card', {});
      const saved = await bridge.saveText(fileName, text);
      if (saved !== null) showDone(speech.labels.contacts.cardSaved(saved), speech);
    } catch (caught) {
      setError(caught);
    } finally {
      setSaving(false);
    }
  };
  return { save: () => void run(), saving, error };
}
