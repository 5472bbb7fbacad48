import type { ScenarioFamily } from './scenario.ts';
import { references } from './families/references.ts';
import { groups } from './families/groups.ts';
import { amounts } from './families/amounts.ts';
import { currencies } from './families/currencies.ts';
import { refunds } from './families/refunds.ts';
import { reserve } from './families/reserve.ts';
import { dates } from './families/dates.ts';
import { files } from './families/files.ts';
import { transfers } from './families/transfers.ts';
import { fees } from './families/fees.ts';
import { cashback } from './families/cashback.ts';
import { outages } from './families/outages.ts';
import { rules } from './families/rules.ts';

/** Every situation the product is held to, by family. */
export const library: readonly ScenarioFamily[] = [
  references,
  groups,
  amounts,
  currencies,
  refunds,
  reserve,
  dates,
  files,
  transfers,
  rules,
  fees,
  outages,
  cashback,
];
