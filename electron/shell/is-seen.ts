type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** So much of the title bar has to be in sight to be taken hold of, in pixels. */
const graspable = 50;

/** Whether enough of a window's title bar lies within a display's work area to move the window by. */
export const isSeen = (bounds: Area, workArea: Area): boolean =>
  bounds.x < workArea.x + workArea.width - graspable &&
  bounds.x + bounds.width > workArea.x + graspable &&
  bounds.y >= workArea.y &&
  bounds.y < workArea.y + workArea.height - graspable;
