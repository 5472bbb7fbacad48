import type { Incident } from '../../shared/contract/incidents.ts';
import { wallInZone } from '../../shared/kernel/zoned-moment.ts';
import { incidentName } from '../../shared/wording/incident-name.ts';
import { say } from '../../shared/wording/say.ts';
import type { Voice } from '../../shared/wording/voice.ts';
import { decimalMoney } from './decimal-amounts.ts';

/** An incident as scripts read it. */
export const incidentJson = ({ why, worth, ...incident }: Incident, voice: Voice) => ({
  ...incident,
  name: incidentName(incident, voice),
  why: say(why, voice),
  worth: worth.map(decimalMoney),
});

const minute = (instant: string, zone: string): string => wallInZone(instant, zone).slice(0, 16).replace('T', ' ');

/** The same for a person, in the merchant's zone. */
export function incidentText(incident: Incident, zone: string, voice: Voice): string {
  const until = incident.to === null ? 'still going on' : `to ${minute(incident.to, zone)}`;
  const worth = incident.worth.map((amount) => voice.money(amount)).join(', ');
  return [
    `${incident.id}  ${incidentName(incident, voice)}  ${minute(incident.from, zone)} ${until} (${zone})  ${incident.state}`,
    `  ${voice.number(incident.failed)} failed, ${voice.number(incident.pending)} pending, of ${voice.number(incident.tried)} tries${worth === '' ? '' : `; worth ${worth}`}; ${voice.number(incident.open)} open`,
    `  ${say(incident.why, voice)}`,
  ].join('\n');
}
