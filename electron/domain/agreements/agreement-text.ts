import type { Agreement } from '../../../shared/contract/agreement.ts';
import { canonicalContent } from '../closing/canonical-content.ts';

/** The one text of an agreement: what is signed, byte for byte in UTF-8, and what its hash is of (RFC 8785). */
export const agreementText = (agreement: Agreement): string => canonicalContent(agreement);
