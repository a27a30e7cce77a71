import { writeSync } from "node:fs";
import { USAGE_PIPE, type Usage } from "./usage";

/** Loaded before a measured program: says at its end what it took. */
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: Usage = {
    seconds: (userCPUTime + systemCPUTime) / 1e6,
    mebibytes: maxRSS / 1024,
  };
  writeSync(USAGE_PIPE, JSON.stringify(usage));
});
