import { useMemo } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { WireMoney } from '../../../shared/money/wire.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';

type Report = Output<'incidents.read'>;
type Figures = Report['figures'][number];

/** What failed, what came back and what is owed, provider by provider. */
export function FiguresPanel({ report: { figures, asOf } }: { readonly report: Report }) {
  const speech = useSpeech();
  const words = speech.labels.incidents;
  const columns = useMemo(() => columnsOf(speech), [speech]);
  if (figures.length === 0) return null;
  return (
    <Panel title={words.figures} hint={`${words.asOf(speech.voice.date(asOf))} · ${words.compensationHint}`} flush>
      <ScrollRegion label={words.figures}>
        <DataTable
          label={words.figures}
          columns={columns}
          rows={figures}
          rowId={({ provider, worth }) => `${provider} ${worth.currency}`}
        />
      </ScrollRegion>
    </Panel>
  );
}

function columnsOf({ labels, voice }: Speech): readonly TableColumn<Figures>[] {
  const words = labels.incidents;
  const part = ({ count, amount }: { readonly count: number; readonly amount: WireMoney }) =>
    count === 0 ? (
      <span className="nk-dim">–</span>
    ) : (
      <>
        {voice.number(count)}
        <div className="nk-dim nk-small">
          <Amount value={amount} />
        </div>
      </>
    );
  return [
    { id: 'provider', header: words.provider, cell: ({ provider }) => institutionName(labels, provider) },
    { id: 'tried', header: words.tried, align: 'end', cell: ({ tried }) => voice.number(tried) },
    {
      id: 'failed',
      header: words.failed,
      align: 'end',
      cell: ({ failed, pending, worth }) => part({ count: failed + pending, amount: worth }),
    },
    { id: 'later', header: words.later, align: 'end', cell: ({ capturedLater }) => part(capturedLater) },
    { id: 'returned', header: words.returned, align: 'end', cell: ({ returned }) => part(returned) },
    { id: 'open', header: words.open, align: 'end', cell: ({ open }) => part(open) },
    {
      id: 'not_debited',
      header: words.fates.not_debited,
      align: 'end',
      cell: ({ notDebited }) => part(notDebited),
    },
    { id: 'unknown', header: words.unknown, align: 'end', cell: ({ unknown }) => part(unknown) },
    {
      id: 'compensation',
      header: words.compensation,
      align: 'end',
      cell: ({ compensation }) =>
        compensation === null ? <span className="nk-dim">–</span> : <Amount value={compensation} />,
    },
  ];
}
