import { send, type Work } from "../../work";

/** Excel on the web takes at most 5 MB a request; what stands around the cells has room up to 4 MB. */
const REQUEST_BYTES = 3_800_000;
const MOST_BEFORE_THE_END = 0.99;

/** Sends what is queued whenever enough of it has gathered. */
export class Pacer {
  private queued = 0;
  private sent = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly work: Work,
    private readonly expected: number,
  ) {}

  begin(): void {
    this.tell(0);
  }

  /** To be called before queueing that many bytes. */
  async queue(bytes: number): Promise<void> {
    if (this.queued > 0 && this.queued + bytes > REQUEST_BYTES) await this.flush();
    this.queued += bytes;
  }

  async flush(): Promise<void> {
    await send(this.context, this.work);
    this.sent += this.queued;
    this.queued = 0;
    // What is expected is an estimate: the whole is told of only when it is sent.
    this.tell(Math.min(MOST_BEFORE_THE_END, this.sent / Math.max(1, this.expected)));
  }

  async finish(): Promise<void> {
    await this.flush();
    this.tell(1);
  }

  private tell(share: number): void {
    this.work.onProgress?.({ step: "Writing the report", share });
  }
}
