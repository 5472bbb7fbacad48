import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { currencies, currencyCodes, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { rails, type Rail } from '../../../shared/catalogue/methods.ts';
import { paymentMethodById } from '../../../shared/catalogue/payment-methods/payment-methods.ts';
import { currencyName } from '../../i18n/platform-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { declaredAmount, sharePercent, type DeclaredDraft } from './application-draft.ts';
import type { FieldsProps } from './fields-props.ts';
import { RequestField } from './request-field.tsx';

/** What is expected of a month in each currency, and how it comes. */
export function DeclaredPanel(props: FieldsProps) {
  const { draft, onChange, fault } = props;
  const { labels, language } = useSpeech();
  const words = labels.onboarding;
  const { merchant } = usePlace();
  const lines = draft.declared;
  const free = [...merchant.currencies, ...currencyCodes].filter(
    (code, index, all) => all.indexOf(code) === index && !lines.some(({ currency }) => currency === code),
  );
  return (
    <Panel title={words.declared} hint={words.declaredHint}>
      <div className="nk-stack" data-field="declared">
        {fault('declared') === null ? null : <p className="nk-request-fault">{fault('declared')}</p>}
        {lines.map((line, index) => (
          <DeclaredLine key={line.currency} {...props} line={line} index={index} />
        ))}
        <NativeSelect
          className="nk-request-currency"
          aria-label={words.addCurrency}
          value=""
          disabled={lines.length >= 20}
          onChange={(event) => {
            const currency = free.find((code) => code === event.currentTarget.value);
            if (currency !== undefined) onChange({ declared: [...lines, { currency, amount: '', split: [] }] });
          }}
          data={[
            { value: '', label: words.addCurrency },
            ...free.map((value: CurrencyCode) => ({ value, label: currencyName(value, language) })),
          ]}
        />
      </div>
    </Panel>
  );
}

type DeclaredLineProps = FieldsProps & { readonly line: DeclaredDraft; readonly index: number };

function DeclaredLine({ line, index, ...props }: DeclaredLineProps) {
  const { draft, onChange, fault, onLeave } = props;
  const { labels } = useSpeech();
  const words = labels.onboarding;
  const field = `declared.${index}`;
  const amount = declaredAmount(line);
  const isWrong = line.amount.trim() !== '' && amount === null;
  const change = (part: Partial<DeclaredDraft>): void =>
    onChange({ declared: draft.declared.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  const wanted = new Set(draft.methods.map((id) => paymentMethodById(id)?.rail));
  const offered = rails.filter((rail) => wanted.has(rail) || line.split.some((share) => share.rail === rail));
  const share = (rail: Rail, percent: string): void =>
    change({
      split: line.split.some((one) => one.rail === rail)
        ? line.split.map((one) => (one.rail === rail ? { rail, percent } : one))
        : [...line.split, { rail, percent }],
    });
  // Shares that are empty are not kept: a path counts those that are.
  const kept = line.split.filter(({ percent }) => percent.trim() !== '');
  const shareField = (rail: Rail): string => `${field}.split.${kept.findIndex((one) => one.rail === rail)}`;
  return (
    <div className="nk-request-declared">
      <RequestField {...props} field={`${field}.amount`} className="nk-request-amount">
        <TextInput
          label={words.declaredIn(line.currency)}
          leftSection={<span className="nk-soft">{currencies[line.currency].symbol}</span>}
          leftSectionWidth={currencies[line.currency].symbol.length > 2 ? 58 : 34}
          value={line.amount}
          onChange={(event) => change({ amount: event.currentTarget.value })}
          error={isWrong ? words.amountWrong : fault(`${field}.amount`)}
          description={amount === null ? null : <Amount value={amount} />}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          inputMode="decimal"
          maxLength={60}
        />
      </RequestField>
      {offered.length < 2 ? null : (
        <fieldset
          className="nk-fieldset nk-request-split"
          data-field={`${field}.split`}
          onBlur={() => onLeave(`${field}.split`)}
        >
          <legend>{words.split}</legend>
          <div className="nk-request-shares">
            {offered.map((rail) => {
              const percent = line.split.find((one) => one.rail === rail)?.percent ?? '';
              const unread = percent.trim() !== '' && sharePercent(percent) === null;
              return (
                <RequestField key={rail} {...props} field={shareField(rail)}>
                  <TextInput
                    label={labels.incidents.rails[rail]}
                    rightSection={<span className="nk-soft">%</span>}
                    inputMode="decimal"
                    maxLength={8}
                    value={percent}
                    onChange={(event) => share(rail, event.currentTarget.value)}
                    error={unread ? words.shareWrong : fault(shareField(rail))}
                  />
                </RequestField>
              );
            })}
          </div>
          {fault(`${field}.split`) === null ? null : <p className="nk-request-fault">{fault(`${field}.split`)}</p>}
        </fieldset>
      )}
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={words.removeDeclared(line.currency)}
        onClick={() => onChange({ declared: draft.declared.filter((_, at) => at !== index) })}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
