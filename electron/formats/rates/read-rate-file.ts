import { beginsAsWorkbook } from '../archive/part-names.ts';
import { fileIssue } from '../file-issue.ts';
import { headBytes } from '../text/decode-text.ts';
import { recogniseBytes } from '../recognise-bytes.ts';
import { rateFileLimit, type RateFileReading } from './rate-file.ts';
import { readEcbXml } from './read-ecb-xml.ts';
import { readRateCsv } from './read-rate-csv.ts';
import { textPieces } from './text-pieces.ts';

/**
 * Reads a file of exchange rates, told by its content and never by its name: the ECB's euro reference rates as XML or
 * CSV, or CSV with the columns date, from, to, rate and perhaps source. `name` is said as the source where the file
 * names none. Never throws: every fault of the file is an issue.
 */
export function readRateFile(bytes: Uint8Array, name: string): RateFileReading {
  if (bytes.length > rateFileLimit) {
    return { ok: false, issue: fileIssue('file_too_large', { megabytes: rateFileLimit / 1_048_576 }) };
  }
  const found = recogniseBytes(bytes.subarray(0, headBytes));
  if (typeof found === 'object') return { ok: false, issue: found };
  if (found !== 'text') {
    const isWorkbook = found === 'workbook' || beginsAsWorkbook(bytes);
    return { ok: false, issue: fileIssue(isWorkbook ? 'file_is_spreadsheet' : 'file_is_archive', {}) };
  }
  const { pieces, broken } = textPieces(bytes);
  const beginning = pieces.find((piece) => piece.trim() !== '')?.trimStart();
  if (beginning === undefined) return { ok: false, issue: fileIssue('file_empty', {}) };
  const reading = beginning.startsWith('<') ? readEcbXml(pieces) : readRateCsv(pieces, name);
  return reading.ok && broken ? { ...reading, issues: [...reading.issues, fileIssue('characters_lost', {})] } : reading;
}
