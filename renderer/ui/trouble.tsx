import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { Declined, Faulted, isDeclined } from '../bridge/declined.ts';
import { useSpeech, type Speech } from '../i18n/speech-context.tsx';
import { HelpLink } from './help/help-link.tsx';
import { helpOfRefusal } from './help/help-of-refusal.ts';

type TroubleProps = { readonly error: unknown; readonly onRetry?: () => void };

/** What went wrong, near where it did: a refusal in its sentence, a fault with the number that finds it in the log. */
export function Trouble({ error, onRetry }: TroubleProps) {
  const speech = useSpeech();
  // Whoever stopped it is told that nothing is left of it; that is no trouble.
  if (isDeclined(error, 'cancelled'))
    return (
      <p className="nk-dim nk-small" role="status">
        {speech.sayRefusal(error.refusal)}
      </p>
    );
  const { title, text } = troubleWords(error, speech);
  const help = error instanceof Declined ? helpOfRefusal(error.refusal.code) : null;
  return (
    <div className="nk-trouble" role="alert">
      <IconAlertCircle size={18} aria-hidden />
      <div>
        <strong>{title}</strong>
        <span>{text}</span>
        {help === null ? null : (
          <HelpLink page={help.page} at={help.at}>
            {speech.labels.help.moreInHelp}
          </HelpLink>
        )}
        {onRetry === undefined ? null : (
          <div>
            <Button variant="default" size="xs" mt={8} onClick={onRetry}>
              {speech.labels.common.retry}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

export function troubleWords(error: unknown, speech: Speech): { readonly title: string; readonly text: string } {
  const words = speech.labels.common;
  if (error instanceof Declined) return { title: words.declinedTitle, text: speech.sayRefusal(error.refusal) };
  if (error instanceof Faulted && error.reference !== null)
    return { title: words.faultTitle, text: `${words.faultText} ${words.faultReference(error.reference)}` };
  return { title: words.faultTitle, text: words.unreachable };
}
