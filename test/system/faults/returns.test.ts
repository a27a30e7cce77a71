import { faultTests } from "./faultTests";
import { RETURN_CASES } from "./returnCases";

jest.setTimeout(120_000);

faultTests(RETURN_CASES);
