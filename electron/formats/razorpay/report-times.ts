import { readMoments } from '../table/read-moment.ts';
import { indiaZone } from './india-time.ts';
import type { Times } from './read-fields.ts';

/**
 * How the dashboard's reports write times. Both forms stand in one file; the place of the year tells them apart, and the
 * other is day first throughout.
 */
export const reportTimes: Times = {
  read: readMoments(
    [
      'yyyy-MM-ddTHH:mm:ss',
      'yyyy-MM-ddTHH:mm:ssX',
      'yyyy-MM-dd HH:mm:ss',
      'yyyy-MM-dd',
      'dd/MM/yyyy HH:mm:ss',
      'dd/MM/yyyy',
    ],
    indiaZone,
  ),
  form: 'yyyy-MM-ddTHH:mm:ss, dd/MM/yyyy HH:mm:ss',
};
