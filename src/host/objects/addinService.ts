import type { AnyExcelType } from "./excelType";

/** Where there is a page, office.js tells Excel that ribbon functions can now be called; the host calls none. */
export const addinServiceType: AnyExcelType = {
  name: "Microsoft.InternalService.AddinInternalService",
  methods: { notifyActionHandlerReady: () => null },
};
