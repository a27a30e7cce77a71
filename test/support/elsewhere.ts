import type { OpenElsewhere } from "../../src/actions/publicationCopy";
import { newWorkbookFile, openWorkbookFile } from "../../src/host";
import { WorkbookHost } from "../../src/host/workbookHost";

/** Workbooks in memory on the test's own thread: the pane has them in a worker. */
export const openElsewhere: OpenElsewhere = (bytes) => {
  const file = bytes === null ? newWorkbookFile() : openWorkbookFile(bytes);
  const host = new WorkbookHost(file.workbook);
  return Promise.resolve({
    request: async (body) => {
      const answer = await host.request(body);
      if ("status" in answer) throw new Error(`The host answered ${answer.status}.`);
      return answer.body;
    },
    save: () => Promise.resolve(file.save()),
    close: () => undefined,
  });
};
