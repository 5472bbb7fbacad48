import { countries, countryCodes } from '../../shared/catalogue/countries.ts';

/** Every IANA zone. The platform knows some by an older name only (Asia/Calcutta); the catalogue's own names come first. */
export const knownZones: readonly string[] = [
  ...new Set([
    ...countryCodes.map((code): string => countries[code].zone),
    'UTC',
    ...Intl.supportedValuesOf('timeZone'),
  ]),
];
