import type { Language } from '../../shared/wording/voice.ts';
import { commandsIn } from '../../shared/wording/commands/commands-in.ts';
import { accountsWords } from './words/accounts-words.ts';
import { agreementTermsWords } from './words/agreement-terms-words.ts';
import { agreementsWords } from './words/agreements-words.ts';
import { backupsWords } from './words/backups-words.ts';
import { calendarsWords } from './words/calendars-words.ts';
import { cashbackTermsWords } from './words/cashback-terms-words.ts';
import { cashbackWords } from './words/cashback-words.ts';
import { catalogueWords } from './words/catalogue-words.ts';
import { chainCommandsWords } from './words/chain-commands-words.ts';
import { contactsWords } from './words/contacts-words.ts';
import { deskWords } from './words/desk-words.ts';
import { documentsWords } from './words/documents-words.ts';
import { entriesWords } from './words/entries-words.ts';
import { everydayWords } from './words/everyday-words.ts';
import { exceptionActionsWords } from './words/exception-actions-words.ts';
import { exceptionsWords } from './words/exceptions-words.ts';
import { feesWords } from './words/fees-words.ts';
import { frameWords } from './words/frame-words.ts';
import { helpWords } from './words/help-words.ts';
import { homeWords } from './words/home-words.ts';
import { identifiersWords } from './words/identifiers-words.ts';
import { importsWords } from './words/imports-words.ts';
import { incidentsWords } from './words/incidents-words.ts';
import { ledgerWords } from './words/ledger-words.ts';
import { listsWords } from './words/lists-words.ts';
import { mappedFieldsWords } from './words/mapped-fields-words.ts';
import { mappingsWords } from './words/mappings-words.ts';
import { matchingEntriesWords } from './words/matching-entries-words.ts';
import { matchingFilterWords } from './words/matching-filter-words.ts';
import { matchingRulesWords } from './words/matching-rules-words.ts';
import { matchingWords } from './words/matching-words.ts';
import { merchantsWords } from './words/merchants-words.ts';
import { onboardingWords } from './words/onboarding-words.ts';
import { paymentMethodsWords } from './words/payment-methods-words.ts';
import { paymentsWords } from './words/payments-words.ts';
import { periodsWords } from './words/periods-words.ts';
import { railsWords } from './words/rails-words.ts';
import { rateCardsWords } from './words/rate-cards-words.ts';
import { ratesWords } from './words/rates-words.ts';
import { recoveryWords } from './words/recovery-words.ts';
import { reportsWords } from './words/reports-words.ts';
import { requestWords } from './words/request-words.ts';
import { reserveWords } from './words/reserve-words.ts';
import { searchWords } from './words/search-words.ts';
import { securityWords } from './words/security-words.ts';
import { settingsWords } from './words/settings-words.ts';
import { settlementsWords } from './words/settlements-words.ts';
import { storiesWords } from './words/stories-words.ts';
import { vaultWords } from './words/vault-words.ts';

const labelsIn = (language: Language) => ({
  common: everydayWords[language],
  commands: commandsIn[language],
  frame: frameWords[language],
  vault: { ...vaultWords[language], ...recoveryWords[language] },
  security: securityWords[language],
  settings: settingsWords[language],
  merchants: merchantsWords[language],
  imports: importsWords[language],
  mappings: mappingsWords[language],
  mapped: mappedFieldsWords[language],
  matching: matchingWords[language],
  matchingFilters: matchingFilterWords[language],
  matchingRules: matchingRulesWords[language],
  exceptions: exceptionsWords[language],
  exceptionActions: exceptionActionsWords[language],
  incidents: { ...incidentsWords[language], ...railsWords[language] },
  ledger: { ...ledgerWords[language], ...chainCommandsWords[language] },
  accounts: accountsWords[language],
  entries: { ...entriesWords[language], ...matchingEntriesWords[language] },
  rates: ratesWords[language],
  agreements: { ...agreementsWords[language], ...agreementTermsWords[language] },
  fees: { ...feesWords[language], ...rateCardsWords[language] },
  backups: backupsWords[language],
  calendars: calendarsWords[language],
  cashback: cashbackWords[language],
  cashbackTerms: cashbackTermsWords[language],
  contacts: contactsWords[language],
  desk: deskWords[language],
  lists: listsWords[language],
  payments: paymentsWords[language],
  settlements: settlementsWords[language],
  stories: storiesWords[language],
  search: searchWords[language],
  reserve: reserveWords[language],
  periods: periodsWords[language],
  reports: reportsWords[language],
  help: helpWords[language],
  home: homeWords[language],
  identifiers: identifiersWords[language],
  catalogue: catalogueWords[language],
  paymentMethods: paymentMethodsWords[language],
  onboarding: { ...onboardingWords[language], ...requestWords[language] },
  documents: documentsWords[language],
});

/** Every word of the window's own, by noun. A language that lacks one does not compile. */
export type Labels = ReturnType<typeof labelsIn>;

/** The three languages, each named in itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', bn: 'বাংলা', hi: 'हिन्दी' };

export const labels: Readonly<Record<Language, Labels>> = {
  en: labelsIn('en'),
  bn: labelsIn('bn'),
  hi: labelsIn('hi'),
};
