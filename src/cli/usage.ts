import { OPTIONAL_SECTIONS } from "../actions/choices";

export const BOARD_USAGE = `npm run board -- FILE.xlsx [options]

Reads the plan in FILE.xlsx, checks it, and writes a copy with the board's sheets. FILE.xlsx itself is never written to.

  --as-of YYYY-MM-DD    judge the plan as at this day (today)
  --out FILE.xlsx       where to write ("FILE – board.xlsx" beside it)
  --json                print what was read as data; write only if --out is given too
  --plan TEXT           the plan's name, for the cover
  --period TEXT         the reporting period, for the cover
  --since PERIOD        compare with the kept report of that day or period (the last one before)
  --prepared-by TEXT    who prepared the report, for the cover
  --purpose WORD        decision, discussion or noting
  --mode WORD           working, or publication: the board's sheets alone in a new workbook
                        ("FILE – publication.xlsx"), posts in place of people's names
  --pdf                 makes a PDF of the board's sheets too, with LibreOffice
  --sections LIST       some of ${OPTIONAL_SECTIONS.join(", ")}, or none, besides Board summary and Board actions
  --clean               writes the plan as one flat table in a new workbook ("FILE – clean tracker.xlsx"),
                        in place of a report
  --due-soon DAYS       how many days ahead counts as due soon (30)
  --month-first         reads 3/4/2026 as 4 March
  --force               replaces FILE.xlsx of --out though it holds no board report
  --means PAIRS         what the plan's colours mean: green=complete,amber=at-risk
  --settings FILE.json  corrections of how the plan is read, over those kept in FILE.xlsx

Exit codes: 0 done, 1 could not, 2 wrong use.`;

export const START_USAGE = `npm start -- [FILE.xlsx] [options]

Opens a page with a workbook beside the add-in's pane: FILE.xlsx, or a sample tracker. FILE.xlsx itself is never written to.

  --port NUMBER  serve at this port of this computer (3100, or one that is free)
  --no-open      print the page's address, and leave the browser alone

Exit codes: 1 could not, 2 wrong use; Ctrl+C ends it.`;

export const UPDATE_USAGE = `npm run update -- TRACKER.xlsx TASK [options]

Makes returns for leads, reads them back, or hands a leaver's actions over. TRACKER.xlsx itself is never written to.

  --make-returns FOLDER   write a small workbook for each lead with that lead's open actions
    --lead NAME           only for this lead
    --period LABEL        the period to be rated, such as Q3 (the current one)

  --returns FOLDER        merge every return of FOLDER into a copy of the tracker
    --accept CODES        write these conflicts too, as the return says; the list gives each its code

  --handover NAME --to NAME
                          give a leaver's open actions to another person or post, in a copy of the tracker
    --with-completed      completed actions too, and cells that they share with open ones
    --by NAME             who hands over, for the change log (your name on this computer)

  --dry-run               tell what would be written, and write nothing
  --out FILE.xlsx         where to write the copy ("TRACKER – updated.xlsx" beside it)
  --as-of YYYY-MM-DD      read the plan as at this day (today)
  --month-first           reads 3/4/2026 as 4 March
  --force                 replaces files that are there already

Exit codes: 0 done, 1 could not, 2 wrong use, 3 done as far as possible: something listed is left for you to decide.`;
