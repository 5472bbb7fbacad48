import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { formats } from '../../electron/formats/formats.ts';
import { presets } from '../../electron/formats/mapped/presets.ts';
import { institutions } from '../../shared/catalogue/institutions.ts';
import { commandGroups, commandIds, commandTable, type CommandId } from '../../shared/commands/command-table.ts';
import type { HelpPageId } from '../../shared/help/help-pages.ts';
import { commandsIn } from '../../shared/wording/commands/commands-in.ts';
import type { Language } from '../../shared/wording/voice.ts';
import { inProject } from '../project.ts';

export const helpFile = (language: Language, page: HelpPageId): string =>
  inProject('docs/help', language, `${page}.md`);

/** `<!-- keys go.home app.lock -->` … `<!-- end -->`: what stands between the two is written from the code. */
const generated = /<!-- (keys|keyboard|formats)((?: [\w.]+)*) -->\n[\s\S]*?<!-- end -->/g;

/** A page of the help as it stands, with its generated parts written anew. */
export async function helpPage(language: Language, page: HelpPageId): Promise<string> {
  const file = helpFile(language, page);
  const text = await readFile(file, 'utf8');
  const filled = text.replace(generated, (_, kind: string, told: string) => {
    const made =
      kind === 'keys'
        ? keyTable(commandsNamed(told), language)
        : kind === 'keyboard'
          ? wholeKeyboard(language)
          : knownFormats(language);
    return `<!-- ${kind}${told} -->\n\n${made}\n\n<!-- end -->`;
  });
  return format(filled, { ...(await resolveConfig(file)), parser: 'markdown' });
}

function commandsNamed(told: string): readonly CommandId[] {
  return told
    .trim()
    .split(' ')
    .map((name) => {
      const id = commandIds.find((known) => known === name);
      if (id === undefined) throw new Error(`there is no command ${name}`);
      return id;
    });
}

const words: Readonly<
  Record<Language, Readonly<Record<'press' | 'does' | 'settlement' | 'payments' | 'statement' | 'presets', string>>>
> = {
  en: {
    press: 'Press',
    does: 'What it does',
    settlement: 'Settlement reports',
    payments: 'Payments',
    statement: 'Statements',
    presets: 'A mapping to begin with, not verified with a real file',
  },
  bn: {
    press: 'চাপুন',
    does: 'যা হয়',
    settlement: 'নিষ্পত্তি রিপোর্ট',
    payments: 'পেমেন্ট',
    statement: 'স্টেটমেন্ট',
    presets: 'শুরু করার মতো কলাম-বিবরণ, আসল ফাইলে মিলিয়ে দেখা হয়নি',
  },
  hi: {
    press: 'दबाएँ',
    does: 'क्या होता है',
    settlement: 'निपटान रिपोर्ट',
    payments: 'भुगतान',
    statement: 'स्टेटमेंट',
    presets: 'शुरुआत के लिए कॉलम-विवरण, असली फ़ाइल से जाँचा नहीं गया',
  },
};

/** Commands that have keys, one a row, by the names they have everywhere. */
function keyTable(ids: readonly CommandId[], language: Language): string {
  const { press, does } = words[language];
  const rows = ids.flatMap((id) => {
    const { keys } = commandTable[id];
    return keys === null ? [] : [`| ${keysInText(keys)} | ${commandsIn[language].names[id]} |`];
  });
  return [`| ${press} | ${does} |`, '| --- | --- |', ...rows].join('\n');
}

function wholeKeyboard(language: Language): string {
  return commandGroups
    .map((group) => {
      const ids = commandIds.filter((id) => commandTable[id].group === group && commandTable[id].keys !== null);
      return `## <a id="${group}"></a>${commandsIn[language].groups[group]}\n\n${keyTable(ids, language)}`;
    })
    .join('\n\n');
}

const keyNames: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  mod: 'Ctrl',
  shift: 'Shift',
  '1-9': '1–9',
};

/** `g h` → `G` `H`, `mod+k` → `Ctrl+K`. */
const keysInText = (keys: string): string =>
  keys
    .split(' ')
    .map((chord) => {
      const named = chord.split('+').map((key) => keyNames[key] ?? (key.length === 1 ? key.toUpperCase() : key));
      return `\`${named.join('+')}\``;
    })
    .join(' ');

const byName = (left: string, right: string): number => left.localeCompare(right, 'en');

function knownFormats(language: Language): string {
  const said = words[language];
  const kinds = (['settlement', 'payments', 'statement'] as const).map((kind) => {
    const labels = formats.filter((each) => each.kind === kind).map(({ label }) => label);
    return `- **${said[kind]}**: ${[...new Set(labels)].toSorted(byName).join('; ')}`;
  });
  const begun = presets.map(({ institution }) => institutions[institution].name);
  return [...kinds, `- **${said.presets}**: ${[...new Set(begun)].toSorted(byName).join('; ')}`].join('\n');
}
