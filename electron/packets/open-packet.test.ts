import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Message } from '../../shared/contract/message.ts';
import { canonicalJson } from './canonical-json.ts';
import { fingerprintOf } from './fingerprint.ts';
import { cardOf, readContactCard } from './contact-card.ts';
import { openPacket } from './open-packet.ts';
import { packContent } from './packet-content.ts';
import { largestContent, largestPacketFile, mostAttachedBytes } from './packet-limits.ts';
import { sealPacket } from './seal-packet.ts';
import { sign } from './sign.ts';
import { asha, bela, belaKeys, mallory, sampleMessage, sealed } from './testing/sample-message.ts';
import { sealAnything } from './testing/seal-anything.ts';
import { publicKeysOf } from './make-identity.ts';

const why = (file: Uint8Array): string => {
  const opened = openPacket(file, bela);
  return opened.ok ? 'opened' : opened.why;
};

const contentOf = (message: object, signSeed = asha.signSeed, attached: Uint8Array = new Uint8Array()): Buffer => {
  const text = Buffer.from(canonicalJson(message));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text, sign(signSeed, text), attached]);
};

/** Sealed as Nikash seals, whatever the message says. */
const sealedAsSaid = (message: object, signSeed = asha.signSeed): Uint8Array =>
  sealAnything(deflateRawSync(contentOf(message, signSeed)), belaKeys);

const refused = (file: Uint8Array): boolean => {
  const opened = openPacket(file, bela);
  return !opened.ok;
};

test('the check bites: what the tests seal themselves is opened where nothing is wrong with it', () => {
  expect(why(sealedAsSaid(sampleMessage()))).toBe('opened');
});

describe('a round', () => {
  it('gives the message, the files and the sender', () => {
    const files = [Buffer.from('%PDF-1.7 one'), Buffer.alloc(0), Buffer.from([0, 255, 10, 13])];
    const message = sampleMessage({}, asha, belaKeys, files);
    const opened = openPacket(sealed(message, files), bela);
    expect(opened).toMatchObject({ ok: true, message, sender: { id: fingerprintOf(publicKeysOf(asha)) } });
    expect(opened.ok && opened.attachments.map((bytes) => Buffer.from(bytes).toString('hex'))).toEqual(
      files.map((bytes) => bytes.toString('hex')),
    );
  });

  it('keeps every text and every file whole', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => /^[^\d]*$/u.test(text));
    fc.assert(
      fc.property(texts, fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 4 }), (reason, files) => {
        const message = sampleMessage({ body: { kind: 'notice', standing: 'open', reason } }, asha, belaKeys, files);
        const opened = openPacket(sealed(message, files), bela);
        expect(opened).toMatchObject({ ok: true, message });
        expect(opened.ok && opened.attachments.map((bytes) => [...bytes])).toEqual(files.map((bytes) => [...bytes]));
      }),
      { numRuns: 40 },
    );
  });

  it('is another file each time, though the message is the same', () => {
    expect(Buffer.from(sealed(sampleMessage())).equals(Buffer.from(sealed(sampleMessage())))).toBe(false);
  });

  it('survives a way of sending that ends lines in CR LF, and no other change of them', () => {
    const text = Buffer.from(sealed(sampleMessage())).toString();
    expect(why(Buffer.from(text.replaceAll('\n', '\r\n')))).toBe('opened');
    expect(why(Buffer.from(text.replace('\n', '\r\n')))).toBe('unreadable');
    expect(why(Buffer.from(text.replaceAll('\n', '\r')))).toBe('unreadable');
  });

  it('says nothing of sender, merchant or kind outside of the seal', () => {
    const text = Buffer.from(sealed(sampleMessage())).toString();
    expect(Object.keys(JSON.parse(text.split('\n')[1] ?? '') as object).toSorted()).toEqual(
      ['ephemeral', 'format', 'nikash', 'nonce', 'to'].toSorted(),
    );
    expect(text).not.toMatch(/Asha|Rangoli|notice|merchant/);
    expect(text).not.toContain(fingerprintOf(publicKeysOf(asha)));
  });
});

