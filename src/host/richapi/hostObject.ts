/** An Excel object while a batch runs: which type it is, and what it stands for in the workbook. */
export class HostObject {
  constructor(
    readonly type: string,
    readonly self: unknown,
  ) {}
}
