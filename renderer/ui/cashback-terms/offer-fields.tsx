import { NativeSelect, TextInput } from '@mantine/core';
import { currencyCodes, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { assertNever } from '../../../shared/kernel/assert.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { currencyName } from '../../i18n/platform-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../panel.tsx';
import { AmountField } from './amount-field.tsx';
import type { FieldsProps } from './fields-props.ts';
import type { SchemeDraft } from './scheme-draft.ts';

/** Who gives what for which payments. */
export function OfferFields(props: FieldsProps) {
  const { draft, accounts, fault, onChange } = props;
  const { labels, language } = useSpeech();
  const words = labels.cashbackTerms;
  return (
    <Panel title={words.offer}>
      <div className="nk-cashback-fields">
        <TextInput
          label={words.name}
          placeholder={words.exampleName}
          maxLength={200}
          value={draft.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
          error={fault('name')}
        />
        <TextInput
          label={words.issuer}
          maxLength={200}
          value={draft.issuer}
          onChange={(event) => onChange({ issuer: event.currentTarget.value })}
          error={fault('issuer')}
        />
        {accounts === null ? null : (
          <NativeSelect
            label={words.account}
            value={draft.account}
            onChange={(event) => onChange({ account: event.currentTarget.value })}
            error={fault('account')}
            data={accounts.map(({ id, institution, number }) => ({
              value: id,
              label: institutionName(labels, `${institution} ${number}`).trim(),
            }))}
          />
        )}
        <NativeSelect
          label={words.direction}
          value={draft.direction}
          onChange={(event) => onChange({ direction: event.currentTarget.value as SchemeDraft['direction'] })}
          data={[
            { value: 'spent', label: words.spent },
            { value: 'received', label: words.receivedFrom },
          ]}
        />
        <NativeSelect
          label={words.instrument}
          value={draft.instrument}
          onChange={(event) => onChange({ instrument: event.currentTarget.value as SchemeDraft['instrument'] })}
          data={[
            { value: 'own_card', label: words.ownCard },
            { value: 'person_to_person', label: words.personToPerson },
            { value: 'any', label: words.anyInstrument },
          ]}
        />
        <InstrumentField {...props} />
        <NativeSelect
          label={words.reward}
          value={draft.reward}
          onChange={(event) => onChange({ reward: event.currentTarget.value as SchemeDraft['reward'] })}
          data={[
            { value: 'percent', label: words.percentKind },
            { value: 'up_to', label: words.upToKind },
            { value: 'fixed', label: words.fixedKind },
          ]}
        />
        {draft.reward === 'percent' ? (
          <TextInput
            label={words.percent}
            inputMode="decimal"
            rightSection={<span className="nk-soft">%</span>}
            value={draft.percent}
            onChange={(event) => onChange({ percent: event.currentTarget.value })}
            error={fault('percent')}
          />
        ) : (
          <AmountField {...props} name="rewardAmount" label={words.rewardAmount} />
        )}
        <NativeSelect
          label={words.currency}
          value={draft.currency}
          onChange={(event) => onChange({ currency: event.currentTarget.value as CurrencyCode })}
          data={currencyCodes.map((value) => ({ value, label: currencyName(value, language) }))}
        />
      </div>
    </Panel>
  );
}

function InstrumentField({ draft, fault, onChange }: FieldsProps) {
  const words = useSpeech().labels.cashbackTerms;
  switch (draft.instrument) {
    case 'own_card':
      return (
        <TextInput
          label={words.lastFour}
          description={words.lastFourHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          inputMode="numeric"
          maxLength={4}
          value={draft.lastFour}
          onChange={(event) => onChange({ lastFour: event.currentTarget.value })}
          error={fault('lastFour')}
        />
      );
    case 'person_to_person':
      return (
        <TextInput
          label={words.personWords}
          description={words.personWordsHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={draft.personWords}
          onChange={(event) => onChange({ personWords: event.currentTarget.value })}
          error={fault('personWords')}
        />
      );
    case 'any':
      return null;
    default:
      return assertNever(draft.instrument);
  }
}
