const { writeSync } = require("node:fs");

/** Loaded before a measured program: says at its end what it took, as a `Usage`. */
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = {
    seconds: (userCPUTime + systemCPUTime) / 1e6,
    elapsed: process.uptime(),
    mebibytes: maxRSS / 1024,
  };
  writeSync(Number(process.env.USAGE_PIPE), JSON.stringify(usage));
});
