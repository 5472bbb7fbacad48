import { writeFile } from 'node:fs/promises';
import { helpPageIds } from '../shared/help/help-pages.ts';
import { languages } from '../shared/wording/voice.ts';
import { formatsFile, formatsPage } from './docs/formats-page.ts';
import { helpFile, helpPage } from './docs/help-pages.ts';
import { paymentMethodsFile, paymentMethodsPage } from './docs/payment-methods-page.ts';
import { scenariosFile, scenariosPage } from './docs/scenarios-page.ts';
import { chartOfAccounts, chartOfAccountsFile } from './docs/chart-of-accounts.ts';

/** Writes the pages of docs/ that are generated from the code: `npm run docs`. */
await writeFile(chartOfAccountsFile, await chartOfAccounts());
await writeFile(formatsFile, await formatsPage());
await writeFile(scenariosFile, await scenariosPage());
await writeFile(paymentMethodsFile, await paymentMethodsPage());
for (const language of languages)
  for (const page of helpPageIds) await writeFile(helpFile(language, page), await helpPage(language, page));
