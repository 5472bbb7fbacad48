import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { currencyCodes, type CurrencyCode } from '../../shared/catalogue/currencies.ts';
import { currencyName } from '../i18n/platform-names.ts';
import { useSpeech } from '../i18n/speech-context.tsx';
import { usePlace } from './place-context.tsx';

/** Asks for an account's currency; the merchant's own come first, and none is taken before it is said. */
export function CurrencyAnswer({ onCurrency }: { readonly onCurrency: (currency: CurrencyCode) => void }) {
  const { labels, language } = useSpeech();
  const { merchant } = usePlace();
  const words = labels.mappings;
  const own = merchant.currencies;
  const [chosen, setChosen] = useState<CurrencyCode>(own[0] ?? merchant.base);
  const others = currencyCodes.filter((code) => !own.includes(code));
  return (
    <div className="nk-issue-answer">
      <NativeSelect
        size="xs"
        aria-label={words.accountCurrency}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value as CurrencyCode)}
        data={[...own, ...others].map((code) => ({ value: code, label: currencyName(code, language) }))}
      />
      <Button variant="default" size="compact-sm" onClick={() => onCurrency(chosen)}>
        {words.isCurrency}
      </Button>
    </div>
  );
}
