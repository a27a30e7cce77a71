import { PANE_STATES, type Session } from "../richapi/session";
import type { ObjectType } from "../richapi/objectType";

/** Shows and hides the task pane, as `Office.addin` asks for; whoever draws the pane looks at the session. */
export const appRuntimeServiceType: ObjectType<null, Session> = {
  name: "Microsoft.AppRuntime.AppRuntimeService",
  methods: {
    getAppRuntimeState: (_self, _args, session) => session.paneState,
    setAppRuntimeState: (_self, args, session) => {
      session.paneState = args.choice(0, PANE_STATES);
    },
  },
};
