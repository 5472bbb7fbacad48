import type { Incident } from '../../shared/contract/incidents.ts';
import type { Merchant } from '../../shared/contract/merchants.ts';
import type { Desk } from './command.ts';
import { Refused } from './refused.ts';

/** The incident of that id, or the only one that has that title. */
export async function chosenIncident({ ask }: Desk, merchant: Merchant, named: string): Promise<Incident> {
  const { incidents } = await ask('incidents.list', { merchantId: merchant.id });
  const titled = incidents.filter(({ title }) => title?.toLowerCase() === named.toLowerCase());
  const found = incidents.find(({ id }) => id === named) ?? (titled.length === 1 ? titled[0] : undefined);
  if (found === undefined) throw new Refused({ ok: false, code: 'incident_unknown', details: { id: named } });
  return found;
}
