import { useMemo } from 'react';
import type { Incident, IncidentTimeline } from '../../../shared/contract/incidents.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { momentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';

type Lane = IncidentTimeline['lanes'][number];
type TimelinePanelProps = { readonly incident: Incident; readonly timeline: IncidentTimeline };

/** What was paid and what failed around an incident, a lane for each provider: outlined above its line, filled below. */
export function TimelinePanel({ incident, timeline }: TimelinePanelProps) {
  const speech = useSpeech();
  const { labels, voice } = speech;
  const words = labels.incidents;
  const { lanes, minutes, zone } = timeline;
  if (lanes.length === 0) return null;
  const most = Math.max(1, ...lanes.flatMap(({ worked, failed }) => [...worked, ...failed]));
  const count = lanes[0]?.worked.length ?? 0;
  const { begin, end } = windowShare(incident, timeline, count);
  return (
    <Panel title={words.timeline} hint={`${words.every(minutes, voice)}. ${words.inZone(zone)}.`}>
      <ul className="nk-lane-legend">
        <li>
          <span className="nk-lane-sign nk-lane-worked" aria-hidden />
          {words.workedBars}
        </li>
        <li>
          <span className="nk-lane-sign nk-lane-failed" aria-hidden />
          {words.failedBars}
        </li>
        <li>
          <span className="nk-lane-sign nk-lane-window" aria-hidden />
          {words.theWindow}
        </li>
      </ul>
      <div className="nk-lanes">
        {lanes.map((lane) => (
          <div key={`${lane.provider} ${lane.rail}`} className="nk-lane">
            <span className="nk-lane-name">{laneName(lane, lanes, speech)}</span>
            <div
              className="nk-lane-bars"
              role="img"
              aria-label={words.lane(
                laneName(lane, lanes, speech),
                voice.number(total(lane.worked)),
                voice.number(total(lane.failed)),
              )}
            >
              <span
                className="nk-lane-window"
                style={{ insetInlineStart: `${begin}%`, inlineSize: `${end - begin}%` }}
              />
              {lane.worked.map((worked, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- a bucket is its place, and none is ever moved.
                <span key={index} className="nk-lane-bucket">
                  <span className="nk-lane-worked" style={{ blockSize: `${(worked / most) * 50}%` }} />
                  <span
                    className="nk-lane-failed"
                    style={{ blockSize: `${((lane.failed[index] ?? 0) / most) * 50}%` }}
                  />
                </span>
              ))}
            </div>
          </div>
        ))}
        <div className="nk-lane" aria-hidden>
          <span className="nk-lane-name" />
          <div className="nk-lane-axis">
            {ticksOf(timeline, count).map((at) => (
              <span key={at} style={{ insetInlineStart: `${shareOfTime(at, timeline, count)}%` }}>
                {clockText(at, zone, speech)}
              </span>
            ))}
          </div>
        </div>
      </div>
      <details className="nk-lane-table">
        <summary>{words.asTable}</summary>
        <TimelineTable timeline={timeline} />
      </details>
    </Panel>
  );
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The rail is only said where a provider has several lanes. */
function laneName({ provider, rail }: Lane, lanes: readonly Lane[], { labels }: Speech): string {
  const several = lanes.filter((lane) => lane.provider === provider).length > 1;
  const name = institutionName(labels, provider);
  return several ? `${name} (${labels.incidents.rails[rail]})` : name;
}

const shareOfTime = (at: number, { from, minutes }: IncidentTimeline, count: number): number =>
  Math.min(100, Math.max(0, ((at - Date.parse(from)) / (count * minutes * 60_000)) * 100));

function windowShare({ from, to }: Incident, timeline: IncidentTimeline, count: number) {
  const begin = shareOfTime(Date.parse(from), timeline, count);
  // The last moment is within its minute, and a moment has no width.
  const end = to === null ? 100 : shareOfTime(Date.parse(to) + 60_000, timeline, count);
  return { begin, end: Math.max(end, begin + 0.5) };
}

const mostTicks = 8;

/** Moments that stand under the bars: full hours or parts of them, as many as fit. */
function ticksOf({ from, minutes }: IncidentTimeline, count: number): readonly number[] {
  const first = Date.parse(from);
  const span = count * minutes;
  const step =
    [15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10_080].find((length) => span / length <= mostTicks) ?? span;
  const length = step * 60_000;
  // Zones stand half and quarter hours apart: a step of half an hour is a full one everywhere that matters here.
  const start = Math.ceil(first / 1_800_000) * 1_800_000;
  return Array.from({ length: mostTicks + 1 }, (_, index) => start + index * length).filter(
    (at) => at < first + span * 60_000,
  );
}

const clockText = (at: number, timeZone: string, { locale }: Speech): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);

type Moment = { readonly at: string; readonly index: number };

function TimelineTable({ timeline }: { readonly timeline: IncidentTimeline }) {
  const speech = useSpeech();
  const { lanes, from, minutes } = timeline;
  const columns = useMemo(() => columnsOf(timeline, speech), [timeline, speech]);
  const rows = (lanes[0]?.worked ?? [])
    .map((_, index): Moment => ({ at: new Date(Date.parse(from) + index * minutes * 60_000).toISOString(), index }))
    .filter(({ index }) => lanes.some(({ worked, failed }) => (worked[index] ?? 0) + (failed[index] ?? 0) > 0));
  return (
    <ScrollRegion label={speech.labels.incidents.timeline}>
      <DataTable label={speech.labels.incidents.timeline} columns={columns} rows={rows} rowId={({ at }) => at} />
    </ScrollRegion>
  );
}

function columnsOf({ lanes, zone }: IncidentTimeline, speech: Speech): readonly TableColumn<Moment>[] {
  const { labels, voice } = speech;
  const words = labels.incidents;
  return [
    { id: 'time', header: words.time, cell: ({ at }) => momentText(at, speech, zone) },
    ...lanes.flatMap((lane): TableColumn<Moment>[] => {
      const name = laneName(lane, lanes, speech);
      const id = `${lane.provider} ${lane.rail}`;
      return [
        {
          id: `${id} worked`,
          header: words.workedAt(name),
          align: 'end',
          cell: ({ index }) => voice.number(lane.worked[index] ?? 0),
        },
        {
          id: `${id} failed`,
          header: words.failedAt(name),
          align: 'end',
          cell: ({ index }) => voice.number(lane.failed[index] ?? 0),
        },
      ];
    }),
  ];
}
