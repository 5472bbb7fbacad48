import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { PackedMonth } from '../../../shared/contract/desk.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { methodName } from '../../i18n/catalogue-names.ts';
import { Amount } from '../../ui/amount.tsx';
import { Amounts } from '../../ui/amounts.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { MomentText } from '../../ui/moment-text.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { PackReportPage } from './pack-report-page.tsx';
import { PackReportsPanel } from './pack-reports-panel.tsx';
import { linkToPacks, packsPlace } from './packs-place.ts';
import { percentOf } from './percent-of.ts';

/** A merchant that is known by packs alone: what they reported, month by month, and whether it holds. */
export function PackedMonthsPage({ months }: { readonly months: readonly PackedMonth[] }) {
  const speech = useSpeech();
  const words = speech.labels.desk;
  const { merchant, month } = usePlace();
  const { searchStr } = useLocation();
  const place = useMemo(() => packsPlace(searchStr), [searchStr]);
  const inSight = months.find((one) => one.month === (place.month ?? month)) ?? months[0];
  const columns = useMemo(() => monthColumns(speech, inSight?.month), [speech, inSight?.month]);
  if (place.month !== null && place.report !== null) return <PackReportPage month={place.month} kind={place.report} />;
  return (
    <Page title={merchant.name} lead={words.packsLead}>
      <div className="nk-stack">
        <Panel title={words.packsTitle} flush>
          <div className="nk-scroll-x">
            <DataTable
              label={words.packsTitle}
              columns={columns}
              rows={months}
              rowId={(one) => one.month}
              isChosen={(one) => one.month === inSight?.month}
            />
          </div>
        </Panel>
        {inSight === undefined ? null : <MonthPanels packed={inSight} />}
      </div>
    </Page>
  );
}

function monthColumns({ labels, voice }: Speech, chosen: string | undefined): readonly TableColumn<PackedMonth>[] {
  const words = labels.desk;
  return [
    {
      id: 'month',
      header: labels.common.month,
      cell: ({ month }) => (
        <a
          className="nk-link"
          aria-current={month === chosen ? 'true' : undefined}
          href={linkToPacks({ month, report: null })}
        >
          {voice.month(month)}
        </a>
      ),
    },
    { id: 'turnover', header: words.turnover, align: 'end', cell: ({ totals }) => <Amounts values={totals} /> },
    { id: 'transit', header: words.transit, align: 'end', cell: ({ pack }) => <Amounts values={pack.inTransit} /> },
    {
      id: 'exceptions',
      header: words.exceptions,
      align: 'end',
      cell: ({ pack }) => voice.number(pack.exceptions.length + pack.exceptionsBeyond),
    },
    {
      id: 'proof',
      header: words.proof,
      cell: ({ proved, follows, snapshotHash }) => (
        <div className="nk-desk-proof" title={snapshotHash}>
          <StateMark tone={proved ? 'ok' : 'bad'}>{proved ? words.proved : words.notProved}</StateMark>
          {follows === null ? null : follows ? (
            <span className="nk-dim nk-small">{words.follows}</span>
          ) : (
            <StateMark tone="warn">{words.apart}</StateMark>
          )}
        </div>
      ),
    },
    {
      id: 'came',
      header: words.cameOn,
      cell: ({ cameAt, restated, versions }) => (
        <>
          <MomentText instant={cameAt} />
          {restated ? (
            <div className="nk-dim nk-small">
              {words.restated}
              {versions > 1 ? ` · ${words.versions(versions, voice)}` : ''}
            </div>
          ) : null}
        </>
      ),
    },
  ];
}

function MonthPanels({ packed }: { readonly packed: PackedMonth }) {
  const speech = useSpeech();
  const { labels, voice } = speech;
  const words = labels.desk;
  const { month, turnover, pack } = packed;
  const name = voice.month(month);
  const methods = useMemo(() => methodColumns(speech), [speech]);
  const exceptions = useMemo(() => exceptionColumns(speech), [speech]);
  return (
    <>
      <Panel title={words.methods(name)} flush>
        <DataTable
          label={words.methods(name)}
          columns={methods}
          rows={turnover}
          rowId={({ currency, method }) => `${currency} ${method}`}
        />
        <dl className="nk-facts nk-desk-facts">
          <dt>{words.fees}</dt>
          <dd>
            <Amounts values={pack.fees.flatMap(({ fee, tax }) => (tax.amount === '0' ? [fee] : [fee, tax]))} />
          </dd>
          <dt>{words.settled}</dt>
          <dd>
            <Amounts values={pack.settled} />
          </dd>
          <dt>{words.reserve}</dt>
          <dd>
            <Amounts values={pack.reserve.map(({ open }) => open)} />
          </dd>
          <dt>{words.tries}</dt>
          <dd>{triesText(packed, speech)}</dd>
        </dl>
      </Panel>
      <PackReportsPanel month={month} reports={packed.reports} />
      <Panel title={words.exceptionsOf(name)} flush>
        {pack.exceptions.length === 0 ? (
          <p className="nk-dim nk-desk-none">{words.noExceptions}</p>
        ) : (
          <DataTable
            label={words.exceptionsOf(name)}
            columns={exceptions}
            rows={pack.exceptions}
            rowId={({ id }) => id}
          />
        )}
        {pack.exceptionsBeyond === 0 ? null : (
          <p className="nk-dim nk-desk-none">{words.beyond(pack.exceptionsBeyond, voice)}</p>
        )}
      </Panel>
    </>
  );
}

function triesText({ pack: { attempts } }: PackedMonth, { labels, voice, locale }: Speech): string {
  const { failed, made } = attempts;
  const share = made === 0 ? 0 : Math.round((failed * 10_000) / made);
  return labels.desk.triesTold(voice.number(failed), voice.number(made), percentOf(share, { locale }));
}

function methodColumns({ labels, voice }: Speech): readonly TableColumn<PackedMonth['turnover'][number]>[] {
  const words = labels.desk;
  return [
    { id: 'method', header: words.method, cell: ({ method }) => methodName(labels, method) },
    { id: 'payments', header: words.payments, align: 'end', cell: ({ payments }) => voice.number(payments) },
    { id: 'gross', header: words.turnover, align: 'end', cell: ({ gross }) => <Amount value={gross} /> },
  ];
}

function exceptionColumns({ labels, say }: Speech): readonly TableColumn<PackedMonth['pack']['exceptions'][number]>[] {
  const words = labels.desk;
  return [
    { id: 'kind', header: words.exceptions, cell: ({ kind }) => labels.exceptions.kinds[kind] },
    { id: 'why', header: words.why, cell: ({ why }) => <span className="nk-small">{say(why)}</span> },
    { id: 'due', header: words.due, cell: ({ due }) => <DateText date={due} /> },
    { id: 'risk', header: words.atRisk, align: 'end', cell: ({ amountAtRisk }) => <Amount value={amountAtRisk} /> },
  ];
}
