import { boardCommand } from "./boardCommand";
import { runCommand } from "./runCommand";

// npm runs its scripts in the package's folder: files are meant from where the command was typed.
const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
if (script === "board" && typedIn) process.chdir(typedIn);

void runCommand(boardCommand);
