import { Button, NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type SubmitEvent } from 'react';
import { currencyCodes, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { currencyName } from '../../i18n/platform-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { rateText } from '../../ui/rate-text.ts';
import { Trouble } from '../../ui/trouble.tsx';
import { rateFaults, toRateInput, type RateDraft } from './rate-draft.ts';

/** One rate by hand: from a bank's advice, an invoice, a contract. */
export function RateForm() {
  const { labels, language, locale, voice } = useSpeech();
  const words = labels.rates;
  const { merchant, today } = usePlace();
  const add = useCommandCall('rates.add');
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<RateDraft>(() => ({
    from:
      merchant.currencies.find((currency) => currency !== merchant.base) ?? (merchant.base === 'USD' ? 'EUR' : 'USD'),
    to: merchant.base,
    on: today,
    rate: '',
    source: '',
  }));
  const change = (part: Partial<RateDraft>): void => setDraft({ ...draft, ...part });
  const faults = rateFaults(draft);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.values(faults).some(Boolean)) return;
    add.mutate(toRateInput(draft), {
      onSuccess: ({ quote }) => {
        const equals = words.equals(quote.from, rateText(quote.rate, { locale }), quote.to);
        notifications.show({ message: words.added(`${equals}, ${voice.date(quote.on)}`) });
        setTried(false);
        setDraft({ ...draft, rate: '' });
      },
    });
  };
  const missing = (fault: boolean): string | null => (tried && fault ? words.missing : null);
  const currencies = currencyCodes.map((value) => ({ value, label: currencyName(value, language) }));
  return (
    <form className="nk-rate-form" onSubmit={submit} noValidate>
      <NativeSelect
        label={words.from}
        value={draft.from}
        onChange={(event) => change({ from: event.currentTarget.value as CurrencyCode })}
        data={currencies}
      />
      <NativeSelect
        label={words.to}
        value={draft.to}
        onChange={(event) => change({ to: event.currentTarget.value as CurrencyCode })}
        error={tried && faults.to ? words.samePair : null}
        data={currencies}
      />
      <TextInput
        type="date"
        label={words.on}
        value={draft.on}
        onChange={(event) => change({ on: event.currentTarget.value })}
        error={missing(faults.on)}
      />
      <TextInput
        label={words.rate}
        placeholder={words.ratePlaceholder}
        inputMode="decimal"
        maxLength={60}
        value={draft.rate}
        onChange={(event) => change({ rate: event.currentTarget.value })}
        error={missing(faults.rate)}
      />
      <TextInput
        label={words.source}
        placeholder={words.sourcePlaceholder}
        maxLength={200}
        value={draft.source}
        onChange={(event) => change({ source: event.currentTarget.value })}
        error={missing(faults.source)}
      />
      <Button type="submit" loading={add.isPending}>
        {words.add}
      </Button>
      {add.error === null ? null : (
        <div className="nk-rate-trouble">
          <Trouble error={add.error} />
        </div>
      )}
    </form>
  );
}
