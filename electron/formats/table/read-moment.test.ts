import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentOfEpoch, readMoments } from './read-moment.ts';

const at = (form: string, text: string, zone = 'UTC'): string | null =>
  readMoments([form], zone)(text)?.occurredAt ?? null;

describe('forms', () => {
  test.each<[string, string, string | null]>([
    ['yyyy-MM-dd', '2025-11-03', '2025-11-03'],
    ['dd/MM/yyyy', '03/11/2025', '2025-11-03'],
    ['MM/dd/yyyy', '03/11/2025', '2025-03-11'],
    ['dd-MM-yy', '03-11-25', '2025-11-03'],
    ['dd.MM.yyyy', '03.11.2025', '2025-11-03'],
    ['d/M/yyyy', '3/1/2025', '2025-01-03'],
    ['d/M/yyyy', '13/12/2025', '2025-12-13'],
    ['d MMM yyyy', '3 Nov 2025', '2025-11-03'],
    ['d MMM yyyy', '3 november 2025', '2025-11-03'],
    ['dd-MMM-yy', '03-SEPT-25', '2025-09-03'],
    ['MMM d, yyyy', 'Mar 5, 2025', '2025-03-05'],
    ['yyyy-MM-dd HH:mm:ss', '2025-11-03 04:05:06', '2025-11-03T04:05:06+00:00'],
    ['yyyy-MM-dd HH:mm', '2025-11-03 04:05', '2025-11-03T04:05:00+00:00'],
    ['yyyy-MM-dd H:mm', '2025-11-03 4:05', '2025-11-03T04:05:00+00:00'],
    ['yyyy-MM-dd HH', '2025-11-03 04', '2025-11-03T04:00:00+00:00'],
    ['yyyy-MM-ddTHH:mm:ss.SX', '2025-11-03T04:05:06.789Z', '2025-11-03T04:05:06Z'],
    ['yyyy-MM-dd HH:mm:ss UTC', '2025-11-03 04:05:06 UTC', '2025-11-03T04:05:06+00:00'],
    ['yyyy-MM-dd HH:mm', '2025-11-03\u00a004:05', '2025-11-03T04:05:00+00:00'],
  ])('%s reads %s', (form, text, expected) => {
    expect(at(form, text)).toBe(expected);
  });

  test.each([
    ['dd/MM/yyyy', '3/11/2025'],
    ['dd/MM/yyyy', '03-11-2025'],
    ['dd/MM/yyyy', '03/11/25'],
    ['dd/MM/yyyy', ' 03/11/2025'],
    ['dd/MM/yyyy', '03/11/2025 '],
    ['dd/MM/yyyy', '03/11/20255'],
    ['dd.MM.yyyy', '03x11x2025'],
    ['dd/MM/yyyy', '০৩/১১/২০২৫'],
    ['dd/MM/yyyy', ''],
    ['dd/MM/yyyy', `03/11/2025${' '.repeat(60)}`],
    ['d MMM yyyy', '3 Novx 2025'],
    ['d MMM yyyy', '3 Juni 2025'],
    ['yyyy-MM-dd HH:mm', '2025-11-03'],
    ['yyyy-MM-ddTHH:mm:ssX', '2025-11-03T04:05:06'],
  ])('%s reads nothing else: %j', (form, text) => {
    expect(at(form, text)).toBeNull();
  });

  test('the first form that fits, and one answer however often it is asked', () => {
    const read = readMoments(['dd-MM-yyyy HH:mm:ss', 'dd-MM-yyyy', 'yyyy-MM-dd'], 'Asia/Kolkata');
    for (let turn = 0; turn < 2; turn += 1) {
      expect(read('03-11-2025')).toEqual({ day: '2025-11-03', occurredAt: '2025-11-03' });
      expect(read('2025-11-03')?.day).toBe('2025-11-03');
      expect(read('03-11-2025 23:59:59')?.occurredAt).toBe('2025-11-03T23:59:59+05:30');
      expect(read('03.11.2025')).toBeNull();
    }
  });
});

