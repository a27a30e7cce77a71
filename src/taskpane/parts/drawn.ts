/** Milliseconds: two drawings of a screen, far less than for how long a browser remembers that a button was pressed. */
export const DRAWN_WITHIN = 40;

/** Waits until what was just said is drawn, before work that would keep it from being drawn. */
export const drawn = (): Promise<void> => new Promise((done) => setTimeout(done, DRAWN_WITHIN));
