import { boardCommand } from "./boardCommand";
import { runCommand } from "./runCommand";

void runCommand(boardCommand);
