import { NativeSelect, TextInput } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { methods, type MethodId } from '../../../shared/catalogue/methods.ts';
import type { RateCard } from '../../../shared/contract/rate-card.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { parseAmount } from '../../../shared/money/parse-amount.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { methodName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { Panel } from '../../ui/panel.tsx';
import { inOwnDigits } from '../../ui/rate-lines/own-digits.ts';

type CardTrialProps = { readonly card: RateCard | null; readonly currency: CurrencyCode };

/** What a payment costs by the card as it stands. */
export function CardTrial({ card, currency }: CardTrialProps) {
  const { labels, voice } = useSpeech();
  const words = labels.fees;
  const [amount, setAmount] = useState(() => inOwnDigits('1000', voice));
  const [method, setMethod] = useState<MethodId>('credit_card');
  const read = parseAmount(amount, { currency, decimal: '.', typed: true });
  const isRead = read.ok && read.value.units >= 0n;
  return (
    <Panel title={words.trial}>
      <div className="nk-fee-trial">
        <TextInput
          label={words.trialAmount}
          value={amount}
          inputMode="decimal"
          maxLength={40}
          onChange={(event) => setAmount(event.currentTarget.value)}
          error={isRead ? null : words.faults.amount}
        />
        <NativeSelect
          label={words.trialMethod}
          value={method}
          onChange={(event) => setMethod(event.currentTarget.value as MethodId)}
          data={(Object.keys(methods) as MethodId[]).map((value) => ({ value, label: methodName(labels, value) }))}
        />
        <div className="nk-fee-trial-answer" role="status">
          {card === null || !isRead ? (
            <span className="nk-dim">{words.trialWaits}</span>
          ) : (
            <TrialAnswer card={card} method={method} gross={toDecimalText(read.value)} />
          )}
        </div>
      </div>
    </Panel>
  );
}

function TrialAnswer(asked: { readonly card: RateCard; readonly method: string; readonly gross: string }) {
  const { say } = useSpeech();
  const trial = useAsk('fees.trial', useDeferredValue(asked));
  return <Answered query={trial}>{({ why }) => <strong>{say(why)}</strong>}</Answered>;
}
