import { CLEAN_CASES } from "./cleanCases";
import { faultTests } from "./faultTests";
import { ASIDE_CASE, HEADER_CASE, KEEP_CASES } from "./keepCases";
import { FIRST_REPORT } from "./reportCases";
import { settingFaultTests } from "./settingFaultTests";

faultTests([HEADER_CASE, ASIDE_CASE, ...CLEAN_CASES]);
settingFaultTests([...KEEP_CASES, ...CLEAN_CASES, FIRST_REPORT]);
