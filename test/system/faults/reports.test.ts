import { faultTests } from "./faultTests";
import { REPORT_CASES } from "./reportCases";

jest.setTimeout(120_000);

faultTests(REPORT_CASES);