describe('every change on the way is refused', () => {
  const file = sealed(sampleMessage());

  it('of any byte: in its lowest bit, its case, its highest', () => {
    for (let at = 0; at < file.length; at += 1)
      for (const bits of [0x01, 0x20, 0x80]) {
        const changed = Buffer.from(file);
        changed[at] = (changed[at] ?? 0) ^ bits;
        expect(refused(changed), `byte ${at}, bits ${bits}`).toBe(true);
      }
  });

  it('of any character of the sealed lines into another of base64', () => {
    const text = Buffer.from(file).toString();
    const body = text.indexOf('\n', text.indexOf('\n') + 1) + 1;
    for (let at = body; at < text.length; at += 1)
      for (const other of ['A', '/', '=', '\n']) {
        if (text[at] === other) continue;
        const changed = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
        expect(refused(Buffer.from(changed)), `character ${at} into ${JSON.stringify(other)}`).toBe(true);
      }
  });

  it('cut off anywhere', () => {
    for (let length = 0; length < file.length; length += 1)
      expect(refused(file.subarray(0, length)), `the first ${length} bytes`).toBe(true);
  });

  it('with anything behind it', () => {
    for (const more of ['\n', ' ', 'A', '=', 'AAAA', '\0'])
      expect(why(Buffer.concat([file, Buffer.from(more)])), `with ${JSON.stringify(more)}`).toBe('unreadable');
  });

  it('with a character more or less anywhere', () => {
    for (let at = 0; at < file.length; at += 1) {
      const [before, behind] = [file.subarray(0, at), file.subarray(at)];
      expect(refused(Buffer.concat([before, Buffer.from('A'), behind])), `one more at ${at}`).toBe(true);
      expect(refused(Buffer.concat([before, behind.subarray(1)])), `without ${at}`).toBe(true);
    }
  });

  it('the header of one packet over the lines of another', () => {
    const [first, header] = Buffer.from(file).toString().split('\n');
    const [, , ...lines] = Buffer.from(sealed(sampleMessage({ id: 'message-0002' })))
      .toString()
      .split('\n');
    expect(why(Buffer.from([first, header, ...lines].join('\n')))).toBe('altered');
  });
});

describe('who sent it and for whom', () => {
  it('is not opened by anybody else', () => {
    const opened = openPacket(sealed(sampleMessage()), mallory);
    expect(opened).toEqual({ ok: false, why: 'not_for_you' });
  });

  it('sealed anew by its receiver to a third person: the receiver is named inside the signature', () => {
    const toMallory = sampleMessage({}, asha, publicKeysOf(mallory));
    expect(why(sealedAsSaid(toMallory))).toBe('altered');
  });

  it('sealed to Bela under a header that names somebody else', () => {
    const text = Buffer.from(sealed(sampleMessage())).toString();
    const other = text.replace(fingerprintOf(belaKeys), fingerprintOf(publicKeysOf(mallory)));
    expect(why(Buffer.from(other))).toBe('not_for_you');
    expect(openPacket(Buffer.from(other), mallory)).toEqual({ ok: false, why: 'altered' });
  });

  it('signed with another key than the one it names', () => {
    expect(why(sealedAsSaid(sampleMessage(), mallory.signSeed))).toBe('altered');
  });

  it('with another sender put in', () => {
    const message = sampleMessage();
    const text = Buffer.from(canonicalJson(message));
    const swapped = { ...message, from: cardOf('Asha', publicKeysOf(mallory)) };
    const content = packContent({
      message: Buffer.from(canonicalJson(swapped)),
      signature: sign(asha.signSeed, text),
      attached: new Uint8Array(),
    });
    expect(why(sealAnything(content, belaKeys))).toBe('altered');
  });

  it('with only the name or the receiving key of the sender changed', () => {
    const message = sampleMessage();
    const signature = sign(asha.signSeed, Buffer.from(canonicalJson(message)));
    const { receiveKey } = cardOf('', publicKeysOf(mallory));
    for (const change of [{ name: 'Asha!' }, { receiveKey }]) {
      const other = canonicalJson({ ...message, from: { ...message.from, ...change } });
      const content = packContent({ message: Buffer.from(other), signature, attached: new Uint8Array() });
      expect(why(sealAnything(content, belaKeys)), `with ${JSON.stringify(change)}`).toBe('altered');
    }
  });
});

