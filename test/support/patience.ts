/**
 * How long a test may take before it fails, on however slow or busy a machine: a limit is for what never ends, and no
 * test passes or fails by how fast it is.
 */
jest.setTimeout(180_000);
