import { runCommand } from "./runCommand";
import { startCommand } from "./startCommand";

void runCommand(startCommand);
