import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Tolerance } from '../../../shared/contract/matching-rules.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { draftCurrencies, fieldAmount, percentOf, type ToleranceDraft } from './tolerance-draft.ts';

type ToleranceFieldsProps = {
  readonly title: string;
  /** What is kept: its currencies have fields, whichever the merchant has now. */
  readonly kept: Tolerance | null;
  readonly draft: ToleranceDraft;
  readonly onChange: (draft: ToleranceDraft) => void;
  /** More fields beside them. */
  readonly children?: ReactNode;
};

/** What difference is let through: an amount and a cap a currency, and a percentage. */
export function ToleranceFields({ title, kept, draft, onChange, children }: ToleranceFieldsProps) {
  const words = useSpeech().labels.matchingRules;
  const { merchant } = usePlace();
  return (
    <fieldset className="nk-tolerance">
      <legend>{title}</legend>
      <p className="nk-dim nk-small">{words.toleranceLead}</p>
      <div className="nk-tolerance-fields">
        {draftCurrencies(kept, merchant.currencies).flatMap((currency) =>
          (['absolute', 'cap'] as const).map((field) => (
            <TextInput
              key={`${field} ${currency}`}
              size="xs"
              inputMode="decimal"
              label={words[field](currency)}
              value={draft[field][currency] ?? ''}
              error={fieldAmount(draft[field][currency] ?? '', currency) === null ? words.notAnAmount : null}
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...draft, [field]: { ...draft[field], [currency]: value } })
              }
            />
          )),
        )}
        <PercentField
          label={words.percent}
          value={draft.percent}
          onChange={(percent) => onChange({ ...draft, percent })}
        />
        {children}
      </div>
    </fieldset>
  );
}

type PercentFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

export function PercentField({ label, value, onChange }: PercentFieldProps) {
  const words = useSpeech().labels.matchingRules;
  return (
    <TextInput
      size="xs"
      inputMode="decimal"
      label={label}
      value={value}
      error={percentOf(value) === null ? words.notAPercent : null}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
