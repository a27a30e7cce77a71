import { ListNote } from "../../parts/ListNote";

/** What could not be read of returns, and what to do. */
export function Problems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <ListNote title="Not read">
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ListNote>
  );
}
