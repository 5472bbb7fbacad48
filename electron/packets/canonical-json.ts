import { canonicalContent, type Canonical } from '../domain/closing/canonical-content.ts';

/**
 * The one text of a document that is signed: canonical JSON (RFC 8785, of texts, whole numbers, truth, lists and records; what
 * is undefined is not there).
 * @throws TypeError for a bigint, AssertionFault for a fraction or a lone surrogate: neither has one form.
 */
export const canonicalJson = (document: object): string =>
  canonicalContent(JSON.parse(JSON.stringify(document)) as Canonical);
