import { writeFile } from 'node:fs/promises';
import { formatsFile, formatsPage } from './docs/formats-page.ts';
import { paymentMethodsFile, paymentMethodsPage } from './docs/payment-methods-page.ts';
import { scenariosFile, scenariosPage } from './docs/scenarios-page.ts';
import { chartOfAccounts, chartOfAccountsFile } from './docs/chart-of-accounts.ts';

/** Writes the pages of docs/ that are generated from the code: `npm run docs`. */
await writeFile(chartOfAccountsFile, await chartOfAccounts());
await writeFile(formatsFile, await formatsPage());
await writeFile(scenariosFile, await scenariosPage());
await writeFile(paymentMethodsFile, await paymentMethodsPage());
