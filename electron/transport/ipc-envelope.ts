import { z } from 'zod';
import { callId } from '../../shared/contract/fields.ts';
import { paperHead } from '../../shared/contract/paper-head.ts';
import { shellSettings, windowState } from '../../shared/contract/window-state.ts';
import { isBoundedMessage } from './bounded-message.ts';

/** A file given without a path (dragged out of a mail, made by a test) crosses as its bytes, so it has a limit. */
export const mostBytesWithoutPath = 64 * 1024 * 1024;

const fileName = z.string().min(1).max(260);

/**
 * Everything the window can ask of the program around it. The method's own input is checked by the backend against the
 * contract; here only the envelope is. Only the preload script makes `takeFiles`: the page gives it files, never paths.
 */
export const envelope = z.discriminatedUnion('ask', [
  z.strictObject({
    ask: z.literal('call'),
    method: z.string().min(1).max(100),
    input: z.unknown(),
    callId: callId.nullable(),
  }),
  z.strictObject({ ask: z.literal('cancel'), callId }),
  z.strictObject({
    ask: z.literal('takeFiles'),
    files: z
      .array(
        z.union([
          z.strictObject({ name: fileName, path: z.string().min(1).max(32_768) }),
          z.strictObject({
            name: fileName,
            bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= mostBytesWithoutPath),
          }),
        ]),
      )
      .max(50),
  }),
  z.strictObject({ ask: z.literal('chooseFiles') }),
  /** The files that the system gave the app to open, once. */
  z.strictObject({ ask: z.literal('openedFiles') }),
  /** Whether a fingerprint can be asked for, and asking for it; which workspace it opens the page does not say. */
  z.strictObject({ ask: z.literal('touchOffered'), step: z.enum(['unlock', 'prove']) }),
  z.strictObject({ ask: z.literal('touch'), step: z.enum(['unlock', 'prove']) }),
  z.strictObject({ ask: z.literal('savePdf'), suggestedName: fileName, head: paperHead.nullable() }),
  z.strictObject({
    ask: z.literal('saveFile'),
    suggestedName: fileName,
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= mostBytesWithoutPath),
  }),
  z.strictObject({ ask: z.literal('saveText'), suggestedName: fileName, text: z.string().max(100_000_000) }),
  z.strictObject({ ask: z.literal('tellState'), state: windowState }),
  z.strictObject({ ask: z.literal('shellFacts') }),
  z.strictObject({ ask: z.literal('setShellSettings'), settings: shellSettings }),
  z.strictObject({ ask: z.literal('forgetRecentFiles') }),
]);

export type Envelope = z.input<typeof envelope>;

/** What a window asks, or null when it is nothing this program knows. */
export function readEnvelope(message: unknown): z.output<typeof envelope> | null {
  if (!isBoundedMessage(message, 'bytes')) return null;
  const parsed = envelope.safeParse(message);
  return parsed.success ? parsed.data : null;
}

/** The page this program serves; any other sender is refused. */
export const pageOrigin = 'app://nikash';

/** A frame, as far as the check looks. */
export type SenderFrame = { readonly url: string; readonly parent: unknown };

/** Only the window's own main frame, showing our own page, may ask. */
export function isOurPage(frame: SenderFrame | null): boolean {
  if (frame === null || frame.parent !== null) return false;
  // `URL.origin` is "null" for schemes the standard does not know, so the two parts are compared.
  const url = URL.canParse(frame.url) ? new URL(frame.url) : null;
  return url !== null && `${url.protocol}//${url.host}` === pageOrigin;
}
