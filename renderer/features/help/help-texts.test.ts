import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Lexer, type Token, type Tokens } from 'marked';
import { describe, expect, it, test } from 'vitest';
import { exceptionKinds } from '../../../shared/contract/exceptions.ts';
import { refusalCodes } from '../../../shared/contract/refusal.ts';
import { helpPageIds, isHelpPage, type HelpPageId } from '../../../shared/help/help-pages.ts';
import { languages, type Language } from '../../../shared/wording/voice.ts';
import { labels } from '../../i18n/labels.ts';
import { helpOfPath, pathOfHelp } from '../../ui/help/help-of-path.ts';
import { helpOfRefusal } from '../../ui/help/help-of-refusal.ts';
import { paths } from '../../ui/paths.ts';
import { anchorOf, isHeading, readHelp } from './read-help.ts';

const folder = fileURLToPath(new URL('../../../docs/help', import.meta.url));
const textOf = (language: Language, page: HelpPageId): string =>
  readFileSync(join(folder, language, `${page}.md`), 'utf8');

/** Every token of a page, those within others too. */
function allTokens(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => {
    if (token.type === 'list')
      return [token, ...(token as Tokens.List).items.flatMap((item) => allTokens(item.tokens))];
    if (token.type === 'table') {
      const { header, rows } = token as Tokens.Table;
      return [token, ...[header, ...rows].flat().flatMap((cell) => allTokens(cell.tokens))];
    }
    return [token, ...allTokens('tokens' in token ? (token.tokens ?? []) : [])];
  });
}

const tokensOf = (language: Language, page: HelpPageId) =>
  allTokens(new Lexer({ gfm: true }).lex(textOf(language, page)));

const linksOf = (language: Language, page: HelpPageId): readonly string[] =>
  tokensOf(language, page).flatMap((token) => (token.type === 'link' ? [(token as Tokens.Link).href] : []));

const picturesOf = (language: Language, page: HelpPageId): readonly string[] =>
  tokensOf(language, page).flatMap((token) => (token.type === 'image' ? [(token as Tokens.Image).href] : []));

/** What the three languages must have in common: headings, pictures, links, keys, lists and tables, in one order. */
const shapeOf = (language: Language, page: HelpPageId): readonly string[] =>
  tokensOf(language, page).flatMap((token): readonly string[] => {
    if (isHeading(token)) return [`${'#'.repeat(token.depth)} ${anchorOf(token) ?? ''}`];
    switch (token.type) {
      case 'image':
        return [`picture ${(token as Tokens.Image).href.replace(`/${language}/`, '/LANGUAGE/')}`];
      case 'list':
        return [`list of ${(token as Tokens.List).items.length}`];
      case 'table':
        return [`table of ${(token as Tokens.Table).rows.length}`];
      case 'html':
        return token.raw.startsWith('<!--') ? [token.raw.trim()] : [];
      default:
        return [];
    }
  });

test.each(languages)('%s has every page and no other', (language) => {
  const found = readdirSync(join(folder, language)).toSorted();
  expect(found).toEqual(helpPageIds.map((id) => `${id}.md`).toSorted());
});

