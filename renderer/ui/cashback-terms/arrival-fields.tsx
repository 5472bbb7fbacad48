import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../panel.tsx';
import type { FieldsProps } from './fields-props.ts';

/** When and where cashback arrives, how it is known there, and where the terms stand. */
export function ArrivalFields({ draft, accounts, fault, onChange }: FieldsProps) {
  const { labels } = useSpeech();
  const words = labels.cashbackTerms;
  return (
    <Panel title={words.arrival}>
      <div className="nk-cashback-fields">
        <TextInput
          label={words.paidWithin}
          inputMode="numeric"
          maxLength={3}
          value={draft.paidWithinDays}
          onChange={(event) => onChange({ paidWithinDays: event.currentTarget.value })}
          error={fault('paidWithinDays')}
        />
        {accounts === null ? null : (
          <NativeSelect
            label={words.receiptAccount}
            value={draft.receiptAccount}
            onChange={(event) => onChange({ receiptAccount: event.currentTarget.value })}
            error={fault('receiptAccount')}
            data={[
              { value: '', label: words.sameAccount },
              ...accounts.map(({ id, institution, number }) => ({
                value: id,
                label: institutionName(labels, `${institution} ${number}`).trim(),
              })),
            ]}
          />
        )}
        <TextInput
          label={words.receiptWords}
          description={words.receiptWordsHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={draft.receiptWords}
          onChange={(event) => onChange({ receiptWords: event.currentTarget.value })}
          error={fault('receiptWords')}
        />
        <Textarea
          className="nk-cashback-wide"
          label={words.source}
          maxLength={2000}
          autosize
          minRows={2}
          maxRows={6}
          value={draft.source}
          onChange={(event) => onChange({ source: event.currentTarget.value })}
          error={fault('source')}
        />
      </div>
    </Panel>
  );
}
