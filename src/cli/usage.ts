export const BOARD_USAGE = `npm run board -- FILE.xlsx [options]

Reads the plan in FILE.xlsx, checks it, and writes a copy with the board's sheets. FILE.xlsx itself is never written to.

  --as-of YYYY-MM-DD    judge the plan as at this day (today)
  --out FILE.xlsx       where to write ("FILE – board.xlsx" beside it)
  --json                print what was read as data; write only if --out is given too
  --plan TEXT           the plan's name, for the cover
  --period TEXT         the reporting period, for the cover
  --prepared-by TEXT    who prepared the report, for the cover
  --purpose WORD        decision, discussion or noting
  --mode WORD           working, or publication: posts in place of people's names
  --sections LIST       exceptions,notes, one of them, or none, besides Board summary and Board actions
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
