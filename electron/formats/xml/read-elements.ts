import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { makeParser } from './make-parser.ts';

/** An element as it opens. Names are without prefix; `uri` is the namespace they belong to, empty for none. */
export type XmlElement = {
  readonly uri: string;
  readonly local: string;
  /** Line of the file where it opens, from 1. */
  readonly line: number;
  /** The value of an attribute of that namespace, of none when it is left out; null where the element lacks it. */
  readonly attribute: (local: string, uri?: string) => string | null;
};

/** Hears of the elements in the order of the file. */
export type ElementListener = {
  readonly open: (element: XmlElement) => void;
  readonly close: () => void;
  /** What stands between elements, entities replaced, in one or more pieces. */
  readonly text: (text: string, line: number) => void;
};

/** Takes the file's text piece by piece. After a fault it hears and says nothing more. */
export type ElementReading = {
  readonly push: (text: string) => void;
  readonly end: () => void;
  /** Why the reading broke off: it is no well-formed XML, or not one we accept. */
  readonly fault: () => FileIssue | null;
};

/** No report is nested deeper, or has more attributes on one element. */
const xmlLimit = 64;
/** Nor does it have a name, a value, a text or a comment of more characters. */
const pieceLimit = 1_048_576;
/** A fault stops the reading between two pieces of this many characters, so little more than that is read in vain. */
const pieceLength = 16_384;

/**
 * Reads XML as a stream: well-formed XML 1.0 with namespaces (W3C), nothing held but the path to the open element. A
 * document type declaration ends the reading, so there are no entities but XML's own five; nothing outside the
 * file is ever fetched.
 */
export function readElements(listener: ElementListener): ElementReading {
  const parser = makeParser();
  /** The first of them; what comes after follows from it. */
  let fault: FileIssue | null = null;
  let depth = 0;
  let line = 1;
  let attributes = 0;
  /** Characters since something came to its end: what is open is held until it does. */
  let unfinished = 0;

  const fail = (issue: FileIssue): void => {
    fault ??= issue;
  };
  const finish = (): void => {
    unfinished = 0;
  };
  const tellText = (text: string): void => {
    finish();
    if (fault === null) listener.text(text, parser.line);
  };

  parser.on('error', () => fail(fileIssue('xml_malformed', {}, { line: parser.line })));
  parser.on('doctype', () => fail(fileIssue('xml_doctype', {}, { line: parser.line })));
  parser.on('comment', finish);
  parser.on('processinginstruction', finish);
  parser.on('opentagstart', () => {
    finish();
    // The character behind the name was read; it may have been the end of the line.
    line = parser.columnIndex === 0 ? parser.line - 1 : parser.line;
    attributes = 0;
    depth += 1;
    if (depth > xmlLimit) fail(fileIssue('xml_too_complex', { limit: xmlLimit }, { line }));
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > xmlLimit) fail(fileIssue('xml_too_complex', { limit: xmlLimit }, { line }));
  });
  parser.on('opentag', (tag) => {
    if (fault !== null) return;
    const attribute = (local: string, uri = ''): string | null => {
      // An attribute of no namespace has no prefix: its whole name is the local one.
      if (uri === '') return tag.attributes[local]?.uri === '' ? tag.attributes[local].value : null;
      return Object.values(tag.attributes).find((each) => each.uri === uri && each.local === local)?.value ?? null;
    };
    listener.open({ uri: tag.uri, local: tag.local, line, attribute });
  });
  parser.on('closetag', () => {
    finish();
    depth -= 1;
    if (fault === null) listener.close();
  });
  parser.on('text', tellText);
  parser.on('cdata', tellText);

  return {
    push: (text) => {
      for (let at = 0; at < text.length; at += pieceLength) {
        if (fault !== null) return;
        const piece = text.slice(at, at + pieceLength);
        unfinished += piece.length;
        parser.write(piece);
        if (unfinished > pieceLimit) fail(fileIssue('record_too_long', { limit: pieceLimit }, { line: parser.line }));
      }
    },
    end: () => {
      if (fault === null) parser.close();
    },
    fault: () => fault,
  };
}
