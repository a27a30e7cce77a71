/**
 * Completes package-lock.json for every platform: `npm run lock`, after a package is added or updated.
 *
 * npm writes into the lock file only those platforms' binaries that its registry holds, and an installation on another
 * platform then lacks them (npm/cli#4828). Each missing one is added by the version that its package names, and by the
 * platform that its own name tells, so that npm fetches it where it is wanted and passes over it elsewhere.
 */
import { readFileSync, writeFileSync } from "node:fs";

interface LockedPackage {
  version?: string;
  cpu?: string[];
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  optionalDependencies?: Record<string, string>;
}

interface LockFile {
  packages: Record<string, LockedPackage>;
}

const LOCK_FILE = "package-lock.json";
const PLATFORM = /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|[a-z]\w*)/;

/** What npm would have written of a platform's binary, less the hash of what it could not see. */
function lockedBinary(name: string, version: string, dev: boolean): LockedPackage | null {
  const [, os, cpu] = PLATFORM.exec(name) ?? [];
  if (os === undefined || cpu === undefined) return null;
  return { version, cpu: [cpu], ...(dev ? { dev } : {}), optional: true, os: [os] };
}

/** The binaries that packages of the lock file name and that it does not hold. */
function missingBinaries({ packages }: LockFile): [path: string, locked: LockedPackage][] {
  return Object.values(packages).flatMap(({ optionalDependencies = {}, dev = false }) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const path = `node_modules/${name}`;
      const locked = path in packages ? null : lockedBinary(name, version, dev);
      return locked ? [[path, locked] as [string, LockedPackage]] : [];
    }),
  );
}

/** npm's own order, so that its next writing of the file moves nothing. */
function sorted(packages: LockFile["packages"]): LockFile["packages"] {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en")));
}

const lock = JSON.parse(readFileSync(LOCK_FILE, "utf8")) as LockFile;
const missing = missingBinaries(lock);
lock.packages = sorted({ ...lock.packages, ...Object.fromEntries(missing) });
writeFileSync(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${missing.length} binaries of other platforms added to ${LOCK_FILE}\n`);
