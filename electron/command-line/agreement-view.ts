import type { ShownAgreement } from '../../shared/contract/agreements.ts';
import { agreementPaper } from '../../shared/wording/agreements/agreement-paper.ts';
import { paperWords } from '../../shared/wording/agreements/paper-words.ts';
import type { Voice } from '../../shared/wording/voice.ts';
import { withDecimals } from './decimal-amounts.ts';

export const agreementJson = ({ hash, agreement, words, ...shown }: ShownAgreement) => ({
  hash,
  version: agreement.version,
  supersedes: agreement.supersedes,
  merchant: agreement.merchant,
  manager: agreement.manager,
  ...shown,
  words,
  terms: withDecimals(agreement.terms),
});

/** The whole of it in words, to be read or kept as a text. */
export function agreementText(shown: ShownAgreement, voice: Voice): string {
  const words = paperWords[voice.language];
  const paper = agreementPaper(shown, voice);
  return [
    paper.title,
    ...(paper.draft === '' ? [] : [paper.draft]),
    '',
    paper.between,
    ...(paper.supersedes === '' ? [] : [paper.supersedes]),
    ...paper.sections.flatMap(({ heading, lines }) => ['', heading, ...lines.map((line) => `  ${line}`)]),
    '',
    words.signatures,
    ...paper.signatures.flatMap(({ name, role, signed, words: twelve }) => [
      `  ${role}: ${name}. ${signed}.`,
      `    ${words.fingerprint}: ${twelve.join(' ')}`,
    ]),
    `  ${words.hash}: ${shown.hash}`,
    '',
    words.howToCheck,
  ].join('\n');
}
