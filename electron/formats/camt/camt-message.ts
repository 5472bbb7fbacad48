/**
 * The three messages that report an account's entries (ISO 20022, Bank-to-Customer Cash Management), by the element
 * around them, and what each calls its report of one account.
 */
export const camtMessages = {
  BkToCstmrStmt: { is: 'statement', report: 'Stmt' },
  BkToCstmrAcctRpt: { is: 'intraday', report: 'Rpt' },
  BkToCstmrDbtCdtNtfctn: { is: 'notification', report: 'Ntfctn' },
} as const;

export type CamtMessage = (typeof camtMessages)[keyof typeof camtMessages];

export const camtMessageOf = (local: string): CamtMessage | null =>
  Object.hasOwn(camtMessages, local) ? camtMessages[local as keyof typeof camtMessages] : null;

/**
 * `urn:iso:std:iso:20022:tech:xsd:camt.053.001.08`, of camt.052, 053 and 054; some banks write `ISO:` before the message
 * instead. Version 01 names its elements otherwise.
 */
const namespace = '(?:urn:iso:std:iso:20022:tech:xsd|ISO):camt\\.05[234]\\.001\\.(?:0[2-9]|1[0-3])';

const whole = new RegExp(`^${namespace}$`);
const declared = new RegExp(`\\sxmlns(?::[\\w.-]+)?\\s*=\\s*["']${namespace}["']`);

export const isCamtNamespace = (uri: string): boolean => whole.test(uri);

export const declaresCamt = (head: string): boolean => /^\s*</.test(head) && declared.test(head);
