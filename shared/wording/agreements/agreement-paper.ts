import type { ShownAgreement } from '../../contract/agreements.ts';
import { sides, type Side } from '../../contract/standing.ts';
import { say } from '../say.ts';
import { ownDigits } from '../sentences/agreements/own-digits.ts';
import type { Voice } from '../voice.ts';
import { clausesOf, clauseSections, type ClauseSection } from './clauses-of.ts';
import { paperWords } from './paper-words.ts';

/** An agreement as it is written out in one language. */
export type AgreementPaper = {
  readonly title: string;
  /** Empty for one that both have signed. */
  readonly draft: string;
  readonly between: string;
  readonly sections: readonly {
    readonly section: ClauseSection;
    readonly heading: string;
    readonly lines: readonly string[];
  }[];
  readonly supersedes: string;
  readonly signatures: readonly PaperSignature[];
};

export type PaperSignature = {
  readonly side: Side;
  readonly name: string;
  readonly role: string;
  readonly signed: string;
  readonly fingerprint: string;
  readonly words: readonly string[];
};

/** Says an agreement in words: every clause, who signed it and when (UTC), by which keys. */
export function agreementPaper(shown: ShownAgreement, voice: Voice): AgreementPaper {
  const words = paperWords[voice.language];
  const { agreement, signatures } = shown;
  const clauses = clausesOf(agreement.terms);
  const isSigned = sides.every((side) => signatures.some((made) => made.side === side && made.valid));
  return {
    title: words.title(voice.number(agreement.version)),
    draft: isSigned ? '' : words.draft,
    between: words.between(agreement.merchant.name, agreement.manager.name),
    sections: clauseSections.flatMap((section) =>
      clauses[section].length === 0
        ? []
        : [{ section, heading: words.sections[section], lines: clauses[section].map((one) => say(one, voice)) }],
    ),
    supersedes: agreement.supersedes === null ? '' : words.supersedes(agreement.supersedes),
    signatures: sides.map((side) => {
      const made = signatures.find((one) => one.side === side);
      const { name, signer } = agreement[side];
      return {
        side,
        name,
        role: words.sides[side],
        signed:
          made === undefined
            ? words.notSigned
            : made.valid
              ? words.signedOn(momentText(made.signedAt, voice))
              : words.doesNotHold,
        fingerprint: signer,
        words: shown.words[side],
      };
    }),
  };
}

/** `1 Oct 2026, 04:30 UTC`, in the language's own digits: on paper nobody can ask in which zone. */
const momentText = (instant: string, { date, number }: Voice): string =>
  `${date(instant.slice(0, 10))}, ${ownDigits(instant.slice(11, 16), number)} UTC`;
