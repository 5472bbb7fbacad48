import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { isNegative } from '../../../shared/money/money.ts';
import { parseAmount } from '../../../shared/money/parse-amount.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';

type SizeFieldProps = {
  readonly label: string;
  readonly value: string | null;
  /** Whose way of writing amounts is read. */
  readonly currency: CurrencyCode;
  readonly onChange: (size: string | null) => void;
};

/** A size in digits with a point, as the contract has it; null for what is none, or has a sign. */
export function sizeIn(written: string, currency: CurrencyCode): string | null {
  const read = parseAmount(written, { currency, typed: true });
  return read.ok && !isNegative(read.value) ? toDecimalText(read.value) : null;
}

/** Takes an amount as people write it, in the digits of three scripts; what is not one narrows nothing and is marked. */
export function SizeField({ label, value, currency, onChange }: SizeFieldProps) {
  const words = useSpeech().labels.matchingFilters;
  const [text, setText] = useState(value ?? '');
  return (
    <TextInput
      size="xs"
      inputMode="decimal"
      label={label}
      value={text}
      error={text.trim() !== '' && sizeIn(text, currency) === null ? words.notAnAmount : null}
      onChange={({ currentTarget: { value: written } }) => {
        setText(written);
        onChange(written.trim() === '' ? null : sizeIn(written, currency));
      }}
    />
  );
}
