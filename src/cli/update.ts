import { runCommand } from "./runCommand";
import { updateCommand } from "./updateCommand";

// npm runs its scripts in the package's folder: files are meant from where the command was typed.
const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
if (script === "update" && typedIn) process.chdir(typedIn);

void runCommand(updateCommand);
