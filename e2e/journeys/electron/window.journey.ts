import { openInElectron } from '../../hosts/electron-host.ts';
import { expect, test } from '../../hosts/journey.ts';

test('the window comes back where it was left, and is never lost beside the screen', async ({ folders }) => {
  const boundsOf = async (place?: { x: number; y: number; width: number; height: number }) => {
    const app = await openInElectron(folders);
    const bounds = await app.electron?.evaluate(({ BrowserWindow }, wanted) => {
      const [window] = BrowserWindow.getAllWindows();
      if (wanted !== undefined) window?.setBounds(wanted);
      return window?.getBounds();
    }, place);
    await app.close();
    return bounds;
  };
  await boundsOf({ x: 60, y: 40, width: 900, height: 640 });
  expect(await boundsOf({ x: 9000, y: 9000, width: 900, height: 640 })).toMatchObject({ width: 900, height: 640 });
  const third = await boundsOf();
  expect(third?.x).toBeLessThan(2000);
});

test('a second start shows the window that is there instead of a second one', async ({ folders }) => {
  const first = await openInElectron(folders);
  const second = await openInElectron(folders).then(
    () => 'opened',
    () => 'ended',
  );
  expect(second).toBe('ended');
  expect(await first.electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await first.close();
});
