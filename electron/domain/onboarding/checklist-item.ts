import type { DocumentKind } from '../../../shared/catalogue/document-kinds.ts';
import type { DocumentReason } from '../../../shared/catalogue/document-reasons.ts';

/** Whose rule it is, and its page. */
export type RuleSource = { readonly says: string; readonly url: string };

export type ChecklistItem = {
  readonly kind: DocumentKind;
  readonly required: boolean;
  readonly why: DocumentReason;
  readonly source: RuleSource;
};

export const item = (
  kind: DocumentKind,
  required: boolean,
  why: DocumentReason,
  source: RuleSource,
): ChecklistItem => ({
  kind,
  required,
  why,
  source,
});
