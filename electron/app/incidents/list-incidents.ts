import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { keptIncidents } from './kept-incidents.ts';
import { shownIncident } from './shown-incident.ts';

/** Every incident, and the providers that one can be entered for. */
export const listIncidents: Handlers['incidents.list'] = ({ merchantId }, { workspace: { reader }, clock }) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const providers = (Object.keys(institutions) as InstitutionId[])
    .filter((id) => institutions[id].kind === 'provider' || institutions[id].kind === 'wallet')
    .map((id) => ({ id, name: institutions[id].name }));
  return answer({
    incidents: keptIncidents(reader, merchantId).map((kept) => shownIncident(reader, merchant, kept, clock())),
    providers,
  });
};
