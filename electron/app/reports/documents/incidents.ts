import type { ReportSection } from '../../../../shared/contract/report-document.ts';
import { assert } from '../../../../shared/kernel/assert.ts';
import { addDays } from '../../../../shared/kernel/local-date.ts';
import { instantInZone } from '../../../../shared/kernel/zoned-moment.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import { overlap, type IncidentWindow } from '../../../domain/incidents/incident-scope.ts';
import { isStanding, keptIncidents, secondOf, type KeptIncident } from '../../incidents/kept-incidents.ts';
import { incidentReport } from '../../incidents/read-incident.ts';
import { cell } from './cells.ts';
import type { DocumentMaker } from './document-maker.ts';
import { incidentCell } from './incident-cell.ts';
import { incidentFigures } from './incident-figures.ts';
import { minutesDown } from './minutes-down.ts';
import { column, leadTo, row, section, word } from './sections.ts';

/** Every outage that touches these days: when, how long, and by its own report what failed, came back and is owed. */
export const incidentsDocument: DocumentMaker = ({ context, merchant, wanted, today }) => {
  const { reader } = context.workspace;
  const now = context.clock();
  const days = windowOfDays(wanted.from, addDays(wanted.to, 1), wanted.zone ?? merchant.zone);
  const touching = keptIncidents(reader, merchant.id).filter(({ window }) => overlap(window, days));
  const standing = touching.filter(isStanding).toReversed();
  const told = standing.map((kept) => ({ kept, report: incidentReport(reader, merchant, kept, now) }));
  const dismissed = touching.length - standing.length;
  const proposed = standing.filter(({ document }) => document.state === 'open').length;
  const nowSecond = Math.floor(now / 1000);
  return {
    sections: [
      ...(told.length === 0 ? [] : [outages(told, days, nowSecond), downByScope(standing, days, nowSecond)]),
      ...incidentFigures(told),
    ],
    notes: [
      ...(told.length === 0
        ? [sentence('report_incidents_none', { from: wanted.from, to: wanted.to })]
        : [sentence('report_incidents_as_of', { date: today })]),
      ...(proposed === 0 ? [] : [sentence('report_incidents_proposed', { incidents: proposed })]),
      ...(dismissed === 0 ? [] : [sentence('report_incidents_dismissed', { incidents: dismissed })]),
    ],
  };
};

/** The seconds of days in a zone: from the first day's midnight to the second before that of the day after the last. */
function windowOfDays(from: string, after: string, zone: string): IncidentWindow & { readonly to: number } {
  const [begin, end] = [instantInZone(`${from}T00:00`, zone), instantInZone(`${after}T00:00`, zone)];
  assert(begin !== null && end !== null, `days of ${zone} begin and end`);
  return { from: secondOf(begin), to: secondOf(end) - 1 };
}

export type ToldIncident = { readonly kept: KeptIncident; readonly report: ReturnType<typeof incidentReport> };

const outageColumns = [
  column('incident', 'text'),
  column('from', 'moment'),
  column('to', 'moment'),
  column('minutes', 'count', word('minutes_down')),
  column('state', 'text'),
  column('tried', 'count', word('tries')),
  column('failed', 'count', word('tries_failed')),
  column('pending', 'count', word('tries_pending')),
  column('open', 'count', word('tries_open')),
  column('why', 'sentence'),
];

function outages(told: readonly ToldIncident[], days: IncidentWindow, now: number): ReportSection {
  const rows = told.map(({ kept: { window }, report: { incident } }) =>
    row(
      [
        incidentCell(incident),
        cell.moment(window.from * 1000),
        cell.moment(window.to === null ? null : window.to * 1000),
        cell.count(minutesDown([window], days, now)),
        cell.name('incident_state', incident.state),
        cell.count(incident.tried),
        cell.count(incident.failed),
        cell.count(incident.pending),
        cell.count(incident.open),
        cell.sentence(incident.why),
      ],
      leadTo('incidents', { incident: incident.id }),
    ),
  );
  return section({ id: 'outages', columns: outageColumns, rows });
}

const downColumns = [
  column('what', 'text', word('what_failed')),
  column('outages', 'count', word('number_of_outages')),
  column('minutes', 'count', word('minutes_down')),
];

/** How long each rail and each provider was down, most first; minutes in which two of its outages overlap count once. */
function downByScope(incidents: readonly KeptIncident[], days: IncidentWindow, now: number): ReportSection {
  const rows = [
    ...Map.groupBy(incidents, ({ document: { scope } }) => (scope.of === 'rail' ? scope.rail : scope.provider)),
  ]
    .map(([, own]) => ({
      own,
      minutes: minutesDown(
        own.map(({ window }) => window),
        days,
        now,
      ),
    }))
    .toSorted((one, other) => other.minutes - one.minutes)
    .map(({ own, minutes }) => {
      const scope = own[0]?.document.scope;
      return row([
        scope === undefined ? cell.none : incidentCell({ title: null, scope }),
        cell.count(own.length),
        cell.count(minutes),
      ]);
    });
  return section({ id: 'minutes_by_scope', columns: downColumns, rows });
}
