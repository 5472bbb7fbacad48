import { expect, it } from 'vitest';
import { mappingFileName } from './mapping-file-name.ts';

it('names a file by its report, with nothing a file system could stumble over', () => {
  expect(mappingFileName('Wallet / report: 2026')).toBe('Wallet-report-2026.nikash-mapping.json');
  expect(mappingFileName('নগদ রিপোর্ট')).toBe('নগদ-রিপোর্ট.nikash-mapping.json');
  expect(mappingFileName('///')).toBe('report.nikash-mapping.json');
});
