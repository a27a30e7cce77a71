/** Says on a terminal how far long work is, and takes it away again. Shorter work says nothing. */
export interface ProgressLine {
  readonly show: (step: string, share: number) => void;
  readonly clear: () => void;
}

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Milliseconds of work before anything is said, and between two sayings. */
const PATIENCE = 700;
const PAUSE = 100;

const CLEAR = "\r\u001b[K";

export function progressLine(terminal: Terminal, now: () => number = Date.now): ProgressLine {
  if (!terminal.isTTY) return { show: () => undefined, clear: () => undefined };
  let next = now() + PATIENCE;
  let shown = false;
  return {
    show(step, share) {
      if (now() < next) return;
      next = now() + PAUSE;
      shown = true;
      terminal.write(`${CLEAR}${step}… ${Math.round(share * 100)}%`);
    },
    clear() {
      if (shown) terminal.write(CLEAR);
      shown = false;
    },
  };
}
