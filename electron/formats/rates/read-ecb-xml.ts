import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { gatherQuotes, type NamedCurrency, type QuoteGathering } from './gather-quotes.ts';
import type { RateFileReading } from './rate-file.ts';
import { readElements, type ElementListener, type XmlElement } from '../xml/read-elements.ts';
import { ratesUnknown } from './rates-unknown.ts';

/** The two vocabularies of eurofxref-daily.xml, -hist-90d.xml and -hist.xml; their prefixes are the file's own choice. */
const envelope = 'http://www.gesmes.org/xml/2002-08-01';
const referenceRates = 'http://www.ecb.int/vocabulary/2002-08-01/eurofxref';

/** The euro's reference rates are units of the other currency for one euro. */
const euro: NamedCurrency = { known: true, code: 'EUR' };

/** Reads the ECB's euro reference rates from XML: an envelope, in it a frame, in it days, in them rates. */
export function readEcbXml(pieces: Iterable<string>): RateFileReading {
  const gathering = gatherQuotes();
  const cubes = hearCubes(gathering);
  const reading = readElements(cubes.listener);
  for (const piece of pieces) {
    reading.push(piece);
    if (cubes.otherRoot() !== null || reading.fault() !== null || gathering.isFull()) break;
  }
  const whole = !gathering.isFull();
  if (whole) reading.end();
  const fault = reading.fault();
  const notRates = cubes.otherRoot() ?? (cubes.isOpen() ? null : fault);
  if (notRates !== null) return { ok: false, issue: notRates };
  if (fault !== null) gathering.issue(fault);
  else if (whole && cubes.count() === 0) gathering.issue(fileIssue('header_only', {}));
  return { ok: true, kind: 'ecb.xml', ...gathering.end() };
}

/** What an open `Cube` is: the frame around all days, a day (null when its date cannot be read), or a rate. */
type Cube = { readonly is: 'frame' } | { readonly is: 'day'; readonly on: LocalDate | null } | { readonly is: 'rate' };

type CubesHeard = {
  readonly listener: ElementListener;
  /** True once the root was seen to be the ECB's. */
  readonly isOpen: () => boolean;
  /** The issue of a root that is another one. */
  readonly otherRoot: () => FileIssue | null;
  /** Rates met, well or badly written. */
  readonly count: () => number;
};

function hearCubes(gathering: QuoteGathering): CubesHeard {
  /** From the root to the open element; null for the envelope's own elements. */
  const path: (Cube | null)[] = [];
  let open = false;
  let otherRoot: FileIssue | null = null;
  let count = 0;

  const unexpected = (text: string, line: number): void =>
    gathering.issue(fileIssue('xml_element_unexpected', { text }, { line }));

  const hearRoot = ({ uri, local, line }: XmlElement): void => {
    open = uri === envelope && local === 'Envelope';
    if (!open) otherRoot = ratesUnknown(`<${local}>`, line);
  };

  const hearCube = (element: XmlElement): Cube => {
    const around = path.findLast((cube) => cube !== null) ?? null;
    if (around?.is === 'rate') unexpected(element.local, element.line);
    if (around?.is === 'rate') return around;
    if (around?.is === 'day') return readRate(element, around.on);
    if (element.attribute('time') !== null) {
      return { is: 'day', on: gathering.day(value(element, 'time'), element.line, 'time') };
    }
    if (element.attribute('currency') === null && element.attribute('rate') === null) return { is: 'frame' };
    gathering.issue(fileIssue('value_missing', {}, { line: element.line, column: 'time' }));
    return readRate(element, null);
  };

  const readRate = (element: XmlElement, on: LocalDate | null): Cube => {
    const { line } = element;
    count += 1;
    const to = gathering.currency(value(element, 'currency'), line, 'currency');
    if (to !== null && on !== null) {
      gathering.add({ from: euro, to, on, text: value(element, 'rate'), source: 'ECB', line, column: 'rate' });
    }
    return { is: 'rate' };
  };

  return {
    listener: {
      open: (element) => {
        const isCube = element.uri === referenceRates && element.local === 'Cube';
        if (path.length === 0) hearRoot(element);
        else if (!isCube && element.uri !== envelope) unexpected(element.local, element.line);
        path.push(isCube ? hearCube(element) : null);
      },
      close: () => path.pop(),
      text: (text, line) => {
        if ((path.at(-1) ?? null) !== null && text.trim() !== '') unexpected(text.trim(), line);
      },
    },
    isOpen: () => open,
    otherRoot: () => otherRoot,
    count: () => count,
  };
}

const value = (element: XmlElement, name: string): string => element.attribute(name)?.trim() ?? '';
