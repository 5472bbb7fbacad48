import { Button, Modal, Radio, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { attemptMarks, type AttemptMark, type IncidentAttempt } from '../../../shared/contract/incidents.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';

type MarkDialogProps = { readonly attempt: IncidentAttempt | null; readonly onClose: () => void };

/** Asks what became of a payment that failed: it is kept with it, and changes what falls due. */
export function MarkDialog({ attempt, onClose }: MarkDialogProps) {
  const { labels } = useSpeech();
  return (
    <Modal
      opened={attempt !== null}
      onClose={onClose}
      title={labels.incidents.markTitle}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      {attempt === null ? null : <MarkForm key={attempt.id} attempt={attempt} onClose={onClose} />}
    </Modal>
  );
}

function MarkForm({ attempt, onClose }: { readonly attempt: IncidentAttempt; readonly onClose: () => void }) {
  const { labels } = useSpeech();
  const words = labels.incidents;
  const { merchant, today } = usePlace();
  const keep = useCommandCall('incidents.markAttempt');
  const [what, setWhat] = useState<AttemptMark>(attempt.fate === 'debited' ? 'returned' : 'debited');
  // A debit is of the day of the payment; money comes back on the day one hears of it.
  const [days, setDays] = useState<Readonly<Record<AttemptMark, string>>>({
    debited: attempt.businessDate,
    not_debited: today,
    returned: today,
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const on = days[what] as LocalDate;
    keep.mutate({ merchantId: merchant.id, attemptId: attempt.id, what, on }, { onSuccess: onClose });
  };
  return (
    <form className="nk-stack-tight" onSubmit={submit} noValidate>
      <p className="nk-soft nk-break">
        {institutionName(labels, attempt.provider)} · {attempt.reference ?? attempt.merchantReference ?? attempt.id} ·{' '}
        <Amount value={attempt.amount} />
      </p>
      <Radio.Group
        aria-label={words.markTitle}
        value={what}
        onChange={(value) => setWhat(attemptMarks.find((one) => one === value) ?? what)}
      >
        <div className="nk-stack-tight">
          {attemptMarks.map((one) => (
            <Radio key={one} value={one} label={words.marks[one]} />
          ))}
        </div>
      </Radio.Group>
      <TextInput
        type="date"
        label={words.markedOn}
        min={attempt.businessDate}
        max={today}
        value={days[what]}
        onChange={(event) => setDays({ ...days, [what]: event.currentTarget.value })}
      />
      {keep.error === null ? null : <Trouble error={keep.error} />}
      <div className="nk-dialog-actions">
        <Button variant="default" onClick={onClose}>
          {labels.common.cancel}
        </Button>
        <Button type="submit" loading={keep.isPending} disabled={days[what] === ''}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
