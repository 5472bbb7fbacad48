import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { ofxText } from './ofx-text.ts';

/** A tag with the text behind it, up to the next tag. Names are in capitals. */
export type Tag = {
  readonly is: 'start' | 'end';
  readonly name: string;
  /** Trimmed, entities replaced; of an end tag always empty. */
  readonly text: string;
  readonly line: number;
};

export type TagSplitter = {
  readonly push: (text: string) => void;
  readonly end: () => void;
  /** What stood before the first tag, and in the processing instructions: `OFXHEADER:100 …`, `<?OFX …?>`. */
  readonly header: () => string;
  /** Why the reading broke off. */
  readonly fault: () => FileIssue | null;
};

/** No text, comment or tag of a bank's file is longer. */
const pieceLimit = 1_048_576;
const headerLimit = 4096;

const tagAt = /<(\/?)([A-Za-z][A-Za-z0-9._]{0,63})(?:\s[^<>]*)?(\/?)>/y;

/**
 * Splits OFX into its tags, as a stream: the SGML of version 1, in which values have no end tags, and the XML of version 2
 * alike (Open Financial Exchange 1.6, section 2.4; 2.2, section 2.3). Nothing is looked up: a document type ends it.
 */
export function splitTags(hear: (tag: Tag) => void): TagSplitter {
  let held = '';
  let line = 1;
  let header = '';
  let begun = false;
  let open: { name: string; line: number; text: string } | null = null;
  let fault: FileIssue | null = null;

  const addText = (text: string): void => {
    if (open !== null) open.text += text;
    else if (!begun && header.length < headerLimit) header += text.slice(0, headerLimit);
  };

  const tell = (): void => {
    if (open !== null) hear({ is: 'start', name: open.name, text: open.text.trim(), line: open.line });
    open = null;
  };

  const passed = (text: string): void => {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
  };

  const readTag = ([whole, slash, name = '', closed]: RegExpExecArray): void => {
    tell();
    begun = true;
    const capitals = name.toUpperCase();
    if (slash === '/') hear({ is: 'end', name: capitals, text: '', line });
    else open = { name: capitals, line, text: '' };
    if (slash !== '/' && closed === '/') {
      tell();
      hear({ is: 'end', name: capitals, text: '', line });
    }
    passed(whole);
  };

  /** How far the markup at `<` goes; 0 when it is not all there, -1 when it is none. */
  const readMarkup = (at: number, last: boolean): number => {
    for (const [begin, end] of asides) {
      if (!held.startsWith(begin, at)) continue;
      const to = held.indexOf(end, at + begin.length);
      if (to < 0) return 0;
      const inside = held.slice(at + begin.length, to);
      if (begin === '<![CDATA[') addText(inside);
      else if (begin === '<?') header = `${header}\n${inside}`.slice(0, headerLimit);
      passed(held.slice(at, to));
      return to + end.length - at;
    }
    if (/^<!doctype/i.test(held.slice(at, at + 9))) {
      fault = fileIssue('xml_doctype', {}, { line });
      return 0;
    }
    tagAt.lastIndex = at;
    const found = tagAt.exec(held);
    if (found !== null) {
      readTag(found);
      return found[0].length;
    }
    // It may go on in the next piece, unless another tag begins or ends first.
    const next = held.slice(at + 1).search(/[<>]/);
    return next < 0 && !last ? 0 : -1;
  };

  const take = (last: boolean): void => {
    let at = 0;
    for (;;) {
      const start = held.indexOf('<', at);
      const text = held.slice(at, start < 0 ? held.length : start);
      addText(ofxText(text));
      passed(text);
      at = start < 0 ? held.length : start;
      if (start < 0) break;
      const length = readMarkup(start, last);
      if (length === 0 || fault !== null) break;
      if (length < 0) addText('<');
      at += length < 0 ? 1 : length;
    }
    held = held.slice(at);
  };

  return {
    push: (text) => {
      if (fault !== null) return;
      held += text;
      // An entity may be cut at the end of a piece: what follows the last `&` waits for the next.
      const cut = held.lastIndexOf('&');
      const waits = cut >= 0 && held.length - cut < 12 && !/[;<\s]/.test(held.slice(cut)) ? held.slice(cut) : '';
      held = held.slice(0, held.length - waits.length);
      take(false);
      held += waits;
      if (held.length > pieceLimit || (open !== null && (open as { text: string }).text.length > pieceLimit)) {
        fault ??= fileIssue('record_too_long', { limit: pieceLimit }, { line });
      }
    },
    end: () => {
      take(true);
      if (fault === null) tell();
    },
    header: () => header,
    fault: () => fault,
  };
}

/** What is no tag, by how it begins and ends. */
const asides = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
