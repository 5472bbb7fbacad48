import type { InstitutionId } from '../catalogue/institutions.ts';
import type { Rail } from '../catalogue/methods.ts';
import { railNames } from './names/rail-names.ts';
import { saidInstitution } from './names/said-institution.ts';
import { unbrandedNames } from './names/unbranded-names.ts';
import type { Language } from './voice.ts';

/** What an incident is of, as the contract has it. */
export type NamedIncident = {
  readonly title: string | null;
  readonly scope:
    | { readonly of: 'rail'; readonly rail: Rail }
    | { readonly of: 'provider'; readonly provider: InstitutionId; readonly rail: Rail | null };
};

const down: Readonly<Record<Language, (what: string) => string>> = {
  en: (what) => `${what} down`,
  bn: (what) => `${what} বন্ধ`,
  hi: (what) => `${what} बंद`,
};

/** An incident's own title, else what failed in a few words. */
export function incidentName({ title, scope }: NamedIncident, { language }: { readonly language: Language }): string {
  if (title !== null && title !== '') return title;
  if (scope.of === 'rail') return down[language](railNames[language][scope.rail]);
  const name = down[language](saidInstitution(scope.provider, unbrandedNames[language]));
  return scope.rail === null ? name : `${name} (${railNames[language][scope.rail]})`;
}
