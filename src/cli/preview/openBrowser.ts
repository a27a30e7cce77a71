import { spawn } from "node:child_process";

/** The system's own command that opens an address in the browser. */
const COMMANDS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  // `start` takes a first argument in quotation marks as a title.
  win32: ["cmd", "/c", "start", '""'],
};

/** Opens an address in the person's browser. Where there is none, nothing happens: the terminal tells the address. */
export function openBrowser(address: string): void {
  const [command, ...words] = COMMANDS[process.platform] ?? ["xdg-open"];
  const opening = spawn(command, [...words, address], { stdio: "ignore", detached: true });
  opening.on("error", () => undefined);
  opening.unref();
}
