import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  reportKinds,
  type ReportCell,
  type ReportDocument,
  type ReportHeading,
} from '../../../shared/contract/report-document.ts';
import { reportTitles } from '../../../shared/wording/reports/report-titles.ts';
import { knownReportWord } from '../../../shared/wording/reports/report-words.ts';
import { knownName } from '../../../shared/wording/reports/report-name.ts';
import { say } from '../../../shared/wording/say.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { languages, type Language } from '../../../shared/wording/voice.ts';
import { openUsedAndDemo, type UsedAndDemo } from '../../testing/open-used-and-demo.ts';
import type { TestBackend } from '../../testing/test-backend.ts';

/** What a document says that the language has no word for. */
function unsaid(document: ReportDocument, language: Language): readonly string[] {
  const voice = makeVoice(language);
  const missing: string[] = [];
  const word = (text: string): void => void (knownReportWord(text, language) === null && missing.push(`word ${text}`));
  const name = ({ of, id }: Extract<ReportCell, { is: 'name' }>): void =>
    void (knownName(of, id, language) === null && missing.push(`${of} ${id}`));
  const heading = (one: ReportHeading | null): void => {
    if (one?.is === 'word') word(one.word);
    if (one?.is === 'name') name(one);
  };
  const cell = (one: ReportCell): void => {
    if (one.is === 'name') name(one);
    if (one.is === 'sentence' && /another version|অন্য সংস্করণ|किसी और संस्करण/.test(say(one.sentence, voice)))
      missing.push(`sentence ${one.sentence.code}`);
  };
  for (const section of document.sections) {
    word(section.title);
    heading(section.of);
    if (section.chart !== null && section.chart.mark !== null) word(section.chart.mark.word);
    for (const column of section.columns) heading(column.heading);
    for (const { cells } of [...section.rows, ...section.totals]) for (const one of cells) cell(one);
    for (const note of section.notes) cell({ is: 'sentence', sentence: note });
  }
  for (const note of document.notes) cell({ is: 'sentence', sentence: note });
  return [...new Set(missing)];
}

let both: UsedAndDemo;
let books: TestBackend;
let demo: TestBackend;

beforeAll(async () => {
  both = await openUsedAndDemo();
  ({ used: books, demo } = both);
}, 60_000);

afterAll(() => both.remove());

describe.each([
  ['the demo', () => demo],
  ['used books', () => books],
])('every report of %s', (_, made) => {
  it.each(reportKinds)('%s says all its words in three languages', async (kind) => {
    const { ask } = made();
    const { merchants } = await ask('merchants.list', {});
    for (const { id } of merchants) {
      const document = await ask('reports.document', {
        merchantId: id,
        kind,
        from: '2026-01-01',
        to: '2026-12-31',
        by: 'month',
      });
      expect(document.sections.length + document.notes.length).toBeGreaterThan(0);
      for (const language of languages) {
        expect({ [language]: unsaid(document, language) }).toEqual({ [language]: [] });
        expect(reportTitles[language][kind].lead).not.toBe('');
      }
    }
  });
});

it('finds a word that nobody has said', () => {
  const document = {
    sections: [
      {
        id: 'a',
        title: 'gibberish_title',
        currency: null,
        of: null,
        columns: [{ id: 'x', heading: { is: 'name', of: 'method', id: 'barter' }, kind: 'text' }],
        rows: [],
        totals: [],
        chart: null,
        notes: [],
      },
    ],
    notes: [],
  } as unknown as ReportDocument;
  expect(unsaid(document, 'bn')).toEqual(['word gibberish_title', 'method barter']);
});
