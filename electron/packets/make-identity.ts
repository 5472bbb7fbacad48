import { randomBytes } from 'node:crypto';
import { publicBytes } from './key-objects.ts';

/** What nobody else has: seeds of the Ed25519 key that signs and of the X25519 key that receives, 32 bytes each. */
export type Seeds = { readonly signSeed: Uint8Array; readonly receiveSeed: Uint8Array };

/** What others know somebody by, 32 bytes each. */
export type PublicKeys = { readonly signKey: Uint8Array; readonly receiveKey: Uint8Array };

/** New keys. They are made once for a workspace and never again. */
export const makeIdentity = (): Seeds => ({ signSeed: randomBytes(32), receiveSeed: randomBytes(32) });

export const publicKeysOf = ({ signSeed, receiveSeed }: Seeds): PublicKeys => ({
  signKey: publicBytes('ed25519', signSeed),
  receiveKey: publicBytes('x25519', receiveSeed),
});
