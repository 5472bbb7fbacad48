import { Button, NativeSelect, Switch, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState, type SubmitEvent } from 'react';
import { currencyCodes, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { FeeAccount, KeptCard } from '../../../shared/contract/fees.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { currencyName } from '../../i18n/platform-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { follow } from '../../ui/paths.ts';
import { Trouble } from '../../ui/trouble.tsx';
import { accountText } from './account-text.ts';
import { newLine, type LineDraft } from '../../ui/rate-lines/line-draft.ts';
import { readDraft, type CardDraft } from './card-draft.ts';
import { LineFields } from '../../ui/rate-lines/line-fields.tsx';
import { CardTrial } from './card-trial.tsx';
import { useRemoval } from '../../ui/use-removal.ts';
import { linkToFees } from './fees-place.ts';

type CardFormProps = {
  readonly merchantId: MerchantId;
  readonly known: KeptCard | null;
  readonly accounts: readonly FeeAccount[];
  readonly begin: CardDraft;
};

/** The card’s own facts, its lines, and what a payment costs by it while it is written. */
export function CardForm({ merchantId, known, accounts, begin }: CardFormProps) {
  const { labels, voice, language } = useSpeech();
  const words = labels.fees;
  const save = useCommandCall('fees.saveCard');
  const [draft, setDraft] = useState<CardDraft>(begin);
  const [tried, setTried] = useState(false);
  const removal = useRemoval('fees.removeCard', 'fees.saveCard');
  const remove = ({ id, card: kept }: KeptCard): void =>
    void removal.remove({
      remove: { merchantId, id },
      keep: { merchantId, id, card: kept },
      said: `${labels.common.removed(kept.name)} ${words.removeText}`,
      name: kept.name,
      onRemoved: () => follow(linkToFees({ view: 'cards' })),
    });
  const { card, faults } = useMemo(() => readDraft(draft), [draft]);
  const change = (part: Partial<CardDraft>): void => setDraft({ ...draft, ...part });
  const changeLine = (at: number, part: Partial<LineDraft>): void =>
    change({ lines: draft.lines.map((line, index) => (index === at ? { ...line, ...part } : line)) });
  const move = (from: number, to: number): void => {
    const line = draft.lines[from];
    if (line !== undefined) change({ lines: draft.lines.toSpliced(from, 1).toSpliced(to, 0, line) });
  };
  const fault = (field: string): string | null => {
    const found = faults.get(field);
    return !tried || found === undefined ? null : words.faults[found];
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (card === null) return;
    save.mutate(
      { merchantId, card, ...(known === null ? {} : { id: known.id }) },
      {
        onSuccess: () => {
          notifications.show({ message: words.saved(card.name) });
          follow(linkToFees({ view: 'cards' }));
        },
      },
    );
  };
  return (
    <form className="nk-stack" onSubmit={submit} noValidate>
      <Panel title={known === null ? words.newCard : words.editCard}>
        <div className="nk-fee-form">
          <TextInput
            label={words.name}
            value={draft.name}
            maxLength={200}
            onChange={(event) => change({ name: event.currentTarget.value })}
            error={fault('name')}
          />
          <NativeSelect
            label={words.provider}
            value={draft.providerAccount}
            onChange={(event) => change({ providerAccount: event.currentTarget.value })}
            data={accounts.map((account) => ({ value: account.id, label: accountText(labels, account) }))}
            error={fault('providerAccount')}
          />
          <NativeSelect
            label={words.currency}
            value={draft.currency}
            onChange={(event) => change({ currency: event.currentTarget.value as CurrencyCode })}
            data={currencyCodes.map((value) => ({ value, label: currencyName(value, language) }))}
          />
          <TextInput
            type="date"
            label={words.from}
            value={draft.from}
            onChange={(event) => change({ from: event.currentTarget.value })}
            error={fault('from')}
          />
          <TextInput
            type="date"
            label={words.to}
            description={words.toHint}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={draft.to}
            onChange={(event) => change({ to: event.currentTarget.value })}
            error={fault('to')}
          />
          <TextInput
            label={words.source}
            description={words.sourceHint}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={draft.source}
            maxLength={400}
            onChange={(event) => change({ source: event.currentTarget.value })}
          />
        </div>
        <Switch
          mt={14}
          label={words.keepsFee}
          checked={draft.refundKeepsFee}
          onChange={(event) => change({ refundKeepsFee: event.currentTarget.checked })}
        />
      </Panel>
      <Panel title={words.lines} hint={words.linesHint}>
        <div className="nk-stack-tight">
          {draft.lines.map((line, at) => (
            <LineFields
              key={line.key}
              line={line}
              title={words.line(at + 1, voice)}
              fault={(field) => fault(`lines.${at}.${field}`)}
              onChange={(part) => changeLine(at, part)}
              onUp={at === 0 ? null : () => move(at, at - 1)}
              onDown={at === draft.lines.length - 1 ? null : () => move(at, at + 1)}
              onRemove={draft.lines.length === 1 ? null : () => change({ lines: draft.lines.toSpliced(at, 1) })}
            />
          ))}
          <div>
            <Button
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => change({ lines: [...draft.lines, newLine(draft.lines.at(-1)?.taxPercent ?? '0')] })}
            >
              {words.addLine}
            </Button>
          </div>
        </div>
      </Panel>
      <CardTrial card={card} currency={draft.currency} />
      {save.error === null ? null : <Trouble error={save.error} />}
      <div className="nk-row-between">
        <div className="nk-row">
          <Button type="submit" loading={save.isPending}>
            {words.save}
          </Button>
          <Button component="a" variant="default" href={linkToFees({ view: 'cards' })}>
            {words.cancel}
          </Button>
        </div>
        {known === null ? null : (
          <Button variant="subtle" color="red" loading={removal.busy} onClick={() => remove(known)}>
            {words.remove}
          </Button>
        )}
      </div>
    </form>
  );
}
