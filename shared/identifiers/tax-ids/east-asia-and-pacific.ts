import { elevenLess, passesLuhn, valuesOf, weighted } from '../check-digits.ts';
import { noLeadingZero, unlisted, type TaxIdScheme } from './tax-id-scheme.ts';

const chineseAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100-2015: weights are the powers of 3 by modulus 31. */
function chineseChecks(text: string): boolean {
  const sum = Array.from(text.slice(0, 17)).reduce(
    ({ total, weight }, character) => ({
      total: total + chineseAlphabet.indexOf(character) * weight,
      weight: (weight * 3) % 31,
    }),
    { total: 0, weight: 1 },
  ).total;
  return chineseAlphabet[(31 - (sum % 31)) % 31] === text[17];
}

function singaporeanChecks(text: string): boolean {
  if (text.length === 9) return 'XMKECAWLJDB'[weighted(valuesOf(text), [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === text[8];
  if (/^\d/.test(text)) return 'ZKCMDNERGWH'[weighted(valuesOf(text), [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === text[9];
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWX0123456789';
  const values = [...text].map((character) => alphabet.indexOf(character));
  return alphabet[(weighted(values, [4, 3, 5, 3, 10, 2, 2, 5, 7]) + 6) % 11] === text[9];
}

/** By the first weights; where they leave 10, by the second. Eight digits are read with a 0 in front. */
function newZealandChecks(text: string): boolean {
  const values = valuesOf(text.padStart(9, '0'));
  const first = elevenLess(values, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  const digit = first === 10 ? elevenLess(values, [7, 4, 3, 2, 5, 2, 7, 6]) % 11 : first;
  return digit === values.at(-1);
}

/** Products’ digits are summed and divide by 5 (by 10 until 2023); a 7 in the seventh place may count one more. */
function taiwaneseChecks(text: string): boolean {
  const weights = [1, 2, 1, 2, 1, 2, 4, 1];
  const sum = valuesOf(text).reduce((total, value, at) => {
    const product = value * (weights[at] ?? 0);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 5 === 0 || (text[6] === '7' && (sum + 1) % 5 === 0);
}

export const eastAsiaAndPacific = {
  au_abn: {
    country: 'AU',
    label: 'ABN',
    example: '83 914 571 673',
    source: 'Australian Business Register, format of the ABN: modulus 89',
    holds: 'check_digit',
    forms: ['d11'],
    parts: noLeadingZero,
    checks: (text) => (weighted(valuesOf(text), [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0,
  },
  cn_uscc: {
    country: 'CN',
    label: 'USCC',
    example: '91110000600037341L',
    source: 'GB 32100-2015, unified social credit identifier: modulus 31',
    holds: 'check_digit',
    forms: ['n2d6n10'],
    parts: (text) => {
      const at = [...text].findIndex((character) => !chineseAlphabet.includes(character));
      return at === -1 ? null : unlisted(text, at + 1, at + 1);
    },
    checks: chineseChecks,
  },
  hk_br: {
    country: 'HK',
    label: 'BRN',
    example: '12345678',
    source:
      'Inland Revenue Department of Hong Kong: eight digits of the business registration, and those of the certificate',
    holds: 'form',
    forms: ['d8', 'd16', 'd19'],
  },
  id_npwp: {
    country: 'ID',
    label: 'NPWP',
    example: '01.312.166.0-091.000',
    source:
      'Directorate General of Taxes of Indonesia; PMK 112/PMK.03/2022: fifteen digits, or sixteen (a 0 in front, or the NIK)',
    holds: 'check_digit',
    forms: ['d15', 'd16'],
    // A NIK, the number of a person, has no check digit.
    checks: (text) => {
      const old = text.length === 15 ? text : text.slice(1);
      return (text.length === 16 && !text.startsWith('0')) || passesLuhn(old.slice(0, 9));
    },
  },
  jp_corporate: {
    country: 'JP',
    label: '法人番号',
    example: '5835678256246',
    source: 'National Tax Agency of Japan, corporate number: the check digit in front, by modulus 9',
    holds: 'check_digit',
    forms: ['d13'],
    parts: noLeadingZero,
    checks: (text) =>
      9 - (weighted(valuesOf(text.slice(1)), [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9) === Number(text[0]),
  },
  kr_brn: {
    country: 'KR',
    label: '사업자등록번호',
    example: '116-82-00276',
    source: 'National Tax Service of Korea, business registration number: check digit',
    holds: 'check_digit',
    forms: ['d10'],
    checks: (text) => {
      const values = valuesOf(text);
      const sum = weighted(values, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor(((values[8] ?? 0) * 5) / 10);
      return (10 - (sum % 10)) % 10 === values.at(-1);
    },
  },
  nz_ird: {
    country: 'NZ',
    label: 'IRD / GST',
    example: '49-091-850',
    source: 'Inland Revenue of New Zealand, RWT and NRWT specification: IRD number validation, modulus 11',
    holds: 'check_digit',
    forms: ['d8', 'd9'],
    parts: (text) => (Number(text) < 10_000_000 || Number(text) > 150_000_000 ? unlisted(text, 1, 2) : null),
    checks: newZealandChecks,
  },
  ph_tin: {
    country: 'PH',
    label: 'TIN',
    example: '239-393-541-000',
    source: 'Bureau of Internal Revenue of the Philippines: nine digits, and three or five of the branch',
    holds: 'form',
    forms: ['d9', 'd12', 'd14'],
  },
  sg_uen: {
    country: 'SG',
    label: 'UEN',
    example: '197401143C',
    source: 'ACRA, unique entity number: check letter',
    holds: 'check_digit',
    forms: ['d8a', 'd9a', 'Td2a2d4a', 'Sd2a2d4a', 'Rd2a2d4a'],
    checks: singaporeanChecks,
  },
  th_tin: {
    country: 'TH',
    label: 'TIN',
    example: '0-9940-00617-72-1',
    source: 'Revenue Department of Thailand: thirteen digits by modulus 11',
    holds: 'check_digit',
    forms: ['d13'],
    checks: (text) => elevenLess(valuesOf(text), [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 10 === Number(text.at(-1)),
  },
  tw_ubn: {
    country: 'TW',
    label: '統一編號',
    example: '00501503',
    source: 'Fiscal Information Agency of Taiwan, unified business number: rule of April 2023',
    holds: 'check_digit',
    forms: ['d8'],
    checks: taiwaneseChecks,
  },
  vn_mst: {
    country: 'VN',
    label: 'MST',
    example: '0100233488',
    source:
      'General Department of Taxation of Vietnam, Circular 105/2020/TT-BTC: ten digits by modulus 11, three more name a unit',
    holds: 'check_digit',
    forms: ['d10', 'd13'],
    checks: (text) =>
      elevenLess([...valuesOf(text.slice(0, 9))], [31, 29, 23, 19, 17, 13, 7, 5, 3]) - 1 === Number(text[9]),
  },
} as const satisfies Record<string, TaxIdScheme>;
