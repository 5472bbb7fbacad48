import { writeFile } from 'node:fs/promises';
import { chartOfAccounts, chartOfAccountsFile } from './docs/chart-of-accounts.ts';

/** Writes the pages of docs/ that are generated from the code: `npm run docs`. */
await writeFile(chartOfAccountsFile, await chartOfAccounts());
