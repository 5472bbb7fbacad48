import { describe, expect, test } from 'vitest';
import { readZonedMoments } from './read-zoned-moment.ts';

const { read, knows } = readZonedMoments(['yyyy-MM-dd HH:mm:ss']);

describe('readZonedMoments', () => {
  test.each([
    ['2026-03-02 11:26:49', 'CET', '2026-03-02T11:26:49+01:00'],
    ['2026-07-02 11:26:49', 'CEST', '2026-07-02T11:26:49+02:00'],
    // What is written holds, also where a summer's clock would say otherwise.
    ['2026-07-02 11:26:49', 'CET', '2026-07-02T11:26:49+01:00'],
    ['2026-07-02 11:26:49', 'pdt', '2026-07-02T11:26:49-07:00'],
    ['2026-07-02 11:26:49', 'America/Los_Angeles', '2026-07-02T11:26:49-07:00'],
    ['2026-12-02 11:26:49', 'America/Los_Angeles', '2026-12-02T11:26:49-08:00'],
    ['2026-12-02 11:26:49', 'Asia/Kolkata', '2026-12-02T11:26:49+05:30'],
    ['2026-12-02 11:26:49', 'UTC', '2026-12-02T11:26:49Z'],
    ['2026-12-02 11:26:49', 'ACST', '2026-12-02T11:26:49+09:30'],
  ])('%s %s', (text, zone, occurredAt) => {
    expect(read(text, zone)?.occurredAt).toBe(occurredAt);
  });

  test.each(['IST', 'CST', 'Mars/Olympus', '', 'not a zone', '+05:30'])('%j has no one meaning', (zone) => {
    expect(knows(zone)).toBe(false);
    expect(read('2026-12-02 11:26:49', zone)).toBeNull();
  });

  test('a text that is no time is none in any zone', () => {
    expect(read('02/12/2026', 'UTC')).toBeNull();
    expect(read('2026-02-30 00:00:00', 'CET')).toBeNull();
  });
});
