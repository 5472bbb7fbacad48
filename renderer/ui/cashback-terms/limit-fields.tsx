import { ActionIcon, Button, MultiSelect, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { methods, type MethodId } from '../../../shared/catalogue/methods.ts';
import { methodName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../panel.tsx';
import { AmountField } from './amount-field.tsx';
import type { FieldsProps } from './fields-props.ts';

const methodIds = Object.keys(methods) as readonly MethodId[];

/** Caps, the first payments, the days, and what else a payment must have. */
export function LimitFields(props: FieldsProps) {
  const { draft, accounts, fault, onChange } = props;
  const { labels } = useSpeech();
  const words = labels.cashbackTerms;
  // A statement does not say by which method a line was paid.
  const hasMethods = accounts === null || accounts.find(({ id }) => id === draft.account)?.kind === 'provider';
  return (
    <Panel title={words.limits} hint={words.limitsHint}>
      <div className="nk-cashback-fields">
        <AmountField {...props} name="minimum" label={words.minimum} />
        <AmountField {...props} name="capPerPayment" label={words.capPerPayment} />
        <AmountField {...props} name="capPerMonth" label={words.capPerMonth} />
        <AmountField {...props} name="capTotal" label={words.capTotal} />
        <TextInput
          label={words.firstPayments}
          inputMode="numeric"
          maxLength={4}
          value={draft.firstPayments}
          onChange={(event) => onChange({ firstPayments: event.currentTarget.value })}
          error={fault('firstPayments')}
        />
        <TextInput
          label={words.words}
          description={words.wordsHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={draft.words}
          onChange={(event) => onChange({ words: event.currentTarget.value })}
          error={fault('words')}
        />
        <TextInput
          type="date"
          label={words.from}
          value={draft.from}
          onChange={(event) => onChange({ from: event.currentTarget.value })}
          error={fault('from')}
        />
        <TextInput
          type="date"
          label={words.to}
          value={draft.to}
          onChange={(event) => onChange({ to: event.currentTarget.value })}
          error={fault('to')}
        />
        {hasMethods ? (
          <MultiSelect
            label={words.methods}
            value={[...draft.methods]}
            onChange={(chosen) => onChange({ methods: methodIds.filter((id) => chosen.includes(id)) })}
            data={methodIds.map((value) => ({ value, label: methodName(labels, value) }))}
            searchable
            hidePickedOptions
          />
        ) : null}
      </div>
      <Pauses {...props} />
    </Panel>
  );
}

function Pauses({ draft, fault, onChange }: FieldsProps) {
  const words = useSpeech().labels.cashbackTerms;
  const { pauses } = draft;
  const change = (at: number, part: Partial<(typeof pauses)[number]>): void =>
    onChange({ pauses: pauses.map((pause, index) => (index === at ? { ...pause, ...part } : pause)) });
  return (
    <fieldset className="nk-fieldset nk-cashback-pauses">
      <legend>{words.pauses}</legend>
      {pauses.map((pause, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a pause being typed has nothing but its place
        <div key={index} className="nk-cashback-pause">
          <TextInput
            type="date"
            aria-label={words.pauseFrom}
            value={pause.from}
            onChange={(event) => change(index, { from: event.currentTarget.value })}
            error={fault('pauses')}
          />
          <span aria-hidden>–</span>
          <TextInput
            type="date"
            aria-label={words.pauseTo}
            value={pause.to}
            onChange={(event) => change(index, { to: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={words.removePause}
            onClick={() => onChange({ pauses: pauses.filter((_, at) => at !== index) })}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onChange({ pauses: [...pauses, { from: '', to: '' }] })}
      >
        {words.addPause}
      </Button>
    </fieldset>
  );
}