describe('the files that travel with it', () => {
  const files = [Buffer.from('one'), Buffer.from('two')];
  const message = sampleMessage({}, asha, belaKeys, files);

  it.each([
    ['in another order', ['two', 'one']],
    ['one of another packet', ['one', 'six']],
    ['one byte short', ['one', 'tw']],
    ['one byte more', ['one', 'two!']],
    ['none of them', []],
  ])('%s', (_, texts) => {
    const attached = Buffer.concat(texts.map((text) => Buffer.from(text)));
    expect(why(sealAnything(deflateRawSync(contentOf(message, asha.signSeed, attached)), belaKeys))).toBe('altered');
  });

  it('cut between them otherwise: the sums are those of the signature', () => {
    const other = {
      ...message,
      attachments: message.attachments.map((one, index) => ({ ...one, size: index === 0 ? 2 : 4 })),
    };
    const attached = Buffer.from('onetwo');
    expect(why(sealAnything(deflateRawSync(contentOf(other, asha.signSeed, attached)), belaKeys))).toBe('altered');
  });
});

describe('what no Nikash writes, sealed and signed all the same', () => {
  const message = sampleMessage();

  it('of a newer format, outside and inside', () => {
    const text = Buffer.from(sealed(message)).toString();
    expect(why(Buffer.from(text.replace('"format":1', '"format":2')))).toBe('newer');
    expect(why(Buffer.from(`Another first line\n{"nikash":"packet","format":7,"more":[]}\n...`))).toBe('newer');
    expect(why(sealedAsSaid({ ...message, format: 2, more: 'of it' }))).toBe('newer');
  });

  it.each<[string, object]>([
    ['a field that is not known', { ...message, more: 1 }],
    ['a kind that is not known', { ...message, body: { kind: 'transfer', amount: '1' } }],
    ['no receiver', { ...message, to: '' }],
    ['a name with blanks around it', { ...message, from: { ...message.from, name: ' Asha' } }],
    [
      'a card number that would be masked',
      { ...message, body: { ...message.body, reason: 'card 4111 1111 1111 1111' } },
    ],
    ['a key with its spare bits set', { ...message, from: withSpareBits(message) }],
    ['a time beyond all dates', { ...message, sequence: 9_000_000_000_000_000 }],
    ['something else that is signed', { nikash: 'card', format: 1, card: message.from }],
    ['a list', [message]],
  ])('%s', (_, said) => {
    expect(why(sealedAsSaid(said))).toBe('unreadable');
  });

  it('in other words than canonical ones', () => {
    const text = Buffer.from(JSON.stringify(message, null, 1));
    const content = packContent({ message: text, signature: sign(asha.signSeed, text), attached: new Uint8Array() });
    expect(why(sealAnything(content, belaKeys))).toBe('unreadable');
  });

  it('with a key said twice', () => {
    const text = Buffer.from(canonicalJson(message).replace('{', '{"about":1,'));
    const content = packContent({ message: text, signature: sign(asha.signSeed, text), attached: new Uint8Array() });
    expect(why(sealAnything(content, belaKeys))).toBe('unreadable');
  });

  it('in bytes that are no UTF-8', () => {
    const text = Buffer.concat([Buffer.from(canonicalJson(message)), Buffer.from([0xff])]);
    const content = packContent({ message: text, signature: sign(asha.signSeed, text), attached: new Uint8Array() });
    expect(why(sealAnything(content, belaKeys))).toBe('unreadable');
  });
});

