import { useCallback, useEffect, useRef } from 'react';

/**
 * Does things once no button of the pointer is down. A field is left when the pointer goes down on something else: if what is said
 * under it moved the page then, the pointer would come up beside what it went down on, and the click would be lost.
 */
export function useAfterPress(): (act: () => void) => void {
  const pressed = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const down = (): void => {
      clearTimeout(timer);
      pressed.current = true;
    };
    const up = (): void => {
      // The click itself comes after the pointer has come up.
      timer = setTimeout(() => {
        pressed.current = false;
        for (const act of waiting.current.splice(0)) act();
      });
    };
    window.addEventListener('pointerdown', down, true);
    window.addEventListener('pointerup', up, true);
    window.addEventListener('pointercancel', up, true);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerdown', down, true);
      window.removeEventListener('pointerup', up, true);
      window.removeEventListener('pointercancel', up, true);
    };
  }, []);
  return useCallback((act) => {
    if (pressed.current) waiting.current.push(act);
    else act();
  }, []);
}
