import { addMonths, monthOf, type Month } from '../../../shared/kernel/local-date.ts';
import { businessDate } from '../../domain/ledger/business-date.ts';
import { makeDemoMonth, type DemoMonth } from './make-demo-month.ts';

const seed = 20_261_121;

/** The demo holds invented data only, so its passphrase is no secret. */
export const demoPassphrase = 'the demo is invented';

/** The demo as of now (milliseconds since 1970): the last month that is over in India, so that it can be closed. */
export function demoToday(now: number): { readonly month: Month; readonly demo: DemoMonth } {
  const month = addMonths(monthOf(businessDate(new Date(now).toISOString(), 'Asia/Kolkata')), -1);
  return { month, demo: makeDemoMonth({ month, seed }) };
}
