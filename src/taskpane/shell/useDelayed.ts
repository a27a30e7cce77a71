import { useEffect, useState } from "react";

/** Whether something has been so for some milliseconds: what is over sooner need not be shown. */
export function useDelayed(isSo: boolean, milliseconds: number): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => setIsLong(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isSo, milliseconds]);
  return isSo && isLong;
}