describe.each(helpPageIds)('%s', (page) => {
  it.each(['bn', 'hi'] as const)('says in %s what it says in English, part by part', (language) => {
    expect(shapeOf(language, page)).toEqual(shapeOf('en', page));
    expect(linksOf(language, page).toSorted()).toEqual(linksOf('en', page).toSorted());
  });

  it.each(languages)('leads in %s to pages, sections and pictures that there are', (language) => {
    const leadsNowhere = (href: string): boolean => {
      const [file = '', anchor] = href.split('#');
      const to = file.replace(/\.md$/, '');
      if (!file.endsWith('.md') || !isHelpPage(to)) return true;
      return (
        anchor !== undefined && !readHelp(textOf(language, to)).sections.some((section) => section.anchor === anchor)
      );
    };
    const written = new RegExp(`^\\.\\./pictures/${language}/[\\w-]+\\.webp$`);
    const isMissing = (href: string): boolean => !written.test(href) || !existsSync(join(folder, language, href));
    expect(linksOf(language, page).filter(leadsNowhere)).toEqual([]);
    expect(picturesOf(language, page).filter(isMissing)).toEqual([]);
  });

  it.each(languages)('has in %s an anchor before every section and no other HTML', (language) => {
    const allowed = /^(<a id="[\w-]+">|<\/a>|<!-- (end|(keys|keyboard|formats)[\w. ]*) -->)$/;
    const tokens = tokensOf(language, page);
    expect(tokens.filter((token) => token.type === 'html' && !allowed.test(token.raw.trim()))).toEqual([]);
    expect(tokens.filter((token) => isHeading(token) && token.depth > 1 && anchorOf(token) === null)).toEqual([]);
  });

  it.each(['bn', 'hi'] as const)('is in %s wholly in its letters, but for names', (language) => {
    const letters = language === 'bn' ? /\p{Script=Bengali}/u : /\p{Script=Devanagari}/u;
    const { sections } = readHelp(textOf(language, page));
    expect(sections.map(({ title }) => title).filter((title) => !letters.test(title))).toEqual([]);
  });
});

test('every picture that lies there is shown by a page, and none is of a language that has no page for it', () => {
  for (const language of languages) {
    const shown = new Set(
      helpPageIds.flatMap((page) => picturesOf(language, page)).map((href) => href.split('/').at(-1)),
    );
    expect(readdirSync(join(folder, 'pictures', language)).toSorted()).toEqual([...shown].toSorted());
  }
});

test.each(languages)('each kind of exception is explained in %s under its own name, in four parts', (language) => {
  const { sections, blocks } = readHelp(textOf(language, 'exception-kinds'));
  const kinds = sections.filter(({ depth }) => depth === 2);
  expect(kinds.map(({ anchor }) => anchor)).toEqual([...exceptionKinds]);
  expect(kinds.map(({ title }) => title)).toEqual(
    exceptionKinds.map((kind) => labels[language].exceptions.kinds[kind]),
  );
  const parts = blocks.filter((block) => block.type === 'paragraph' && block.raw.startsWith('**'));
  expect(parts).toHaveLength(4 * exceptionKinds.length);
});

test.each(languages)('a page of a screen bears in %s the name that the screen has', (language) => {
  const words = labels[language];
  const named: Partial<Record<HelpPageId, string>> = {
    home: words.frame.home,
    imports: words.imports.title,
    reconcile: words.matching.title,
    payments: words.payments.title,
    settlements: words.settlements.title,
    exceptions: words.exceptions.title,
    incidents: words.incidents.title,
    ledger: words.ledger.title,
    months: words.periods.title,
    reports: words.frame.reports,
    fees: words.fees.title,
    cashback: words.cashback.title,
    calendars: words.calendars.title,
    agreements: words.agreements.title,
    onboarding: words.onboarding.title,
    contacts: words.contacts.title,
    desk: words.desk.title,
    security: words.security.title,
    backups: words.backups.title,
    settings: words.settings.title,
    help: words.help.title,
  };
  const titles = Object.keys(named)
    .filter(isHelpPage)
    .map((page) => [page, readHelp(textOf(language, page)).title]);
  expect(titles).toEqual(Object.entries(named));
});

test('every screen has a page of its own, which leads back to it', () => {
  const all = Object.values(paths).filter((path) => path !== paths.help);
  expect(all.map((path) => pathOfHelp(helpOfPath(path)))).toEqual(all);
  expect(all.map((path) => helpOfPath(`${path === '/' ? '' : path}/below`))).toEqual(all.map(helpOfPath));
  expect(helpOfPath(paths.help)).toBe('help');
});

test('what a refusal leads to is a section that there is', () => {
  const led = refusalCodes.flatMap((code) => helpOfRefusal(code) ?? []);
  expect(led.length).toBeGreaterThan(20);
  const isMissing = ({ page, at }: (typeof led)[number]): boolean =>
    !readHelp(textOf('en', page)).sections.some(({ anchor }) => anchor === at);
  expect(led.filter(isMissing)).toEqual([]);
});
