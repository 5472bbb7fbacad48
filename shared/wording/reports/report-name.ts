import type { ReportName } from '../../contract/report-document.ts';
import { assertNever } from '../../kernel/assert.ts';
import { methodNames } from '../method-names.ts';
import { accountRoleNames } from '../names/account-role-names.ts';
import { ageingNames } from '../names/ageing-names.ts';
import { cashbackStateNames } from '../names/cashback-state-names.ts';
import { countryName } from '../names/country-name.ts';
import { exceptionKindNames } from '../names/exception-kind-names.ts';
import { exceptionStateNames } from '../names/exception-state-names.ts';
import { feeVerdictNames } from '../names/fee-verdict-names.ts';
import { incidentStateNames } from '../names/incident-state-names.ts';
import { industryNames } from '../names/industry-names.ts';
import { periodStateNames } from '../names/period-state-names.ts';
import { railNames } from '../names/rail-names.ts';
import { rowKindNames } from '../names/row-kind-names.ts';
import { settlementStateNames } from '../names/settlement-state-names.ts';
import { statementRowNames } from '../names/statement-row-names.ts';
import type { Language } from '../voice.ts';
import { plainWords } from '../names/plain-words.ts';

/** What a thing of a catalogue or of a closed list is called; one that this version does not know, by its own id in plain words. */
export const reportName = (of: ReportName, id: string, language: Language): string =>
  knownName(of, id, language) ?? plainWords(id);

/** The same; null for what this version does not know. */
export function knownName(of: ReportName, id: string, language: Language): string | null {
  if (of === 'currency') return id;
  if (of === 'country') return countryName(id, language);
  const names = namesOf(of, language);
  return Object.hasOwn(names, id) ? (names[id] ?? null) : null;
}

function namesOf(
  of: Exclude<ReportName, 'currency' | 'country'>,
  language: Language,
): Readonly<Record<string, string>> {
  switch (of) {
    case 'method':
      return methodNames[language];
    case 'rail':
      return railNames[language];
    case 'industry':
      return industryNames[language];
    case 'row_kind':
      return rowKindNames[language];
    case 'account_role':
      return accountRoleNames[language];
    case 'exception_kind':
      return exceptionKindNames[language];
    case 'exception_state':
      return exceptionStateNames[language];
    case 'ageing':
      return ageingNames[language];
    case 'period_state':
      return periodStateNames[language];
    case 'settlement_state':
      return settlementStateNames[language];
    case 'fee_verdict':
      return feeVerdictNames[language];
    case 'incident_state':
      return incidentStateNames[language];
    case 'cashback_state':
      return cashbackStateNames[language];
    case 'statement_row':
      return { ...rowKindNames[language], ...statementRowNames[language] };
    default:
      return assertNever(of);
  }
}