describe('what is packed to do harm', () => {
  it('a bomb is not unpacked', () => {
    const bomb = deflateRawSync(Buffer.alloc(largestContent + 1));
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(why(sealAnything(bomb, belaKeys))).toBe('unreadable');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(3 * largestContent);
  });

  it.each([0x7fffffff, 0xffffffff, 0x80000000])('a message that says it is %d bytes long', (length) => {
    const content = contentOf(sampleMessage());
    content.writeUInt32BE(length);
    expect(why(sealAnything(deflateRawSync(content), belaKeys))).toBe('unreadable');
  });

  it('nothing at all, less than a length, bytes behind the end, and no deflated bytes', () => {
    const packed = deflateRawSync(contentOf(sampleMessage()));
    for (const content of [
      Buffer.alloc(0),
      deflateRawSync(Buffer.alloc(0)),
      deflateRawSync(Buffer.alloc(3)),
      deflateRawSync(Buffer.alloc(67)),
      Buffer.concat([packed, Buffer.from('more')]),
      packed.subarray(0, -1),
      Buffer.from('not deflated'),
    ])
      expect(why(sealAnything(content, belaKeys))).toBe('unreadable');
  });

  it('a key of small order in the header, with what it seals to everybody', () => {
    const zero = 'A'.repeat(43);
    const text = Buffer.from(sealed(sampleMessage())).toString();
    const header = JSON.parse(text.split('\n')[1] ?? '') as { ephemeral: string };
    expect(why(Buffer.from(text.replace(header.ephemeral, zero)))).toBe('altered');
  });

  it('random bytes, and random lines under a header that fits', () => {
    const [first = '', header = ''] = Buffer.from(sealed(sampleMessage())).toString().split('\n');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(refused(bytes)).toBe(true);
        const lines = Buffer.from(bytes).toString('base64');
        expect(refused(Buffer.from(`${first}\n${header}\n${lines}\n`))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

it('does not seal for somebody the message does not name', () => {
  expect(() =>
    sealPacket({ message: sampleMessage(), attachments: [], signSeed: asha.signSeed, to: publicKeysOf(mallory) }),
  ).toThrow('whom its message names');
});

it('carries as much as it says may be attached', () => {
  // What is random does not get smaller by packing.
  const files = [randomBytes(mostAttachedBytes)];
  const file = sealed(sampleMessage({}, asha, belaKeys, files), files);
  expect(file.length).toBeLessThan(largestPacketFile);
  expect(why(file)).toBe('opened');
});

it('reads the card that was written when format 1 was laid down', () => {
  const kept = readFileSync(new URL('golden/card.nikash', import.meta.url));
  expect(readContactCard(kept)).toMatchObject({ ok: true, name: 'Asha', keys: publicKeysOf(asha) });
});

it('opens the packet that was sealed when format 1 was laid down', () => {
  const kept = readFileSync(new URL('golden/notice.nikash', import.meta.url));
  const opened = openPacket(kept, bela);
  expect(opened).toMatchObject({ ok: true, message: sampleMessage({}, asha, belaKeys, [Buffer.from('%PDF-1.7')]) });
  expect(opened.ok && opened.attachments.map((bytes) => Buffer.from(bytes).toString())).toEqual(['%PDF-1.7']);
});

/** The last of the 43 characters of a key holds four bits of it and two of nothing. */
function withSpareBits(message: Message): Message['from'] {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const { signKey } = message.from;
  const last = digits[digits.indexOf(signKey.slice(-1)) + 1] ?? '';
  return { ...message.from, signKey: `${signKey.slice(0, -1)}${last}` };
}
