import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { boardCommand } from "../../src/cli/boardCommand";
import { runWords } from "../../src/cli/runCommand";
import { updateCommand } from "../../src/cli/updateCommand";
import { cellsOf } from "../support/cellsOf";
import { commentsOn } from "../support/commentsOn";
import { tally } from "../support/tally";
import { writeOnExceptions } from "../support/writeOnExceptions";
import {
  AS_OF,
  DISK_MEDDLINGS,
  empty,
  OUT,
  PLAN,
  save,
  THEIRS,
  type Meddling,
} from "./diskMeddlings";

/** Called before each of the command's steps on the disk. */
const mockDisk: { step: () => void } = { step: () => undefined };

jest.mock("node:fs/promises", () => {
  const actual = jest.requireActual<Record<string, unknown>>("node:fs/promises");
  const watched = Object.entries(actual).map(([name, member]): [string, unknown] => {
    if (typeof member !== "function") return [name, member];
    return [
      name,
      (...args: unknown[]) => {
        mockDisk.step();
        return (member as (...args: unknown[]) => unknown)(...args);
      },
    ];
  });
  return Object.fromEntries(watched);
});

const nothing = () => undefined;

let folder: string;
const inFolder = (...names: string[]) => join(folder, ...names);
const filesIn = (name: string) =>
  existsSync(inFolder(name)) ? readdirSync(inFolder(name)).sort() : [];

interface Command {
  readonly title: string;
  readonly run: typeof boardCommand;
  readonly words: () => string[];
  /** What it writes into the folder. */
  readonly writes: readonly string[];
}

const COMMANDS: readonly Command[] = [
  {
    title: "a report",
    run: boardCommand,
    words: () => ["--as-of", AS_OF, "--sections", "none", "--out", inFolder(OUT, "board.xlsx")],
    writes: ["board.xlsx"],
  },
  {
    title: "a copy for publication",
    run: boardCommand,
    words: () => [
      ...["--as-of", AS_OF, "--sections", "none", "--mode", "publication"],
      ...["--out", inFolder(OUT, "board.xlsx")],
    ],
    writes: ["board.xlsx"],
  },
  {
    title: "a clean tracker",
    run: boardCommand,
    words: () => ["--as-of", AS_OF, "--clean", "--out", inFolder(OUT, "board.xlsx")],
    writes: ["board.xlsx"],
  },
  {
    title: "a handover",
    run: updateCommand,
    words: () => [
      ...["--as-of", AS_OF, "--handover", "Jo Poole", "--to", "Alex Marsh"],
      ...["--out", inFolder(OUT, "board.xlsx")],
    ],
    writes: ["board.xlsx"],
  },
  {
    title: "returns",
    run: updateCommand,
    words: () => ["--as-of", AS_OF, "--make-returns", inFolder(OUT)],
    writes: ["Return – Jo Poole.xlsx", "Return – Sam Reed.xlsx"],
  },
];

interface Ended {
  readonly code: number;
  readonly says: string;
}

/** Runs a command, with something done before one of its steps on the disk; tells how many steps it had. */
async function ran(
  { run, words }: Command,
  before: (step: number) => void = nothing,
): Promise<Ended & { readonly steps: number }> {
  let steps = 0;
  mockDisk.step = () => before(steps++);
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  process.exitCode = 0;
  await runWords(run, [inFolder("plan.xlsx"), ...words()], { out: say, err: say });
  mockDisk.step = nothing;
  const code = process.exitCode;
  process.exitCode = 0;
  // The folder's name is drawn, and may look like an error's: "meddled-EZRSFT".
  return { code, says: said.join("\n").replaceAll(folder, "…"), steps };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "meddled-"));
  putBack();
});

afterEach(() => rmSync(folder, { recursive: true }));

function putBack(): void {
  rmSync(inFolder("moved"), { force: true, recursive: true });
  empty(inFolder(OUT));
  save(inFolder("plan.xlsx"), PLAN);
}

/** What is wrong after a command that somebody meddled with at one of its steps. */
async function problems(
  command: Command,
  { does, isInPlace }: Meddling,
  at: number,
): Promise<readonly string[]> {
  putBack();
  const { writes } = command;
  const { code, says } = await ran(command, (step) => {
    if (step === at) does(inFolder, writes);
  });
  const found: string[] = [];
  const must = (holds: boolean, otherwise: string) => {
    if (!holds) found.push(`${at}: ${otherwise}`);
  };
  must(code === 0 || /^[^\n]+[.:]( [^\n]+)?$/.test(says), `says: ${says}`);
  must(!/not foreseen|\bE[A-Z]{4,}\b|undefined/.test(says), `says: ${says}`);
  must(!filesIn(OUT).some((name) => name.endsWith(".part")), "left half a file");
  // What somebody puts there once the command has ended its work there is theirs.
  if (isInPlace) {
    must(writes.every(isTheirs), "replaced what somebody had put there");
  } else if (code === 0) must(writes.every(isWhole), "wrote less than it says");
  return found;
}

/** A folder, or the file as it was saved. */
function isTheirs(name: string): boolean {
  const path = inFolder(OUT, name);
  return statSync(path).isDirectory() || Buffer.compare(readFileSync(path), THEIRS) === 0;
}

/** Whether a file that was written can be opened, here or where its folder was moved to. */
function isWhole(name: string): boolean {
  const path = [inFolder(OUT, name), inFolder("moved", name)].find((each) => existsSync(each));
  return path !== undefined && cellsOf(readFileSync(path)).size > 0;
}

describe.each(COMMANDS)("$title", (command) => {
  test.each(DISK_MEDDLINGS)("where somebody $title between two steps", async (meddling) => {
    const { steps, code, says } = await ran(command);
    expect({ code, says }).toEqual({ code: 0, says: expect.any(String) as string });
    const all: string[] = [];
    for (let at = 0; at < steps; at++) {
      all.push(...(await problems(command, meddling, at)));
      tally("fault");
    }
    expect(steps).toBeGreaterThan(5);
    expect(all).toEqual([]);
  });
});

test("what people write on the report that stands there, while another is made, is kept", async () => {
  const command: Command = {
    title: "",
    run: boardCommand,
    words: () => [
      "--as-of",
      AS_OF,
      "--sections",
      "exceptions",
      "--out",
      inFolder(OUT, "board.xlsx"),
    ],
    writes: [],
  };
  const board = inFolder(OUT, "board.xlsx");
  await ran(command);
  const standing = readFileSync(board);
  const written = await writeOnExceptions(standing, "Asked on 3 November");
  const { steps } = await ran(command);
  const kept: string[] = [];
  // No disk tells at the very last step, which puts the file in place, that another was saved right before it.
  for (let at = 0; at < steps - 1; at++) {
    save(board, standing);
    const { code, says } = await ran(command, (step) => {
      if (step === at) save(board, written);
    });
    tally("fault");
    if (code !== 0) expect(says).toMatch(/was saved by somebody while this ran, so it is not/);
    kept.push((await commentsOn(readFileSync(board))).join());
  }
  expect(new Set(kept)).toEqual(new Set(["Asked on 3 November"]));
});
