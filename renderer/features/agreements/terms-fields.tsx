import { NativeSelect, Switch, Textarea, TextInput } from '@mantine/core';
import { institutionIds, institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { CashbackFields } from './cashback-fields.tsx';
import { FeeFields } from './fee-fields.tsx';
import { LimitsFields } from './limits-fields.tsx';
import type { TermsDraft } from './terms-draft.ts';

/** What every part of the editor is given. */
export type TermsFieldsProps = {
  readonly draft: TermsDraft;
  /** What to say at a field, once somebody has tried to propose the terms; null where it is as it must be. */
  readonly fault: (field: string) => string | null;
  readonly onChange: (part: Partial<TermsDraft>) => void;
};

/** Everything that is agreed on, part by part. */
export function TermsFields(props: TermsFieldsProps) {
  const { draft, fault, onChange } = props;
  const words = useSpeech().labels.agreements;
  return (
    <>
      <WhoFields {...props} />
      <FeeFields {...props} />
      <SettlementFields {...props} />
      <LimitsFields {...props} />
      <CashbackFields {...props} />
      <Panel title={words.alsoAgreed} hint={words.alsoHint}>
        <Textarea
          aria-label={words.alsoAgreed}
          rows={3}
          maxLength={2000}
          value={draft.note}
          onChange={(event) => onChange({ note: event.currentTarget.value })}
          error={fault('note')}
        />
      </Panel>
    </>
  );
}

const collectors = institutionIds.filter((id) => ['provider', 'wallet'].includes(institutions[id].kind));

function WhoFields({ draft, fault, onChange }: TermsFieldsProps) {
  const { labels } = useSpeech();
  const words = labels.agreements;
  return (
    <Panel title={words.who}>
      <div className="nk-fee-form">
        <NativeSelect
          label={words.institution}
          value={draft.institution}
          onChange={(event) => onChange({ institution: event.currentTarget.value as InstitutionId })}
          data={collectors.map((value) => ({ value, label: institutionName(labels, value) }))}
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
          description={words.toHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={draft.to}
          onChange={(event) => onChange({ to: event.currentTarget.value })}
          error={fault('to')}
        />
      </div>
    </Panel>
  );
}

function SettlementFields({ draft, fault, onChange }: TermsFieldsProps) {
  const words = useSpeech().labels.agreements;
  const { countsOf } = words;
  return (
    <Panel title={words.settlement}>
      <div className="nk-fee-form">
        <TextInput
          label={words.settlementDays}
          inputMode="numeric"
          maxLength={4}
          value={draft.days}
          onChange={(event) => onChange({ days: event.currentTarget.value })}
          error={fault('settlement.days')}
        />
        <NativeSelect
          label={words.counts}
          value={draft.counts}
          onChange={(event) => onChange({ counts: event.currentTarget.value as TermsDraft['counts'] })}
          data={[
            { value: 'bank_days', label: countsOf.bank_days },
            { value: 'calendar_days', label: countsOf.calendar_days },
          ]}
        />
      </div>
      <Switch
        my={14}
        label={words.hasReserve}
        checked={draft.hasReserve}
        onChange={(event) => onChange({ hasReserve: event.currentTarget.checked })}
      />
      {draft.hasReserve ? (
        <div className="nk-fee-form">
          <TextInput
            label={words.reservePercent}
            inputMode="decimal"
            maxLength={12}
            value={draft.reservePercent}
            onChange={(event) => onChange({ reservePercent: event.currentTarget.value })}
            error={fault('reserve.percent')}
          />
          <TextInput
            label={words.reserveDays}
            inputMode="numeric"
            maxLength={5}
            value={draft.reserveDays}
            onChange={(event) => onChange({ reserveDays: event.currentTarget.value })}
            error={fault('reserve.days')}
          />
        </div>
      ) : null}
    </Panel>
  );
}
