import type { Migration } from './migration.ts';
import { migration as merchants } from './0001-merchants.ts';
import { migration as imports } from './0002-imports.ts';
import { migration as settlements } from './0003-settlements.ts';
import { migration as matching } from './0004-matching.ts';
import { migration as ledger } from './0005-ledger.ts';
import { migration as periods } from './0006-periods.ts';
import { migration as rates } from './0007-rates.ts';
import { migration as history } from './0008-history.ts';
import { migration as chain } from './0009-chain.ts';
import { migration as attempts } from './0010-attempts.ts';
import { migration as mappings } from './0011-mappings.ts';
import { migration as reconciliation } from './0012-reconciliation.ts';
import { migration as batchGrowth } from './0013-batch-growth.ts';
import { migration as onboarding } from './0014-onboarding.ts';
import { migration as packReports } from './0015-pack-reports.ts';

/** Every step in order; its place is its version. */
export const migrations: readonly Migration[] = [
  merchants,
  imports,
  settlements,
  matching,
  ledger,
  periods,
  rates,
  history,
  chain,
  attempts,
  mappings,
  reconciliation,
  batchGrowth,
  onboarding,
  packReports,
];
