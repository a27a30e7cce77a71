import { JobQueue, type JobKind } from "../../../src/taskpane/state/jobQueue";
import { pending } from "../../support/paneActionsOn";

function queue() {
  const turns: (JobKind | null)[] = [];
  const did: string[] = [];
  const jobs = new JobQueue((kind) => turns.push(kind));
  const ask = (kind: JobKind, name: string, sameAs: string | null = null) => {
    const gate = pending<null>();
    const done = jobs.ask({
      kind,
      sameAs,
      work: async () => {
        did.push(name);
        await gate.promise;
        return "done";
      },
    });
    return { done, finish: () => gate.resolve(null) };
  };
  return { jobs, turns, did, ask };
}

test("jobs are done one after another, in the order asked for, and none is lost", async () => {
  const { jobs, turns, did, ask } = queue();
  const [read, keep, report] = [ask("read", "a"), ask("keep", "b"), ask("report", "c")];
  expect(did).toEqual(["a"]);
  expect(jobs.waiting).toEqual(["keep", "report"]);
  read.finish();
  await read.done;
  keep.finish();
  await keep.done;
  report.finish();
  await report.done;
  expect(did).toEqual(["a", "b", "c"]);
  expect(turns).toEqual(["read", "keep", "report", null]);
});

test("a job that is asked for twice is done once, and both who asked are told", async () => {
  const { did, ask } = queue();
  const first = ask("read", "first", "read");
  const second = ask("read", "second", "read");
  const other = ask("keep", "other");
  first.finish();
  await Promise.all([first.done, second.done]);
  other.finish();
  await other.done;
  expect(did).toEqual(["first", "other"]);
  const again = ask("read", "again", "read");
  again.finish();
  await again.done;
  expect(did).toEqual(["first", "other", "again"]);
});

test("dropping forgets what waits of some kinds, and never the one that runs", async () => {
  const { jobs, did, ask } = queue();
  const running = ask("read", "running");
  const kept = ask("keep", "kept");
  const dropped = ask("report", "dropped");
  jobs.drop(["read", "report"]);
  expect(await dropped.done).toBe("stopped");
  expect(jobs.waiting).toEqual(["keep"]);
  running.finish();
  kept.finish();
  expect(await Promise.all([running.done, kept.done])).toEqual(["done", "done"]);
  expect(did).toEqual(["running", "kept"]);
});
