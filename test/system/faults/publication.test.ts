import { faultTests } from "./faultTests";
import { PUBLICATION_CASE } from "./reportCases";

jest.setTimeout(120_000);

faultTests([PUBLICATION_CASE]);
