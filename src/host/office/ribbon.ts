/** Numbers that office.js gives for how a command ended. */
const COMMAND_DONE = 0;

/** Tells office.js that a button was pressed: its handlers get the press's id, the function's name and an event. */
export type Press = (
  payload: readonly [id: string, functionName: string, event: string],
) => boolean;

interface Pressed {
  readonly functionName: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** The ribbon's buttons that were pressed and whose functions have not said yet that they are done. */
export class Ribbon {
  private readonly pressed = new Map<string, Pressed>();
  private presses = 0;

  constructor(private readonly press: Press) {}

  /** Calls a function of the add-in as its button does; settles when it calls `event.completed()`. */
  invoke(functionName: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const id = `press-${++this.presses}`;
      this.pressed.set(id, { functionName, resolve, reject });
      const event = JSON.stringify({ source: { id: functionName } });
      if (this.press([id, functionName, event])) return;
      this.pressed.delete(id);
      reject(new Error("The add-in does not listen to the ribbon yet."));
    });
  }

  /** What office.js says when a function is done, or when there is none of that name. */
  complete(id: string, status: number): void {
    const pressed = this.pressed.get(id);
    this.pressed.delete(id);
    if (status === COMMAND_DONE) pressed?.resolve();
    else pressed?.reject(new Error(`The add-in has no function ${pressed.functionName}.`));
  }
}
