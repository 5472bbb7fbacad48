import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { CurrencyCode } from '../../shared/catalogue/currencies.ts';
import { toDecimalText } from '../../shared/money/decimal-text.ts';
import { absolute } from '../../shared/money/money.ts';
import { typedReadings } from '../../shared/money/typed-readings.ts';
import { useSpeech } from '../i18n/speech-context.tsx';

type SizeFieldProps = {
  readonly label: string;
  readonly value: string | null;
  /** Whose way of writing amounts is read. */
  readonly currency: CurrencyCode;
  readonly onChange: (size: string | null) => void;
};

/** A size in digits with a point, as the contract has it; null for what is none. What goes out is of the size of what comes in. */
function sizeIn(written: string, currency: CurrencyCode): string | null {
  const [read] = typedReadings(written, currency);
  return read === undefined ? null : toDecimalText(absolute(read));
}

/** Takes an amount as people write it, in the digits of three scripts; what is not one narrows nothing and is marked. */
export function SizeField({ label, value, currency, onChange }: SizeFieldProps) {
  const words = useSpeech().labels.matchingFilters;
  const [text, setText] = useState(value ?? '');
  const told = useRef(value);
  // What is typed stands as it was typed; a size that came otherwise, as by clearing all filters, takes its place.
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setText(value ?? '');
  }, [value]);
  return (
    <TextInput
      size="xs"
      inputMode="decimal"
      label={label}
      value={text}
      error={text.trim() !== '' && sizeIn(text, currency) === null ? words.notAnAmount : null}
      onChange={({ currentTarget: { value: written } }) => {
        setText(written);
        told.current = sizeIn(written, currency);
        onChange(told.current);
      }}
    />
  );
}
