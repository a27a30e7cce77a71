/** Words of posts and groups, in lower case: a name that holds one is no person's. */
export const POST_WORDS = new Set(
  (
    "accountable adult adviser advisor analyst assistant associate attendance board business carer carers chair " +
    "chairs chief child children childrens clinical commissioner commissioners commissioning committee communications " +
    "community consultant coordinator co-ordinator corporate council councillor data deputy designated developer " +
    "development director directors disabilities doctor dynamic early education educational effectiveness engagement " +
    "executive families family finance forum gp graduated group head heads headteacher headteachers health holder " +
    "improvement inclusion information integrated interim joint lead leader leaders leads learners learning local " +
    "manager managers medical member members midwife multi-agency needs network nurse nursing offer office officer " +
    "officers operational operations outreach panel parent parents participation partner partners partnership " +
    "performance personal planning policy portfolio post practice practitioner primary principal professional " +
    "programme project provider providers provision psychologist psychology public quality representative " +
    "representatives research responsible safeguarding school schools secondary secretary senco sencos senior " +
    "service services settings skills social specialist standards statutory steering strategic strategy sub-group " +
    "subgroup support system systems task teacher teachers team teams therapist therapists therapy training " +
    "transformation transition transport virtual volunteer vulnerable ward welfare working workforce workstream " +
    "young youth all care pupil pupils director's manager's ad dd hos asst mgr"
  ).split(" "),
);

/** Words of POST_WORDS that name what one person is, not what that person works on. */
export const ROLE_WORDS = new Set(
  (
    "adviser advisor analyst chair chief commissioner consultant coordinator co-ordinator councillor deputy director " +
    "executive gp head headteacher holder lead leader manager member nurse officer practitioner principal psychologist " +
    "representative secretary senco specialist teacher therapist ad dd hos mgr"
  ).split(" "),
);

/** Words that make a phrase an organisation where it stands behind a name: "Chair, Exeshire Parent Carer Forum". */
export const ORGANISATION_WORDS = new Set(
  (
    "academy alliance association authority board borough ccg charity city college committee council county " +
    "federation forum foundation healthcare hospital hospitals icb nhs partnership society trust university"
  ).split(" "),
);

/** Words of a label that say whose lead a column names, as labels are compared: "LA lead", "Lead (ICB)". */
export const ORGANISATION_LABELS = new Set(
  (
    "la lad local authority council city county borough education social care childrens children health nhs icb ics ccg " +
    "trust provider school setting college partner parent carer forum pcf family voluntary community sector police public"
  ).split(" "),
);

/** Parts of a local area that stand in brackets behind a name as its organisation. */
export const SECTORS = new Set([
  "health",
  "social care",
  "education",
  "public health",
  "police",
  "early help",
]);

/** Acronyms that are organisations in every plan. */
export const ORGANISATION_ACRONYMS = new Set(["CCG", "ICB", "ICS", "LA", "NHS", "DFE"]);

/** Acronyms that are posts in every plan. */
export const POST_ACRONYMS = new Set(
  "AD AHT CEO DASS DCO DCS DHT DMO DPH DSCO HOS HT SENCO SRO".split(" "),
);

/** Acronyms of subjects, in capitals: "Head of Service, SEND" works on it and not for it. */
export const SUBJECT_ACRONYMS = new Set(
  "SEND SEN AP EHC EHCP EHCPS EHCNA EHE CME NEET ASD ASC ADHD SEMH SLCN SALT SLT OT EY EYFS LAC CLA PFA QA KS1 KS2 KS3 KS4 CYP IT ICT HR PR 0-25".split(
    " ",
  ),
);

/** Capital letters that are words, not acronyms. */
export const NOT_ACRONYMS = new Set([
  "ALL",
  "TBC",
  "TBA",
  "TBD",
  "N/A",
  "NA",
  "AND",
  "THE",
  "VACANT",
  "NONE",
  "LEAD",
  "LEADS",
  "TEAM",
]);

/** Stand before a lead and are no part of it; inside a text they begin another lead. */
export const LEAD_INS = [
  "in partnership with",
  "in conjunction with",
  "in collaboration with",
  "together with",
  "with support from",
  "with support of",
  "support from",
  "supported by",
  "support by",
  "working with",
  "jointly with",
  "in liaison with",
  "in consultation with",
  "liaising with",
  "alongside",
  "along with",
  "as well as",
  "assisted by",
  "with input from",
  "with help from",
  "w/",
  "led by",
  "lead by",
  "and then",
  "then",
  "followed by",
];

/** Stand before a lead at the head of a line, with a colon or a dash. */
export const LINE_LABELS = [
  "lead officer",
  "lead officers",
  "joint lead",
  "joint leads",
  "lead",
  "leads",
  "owner",
  "support",
  "strategic",
  "strategic lead",
  "operational",
  "operational lead",
  "executive lead",
  "executive sponsor",
  "exec lead",
  "exec sponsor",
  "sponsor",
  "delivery",
  "delivery lead",
  "project lead",
  "programme lead",
  "overall lead",
  "action owner",
  "accountable",
  "accountable officer",
  "responsible",
  "responsible officer",
  "named officer",
  "sro",
  "joint",
  "interim",
  "acting",
  "cover",
];

/** Stand before a lead at the head of a line, with a space. */
export const LINE_JOINERS = ["with", "and", "&", "plus"];

/** In brackets behind a name these say how the lead acts, not for whom. */
export const MANNERS = new Set([
  "lead",
  "joint lead",
  "co-lead",
  "support",
  "interim",
  "acting",
  "tbc",
  "job share",
  "chair",
  "deputy",
  "cover",
  "maternity cover",
  "vacant",
]);

/** Behind a name: those who work with its bearer. */
export const COMPANIONS = ["team", "colleagues", "team members"];

/** At the head of what stands in brackets behind a name: how long the lead acts. */
export const TERMS_OF_OFFICE = [
  "until",
  "till",
  "to",
  "from",
  "since",
  "up to",
  "wef",
  "as of",
  "starts",
  "starting",
  "in post",
  "leaves",
  "leaving",
];

/** Behind "vacant" and "TBC", these tell who held the post or will, and nobody leads. */
export const NOBODY_YET = [
  "was",
  "previously",
  "formerly",
  "ex",
  "new",
  "following",
  "after",
  "since",
  "from",
  "until",
  "pending",
  "awaiting",
  "recruitment",
  "recruiting",
  "being",
  "to be",
  "by",
];

/** Begin a post: "Head of SEND and Head of Early Years" are two leads. */
export const POST_OPENINGS = [
  "head of",
  "ad",
  "assistant director",
  "associate director",
  "deputy director",
  "service director",
  "executive director",
  "strategic director",
  "operational director",
  "corporate director",
  "director of",
  "director for",
  "head teacher",
  "lead for",
  "chair of",
  "designated",
  "consultant in",
  "principal educational",
  "principal social",
];

/** Titles before a person's name. */
export const TITLES = new Set(
  "mr mrs ms miss dr cllr councillor prof professor rev sir dame lady".split(" "),
);
