/**
 * The house's directions: renderer → shared ← domain ← { app, formats, packets, store } ← transport ← { backend, command line, main }.
 * A room is found by the first segments of a path; what a room may import is its own line here and nothing else.
 */
const mayImport = {
  shared: ['shared'],
  // The window. Features never import each other: what two need lies in ui, bridge or i18n.
  'renderer ground': ['renderer ground', 'shared'],
  'renderer feature': ['renderer ground', 'shared'],
  'renderer app': ['renderer app', 'renderer feature', 'renderer ground', 'shared'],
  // The books. App alone combines domain, formats and store.
  domain: ['domain', 'shared'],
  formats: ['formats', 'domain', 'shared'],
  // What travels: signing, sealing and opening, and nothing of what it is about.
  packets: ['packets', 'domain', 'shared'],
  // The store keeps keys, and calls people by their fingerprints.
  store: ['store', 'packets', 'domain', 'shared'],
  app: ['app', 'domain', 'formats', 'packets', 'store', 'shared'],
  transport: ['transport', 'app', 'formats', 'shared'],
  // The shell knows windows and processes, and nothing of money.
  shell: ['shell', 'transport', 'shared without money'],
  main: ['main', 'shell', 'transport', 'shared without money'],
  'command line': ['command line', 'backend', 'transport', 'app', 'formats', 'domain', 'shared'],
  backend: ['backend', 'command line', 'transport', 'app', 'formats', 'shared'],
  // What tests and measurements share, and what builds and drives the program. No room of the program imports these.
  testing: [
    'testing',
    'backend',
    'command line',
    'transport',
    'app',
    'formats',
    'packets',
    'store',
    'domain',
    'shared',
  ],
  // Scripts find the Electron whose first window is measured.
  bench: [
    'bench',
    'scripts',
    'testing',
    'backend',
    'command line',
    'transport',
    'app',
    'formats',
    'store',
    'domain',
    'shared',
  ],
  // Scripts also write the pages of docs/ that say what the books are kept by and which files are read.
  scripts: ['scripts', 'testing', 'backend', 'transport', 'formats', 'domain', 'shared'],
  e2e: ['e2e', 'scripts', 'testing', 'backend', 'transport', 'app', 'shared'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Room = keyof typeof mayImport;

/** Packages that belong to some rooms only. A name ending in `/` or `:` stands for all that begin so. */
const packageRooms: readonly (readonly [name: string, rooms: readonly Room[]])[] = [
  ['electron', ['shell', 'main']],
  ['better-sqlite3', ['store']],
  ...[
    'react',
    'react-dom',
    'react/',
    'react-dom/',
    '@mantine/',
    '@tanstack/',
    '@tabler/',
    'recharts',
    'uqr',
    '@fontsource-variable/',
  ].map((name) => [name, ['renderer ground', 'renderer feature', 'renderer app']] as const),
  [
    'node:',
    [
      'formats',
      'packets',
      'store',
      'app',
      'transport',
      'shell',
      'main',
      'command line',
      'backend',
      'testing',
      'bench',
      'scripts',
      'e2e',
    ],
  ],
  ['playwright', ['e2e', 'bench']],
  ['playwright/', ['e2e']],
  // Reports are written as workbooks by the use case that writes them.
  ['write-excel-file/', ['app']],
  ['vite', ['scripts']],
  ['electron-builder', ['scripts']],
];

/** The room of a file, by its path from the project's folder with `/` between; null for what is in none. */
export function roomOf(path: string): Room | null {
  const [first = '', second = '', third] = path.split('/');
  switch (first) {
    case 'shared':
    case 'bench':
    case 'scripts':
    case 'e2e':
      return first;
    case 'renderer':
      if (second === 'features') return 'renderer feature';
      return ['ui', 'bridge', 'i18n', 'styles'].includes(second) ? 'renderer ground' : 'renderer app';
    case 'electron':
      if (third === undefined) return second === 'main.ts' || second === 'preload.ts' ? 'main' : 'backend';
      if (second === 'command-line') return 'command line';
      return isRoom(second) ? second : null;
    default:
      return /^[a-z-]+\.config\.ts$/.test(first) ? 'scripts' : null;
  }
}

const isRoom = (name: string): name is Room => Object.hasOwn(mayImport, name);

const isMoney = (path: string) => /^shared\/(money|catalogue)\//.test(path);

/** Why `from` may not import the file `to`, both as paths from the project's folder; null when it may. */
export function forbiddenFile(from: string, to: string): string | null {
  const [fromRoom, toRoom] = [roomOf(from), roomOf(to)];
  if (fromRoom === null) return `${from} is in no room of the house: see scripts/lint/layers.ts`;
  if (toRoom === null) return `${to} is in no room of the house: see scripts/lint/layers.ts`;
  const allowed: readonly string[] = mayImport[fromRoom];
  // A test stands beside its code, may reach what tests share, and may start the whole.
  const forTests: readonly string[] = /\.test\.tsx?$/.test(from) ? ['testing', 'backend'] : [];
  if (fromRoom === 'renderer feature' && toRoom === 'renderer feature') {
    const [mine, other] = [from.split('/')[2], to.split('/')[2]];
    return mine === other ? null : `the feature ${mine ?? ''} may not import the feature ${other ?? ''}`;
  }
  if (toRoom === 'shared' && allowed.includes('shared without money')) {
    return isMoney(to) ? `${fromRoom} knows nothing of money` : null;
  }
  return allowed.includes(toRoom) || forTests.includes(toRoom) ? null : `${fromRoom} may not import ${toRoom}`;
}

/** Why a file may not import a package; null when it may. */
export function forbiddenPackage(from: string, name: string): string | null {
  const room = roomOf(from);
  const line = packageRooms.find(([known]) => name === known || (/[/:]$/.test(known) && name.startsWith(known)));
  if (line === undefined || room === null || line[1].includes(room)) return null;
  // A test may look at files; it runs in Node wherever its code runs.
  if (name.startsWith('node:') && /\.test\.tsx?$/.test(from)) return null;
  return `${room} may not import ${name}`;
}
