import { configure } from "@testing-library/react";

/** How long a test of a page waits for what is to be shown: see `patience`. */
configure({ asyncUtilTimeout: 60_000 });
