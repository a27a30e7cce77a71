import { renderHook } from "@testing-library/react";
import { useLoading } from "../../../src/taskpane/shell/useLoading";
import { PARTS } from "../../../src/taskpane/state/parts";
import type { LaterView } from "../../../src/taskpane/views/view";

const failing = () => Promise.reject(new Error("Loading chunk 7 failed."));
const view = {
  id: "returns",
  label: "Returns",
  isPrimary: false,
  needsNoTracker: false,
  load: jest.fn(failing),
} as unknown as LaterView;
const VIEWS = [view];
const parts = Object.keys(PARTS) as (keyof typeof PARTS)[];

beforeEach(() => {
  jest.useFakeTimers();
  for (const part of parts) jest.spyOn(PARTS, part).mockImplementation(failing);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test("a while after the plan is read every later script is fetched, whatever becomes of the others", async () => {
  const { rerender } = renderHook(({ isRead }) => useLoading(VIEWS, isRead), {
    initialProps: { isRead: false },
  });
  await jest.advanceTimersByTimeAsync(5000);
  expect(view.load).not.toHaveBeenCalled();
  rerender({ isRead: true });
  await jest.advanceTimersByTimeAsync(5000);
  expect(view.load).toHaveBeenCalledTimes(1);
  for (const part of parts) expect(PARTS[part]).toHaveBeenCalledTimes(1);
});