describe('what no calendar and no clock shows', () => {
  test.each([
    ['dd-MM-yyyy', '30-02-2024'],
    ['dd-MM-yyyy', '29-02-2025'],
    ['dd-MM-yyyy', '31-04-2025'],
    ['dd-MM-yyyy', '00-01-2025'],
    ['dd-MM-yyyy', '01-13-2025'],
    ['dd-MM-yyyy', '01-00-2025'],
    ['dd-MM-yyyy', '01-01-0025'],
    ['yyyy-MM-dd HH:mm:ss', '2025-11-03 24:00:00'],
    ['yyyy-MM-dd HH:mm:ss', '2025-11-03 23:60:00'],
    ['yyyy-MM-dd HH:mm:ss', '2025-11-03 23:59:60'],
  ])('%s %s', (form, text) => {
    expect(at(form, text)).toBeNull();
  });

  test('29 February of leap years', () => {
    expect(at('dd-MM-yyyy', '29-02-2024')).toBe('2024-02-29');
    expect(at('dd-MM-yyyy', '29-02-2000')).toBe('2000-02-29');
    expect(at('dd-MM-yyyy', '29-02-2100')).toBeNull();
  });
});

describe('the clock of twelve hours', () => {
  test.each<[string, string | null]>([
    ['12:00:00 AM', '00:00:00'],
    ['12:59:59 am', '00:59:59'],
    ['01:00:00 AM', '01:00:00'],
    ['11:59:59 AM', '11:59:59'],
    ['12:00:00 PM', '12:00:00'],
    ['01:00:00 p.m.', '13:00:00'],
    ['11:59:59 PM', '23:59:59'],
    ['00:10:00 AM', null],
    ['13:00:00 PM', null],
    ['10:00:00', null],
    ['10:00:00 XM', null],
  ])('%s', (text, expected) => {
    expect(at('dd-MM-yyyy hh:mm:ss a', `03-11-2025 ${text}`)).toBe(
      expected === null ? null : `2025-11-03T${expected}+00:00`,
    );
  });

  test('without a place for the half of the day no hour is read', () => {
    expect(at('dd-MM-yyyy hh:mm', '03-11-2025 10:00')).toBeNull();
    expect(at('dd-MM-yyyy h:mm a', '03-11-2025 9:05 PM')).toBe('2025-11-03T21:05:00+00:00');
  });
});

describe('an offset of its own', () => {
  test.each<[string, string | null]>([
    ['Z', 'Z'],
    ['+05:30', '+05:30'],
    ['+0530', '+05:30'],
    ['-07', '-07:00'],
    ['-0700', '-07:00'],
    ['+14:00', '+14:00'],
    ['+15:00', null],
    ['+05:60', null],
    ['+5:30', null],
  ])('%s, whatever the zone', (offset, expected) => {
    expect(at('yyyy-MM-ddTHH:mm:ssX', `2025-07-01T10:00:00${offset}`, 'Europe/Berlin')).toBe(
      expected === null ? null : `2025-07-01T10:00:00${expected}`,
    );
  });
});

