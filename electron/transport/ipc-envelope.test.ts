import { describe, expect, test } from 'vitest';
import { commandIds } from '../../shared/commands/command-table.ts';
import { envelope, isOurPage, mostBytesWithoutPath } from './ipc-envelope.ts';

describe('who may ask', () => {
  test('the main frame of our own page', () => {
    expect(isOurPage({ url: 'app://nikash/index.html#/months', parent: null })).toBe(true);
  });

  test.each([
    ['a frame within it', { url: 'app://nikash/index.html', parent: {} }],
    ['another host of the scheme', { url: 'app://other/index.html', parent: null }],
    ['a host that begins alike', { url: 'app://nikash.evil/index.html', parent: null }],
    ['a web page', { url: 'https://nikash/', parent: null }],
    ['a file', { url: 'file:///nikash/index.html', parent: null }],
    ['a name and password before another host', { url: 'app://nikash@evil/', parent: null }],
    ['no address', { url: '', parent: null }],
    ['a frame that is gone', null],
  ])('not %s', (_, frame) => {
    expect(isOurPage(frame)).toBe(false);
  });
});

const head = { whose: 'A', title: 'T', foot: '', counted: '{page}', language: 'en', landscape: false };

describe('what may be asked', () => {
  test.each([
    [{ ask: 'call', method: 'vault.status', input: {}, callId: null }],
    [{ ask: 'cancel', callId: 'c1' }],
    [
      {
        ask: 'takeFiles',
        files: [
          { name: 'a.csv', path: '/a.csv' },
          { name: 'b.csv', bytes: new Uint8Array(3) },
        ],
      },
    ],
    [{ ask: 'chooseFiles' }],
    [{ ask: 'openedFiles' }],
    [{ ask: 'touchOffered', step: 'unlock' }],
    [{ ask: 'touch', step: 'prove' }],
    [{ ask: 'savePdf', suggestedName: 'turnover.pdf', head: null }],
    [{ ask: 'savePdf', suggestedName: 'turnover.pdf', head }],
    [{ ask: 'saveText', suggestedName: 'turnover.csv', text: '' }],
    [{ ask: 'saveFile', suggestedName: 'pan.pdf', bytes: new Uint8Array(3) }],
    [{ ask: 'tellState', state: { language: 'bn', commands: [...commandIds] } }],
    [{ ask: 'shellFacts' }],
    [{ ask: 'setShellSettings', settings: { recentFiles: false, notifications: true } }],
    [{ ask: 'forgetRecentFiles' }],
  ])('%j', (message) => {
    expect(envelope.safeParse(message).success).toBe(true);
  });

  test.each([
    [undefined],
    ['call'],
    [{ ask: 'readFile', path: '/etc/passwd' }],
    [{ ask: 'call', method: '', input: {}, callId: null }],
    [{ ask: 'call', method: 'm', input: {}, callId: '../..' }],
    [{ ask: 'chooseFiles', path: '/' }],
    [{ ask: 'openedFiles', path: '/' }],
    [{ ask: 'touch', step: 'lock' }],
    [{ ask: 'touch', step: 'unlock', onceKey: 'AA==' }],
    [{ ask: 'start', deviceSecret: null }],
    [{ ask: 'vouched', step: { step: 'prove' } }],
    [{ ask: 'takeFiles', files: ['/etc/passwd'] }],
    [{ ask: 'takeFiles', files: Array.from({ length: 51 }, () => ({ name: 'a', path: '/a' })) }],
    [{ ask: 'savePdf', suggestedName: { toString: 'x' }, head: null }],
    [{ ask: 'savePdf', suggestedName: 'turnover.pdf' }],
    [{ ask: 'savePdf', suggestedName: 'turnover.pdf', head: { ...head, footerTemplate: '<script>' } }],
    [{ ask: 'savePdf', suggestedName: 'turnover.pdf', head: { ...head, whose: 'x'.repeat(301) } }],
    [{ ask: 'savePdf', suggestedName: 'turnover.pdf', head: { ...head, language: 'en" onload="' } }],
    [{ ask: 'saveFile', suggestedName: 'pan.pdf', bytes: 'text' }],
    [{ ask: 'saveFile', suggestedName: 'pan.pdf', path: '/etc/passwd' }],
    [{ ask: 'tellState', state: { language: 'de', commands: [] } }],
    [{ ask: 'tellState', state: { language: 'en', commands: ['app.format'] } }],
    [{ ask: 'tellState', state: { language: 'en', commands: ['__proto__'] } }],
    [{ ask: 'tellState', state: { language: 'en', commands: [...commandIds, commandIds[0]] } }],
    [{ ask: 'tellState', state: { language: 'en', commands: [], menus: [{ label: 'x' }] } }],
    [{ ask: 'setShellSettings', settings: { recentFiles: 'yes', notifications: true } }],
    [{ ask: 'setShellSettings', settings: { recentFiles: true, notifications: true, folder: '/' } }],
    [{ ask: 'showFolder', path: '/etc' }],
    [{ ask: 'openRecent', path: '/etc/passwd' }],
  ])('not %j', (message) => {
    expect(envelope.safeParse(message).success).toBe(false);
  });

  test('not bytes beyond the limit', () => {
    const bytes = new Uint8Array(mostBytesWithoutPath + 1);
    expect(envelope.safeParse({ ask: 'takeFiles', files: [{ name: 'a', bytes }] }).success).toBe(false);
  });
});
