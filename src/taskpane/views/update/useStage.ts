import { useEffect, useMemo } from "react";
import { describeActions } from "../../../actions/describeActions";
import { updatePeriods } from "../../../actions/updates";
import { filterOptions } from "../actions/filterActions";
import type { ViewProps } from "../view";
import type { StageProps } from "./stage";

/** What the stages of an update work with, of what was read. */
export function useStage(props: ViewProps): StageProps {
  const { state, store, reading } = props;
  const lines = useMemo(() => describeActions(reading), [reading]);
  const options = useMemo(() => filterOptions(lines), [lines]);
  const periods = useMemo(() => updatePeriods(reading.plan), [reading]);
  const { recall } = store.updates;
  useEffect(() => recall(options.leads), [recall, options]);
  return { ...props, updates: store.updates, updating: state.updating, lines, options, periods };
}
