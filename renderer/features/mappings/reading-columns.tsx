import type { ReactNode } from 'react';
import type { MappedField } from '../../../shared/contract/mapping.ts';
import type { WireMoney } from '../../../shared/money/wire.ts';
import { methodName, rowKindName } from '../../i18n/catalogue-names.ts';
import type { Speech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { widestDecimals } from '../../ui/decimal-alignment.ts';
import type { MappingDraft } from './mapping-draft.ts';
import type { Trial } from './use-trial.ts';

type Row = Trial['rows'][number];

export type ReadingColumn = {
  readonly id: string;
  readonly header: string;
  readonly align: 'start' | 'end';
  /** The fields whose columns it was read from. */
  readonly fields: readonly MappedField[];
  readonly value: (row: Row) => ReactNode;
};

/** What is shown of rows that were read by a draft: what it can say of them, and nothing that is empty by its nature. */
export function readingColumns(
  { kind, columns }: MappingDraft,
  rows: readonly Row[],
  { labels, voice }: Speech,
): readonly ReadingColumn[] {
  const { fields } = labels.mapped;
  const words = labels.imports;
  const text = (id: 'reference' | 'merchantReference' | 'batch' | 'description'): ReadingColumn => ({
    id,
    header: fields[id],
    align: 'start',
    fields: [id],
    value: (row) => <span className="nk-break">{row[id] ?? ''}</span>,
  });
  const amount = (
    id: string,
    header: string,
    from: readonly MappedField[],
    of: (row: Row) => WireMoney | null,
  ): ReadingColumn => {
    const decimals = widestDecimals(rows.flatMap((row) => of(row) ?? []));
    return {
      id,
      header,
      align: 'end',
      fields: from,
      value: (row) => {
        const value = of(row);
        return value === null ? '' : <Amount value={value} decimals={decimals} />;
      },
    };
  };
  const has = (field: MappedField): boolean => columns[field] !== undefined;
  const date: ReadingColumn = {
    id: 'date',
    header: fields.date,
    align: 'start',
    fields: ['date', 'time'],
    value: ({ occurredAt }) => (
      <>
        {voice.date(occurredAt.slice(0, 10))} <span className="nk-dim">{occurredAt.slice(11, 16)}</span>
      </>
    ),
  };
  const settledOn: ReadingColumn = {
    id: 'settledOn',
    header: fields.settledOn,
    align: 'start',
    fields: ['settledOn'],
    value: ({ valueOn }) => (valueOn === null ? '' : voice.date(valueOn)),
  };
  const kindOf: ReadingColumn = {
    id: 'kind',
    header: words.kind,
    align: 'start',
    fields: ['type', 'status'],
    value: (row) => rowKindName(labels, row.kind),
  };
  const ofAmount = ['amount', 'moneyIn', 'moneyOut', 'flag'] as const;
  if (kind === 'statement') {
    return [
      date,
      ...(has('settledOn') ? [settledOn] : []),
      amount('amount', fields.amount, ofAmount, ({ net }) => net),
      ...(has('balance') ? [amount('balance', fields.balance, ['balance'], ({ balance }) => balance)] : []),
      text('reference'),
      text('description'),
    ];
  }
  const withCosts = has('fee') || has('tax') || has('net');
  return [
    date,
    kindOf,
    amount('gross', fields.amount, ofAmount, ({ gross }) => gross),
    ...(has('fee') ? [amount('fee', words.fee, ['fee'], ({ fee }) => fee)] : []),
    ...(has('tax') ? [amount('tax', words.tax, ['tax'], ({ tax }) => tax)] : []),
    ...(withCosts ? [amount('net', words.net, ['net'], ({ net }) => net)] : []),
    ...(has('method')
      ? [
          {
            id: 'method',
            header: labels.common.method,
            align: 'start',
            fields: ['method'],
            value: (row) => (row.method === null ? '' : methodName(labels, row.method)),
          } satisfies ReadingColumn,
        ]
      : []),
    text('reference'),
    ...(has('merchantReference') ? [text('merchantReference')] : []),
    ...(kind === 'settlement' && has('batch') ? [text('batch')] : []),
    ...(kind === 'settlement' && has('settledOn') ? [settledOn] : []),
    ...(has('description') ? [text('description')] : []),
  ];
}
