import { useAsk } from '../bridge/use-ask.ts';
import { useSpeech } from '../i18n/speech-context.tsx';

/** Says why nothing can be changed in books that a newer version of Nikash wrote. A broken ledger has a page of its own. */
export function NewerBanner() {
  const { sayRefusal } = useSpeech();
  const reason = useAsk('vault.status', {}).data?.readOnly ?? null;
  if (reason !== 'workspace_newer') return null;
  return (
    <div className="nk-banner" role="status">
      {sayRefusal({ ok: false, code: reason, details: {} })}
    </div>
  );
}
