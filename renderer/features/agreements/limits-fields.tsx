import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { currencyCodes, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { parseAmount } from '../../../shared/money/parse-amount.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { currencyName } from '../../i18n/platform-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { Panel } from '../../ui/panel.tsx';
import { newKey, type LimitDraft } from './terms-draft.ts';
import type { TermsFieldsProps } from './terms-fields.tsx';

/** How much may be taken, a payment and a month. */
export function LimitsFields({ draft, fault, onChange }: TermsFieldsProps) {
  const { labels, language } = useSpeech();
  const words = labels.agreements;
  const { limits } = draft;
  const known = draft.schedules.map(({ currency }) => currency);
  const free = [...known, ...currencyCodes].find((code) => !limits.some(({ currency }) => currency === code));
  const change = (at: number, part: Partial<LimitDraft>): void =>
    onChange({ limits: limits.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  const amount = (at: number, limit: LimitDraft, field: 'perPayment' | 'perMonth') => {
    const read = parseAmount(limit[field], { currency: limit.currency, decimal: '.', typed: true });
    return (
      <TextInput
        label={`${words[field]}, ${limit.currency}`}
        inputMode="decimal"
        maxLength={40}
        value={limit[field]}
        onChange={(event) => change(at, { [field]: event.currentTarget.value })}
        error={fault(`limits.${at}.${field}`)}
        description={read.ok ? <Amount value={toWire(read.value)} /> : null}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
    );
  };
  return (
    <Panel title={words.limits} hint={words.limitsHint}>
      <div className="nk-stack-tight">
        {limits.map((limit, at) => (
          <div key={limit.key} className="nk-agreement-limit">
            <NativeSelect
              label={words.currency}
              value={limit.currency}
              onChange={(event) => change(at, { currency: event.currentTarget.value as CurrencyCode })}
              data={currencyCodes.map((value) => ({ value, label: currencyName(value, language) }))}
              error={fault(`limits.${at}.currency`)}
            />
            {amount(at, limit, 'perPayment')}
            {amount(at, limit, 'perMonth')}
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={words.removeLimit(limit.currency)}
              onClick={() => onChange({ limits: limits.toSpliced(at, 1) })}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        {free === undefined ? null : (
          <div>
            <Button
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() =>
                onChange({ limits: [...limits, { key: newKey(), currency: free, perPayment: '', perMonth: '' }] })
              }
            >
              {words.addLimit}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}