describe('the offset of the zone', () => {
  const form = 'yyyy-MM-dd HH:mm:ss';

  test.each([
    ['Asia/Kolkata', '2025-07-01 10:00:00', '+05:30'],
    ['Asia/Kathmandu', '2025-07-01 10:00:00', '+05:45'],
    ['America/St_Johns', '2025-07-01 10:00:00', '-02:30'],
    ['Europe/Berlin', '2025-01-15 10:00:00', '+01:00'],
    ['Europe/Berlin', '2025-07-15 10:00:00', '+02:00'],
    ['Pacific/Kiritimati', '2025-07-15 10:00:00', '+14:00'],
    ['Pacific/Pago_Pago', '2025-07-15 10:00:00', '-11:00'],
    // An hour the clocks show twice: the earlier instant.
    ['Europe/Berlin', '2025-10-26 01:59:59', '+02:00'],
    ['Europe/Berlin', '2025-10-26 02:00:00', '+02:00'],
    ['Europe/Berlin', '2025-10-26 02:59:59', '+02:00'],
    ['Europe/Berlin', '2025-10-26 03:00:00', '+01:00'],
    ['America/New_York', '2025-11-02 01:30:00', '-04:00'],
    ['America/New_York', '2025-11-02 02:00:00', '-05:00'],
    ['Australia/Lord_Howe', '2025-04-06 01:45:00', '+11:00'],
    // An hour the clocks leap over: as if they had not yet.
    ['Europe/Berlin', '2025-03-30 01:59:59', '+01:00'],
    ['Europe/Berlin', '2025-03-30 02:30:00', '+01:00'],
    ['Europe/Berlin', '2025-03-30 03:00:00', '+02:00'],
    ['America/New_York', '2025-03-09 02:30:00', '-05:00'],
    ['Australia/Lord_Howe', '2025-10-05 02:15:00', '+10:30'],
  ])('%s %s %s', (zone, text, offset) => {
    expect(at(form, text, zone)).toBe(`${text.replace(' ', 'T')}${offset}`);
  });

  const zones = [
    'Asia/Kolkata',
    'Asia/Dhaka',
    'Asia/Manila',
    'Europe/Berlin',
    'Europe/London',
    'America/New_York',
    'America/Los_Angeles',
    'America/Sao_Paulo',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'Africa/Casablanca',
    'Asia/Tehran',
  ];

  test.each(zones)('%s: what is read is what its clocks show, hours around each change of them', (zone) => {
    const read = readMoments([form], zone);
    const clocks = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    const shown = (instant: number): string => clocks.format(instant);
    const quarter = 900_000;
    const changes: number[] = [];
    const offsetAt = (instant: number): number => Date.parse(`${shown(instant).replace(' ', 'T')}Z`) - instant;
    const end = Date.UTC(2028, 0, 1);
    for (let day = Date.UTC(2019, 0, 1), before = offsetAt(day); day < end; day += 86_400_000) {
      const now = offsetAt(day);
      if (now !== before) changes.push(day);
      before = now;
    }
    const seen = new Map<string, number>();
    for (const change of changes)
      for (let instant = change - 110 * quarter; instant < change + 20 * quarter; instant += quarter) {
        const text = shown(instant);
        if (!seen.has(text)) seen.set(text, instant);
      }
    for (const [text, instant] of seen)
      expect([text, Date.parse(read(text)?.occurredAt ?? '')]).toEqual([text, instant]);
    if (changes.length > 0) expect(seen.size).toBeGreaterThan(100);
  });

  test('any instant of today’s zones comes back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2015, 0, 1) / 1000, max: Date.UTC(2035, 0, 1) / 1000 }),
        (zone, second) => {
          const shown = new Intl.DateTimeFormat('sv-SE', {
            timeZone: zone,
            dateStyle: 'short',
            timeStyle: 'medium',
          }).format(second * 1000);
          const read = readMoments([form], zone)(shown);
          const back = Date.parse(read?.occurredAt ?? '') / 1000;
          // Of two instants with one face, the earlier.
          expect([second, second - 3600, second - 1800]).toContain(back);
          expect(read?.occurredAt.slice(0, 19)).toBe(shown.replace(' ', 'T'));
        },
      ),
      { numRuns: 150 },
    );
  });
});

test.each<[string, string | null]>([
  ['0', '1970-01-01T00:00:00Z'],
  ['1567692556', '2019-09-05T14:09:16Z'],
  ['7258118400', '2200-01-01T00:00:00Z'],
  ['9999999999', null],
  ['-1', null],
  ['1567692556123', null],
  ['1567692556.5', null],
  ['', null],
])('the second %s', (text, expected) => {
  expect(momentOfEpoch(text)?.occurredAt ?? null).toBe(expected);
  if (expected !== null) expect(momentOfEpoch(text)?.day).toBe(expected.slice(0, 10));
});

test('a column may change its form and change it back', () => {
  const read = readMoments(['dd-MM-yyyy', 'yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd'], 'UTC');
  const days = ['03-11-2025', '2025-11-04 10:00:00', '2025-11-05', '06-11-2025', '2025-11-07 10:00:00', '2025-13-01'];
  expect(days.map((text) => read(text)?.day ?? null)).toEqual([
    '2025-11-03',
    '2025-11-04',
    '2025-11-05',
    '2025-11-06',
    '2025-11-07',
    null,
  ]);
});
