import fc from "fast-check";

/** Property tests draw the same cases each time, so that a run can be repeated; `npm run fuzz` draws others. */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1) });
