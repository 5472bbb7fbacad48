import { dayNumber } from './local-date.ts';

/**
 * What the clocks of a zone show: from seconds since 1970 in UTC to seconds since 1970 as its wall clock counts them
 * (the difference is the zone's offset). The platform's own calendar answers, at some microseconds a time.
 */
export type WallClock = (second: number) => number;

/**
 * The wall clock of an IANA zone.
 * @throws RangeError for an unknown zone.
 */
export function wallClock(zone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (second) => {
    const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of format.formatToParts(second * 1000)) shown[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second: onTheMinute = 0 } = shown;
    return ((dayNumber(year, month, day) * 24 + hour) * 60 + minute) * 60 + onTheMinute;
  };
}
