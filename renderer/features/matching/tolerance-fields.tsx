import { TextInput } from '@mantine/core';
import type { MatchingSettings } from '../../../shared/contract/matching-rules.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { draftCurrencies, fieldAmount, percentOf, type SettingsDraft } from './settings-draft.ts';

type ToleranceFieldsProps = {
  readonly settings: MatchingSettings;
  readonly draft: SettingsDraft;
  readonly onChange: (draft: SettingsDraft) => void;
};

/** What difference is let through: an amount and a cap a currency, and a percentage. */
export function ToleranceFields({ settings, draft, onChange }: ToleranceFieldsProps) {
  const words = useSpeech().labels.matchingRules;
  const { merchant } = usePlace();
  const currencies = draftCurrencies(settings, merchant.currencies);
  const percentFault = (text: string): string | null => (percentOf(text) === null ? words.notAPercent : null);
  return (
    <fieldset className="nk-tolerance">
      <legend>{words.toleranceTitle}</legend>
      <p className="nk-dim nk-small">{words.toleranceLead}</p>
      <div className="nk-tolerance-fields">
        {currencies.flatMap((currency) =>
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
        <TextInput
          size="xs"
          inputMode="decimal"
          label={words.percent}
          value={draft.percent}
          error={percentFault(draft.percent)}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, percent: value })}
        />
        <TextInput
          size="xs"
          inputMode="decimal"
          label={words.acrossPercent}
          value={draft.acrossPercent}
          error={percentFault(draft.acrossPercent)}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, acrossPercent: value })}
        />
      </div>
    </fieldset>
  );
}
