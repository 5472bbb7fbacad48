import { addMonths, monthOf, type Month } from '../../../shared/kernel/local-date.ts';
import { businessDate } from '../../domain/ledger/business-date.ts';
import type { Mapping } from '../../../shared/contract/mapping.ts';
import { cashbackLines } from './demo-cashback.ts';
import { googlePayMapping, outageFiles, outageLumps } from './demo-outage-files.ts';
import { makeOutages, type DemoOutages } from './demo-outages.ts';
import { sbiStatement } from './demo-sbi-statement.ts';
import { demoTerms, type DemoTerms } from './demo-terms.ts';
import { makeDemoMonth, type DemoMonth } from './make-demo-month.ts';

const seed = 20_261_121;

/** The demo holds invented data only, so its passphrase is no secret. */
export const demoPassphrase = 'the demo is invented';

/** A month with two outages in it, how the one file that no format knows is read, and what fees and cashback are held against. */
export type Demo = DemoMonth & { readonly outages: DemoOutages; readonly mapping: Mapping; readonly terms: DemoTerms };

/** The demo of a month: the shop's own files first, then those of the days around the outages and of its second account. */
export function makeDemo(month: Month): Demo {
  const demo = makeDemoMonth({ month, seed });
  const outages = makeOutages({ month, seed });
  const second = sbiStatement(month, [...outageLumps(outages), ...cashbackLines(month)]);
  return {
    ...demo,
    files: [...demo.files, ...outageFiles(month, outages), { name: `SBI_Statement_XX7788_${month}.csv`, text: second }],
    outages,
    mapping: googlePayMapping,
    terms: demoTerms(month),
  };
}

/** The demo as of now (milliseconds since 1970): the last month that is over in India, so that it can be closed. */
export function demoToday(now: number): { readonly month: Month; readonly demo: Demo } {
  const month = addMonths(monthOf(businessDate(new Date(now).toISOString(), 'Asia/Kolkata')), -1);
  return { month, demo: makeDemo(month) };
}
