import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { readMoments, type Moment } from '../table/read-moment.ts';
import { nodeAt, type XmlNode } from '../xml/xml-node.ts';

const days = readMoments(['yyyy-MM-dd'], 'UTC');
const instants = readMoments(['yyyy-MM-ddTHH:mm:ssX', 'yyyy-MM-ddTHH:mm:ss.SX'], 'UTC');
const localTimes = readMoments(['yyyy-MM-ddTHH:mm:ss', 'yyyy-MM-ddTHH:mm:ss.S', 'yyyy-MM-ddTHH:mm'], 'UTC');

/** XSD's date may bear an offset of its own, which does not change what day it is. */
const dayOffset = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/;

/** ISODate or ISODateTime. A time without an offset is some local clock's, we know not whose: its day alone is sure. */
export function momentOf(text: string): Moment | null {
  const instant = instants(text);
  if (instant !== null) return instant;
  const local = localTimes(text);
  return local === null ? days(dayOffset.exec(text)?.[1] ?? text) : { day: local.day, occurredAt: local.day };
}

/** Reads a choice of `Dt` and `DtTm`; null when it is not there, or after it has told what is wrong with it. */
export function readDate(parent: XmlNode, name: 'BookgDt' | 'ValDt', issue: (issue: FileIssue) => void): Moment | null {
  const choice = nodeAt(parent, name);
  const node = choice === null ? null : (nodeAt(choice, 'Dt') ?? nodeAt(choice, 'DtTm') ?? choice);
  if (node === null) return null;
  const moment = momentOf(node.text);
  const place = { line: node.line, column: name };
  if (moment === null) issue(fileIssue('date_unreadable', { text: node.text, form: 'yyyy-MM-dd' }, place));
  return moment;
}
