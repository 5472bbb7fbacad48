import { Radio } from '@mantine/core';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { dateInOrder } from './date-in-order.ts';
import type { EditingProps } from './editing.ts';
import { missingHere } from './missing-words.ts';
import { cellsOf } from './table-cells.ts';

const orders = ['dmy', 'mdy', 'ymd'] as const;

/** The one order of the dates, each shown by what it makes of the file's first date. */
export function DateOrderField({ draft, table, change, missing, open }: EditingProps & { readonly open: boolean }) {
  const { labels, voice } = useSpeech();
  const [first] = cellsOf(table, draft.header, draft.columns.date);
  const example = (order: (typeof orders)[number]): string | undefined => {
    if (first === undefined) return undefined;
    const date = dateInOrder(first, order);
    return date === null ? labels.mappings.notADate : voice.date(date);
  };
  return (
    <Radio.Group
      label={labels.mappings.dateOrder}
      description={first}
      descriptionProps={{ className: 'nk-mapping-example' }}
      value={open ? null : draft.dateOrder}
      onChange={(value) => {
        const dateOrder = orders.find((order) => order === value);
        if (dateOrder !== undefined) change({ dateOrder }, 'dateOrder');
      }}
      error={missingHere(labels, missing, 'ask_dateOrder')}
    >
      <div className="nk-mapping-choices">
        {orders.map((order) => (
          <Radio key={order} value={order} label={labels.mapped.orders[order]} description={example(order)} />
        ))}
      </div>
    </Radio.Group>
  );
}
