import { TextInput } from '@mantine/core';
import { currencies } from '../../../shared/catalogue/currencies.ts';
import { parseAmount } from '../../../shared/money/parse-amount.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { Amount } from '../amount.tsx';
import type { FieldsProps } from './fields-props.ts';
import type { AmountField as AmountName } from './scheme-draft.ts';

type AmountFieldProps = Pick<FieldsProps, 'draft' | 'fault' | 'onChange'> & {
  readonly name: AmountName;
  readonly label: string;
};

/** An amount in the scheme's currency, in any of the three scripts' digits, said back as it was understood. */
export function AmountField({ draft, fault, onChange, name, label }: AmountFieldProps) {
  const { currency } = draft;
  const text = draft[name];
  const read = parseAmount(text, { currency, decimal: '.', typed: true });
  const { symbol } = currencies[currency];
  return (
    <TextInput
      label={label}
      leftSection={<span className="nk-soft">{symbol}</span>}
      leftSectionWidth={symbol.length > 2 ? 58 : 34}
      inputMode="decimal"
      value={text}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      error={fault(name)}
      description={read.ok ? <Amount value={toWire(read.value)} /> : null}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
}
