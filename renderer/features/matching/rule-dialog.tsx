import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { matchingRule, type MatchingRule } from '../../../shared/contract/matching-rules.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { accountName } from './account-name.ts';
import { lastPosition, ruleOf, type KeptRule } from './rules-in-order.ts';
import { ruleToleranceOf, toleranceDraft } from './tolerance-draft.ts';
import { ToleranceFields } from './tolerance-fields.tsx';

type RuleDialogProps = {
  readonly opened: boolean;
  /** The rule to be changed; null writes a new one. */
  readonly rule: KeptRule | null;
  readonly rules: readonly KeptRule[];
  readonly onClose: () => void;
};

/** Writes a rule by hand, or changes one. */
export function RuleDialog({ opened, ...props }: RuleDialogProps) {
  const { labels } = useSpeech();
  return (
    <Modal
      opened={opened}
      onClose={props.onClose}
      title={labels.matchingRules.editTitle}
      size={480}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <RuleForm {...props} />
    </Modal>
  );
}

function RuleForm({ rule, rules, onClose }: Omit<RuleDialogProps, 'opened'>) {
  const { labels } = useSpeech();
  const words = labels.matchingRules;
  const { merchant } = usePlace();
  const save = useCommandCall('matching.saveRule');
  const providers = merchant.accounts.filter(({ kind }) => kind === 'provider');
  const banks = merchant.accounts.filter(({ kind }) => kind === 'bank');
  const [draft, setDraft] = useState<MatchingRule>(() =>
    rule === null
      ? {
          name: '',
          on: true,
          position: lastPosition(rules),
          bankAccount: null,
          words: [],
          providerAccount: providers[0]?.id ?? '',
          tolerance: null,
        }
      : ruleOf(rule),
  );
  const [written, setWritten] = useState(draft.words.join(', '));
  const [missing, setMissing] = useState(() => toleranceDraft(draft.tolerance));
  const tolerance = ruleToleranceOf(missing);
  const wanted: MatchingRule = {
    ...draft,
    tolerance: tolerance.ok ? tolerance.tolerance : null,
    words: written.split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()])),
  };
  const read = matchingRule.safeParse({
    ...wanted,
    name: draft.name.trim() === '' ? wanted.words.join(' ') : draft.name,
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!read.success || !tolerance.ok || save.isPending) return;
    save.mutate(
      { merchantId: merchant.id, rule: read.data, ...(rule === null ? {} : { id: rule.id }) },
      { onSuccess: onClose },
    );
  };
  const option = (account: (typeof providers)[number]) => ({
    value: account.id,
    label: institutionName(labels, accountName(account)),
  });
  return (
    <form className="nk-stack-tight" onSubmit={submit} noValidate>
      <TextInput
        label={words.words}
        description={words.wordsHint}
        value={written}
        onChange={(event) => setWritten(event.currentTarget.value)}
        data-autofocus
      />
      <NativeSelect
        label={words.provider}
        value={draft.providerAccount}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, providerAccount: value })}
        data={providers.map(option)}
      />
      <NativeSelect
        label={words.bankAccount}
        value={draft.bankAccount ?? ''}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, bankAccount: value === '' ? null : value })}
        data={[{ value: '', label: words.anyAccount }, ...banks.map(option)]}
      />
      <TextInput
        label={words.name}
        placeholder={wanted.words.join(' ')}
        maxLength={200}
        value={draft.name}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, name: value })}
      />
      <ToleranceFields title={words.missing} kept={draft.tolerance} draft={missing} onChange={setMissing} />
      {save.error === null ? null : <Trouble error={save.error} />}
      <div className="nk-dialog-actions">
        <Button variant="default" onClick={onClose}>
          {labels.common.cancel}
        </Button>
        <Button type="submit" loading={save.isPending} disabled={!read.success || !tolerance.ok}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
