import { isCountryCode } from '../../../shared/catalogue/countries.ts';
import type { IndustryId } from '../../../shared/catalogue/industries.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { ChecklistItem } from './checklist-item.ts';
import { documentsChecklist } from './documents-checklist.ts';
import type { Applicant, Said } from './said.ts';

/** What a merchant of this country and industry brings; of a country that the catalogue does not know nothing is known. */
export const checklistOf = (country: string, industry: IndustryId): readonly ChecklistItem[] =>
  isCountryCode(country) ? documentsChecklist(country, industry) : [];

/** The documents that have to be there and are not. */
export const documentGaps = ({ country, industry, attached }: Applicant): readonly Said[] =>
  checklistOf(country, industry)
    .filter(({ kind, required }) => required && !attached.includes(kind))
    .map(({ kind }) => ({ field: `documents.${kind}`, says: sentence('application_document_needed', {}) }));
