import { useDeferredValue, useMemo } from 'react';
import type { Terms } from '../../../shared/contract/agreement.ts';
import type { CostLine } from '../../../shared/contract/agreements.ts';
import { fromWire, toWire } from '../../../shared/money/wire.ts';
import { subtract } from '../../../shared/money/subtract.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';

/** What the sales of the latest month would have cost by these terms, where there are books. */
export function CostPanel({ terms }: { readonly terms: Terms }) {
  const speech = useSpeech();
  const words = speech.labels.agreements;
  const { merchant } = usePlace();
  const cost = useAsk('agreements.cost', { merchantId: merchant.id, terms: useDeferredValue(terms) });
  const columns = useMemo(() => costColumns(speech), [speech]);
  const { month, lines } = cost.data ?? { month: null, lines: [] };
  if (month === null || lines.length === 0) return null;
  const uncovered = lines.reduce((sum, line) => sum + line.uncovered, 0);
  return (
    <Panel title={words.cost} hint={words.costHint(speech.voice.month(month))} flush>
      <DataTable label={words.cost} columns={columns} rows={lines} rowId={({ currency }) => currency} />
      {uncovered === 0 ? null : (
        <p className="nk-agreement-uncovered">
          <StateMark tone="warn">{words.costUncovered(uncovered, speech.voice)}</StateMark>
        </p>
      )}
    </Panel>
  );
}

function costColumns({ labels, voice }: Speech): readonly TableColumn<CostLine>[] {
  const words = labels.agreements;
  return [
    { id: 'currency', header: words.currency, cell: ({ currency }) => currency },
    { id: 'payments', header: words.costPayments, align: 'end', cell: ({ payments }) => voice.number(payments) },
    { id: 'gross', header: words.costGross, align: 'end', cell: ({ gross }) => <Amount value={gross} /> },
    { id: 'charged', header: words.costCharged, align: 'end', cell: ({ charged }) => <Amount value={charged} /> },
    { id: 'cost', header: words.costBy, align: 'end', cell: ({ cost }) => <Amount value={cost} /> },
    {
      id: 'difference',
      header: words.costDifference,
      align: 'end',
      cell: ({ cost, charged }) => <Amount value={toWire(subtract(fromWire(cost), fromWire(charged)))} />,
    },
  ];
}
