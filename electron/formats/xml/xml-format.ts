import { maskCardNumbers } from '../../../shared/cards/mask-card-numbers.ts';
import type { Findings, FormatFacts, TextFormat } from '../text/text-format.ts';
import { readElements, type ElementListener } from './read-elements.ts';

export type XmlReader = ElementListener & {
  /** The document is over; `broken` when it broke off, which is told as an issue already. */
  readonly end: (broken: boolean) => void;
};

/** Makes a format of XML, read as a stream. Card numbers are masked in every piece of text. */
export const xmlFormat = (
  format: FormatFacts & {
    readonly recognises: (head: string) => boolean;
    readonly open: (findings: Findings) => XmlReader;
  },
): TextFormat => ({
  ...format,
  open: (findings) => {
    const reader = format.open(findings);
    const reading = readElements({
      open: reader.open,
      close: reader.close,
      text: (text, line) => reader.text(maskCardNumbers(text), line),
    });
    return {
      push: reading.push,
      end: () => {
        reading.end();
        const fault = reading.fault();
        if (fault !== null) findings.issue(fault);
        reader.end(fault !== null);
      },
    };
  },
});
