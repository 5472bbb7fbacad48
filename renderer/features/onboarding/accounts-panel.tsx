import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { currencyCodes, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { paymentMethodById } from '../../../shared/catalogue/payment-methods/payment-methods.ts';
import type { SettlementAccountGiven } from '../../../shared/contract/application.ts';
import { chainNames } from '../../../shared/identifiers/chain-names.ts';
import {
  isSettlementKind,
  settlementFieldsOf,
  settlementKindIds,
  settlementKindsOf,
} from '../../../shared/identifiers/settlement-accounts.ts';
import { currencyName } from '../../i18n/platform-names.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import type { FieldsProps } from './fields-props.ts';
import { RequestField } from './request-field.tsx';

/** Into which accounts the money is to be paid out. */
export function AccountsPanel(props: FieldsProps) {
  const { draft, onChange, fault } = props;
  const words = useSpeech().labels.onboarding;
  const { merchant } = usePlace();
  const accounts = draft.settlementAccounts;
  const addButton = useRef<HTMLButtonElement>(null);
  const add = (): void =>
    onChange({
      settlementAccounts: [
        ...accounts,
        {
          kind: settlementKindsOf(merchant.country)[0] ?? 'swift',
          currency: merchant.base,
          holder: draft.legalName,
          fields: {},
        },
      ],
    });
  return (
    <Panel title={words.accounts} hint={words.accountsHint}>
      <div className="nk-stack" data-field="settlementAccounts">
        {fault('settlementAccounts') === null ? null : (
          <p className="nk-request-fault">{fault('settlementAccounts')}</p>
        )}
        {accounts.map((account, index) => (
          <AccountFields
            // Rows have no name of their own: one is known by its place.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            {...props}
            account={account}
            index={index}
            onRemoved={() => addButton.current?.focus()}
          />
        ))}
        <div>
          <Button
            ref={addButton}
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={accounts.length >= 12}
            onClick={add}
          >
            {words.addAccount}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

type AccountFieldsProps = FieldsProps & {
  readonly account: SettlementAccountGiven;
  readonly index: number;
  /** The button that was pressed goes: where the keyboard stands then. */
  readonly onRemoved: () => void;
};

function AccountFields({ account, index, onRemoved, ...props }: AccountFieldsProps) {
  const { draft, onChange, fault } = props;
  const speech = useSpeech();
  const { labels, language, voice } = speech;
  const words = labels.onboarding;
  const { country } = usePlace().merchant;
  const path = `settlementAccounts.${index}`;
  const own = settlementKindsOf(country);
  const kinds = [...own, ...settlementKindIds.filter((kind) => !own.includes(kind))];
  const change = (part: Partial<SettlementAccountGiven>): void =>
    onChange({
      settlementAccounts: draft.settlementAccounts.map((one, at) => (at === index ? { ...one, ...part } : one)),
    });
  return (
    <fieldset className="nk-fieldset">
      <legend>{words.accountTitle(voice.number(index + 1))}</legend>
      <div className="nk-request-fields">
        <RequestField {...props} field={`${path}.kind`}>
          <NativeSelect
            label={words.fields.accountKind}
            value={account.kind}
            onChange={(event) => change({ kind: event.currentTarget.value, fields: {} })}
            error={fault(`${path}.kind`)}
            data={kinds.map((value) => ({ value, label: labels.identifiers.settlementKinds[value] }))}
          />
        </RequestField>
        <RequestField {...props} field={`${path}.currency`}>
          <NativeSelect
            label={words.fields.currency}
            value={account.currency}
            onChange={(event) => change({ currency: event.currentTarget.value as CurrencyCode })}
            error={fault(`${path}.currency`)}
            data={currencyCodes.map((value) => ({ value, label: currencyName(value, language) }))}
          />
        </RequestField>
        <RequestField {...props} field={`${path}.holder`}>
          <TextInput
            label={words.fields.holder}
            maxLength={200}
            value={account.holder}
            onChange={(event) => change({ holder: event.currentTarget.value })}
            error={fault(`${path}.holder`)}
          />
        </RequestField>
        {(isSettlementKind(account.kind) ? settlementFieldsOf(account.kind) : []).map(
          ({ field, choices, optional }) => {
            const label = `${fieldName(field, speech)}${optional === true ? ` (${labels.identifiers.optional})` : ''}`;
            const shared = { label, value: account.fields[field] ?? '', error: fault(`${path}.fields.${field}`) };
            const write = (value: string): void => change({ fields: { ...account.fields, [field]: value } });
            return (
              <RequestField key={field} {...props} field={`${path}.fields.${field}`}>
                {choices === undefined ? (
                  <TextInput
                    {...shared}
                    maxLength={120}
                    autoComplete="off"
                    spellCheck={false}
                    onChange={(event) => write(event.currentTarget.value)}
                  />
                ) : (
                  <NativeSelect
                    {...shared}
                    onChange={(event) => write(event.currentTarget.value)}
                    data={[
                      { value: '', label: words.choose },
                      ...choices.map((value) => ({ value, label: choiceName(value, speech) })),
                    ]}
                  />
                )}
              </RequestField>
            );
          },
        )}
        <div className="nk-request-end">
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={words.removeAccount(voice.number(index + 1))}
            onClick={() => {
              onChange({ settlementAccounts: draft.settlementAccounts.filter((_, at) => at !== index) });
              onRemoved();
            }}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </div>
      </div>
    </fieldset>
  );
}

/** As it stands over a field: with a capital where the script has them. */
export function fieldName(field: string, { labels }: Speech): string {
  const names: Readonly<Record<string, string>> = labels.identifiers.fields;
  const name = names[field] ?? field;
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** What is chosen in a field: a chain, a kind of Pix key, a wallet. */
export function choiceName(value: string, { labels }: Speech): string {
  const names: Readonly<Record<string, string>> = {
    ...chainNames,
    ...labels.identifiers.pixKinds,
  };
  return names[value] ?? paymentMethodById(value)?.name ?? value;
}
