import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { keptViews } from './kept-views.ts';

/** The views of a merchant, of one screen or of all. */
export const listViews: Handlers['views.list'] = ({ merchantId, screen }, { workspace: { reader } }) => {
  if (findMerchant(reader, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  const views = keptViews(reader, merchantId).filter((view) => screen === undefined || view.screen === screen);
  return answer({ views: [...views] });
};
