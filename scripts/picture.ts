import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dependencyPicture, withPicture } from "./picture/dependencyPicture";

/** Draws which folder imports which into ARCHITECTURE.md: `npm run picture`. */
const root = join(__dirname, "..");
const path = join(root, "ARCHITECTURE.md");
writeFileSync(path, withPicture(readFileSync(path, "utf8"), dependencyPicture(root)));
