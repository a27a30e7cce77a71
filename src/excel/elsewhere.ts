/** A workbook that is not open in Excel: it stands in memory, and answers office.js's requests as Excel does. */
export interface WorkbookElsewhere {
  /** Answers one request: JSON text in, JSON text out. */
  readonly request: (body: string) => Promise<string>;
  /** The workbook's file, as it stands. */
  readonly save: () => Promise<Uint8Array>;
  /** Lets it go, saved or not. */
  readonly close: () => void;
}

/** Makes one: from a file's bytes, or empty with null. */
export type OpenElsewhere = (bytes: Uint8Array | null) => Promise<WorkbookElsewhere>;

interface RequestMessage {
  readonly Body: object;
}

interface ResponseMessage {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: object;
  readonly Body: unknown;
}

/**
 * What `Excel.run({ session }, …)` takes to work on another workbook than the open one, in the form in which office.js's
 * own `OfficeExtension.EmbeddedSession` gives it: the same calls, sent elsewhere.
 */
export function sessionOf({ request }: WorkbookElsewhere): Excel.Session {
  const executeAsync = async (
    _customData: string,
    _flags: number,
    { Body }: RequestMessage,
  ): Promise<ResponseMessage> => {
    const answer: unknown = JSON.parse(await request(JSON.stringify(Body)));
    return { ErrorCode: "", ErrorMessage: "", Headers: {}, Body: answer };
  };
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({ executeAsync }),
  };
}
