import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { ExceptionActionButtons } from './exception-action-buttons.tsx';
import { riskByAge } from './exception-rows.ts';
import type { ExceptionActions } from './use-exception-actions.ts';
import type { ExceptionsHeld } from './use-exceptions.ts';

/** What is selected, what it is worth in each currency, and what can be done with all of it at once. */
export function BulkBar({ held, actions }: { readonly held: ExceptionsHeld; readonly actions: ExceptionActions }) {
  const { labels, voice } = useSpeech();
  const words = labels.exceptions;
  const risks = useMemo(() => riskByAge(held.selected), [held.selected]);
  return (
    <section className="nk-bulk" aria-label={words.bulk}>
      <div className="nk-row">
        <strong role="status">{words.selected(held.selected.length, voice)}</strong>
        {risks.map(({ currency, total }) => (
          <Amount key={currency} value={total} />
        ))}
        <Button size="compact-xs" variant="subtle" onClick={held.selectNone}>
          {words.selectNone}
        </Button>
      </div>
      <ExceptionActionButtons actions={actions} />
    </section>
  );
}
