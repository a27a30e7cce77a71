import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { LoadedView } from "../../../src/taskpane/shell/LoadedView";
import { loadView } from "../../../src/taskpane/shell/loadView";
import { VIEWS } from "../../../src/taskpane/views";
import type { LaterView, ViewComponent, ViewProps } from "../../../src/taskpane/views/view";

const Loaded: ViewComponent = () => <p>The returns</p>;

/** A view whose script comes, or fails to come, as each answer says. */
function viewOf(...answers: (() => Promise<ViewComponent>)[]): LaterView {
  const load = () => (answers.shift() ?? (() => Promise.reject(new Error("asked once more"))))();
  const Icon = (() => null) as unknown as LaterView["Icon"];
  return { id: "returns", label: "Returns", Icon, isPrimary: false, needsNoTracker: false, load };
}

function show(view: LaterView): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <LoadedView view={view} {...({} as ViewProps)} />
    </FluentProvider>,
  );
}

const comes = () => Promise.resolve(Loaded);
const fails = () => Promise.reject(new Error("Loading chunk 7 failed."));

test("a view is shown once its script has come, and the next time at once", async () => {
  const asked = jest.fn(comes);
  const view = viewOf(asked, asked);
  show(view);
  expect(screen.queryByText("The returns")).toBeNull();
  expect(await screen.findByText("The returns")).toBeVisible();
  show(view);
  expect(screen.getAllByText("The returns")).toHaveLength(2);
  expect(asked).toHaveBeenCalledTimes(1);
});

test("a script that does not come is told in words, and asked for again", async () => {
  show(viewOf(fails, fails, comes));
  const title = await screen.findByRole("heading", { name: "Returns could not be opened" });
  expect(title.parentElement).toHaveTextContent(/check your connection and try again/);
  expect(document.body).not.toHaveTextContent("chunk");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText("The returns")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
});

test("what is slow says that it is opening", async () => {
  show(viewOf(() => new Promise(() => undefined)));
  expect(await screen.findByText("Opening Returns…")).toBeVisible();
});

test.each(VIEWS.filter((view) => "load" in view).map((view) => [view.label, view] as const))(
  "%s has a script of its own",
  async (_label, view) => {
    expect(await loadView(view)).toEqual(expect.any(Function));
  },
);
