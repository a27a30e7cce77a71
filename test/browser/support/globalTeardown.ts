import { runningPreview } from "./runningPreview";

export default async function globalTeardown(): Promise<void> {
  await runningPreview.server?.close();
}
