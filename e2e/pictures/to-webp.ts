import type { Page } from 'playwright/test';

/** Sharp letters at about a sixth of the PNG's size. */
const quality = 0.84;

/** A PNG as WebP, by the browser's own encoder. `page` is an empty one: the app's policy would not let it read the picture. */
export async function toWebp(page: Page, png: Uint8Array): Promise<Uint8Array> {
  const text = await page.evaluate(
    async ([given, wish]) => {
      const bytes = Uint8Array.from(atob(given), (sign) => sign.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      const made = new Uint8Array(
        await (await canvas.convertToBlob({ type: 'image/webp', quality: wish })).arrayBuffer(),
      );
      let signs = '';
      for (const byte of made) signs += String.fromCharCode(byte);
      return btoa(signs);
    },
    [Buffer.from(png).toString('base64'), quality] as const,
  );
  return Buffer.from(text, 'base64');
}
