import type { Steps } from "../tracker/steps";

/** Milliseconds: a page that is kept from drawing and answering for 50 or more feels stuck. */
const LONGEST_TURN = 25;

/** Does work in steps, and gives the page its turn between them. Throws the signal's reason once it is aborted. */
export async function inTurns<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  let began = performance.now();
  let step = steps.next();
  while (!step.done) {
    if (performance.now() - began >= LONGEST_TURN) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      signal?.throwIfAborted();
      began = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}
