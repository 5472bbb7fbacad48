import { useMemo } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Amounts } from '../../ui/amounts.tsx';
import { Answered } from '../../ui/answered.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { MomentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { RestatedPanel } from '../../ui/restated-panel.tsx';
import { StateMark } from '../../ui/state-mark.tsx';

type Close = Output<'periods.history'>['closes'][number];

/** How a month was closed and opened again, and what that changed. A month closed once has its whole history above. */
export function ClosesPanel() {
  const speech = useSpeech();
  const words = speech.labels.periods;
  const { merchant, month } = usePlace();
  const history = useAsk('periods.history', { merchantId: merchant.id, month });
  const columns = useMemo(() => closeColumns(speech), [speech]);
  return (
    <Answered query={history}>
      {({ closes, restatement }) => (
        <>
          {restatement === null ? null : <RestatedPanel restatement={restatement} />}
          {closes.every(({ reopened }) => reopened === null) ? null : (
            <Panel title={words.history} flush>
              <DataTable
                label={words.history}
                columns={columns}
                rows={closes}
                rowId={({ closedAt, snapshotHash }) => `${closedAt} ${snapshotHash}`}
              />
            </Panel>
          )}
        </>
      )}
    </Answered>
  );
}

function closeColumns({ labels }: Speech): readonly TableColumn<Close>[] {
  const words = labels.periods;
  return [
    {
      id: 'closedOn',
      header: words.closedOn,
      cell: ({ closedAt, snapshotHash }) => (
        <>
          <MomentText instant={closedAt} />
          <div className="nk-mono nk-dim nk-close-hash">{snapshotHash}</div>
        </>
      ),
    },
    {
      id: 'reopened',
      header: words.reopenedOn,
      cell: ({ reopened }) =>
        reopened === null ? (
          <StateMark tone="ok">{words.stands}</StateMark>
        ) : (
          <>
            <MomentText instant={reopened.at} />
            <div className="nk-soft nk-close-reason">{reopened.reason}</div>
          </>
        ),
    },
    { id: 'turnover', header: words.turnover, align: 'end', cell: ({ turnover }) => <Amounts values={turnover} /> },
  ];
}
