import { hostileFile, megabyte, repeated, times, type HostileFile, type HostileSize } from './hostile-file.ts';

const mt940 = ':20:STATEMENT\n:25:20041133/0532013000\n:28C:1/1\n:60F:C251230EUR1000,00\n';
const movement = ':61:2512310102CR250,50NTRFNONREF\n';
const bai = [
  '01,121000248,MERCHANT01,260116,0710,77,80,1,2/',
  '02,MERCHANT01,121000248,1,260115,2400,USD,2/',
  '03,0001234567,USD,010,500000,,/',
  '16,142,100000,S,40000,60000,0,0000777,PO-1,TRANSFER',
  '',
].join('\n');
const qif = '!Type:Bank\nD01/13/2026\nT-10.00\n';

/** Banks' tagged lines that no bank would write. */
export const hostileLines = ({ megabytes, lines }: HostileSize): readonly HostileFile[] => [
  hostileFile('MT940 with an endless line', ['record_too_long', 'closing_missing'], 1, function* () {
    yield `${mt940}${movement}:86:`;
    yield* repeated('x', megabytes * megabyte);
  }),
  hostileFile('MT940 with a text of a million lines', ['line_unreadable', 'more_issues'], 1, function* () {
    yield `${mt940}${movement}:86:`;
    yield* times('more of it\n', lines);
  }),
  hostileFile('MT940 that opens a million statements', ['closing_missing', 'more_issues'], 0, () =>
    times(mt940, lines / 10),
  ),
  hostileFile('BAI2 with a million continuations', ['line_unreadable', 'more_issues'], 1, function* () {
    yield bai;
    yield* times('88,MORE OF IT\n', lines);
  }),
  hostileFile('BAI2 with an endless line', ['record_too_long', 'part_missing'], 1, function* () {
    yield bai;
    yield* repeated('x', megabytes * megabyte);
  }),
  hostileFile('QIF with a million lines in one entry', ['line_unreadable', 'more_issues'], 0, function* () {
    yield qif;
    yield* times('Mmore of it\n', lines);
  }),
  hostileFile('QIF with an endless line', ['record_too_long', 'part_missing'], 0, function* () {
    yield `${qif}M`;
    yield* repeated('x', megabytes * megabyte);
  }),
];
