import { faultTests } from "./faultTests";
import { UPDATE_CASES } from "./updateCases";

jest.setTimeout(120_000);

faultTests(UPDATE_CASES);
