import { Body1 } from "@fluentui/react-components";
import packageFile from "../../../../package.json";
import { Part } from "./Part";

/** Where what is told stays, and what this is. */
export function About() {
  return (
    <>
      <Part title="Privacy">
        <Body1>
          Nothing leaves the workbook. What you set here, flags that you set aside and how columns
          and leads were put right are kept inside this workbook’s file, and go where the file goes.
        </Body1>
        <Body1>
          The add-in has no server of its own, no account and no tracking; it loads Microsoft’s
          office.js from Microsoft, as every Excel add-in does.
        </Body1>
      </Part>
      <Part title="About">
        <Body1>
          SEND Plan Tracker, version {packageFile.version}. Free to use and to change under the MIT
          licence.
        </Body1>
      </Part>
    </>
  );
}
