// Generated from data/frames/*.yaml by scripts/generate.mjs. Do not edit.
import type { FrameRow } from '../frameRow.js';

export const frameRows: readonly FrameRow[] = [
 {
  "id": "accuse",
  "type": "ACCUSE",
  "mode": "allege",
  "verbs": [
   "accuse"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true
  },
  "file": "ACCUSE"
 },
 {
  "id": "accusation",
  "type": "ACCUSE",
  "mode": "allege",
  "nouns": [
   "accusation",
   "allegation",
   "recrimination",
   "insinuation"
  ],
  "recipient": [
   "against",
   "at",
   "about",
   "complement",
   "on",
   "possessor"
  ],
  "file": "ACCUSE"
 },
 {
  "id": "level",
  "operator": "light",
  "verbs": [
   "level",
   "hurl",
   "repeat",
   "reiterate",
   "renew",
   "press",
   "bring",
   "raise",
   "direct",
   "trumpet",
   "fling",
   "air",
   "publish",
   "pile",
   "throw",
   "aim",
   "step up",
   "mount"
  ],
  "when": {
   "object": [
    "accusation",
    "allegation",
    "criticism",
    "condemnation",
    "rebuke",
    "charge",
    "recrimination",
    "complaint",
    "denunciation",
    "reproach",
    "objection",
    "threat",
    "warning"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "trade-accusations",
  "type": "ACCUSE",
  "mode": "allege",
  "reciprocal": true,
  "pair": true,
  "verbs": [
   "trade",
   "exchange",
   "swap"
  ],
  "when": {
   "object": [
    "accusation",
    "allegation",
    "blame",
    "barb",
    "recrimination",
    "insult",
    "charge",
    "criticism"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "blame",
  "type": "ACCUSE",
  "mode": "allege",
  "verbs": [
   "blame",
   "fault"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true
  },
  "file": "ACCUSE"
 },
 {
  "id": "blame-on",
  "type": "ACCUSE",
  "mode": "allege",
  "verbs": [
   "blame",
   "pin"
  ],
  "recipient": [
   "on"
  ],
  "when": {
   "hasObject": true,
   "actorAfter": [
    "on"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "hold-responsible",
  "type": "ACCUSE",
  "mode": "allege",
  "verbs": [
   "hold",
   "find",
   "deem"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "dependant": [
    "responsible",
    "accountable",
    "liable"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "condemn",
  "type": "ACCUSE",
  "mode": "disapprove",
  "verbs": [
   "condemn",
   "denounce",
   "deplore",
   "deplor",
   "decry",
   "criticise",
   "criticize",
   "slam",
   "blast",
   "lambast",
   "lambaste",
   "castigate",
   "chide",
   "rebuke",
   "censure",
   "berate",
   "vilify",
   "scold",
   "reprimand",
   "admonish",
   "excoriate",
   "chastise",
   "upbraid",
   "deride",
   "assail",
   "bash",
   "savage",
   "pillory",
   "disparage",
   "lament",
   "mock",
   "ridicule",
   "insult",
   "denigrate",
   "reproach",
   "scorn",
   "lash"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "notDependant": [
    "death",
    "jail",
    "prison",
    "imprisonment",
    "gallows",
    "hanging"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "condemn-deed",
  "type": "ACCUSE",
  "mode": "disapprove",
  "verbs": [
   "condemn",
   "denounce",
   "deplore",
   "deplor",
   "decry",
   "criticise",
   "criticize",
   "slam",
   "blast",
   "lambast",
   "lambaste",
   "castigate",
   "censure",
   "assail",
   "attack",
   "savage",
   "deride",
   "lament",
   "ridicule",
   "mock",
   "question",
   "pillory",
   "disparage",
   "fault",
   "challenge"
  ],
  "recipient": [
   "owner",
   "by",
   "against",
   "of"
  ],
  "about": [
   "object"
  ],
  "when": {
   "objectIsActor": false,
   "object": [
    "@deed"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "criticism",
  "type": "ACCUSE",
  "mode": "disapprove",
  "nouns": [
   "criticism",
   "condemnation",
   "denunciation",
   "censure",
   "rebuke",
   "reprimand",
   "reproach",
   "disapproval",
   "displeasure",
   "outrage",
   "indignation",
   "dismay",
   "dissatisfaction",
   "tirade",
   "diatribe",
   "broadside"
  ],
  "recipient": [
   "of",
   "against",
   "at",
   "to",
   "with",
   "for",
   "toward",
   "towards",
   "over",
   "about",
   "possessor"
  ],
  "file": "ACCUSE"
 },
 {
  "id": "lodge-protest",
  "type": "ACCUSE",
  "mode": "disapprove",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "lodge",
   "file",
   "register",
   "deliver",
   "send",
   "submit",
   "issue",
   "present",
   "convey",
   "make",
   "hand",
   "hand over",
   "transmit",
   "dispatch",
   "express",
   "enter"
  ],
  "recipient": [
   "with",
   "to",
   "indirect",
   "against",
   "over"
  ],
  "when": {
   "object": [
    "protest",
    "objection",
    "demarche",
    "démarche",
    "remonstrance",
    "representation"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "note-of-protest",
  "type": "ACCUSE",
  "mode": "disapprove",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "send",
   "deliver",
   "hand",
   "hand over",
   "present",
   "submit",
   "issue",
   "give",
   "dispatch",
   "serve",
   "address",
   "pass"
  ],
  "recipient": [
   "indirect",
   "to",
   "with",
   "object"
  ],
  "when": {
   "object": [
    "note",
    "letter",
    "memorandum",
    "message"
   ],
   "dependant": [
    "protest",
    "complaint",
    "objection",
    "reproach"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "protest-note",
  "type": "ACCUSE",
  "mode": "disapprove",
  "contexts": [
   "diplomatic"
  ],
  "nouns": [
   "note",
   "letter",
   "memorandum"
  ],
  "recipient": [
   "to",
   "with",
   "indirect",
   "object"
  ],
  "when": {
   "dependant": [
    "protest",
    "complaint"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "protest-to",
  "type": "ACCUSE",
  "mode": "disapprove",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "protest",
   "complain",
   "object",
   "remonstrate"
  ],
  "recipient": [
   "to",
   "with"
  ],
  "when": {
   "actorAfter": [
    "to",
    "with"
   ],
   "notObject": [
    "innocence",
    "love"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "protest-against-deed",
  "type": "ACCUSE",
  "mode": "disapprove",
  "verbs": [
   "protest",
   "object",
   "complain",
   "rail",
   "inveigh",
   "fulminate",
   "hit out",
   "lash out",
   "fume",
   "lash",
   "hit",
   "rage"
  ],
  "recipient": [
   "against",
   "at",
   "to",
   "possessor",
   "about",
   "over"
  ],
  "about": [
   "against",
   "at",
   "to",
   "about",
   "over"
  ],
  "when": {
   "subject": [
    "@critic"
   ],
   "preposition": [
    "against",
    "at",
    "to",
    "about",
    "over"
   ],
   "hasObject": false
  },
  "file": "ACCUSE"
 },
 {
  "id": "hit-out",
  "type": "ACCUSE",
  "mode": "disapprove",
  "verbs": [
   "hit out",
   "lash out",
   "rail",
   "inveigh",
   "fulminate",
   "fume",
   "lash",
   "take aim",
   "snipe",
   "swipe",
   "take"
  ],
  "recipient": [
   "at",
   "against"
  ],
  "when": {
   "actorAfter": [
    "at",
    "against"
   ],
   "notDependant": [
    "action",
    "step",
    "measure",
    "arm",
    "stand",
    "stock",
    "exception"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "summon",
  "type": "ACCUSE",
  "mode": "disapprove",
  "contexts": [
   "diplomatic"
  ],
  "pair": true,
  "verbs": [
   "summon",
   "call in",
   "convoke",
   "haul in"
  ],
  "recipient": [
   "object",
   "owner",
   "of"
  ],
  "when": {
   "object": [
    "ambassador",
    "envoy",
    "diplomat",
    "consul",
    "attache",
    "attaché",
    "charge",
    "chargé",
    "representative",
    "chief",
    "affaire",
    "counsellor",
    "high commissioner",
    "commissioner"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "call-in-envoy",
  "type": "ACCUSE",
  "mode": "disapprove",
  "contexts": [
   "diplomatic"
  ],
  "pair": true,
  "verbs": [
   "call"
  ],
  "recipient": [
   "in"
  ],
  "when": {
   "hasObject": false,
   "actorAfter": [
    "in"
   ],
   "dependant": [
    "ambassador",
    "envoy",
    "diplomat",
    "consul"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "sue",
  "type": "ACCUSE",
  "mode": "allege",
  "contexts": [
   "legal"
  ],
  "verbs": [
   "sue"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true
  },
  "file": "ACCUSE"
 },
 {
  "id": "file-suit",
  "type": "ACCUSE",
  "mode": "allege",
  "contexts": [
   "legal"
  ],
  "verbs": [
   "file",
   "bring",
   "lodge",
   "launch",
   "open",
   "institute",
   "submit",
   "initiate",
   "start",
   "register",
   "take",
   "begin"
  ],
  "recipient": [
   "against",
   "with",
   "to"
  ],
  "when": {
   "object": [
    "lawsuit",
    "suit",
    "case",
    "complaint",
    "proceeding",
    "claim",
    "charge",
    "application",
    "petition",
    "dispute",
    "action",
    "litigation",
    "appeal"
   ],
   "actorAfter": [
    "against"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "lodge-complaint",
  "type": "ACCUSE",
  "mode": "allege",
  "contexts": [
   "legal"
  ],
  "verbs": [
   "file",
   "lodge",
   "submit",
   "register",
   "bring",
   "send"
  ],
  "recipient": [
   "against",
   "over",
   "about",
   "with",
   "to"
  ],
  "when": {
   "object": [
    "complaint",
    "grievance"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "take-to-court",
  "type": "ACCUSE",
  "mode": "allege",
  "contexts": [
   "legal"
  ],
  "verbs": [
   "take",
   "haul",
   "drag",
   "refer",
   "report"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "preposition": [
    "to",
    "before"
   ],
   "dependant": [
    "@tribunal"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "indict",
  "type": "ACCUSE",
  "mode": "allege",
  "contexts": [
   "legal"
  ],
  "verbs": [
   "indict",
   "prosecute",
   "arraign",
   "impeach"
  ],
  "recipient": [
   "object",
   "owner"
  ],
  "when": {
   "objectIsActor": true
  },
  "file": "ACCUSE"
 },
 {
  "id": "charge",
  "type": "ACCUSE",
  "mode": "allege",
  "contexts": [
   "legal"
  ],
  "verbs": [
   "charge"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "preposition": [
    "with",
    "over",
    "for"
   ],
   "notDependant": [
    "fee",
    "dollar",
    "euro",
    "price",
    "toll",
    "rent",
    "duty",
    "interest",
    "tariff",
    "battery",
    "task"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "call-names",
  "type": "ACCUSE",
  "mode": "disapprove",
  "verbs": [
   "call",
   "brand",
   "label",
   "term",
   "dub",
   "describe",
   "denounce",
   "declare",
   "designate"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "dependant": [
    "@insultNoun",
    "@wrong"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "call-an-aggressor",
  "type": "ACCUSE",
  "mode": "disapprove",
  "verbs": [
   "call",
   "brand",
   "label",
   "term",
   "dub",
   "declare"
  ],
  "recipient": [
   "indirect"
  ],
  "when": {
   "object": [
    "@insultNoun",
    "@wrong"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "call-wrong",
  "type": "ACCUSE",
  "mode": "disapprove",
  "verbs": [
   "call",
   "brand",
   "label",
   "term",
   "dub",
   "describe",
   "denounce",
   "declare",
   "consider",
   "view",
   "deem"
  ],
  "recipient": [
   "owner",
   "by",
   "of"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "@deed"
   ],
   "dependant": [
    "@wrong"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "investigate",
  "type": "ACCUSE",
  "mode": "investigate",
  "contexts": [
   "legal"
  ],
  "verbs": [
   "investigate",
   "probe",
   "look into",
   "scrutinise",
   "scrutinize"
  ],
  "recipient": [
   "object",
   "owner",
   "by",
   "for",
   "in"
  ],
  "when": {
   "notObject": [
    "planet",
    "gene",
    "idea",
    "space",
    "effect",
    "universe",
    "market",
    "option",
    "possibility",
    "role of"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "investigation",
  "type": "ACCUSE",
  "mode": "investigate",
  "contexts": [
   "legal"
  ],
  "nouns": [
   "investigation",
   "probe",
   "inquiry",
   "enquiry",
   "inquest"
  ],
  "recipient": [
   "against",
   "into",
   "on",
   "of",
   "over",
   "possessor"
  ],
  "when": {
   "notDependant": [
    "joint",
    "bilateral",
    "shared",
    "academic"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "complaint",
  "type": "ACCUSE",
  "mode": "allege",
  "nouns": [
   "complaint",
   "lawsuit",
   "indictment"
  ],
  "recipient": [
   "against",
   "about",
   "over",
   "to",
   "with"
  ],
  "file": "ACCUSE"
 },
 {
  "id": "reproach-failure",
  "type": "ACCUSE",
  "mode": "disapprove",
  "verbs": [
   "condemn",
   "denounce",
   "deplore",
   "criticise",
   "criticize"
  ],
  "recipient": [
   "owner",
   "by",
   "in"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "crackdown",
    "repression",
    "coup",
    "censorship",
    "execution",
    "detention",
    "arrest",
    "jailing",
    "imprisonment",
    "violation",
    "abuse",
    "torture",
    "persecution",
    "corruption"
   ],
   "objectIsActor": false,
   "actorAfter": [
    "in"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "state-protests",
  "type": "ACCUSE",
  "mode": "disapprove",
  "contexts": [
   "diplomatic"
  ],
  "pair": true,
  "verbs": [
   "protest"
  ],
  "recipient": [
   "owner",
   "by",
   "possessor",
   "of"
  ],
  "about": [
   "object",
   "against",
   "over",
   "at"
  ],
  "when": {
   "hasObject": true,
   "object": [
    "seizure",
    "incursion",
    "violation",
    "intrusion",
    "visit",
    "remark",
    "decision",
    "move",
    "test",
    "launch",
    "detention",
    "expulsion",
    "flight",
    "overflight",
    "statement",
    "inclusion",
    "claim",
    "map",
    "construction",
    "raid",
    "attack",
    "boarding",
    "arrest",
    "ban",
    "deployment",
    "exercise",
    "patrol",
    "sale",
    "plan",
    "annexation",
    "invasion",
    "occupation",
    "treatment",
    "interference",
    "landing",
    "action",
    "sinking",
    "presence"
   ],
   "notDependant": [
    "street",
    "square",
    "chant",
    "placard"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "state-protests-against",
  "type": "ACCUSE",
  "mode": "disapprove",
  "contexts": [
   "diplomatic"
  ],
  "pair": true,
  "verbs": [
   "protest",
   "object"
  ],
  "recipient": [
   "against",
   "at",
   "to",
   "over",
   "possessor"
  ],
  "about": [
   "against",
   "at",
   "to",
   "over"
  ],
  "when": {
   "hasObject": false,
   "preposition": [
    "against",
    "at",
    "to",
    "over"
   ],
   "dependant": [
    "seizure",
    "incursion",
    "violation",
    "intrusion",
    "visit",
    "remark",
    "decision",
    "move",
    "test",
    "launch",
    "detention",
    "expulsion",
    "flight",
    "overflight",
    "statement",
    "inclusion",
    "claim",
    "map",
    "construction",
    "raid",
    "attack",
    "boarding",
    "arrest",
    "ban",
    "deployment",
    "exercise",
    "patrol",
    "sale",
    "plan",
    "annexation",
    "invasion",
    "occupation",
    "treatment",
    "interference",
    "landing",
    "action",
    "sinking",
    "presence",
    "tariff"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "voice-concern",
  "type": "ACCUSE",
  "mode": "disapprove",
  "pair": true,
  "verbs": [
   "express",
   "voice",
   "raise",
   "convey",
   "share",
   "register",
   "state"
  ],
  "recipient": [
   "over",
   "about",
   "at",
   "possessor",
   "owner",
   "to",
   "with"
  ],
  "about": [
   "over",
   "about",
   "at"
  ],
  "when": {
   "object": [
    "concern",
    "alarm",
    "anger",
    "unease",
    "misgiving",
    "frustration",
    "worry",
    "fury",
    "shock",
    "reservation",
    "doubt",
    "annoyance",
    "disappointment",
    "displeasure",
    "disquiet",
    "dismay",
    "outrage"
   ],
   "preposition": [
    "over",
    "about",
    "at",
    "to",
    "with"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "press-attack",
  "type": "ACCUSE",
  "mode": "disapprove",
  "verbs": [
   "attack",
   "assail",
   "savage",
   "target"
  ],
  "recipient": [
   "object",
   "owner"
  ],
  "when": {
   "objectIsActor": true,
   "hasObject": true,
   "subject": [
    "press",
    "paper",
    "newspaper",
    "columnist",
    "editorial",
    "critic",
    "media",
    "medium",
    "magazine",
    "broadcaster",
    "commentator",
    "analyst"
   ]
  },
  "file": "ACCUSE"
 },
 {
  "id": "reach-agreement",
  "type": "AGREE",
  "nouns": [
   "agreement",
   "deal",
   "accord",
   "understanding",
   "compromise",
   "consensus",
   "settlement",
   "arrangement",
   "pact",
   "bargain",
   "breakthrough"
  ],
  "reciprocal": true,
  "pair": true,
  "recipient": [
   "with"
  ],
  "when": {
   "notDependant": [
    "no",
    "good",
    "great",
    "big"
   ]
  },
  "file": "AGREE"
 },
 {
  "id": "agree-with",
  "operator": "promise",
  "type": "AGREE",
  "verbs": [
   "agree"
  ],
  "reciprocal": true,
  "recipient": [
   "with"
  ],
  "when": {
   "preposition": [
    "on",
    "to",
    "upon",
    "over"
   ],
   "hasObject": false,
   "notDependant": [
    "not",
    "disagree"
   ]
  },
  "file": "AGREE"
 },
 {
  "id": "agree-with-party",
  "operator": "promise",
  "type": "AGREE",
  "verbs": [
   "agree"
  ],
  "reciprocal": true,
  "pair": true,
  "recipient": [
   "with"
  ],
  "when": {
   "actorAfter": [
    "with"
   ],
   "hasObject": false
  },
  "file": "AGREE"
 },
 {
  "id": "agree-term",
  "type": "AGREE",
  "verbs": [
   "agree",
   "settle",
   "negotiate",
   "hammer out",
   "clinch",
   "finalise",
   "finalize",
   "conclude",
   "work out",
   "thrash out"
  ],
  "reciprocal": true,
  "when": {
   "object": [
    "term",
    "price",
    "plan",
    "framework",
    "roadmap",
    "agreement",
    "deal",
    "pact",
    "accord",
    "settlement",
    "compromise",
    "contract",
    "border",
    "date",
    "timetable",
    "draft",
    "protocol",
    "arrangement"
   ]
  },
  "file": "AGREE"
 },
 {
  "id": "invite",
  "type": "AGREE",
  "pair": true,
  "verbs": [
   "invite"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "notDependant": [
    "criticism",
    "trouble",
    "ridicule"
   ]
  },
  "file": "AGREE"
 },
 {
  "id": "invitation",
  "type": "AGREE",
  "pair": true,
  "nouns": [
   "invitation"
  ],
  "recipient": [
   "to",
   "for",
   "indirect"
  ],
  "when": {
   "actorAfter": [
    "to",
    "for"
   ]
  },
  "file": "AGREE"
 },
 {
  "id": "accept",
  "type": "AGREE",
  "pair": true,
  "verbs": [
   "accept",
   "take up",
   "embrace",
   "entertain",
   "agree to"
  ],
  "recipient": [
   "possessor",
   "from",
   "of",
   "by"
  ],
  "when": {
   "object": [
    "invitation",
    "offer",
    "proposal",
    "plan",
    "mediation",
    "request",
    "help",
    "assistance",
    "invitation",
    "role",
    "suggestion",
    "initiative",
    "term"
   ],
   "notDependant": [
    "not"
   ]
  },
  "file": "AGREE"
 },
 {
  "id": "promise-help",
  "type": "AGREE",
  "pair": true,
  "verbs": [
   "promise",
   "pledge",
   "vow",
   "offer",
   "commit",
   "guarantee",
   "volunteer",
   "propose"
  ],
  "recipient": [
   "indirect",
   "to",
   "object",
   "for",
   "with"
  ],
  "when": {
   "object": [
    "help",
    "assistance",
    "aid",
    "cooperation",
    "protection",
    "hand",
    "money",
    "mediation",
    "service",
    "peace",
    "dialogue",
    "partnership",
    "investment",
    "million",
    "billion",
    "dollar",
    "euro",
    "fund",
    "security",
    "guarantee",
    "asylum"
   ]
  },
  "file": "AGREE"
 },
 {
  "id": "express-intent",
  "type": "AGREE",
  "pair": true,
  "nouns": [
   "readiness",
   "willingness",
   "intention",
   "desire",
   "intent",
   "interest",
   "commitment",
   "determination",
   "wish",
   "hope"
  ],
  "recipient": [
   "with",
   "to"
  ],
  "when": {
   "actorAfter": [
    "with",
    "to"
   ]
  },
  "file": "AGREE"
 },
 {
  "id": "work-with",
  "type": "COOPERATE",
  "verbs": [
   "work"
  ],
  "recipient": [
   "with"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "actorAfter": [
    "with"
   ],
   "hasObject": false
  },
  "file": "AGREE"
 },
 {
  "id": "approve-sale",
  "operator": "promise",
  "verbs": [
   "approve",
   "authorise",
   "authorize",
   "clear",
   "greenlight",
   "okay",
   "license",
   "licence",
   "permit",
   "allow",
   "sanction",
   "ratify",
   "endorse"
  ],
  "when": {
   "object": [
    "sale",
    "export",
    "delivery",
    "shipment",
    "transfer",
    "purchase",
    "loan",
    "grant",
    "aid",
    "extradition",
    "visit",
    "deployment",
    "supply",
    "withdrawal",
    "release",
    "package",
    "import",
    "swap",
    "exchange"
   ]
  },
  "file": "AGREE"
 },
 {
  "id": "order-goods",
  "type": "AGREE",
  "pair": true,
  "contexts": [
   "economic"
  ],
  "verbs": [
   "order",
   "commission",
   "contract",
   "book",
   "reserve"
  ],
  "recipient": [
   "from"
  ],
  "when": {
   "actorAfter": [
    "from"
   ],
   "object": [
    "@weapon",
    "@aircraft",
    "@vessel",
    "@machinery",
    "@medicine",
    "@food",
    "@commodity"
   ]
  },
  "file": "AGREE"
 },
 {
  "id": "sign-contract",
  "type": "AGREE",
  "pair": true,
  "contexts": [
   "economic"
  ],
  "verbs": [
   "sign",
   "conclude",
   "win",
   "award",
   "ink",
   "secure",
   "seal"
  ],
  "recipient": [
   "with",
   "to",
   "from",
   "indirect"
  ],
  "when": {
   "object": [
    "contract",
    "tender"
   ],
   "actorAfter": [
    "with",
    "to",
    "from"
   ]
  },
  "file": "AGREE"
 },
 {
  "id": "agree-to-meet",
  "operator": "promise",
  "verbs": [
   "schedule",
   "plan",
   "arrange",
   "set",
   "expect",
   "prepare"
  ],
  "when": {
   "object": [
    "talk",
    "meeting",
    "summit",
    "visit",
    "trip",
    "negotiation",
    "consultation"
   ]
  },
  "file": "AGREE"
 },
 {
  "id": "lend",
  "type": "AID",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "lend",
   "loan",
   "grant",
   "advance",
   "disburse",
   "extend"
  ],
  "recipient": [
   "indirect",
   "to",
   "possessor"
  ],
  "when": {
   "object": [
    "@money",
    "line"
   ]
  },
  "file": "AID"
 },
 {
  "id": "aid-noun",
  "type": "AID",
  "nouns": [
   "aid",
   "assistance",
   "help",
   "relief",
   "donation",
   "handout",
   "bailout",
   "grant",
   "loan",
   "credit",
   "subsidy",
   "financing",
   "funding",
   "fund",
   "stipend",
   "lifeline",
   "support package",
   "rescue package",
   "aid package",
   "line of credit",
   "scholarship",
   "tranche"
  ],
  "recipient": [
   "indirect",
   "to",
   "for"
  ],
  "file": "AID"
 },
 {
  "id": "relief-deliveries",
  "type": "AID",
  "contexts": [
   "human_security"
  ],
  "nouns": [
   "delivery",
   "shipment",
   "supply",
   "handover",
   "transfer",
   "airlift",
   "distribution",
   "airdrop",
   "consignment"
  ],
  "recipient": [
   "to",
   "in",
   "for"
  ],
  "about": [
   "object",
   "of"
  ],
  "when": {
   "dependant": [
    "@relief",
    "@medicine",
    "food"
   ]
  },
  "file": "AID"
 },
 {
  "id": "give-arms",
  "type": "AID",
  "contexts": [
   "military"
  ],
  "verbs": [
   "give",
   "donate",
   "gift",
   "provide",
   "hand",
   "gift away",
   "bestow"
  ],
  "recipient": [
   "indirect",
   "to",
   "object"
  ],
  "when": {
   "object": [
    "@weapon",
    "@aircraft",
    "@vessel",
    "@machinery"
   ]
  },
  "file": "AID"
 },
 {
  "id": "send-arms",
  "type": "AID",
  "contexts": [
   "military"
  ],
  "verbs": [
   "send",
   "dispatch",
   "airlift",
   "ferry",
   "rush"
  ],
  "recipient": [
   "indirect",
   "to"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "weapon",
    "arm",
    "armament",
    "munition",
    "ammunition",
    "shell",
    "missile",
    "launcher",
    "rifle",
    "howitzer",
    "grenade",
    "drone",
    "radar",
    "vehicle",
    "truck",
    "equipment"
   ],
   "actorAfter": [
    "to"
   ]
  },
  "file": "AID"
 },
 {
  "id": "give-relief-load",
  "type": "AID",
  "contexts": [
   "human_security"
  ],
  "verbs": [
   "send",
   "deliver",
   "provide",
   "ship",
   "dispatch",
   "airlift",
   "donate",
   "fly",
   "give"
  ],
  "recipient": [
   "indirect",
   "to",
   "in",
   "for"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "tonne",
    "ton",
    "planeload",
    "shipment",
    "batch",
    "consignment",
    "cargo",
    "shipload",
    "convoy",
    "plane",
    "container",
    "box",
    "load"
   ],
   "dependant": [
    "@relief",
    "@medicine"
   ]
  },
  "file": "AID"
 },
 {
  "id": "give-relief",
  "type": "AID",
  "contexts": [
   "human_security"
  ],
  "verbs": [
   "give",
   "donate",
   "send",
   "provide",
   "deliver",
   "ship",
   "dispatch",
   "airlift",
   "fly",
   "distribute",
   "supply",
   "hand over",
   "gift",
   "fly in",
   "hand out",
   "airdrop",
   "drop"
  ],
  "recipient": [
   "indirect",
   "to",
   "object",
   "in",
   "for"
  ],
  "when": {
   "object": [
    "@relief",
    "@medicine",
    "@money",
    "tent",
    "blanket",
    "mask"
   ]
  },
  "file": "AID"
 },
 {
  "id": "give-food",
  "type": "AID",
  "contexts": [
   "human_security"
  ],
  "verbs": [
   "donate",
   "give",
   "gift",
   "airlift",
   "distribute",
   "airdrop",
   "hand out"
  ],
  "recipient": [
   "indirect",
   "to",
   "object",
   "in"
  ],
  "when": {
   "object": [
    "@food",
    "@energy",
    "@commodity"
   ]
  },
  "file": "AID"
 },
 {
  "id": "receive-aid",
  "type": "AID",
  "verbs": [
   "receive",
   "get",
   "obtain",
   "accept",
   "secure",
   "win",
   "borrow",
   "draw"
  ],
  "actor": [
   "from"
  ],
  "recipient": [
   "subject"
  ],
  "about": [
   "object",
   "of"
  ],
  "when": {
   "actorAfter": [
    "from"
   ],
   "object": [
    "@money",
    "@relief",
    "@medicine"
   ]
  },
  "file": "AID"
 },
 {
  "id": "aid-verb",
  "type": "AID",
  "pair": true,
  "verbs": [
   "aid",
   "assist",
   "subsidise",
   "subsidize",
   "fund",
   "finance",
   "bankroll",
   "bail out",
   "help out",
   "relieve"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true
  },
  "file": "AID"
 },
 {
  "id": "help",
  "type": "AID",
  "pair": true,
  "verbs": [
   "help",
   "assist"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "dependant": [
    "rebuild",
    "recover",
    "fight",
    "build",
    "restore",
    "clear",
    "evacuate",
    "contain",
    "repair",
    "cope",
    "extinguish",
    "combat",
    "search",
    "train",
    "rescue",
    "rehabilitate",
    "tackle",
    "flood",
    "earthquake",
    "fire",
    "disaster",
    "cyclone",
    "drought",
    "famine",
    "rescue",
    "recovery"
   ]
  },
  "file": "AID"
 },
 {
  "id": "donor-funds",
  "type": "AID",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "pay",
   "contribute",
   "transfer",
   "wire",
   "inject",
   "channel",
   "allocate",
   "disburse",
   "allot"
  ],
  "recipient": [
   "indirect",
   "to",
   "into"
  ],
  "when": {
   "object": [
    "@money",
    "sum",
    "contribution"
   ],
   "actorAfter": [
    "to",
    "into"
   ]
  },
  "file": "AID"
 },
 {
  "id": "deposit",
  "type": "AID",
  "contexts": [
   "economic"
  ],
  "pair": true,
  "verbs": [
   "deposit",
   "place",
   "inject"
  ],
  "recipient": [
   "in",
   "into",
   "with",
   "at",
   "possessor"
  ],
  "when": {
   "object": [
    "@money"
   ],
   "dependant": [
    "bank",
    "treasury",
    "account"
   ]
  },
  "file": "AID"
 },
 {
  "id": "train-forces",
  "type": "AID",
  "contexts": [
   "military"
  ],
  "verbs": [
   "train",
   "arm",
   "equip",
   "instruct",
   "coach"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "notDependant": [
    "with"
   ]
  },
  "file": "AID"
 },
 {
  "id": "forgive-debt",
  "type": "AID",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "forgive",
   "cancel",
   "write off",
   "waive",
   "restructure",
   "reschedule",
   "relieve",
   "erase",
   "wipe out",
   "settle",
   "pay off"
  ],
  "recipient": [
   "indirect",
   "of",
   "for",
   "owed",
   "possessor",
   "by",
   "to"
  ],
  "when": {
   "object": [
    "debt",
    "loan",
    "arrears",
    "arrear",
    "interest",
    "liability",
    "repayment"
   ]
  },
  "file": "AID"
 },
 {
  "id": "debt-relief",
  "type": "AID",
  "contexts": [
   "economic"
  ],
  "nouns": [
   "relief",
   "forgiveness",
   "cancellation",
   "restructuring",
   "write-off",
   "rescheduling",
   "moratorium"
  ],
  "recipient": [
   "to",
   "for",
   "of",
   "indirect"
  ],
  "when": {
   "dependant": [
    "debt",
    "loan",
    "interest"
   ]
  },
  "file": "AID"
 },
 {
  "id": "asylum",
  "type": "AID",
  "contexts": [
   "asylum"
  ],
  "verbs": [
   "grant",
   "give",
   "offer",
   "provide",
   "award"
  ],
  "recipient": [
   "indirect",
   "to",
   "object"
  ],
  "when": {
   "object": [
    "asylum",
    "refuge",
    "sanctuary",
    "haven",
    "citizenship",
    "shelter",
    "visa",
    "passport",
    "residency",
    "protection"
   ]
  },
  "file": "AID"
 },
 {
  "id": "take-in",
  "type": "AID",
  "contexts": [
   "asylum",
   "migration"
  ],
  "verbs": [
   "take in",
   "shelter",
   "admit",
   "resettle",
   "accommodate",
   "welcome",
   "accept",
   "host",
   "evacuate"
  ],
  "recipient": [
   "object",
   "from"
  ],
  "when": {
   "object": [
    "refugee",
    "asylum-seeker",
    "seeker",
    "migrant",
    "evacuee",
    "orphan",
    "displaced",
    "wounded",
    "patient"
   ]
  },
  "file": "AID"
 },
 {
  "id": "rescue",
  "type": "AID",
  "verbs": [
   "rescue",
   "save",
   "evacuate",
   "free",
   "airlift"
  ],
  "recipient": [
   "object",
   "of",
   "from"
  ],
  "when": {
   "object": [
    "hostage",
    "sailor",
    "fisherman",
    "crew",
    "migrant",
    "survivor",
    "passenger",
    "climber",
    "tourist",
    "miner",
    "villager",
    "national",
    "citizen",
    "student"
   ],
   "dependant": [
    "rescue",
    "sea",
    "sink",
    "capsize",
    "vessel",
    "ship",
    "captor",
    "kidnapper",
    "pirate",
    "rubble",
    "flood",
    "coast",
    "island",
    "war",
    "fire",
    "crew",
    "storm",
    "helicopter",
    "from"
   ]
  },
  "file": "AID"
 },
 {
  "id": "treat-wounded",
  "type": "AID",
  "contexts": [
   "health"
  ],
  "verbs": [
   "treat",
   "vaccinate",
   "inoculate",
   "immunise",
   "immunize",
   "feed",
   "clothe"
  ],
  "recipient": [
   "object",
   "of",
   "from",
   "in"
  ],
  "when": {
   "object": [
    "patient",
    "wounded",
    "victim",
    "casualty",
    "refugee",
    "child",
    "people",
    "survivor",
    "soldier",
    "villager",
    "civilian",
    "fighter"
   ]
  },
  "file": "AID"
 },
 {
  "id": "open-to-refugees",
  "type": "AID",
  "contexts": [
   "asylum"
  ],
  "verbs": [
   "open",
   "re-open",
   "reopen"
  ],
  "recipient": [
   "to",
   "for"
  ],
  "when": {
   "object": [
    "border",
    "door",
    "gate",
    "frontier",
    "home",
    "school"
   ],
   "dependant": [
    "refugee",
    "migrant",
    "evacuee",
    "displaced",
    "exile",
    "fugitive"
   ]
  },
  "file": "AID"
 },
 {
  "id": "peacekeeping-force",
  "type": "AID",
  "contexts": [
   "peacekeeping"
  ],
  "verbs": [
   "send",
   "deploy",
   "dispatch",
   "contribute",
   "provide"
  ],
  "recipient": [
   "to",
   "in",
   "at"
  ],
  "when": {
   "object": [
    "@force",
    "personnel",
    "contingent",
    "police",
    "officer",
    "observer",
    "mission"
   ],
   "objectHas": [
    "peacekeeping",
    "peacekeeper"
   ],
   "actorAfter": [
    "to",
    "in",
    "at"
   ],
   "hasObject": true
  },
  "file": "AID"
 },
 {
  "id": "peacekeepers",
  "type": "AID",
  "contexts": [
   "peacekeeping"
  ],
  "verbs": [
   "send",
   "deploy",
   "contribute",
   "dispatch",
   "provide",
   "fly"
  ],
  "recipient": [
   "to",
   "in"
  ],
  "when": {
   "object": [
    "peacekeeper",
    "firefighter",
    "rescuer",
    "medic",
    "nurse",
    "doctor",
    "engineer",
    "expert",
    "sniffer",
    "adviser",
    "advisor",
    "instructor",
    "trainer"
   ],
   "actorAfter": [
    "to",
    "in"
   ],
   "notDependant": [
    "investigate",
    "inspect",
    "probe",
    "fight",
    "spy"
   ]
  },
  "file": "AID"
 },
 {
  "id": "peacekeepers-arrive",
  "type": "AID",
  "contexts": [
   "peacekeeping"
  ],
  "verbs": [
   "arrive",
   "land",
   "deploy",
   "serve",
   "patrol"
  ],
  "recipient": [
   "in",
   "at",
   "to",
   "across"
  ],
  "when": {
   "subject": [
    "peacekeeper"
   ],
   "actorAfter": [
    "in",
    "at",
    "to",
    "across"
   ],
   "hasObject": false
  },
  "file": "AID"
 },
 {
  "id": "relief-troops",
  "type": "AID",
  "contexts": [
   "disasters"
  ],
  "verbs": [
   "send",
   "deploy",
   "dispatch",
   "fly",
   "mobilise",
   "mobilize",
   "provide"
  ],
  "recipient": [
   "to",
   "in"
  ],
  "when": {
   "object": [
    "@force",
    "plane",
    "helicopter",
    "ship",
    "team"
   ],
   "dependant": [
    "help",
    "flood",
    "earthquake",
    "quake",
    "relief",
    "rescue",
    "fire",
    "wildfire",
    "cyclone",
    "hurricane",
    "typhoon",
    "disaster",
    "drought",
    "assist",
    "victim",
    "evacuate",
    "evacuation",
    "clean",
    "aid",
    "search",
    "fight"
   ]
  },
  "file": "AID"
 },
 {
  "id": "pay-compensation",
  "type": "AID",
  "contexts": [
   "reparations"
  ],
  "pair": true,
  "verbs": [
   "pay",
   "award",
   "hand",
   "transfer"
  ],
  "recipient": [
   "indirect",
   "to",
   "owner"
  ],
  "when": {
   "hasObject": true,
   "object": [
    "@money"
   ],
   "dependant": [
    "compensation",
    "reparation",
    "damages",
    "damage"
   ]
  },
  "file": "AID"
 },
 {
  "id": "reparation",
  "type": "AID",
  "contexts": [
   "reparations"
  ],
  "verbs": [
   "pay",
   "compensate",
   "award"
  ],
  "recipient": [
   "indirect",
   "to",
   "object"
  ],
  "when": {
   "object": [
    "reparation",
    "compensation",
    "damage"
   ],
   "objectIsActor": false
  },
  "file": "AID"
 },
 {
  "id": "attack",
  "type": "ASSAULT",
  "verbs": [
   "attack",
   "assault",
   "ambush",
   "besiege",
   "counterattack",
   "raid",
   "overrun",
   "lay siege"
  ],
  "recipient": [
   "object",
   "in",
   "owner",
   "of"
  ],
  "when": {
   "objectIsActor": true,
   "notDependant": [
    "verbally",
    "policy",
    "remark",
    "statement",
    "speech",
    "record",
    "stance",
    "plan",
    "handling",
    "decision",
    "interview",
    "tweet",
    "online",
    "verbal",
    "hacker",
    "criticism",
    "editorial",
    "column",
    "market"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "attack-target",
  "type": "ASSAULT",
  "verbs": [
   "attack",
   "assault",
   "ambush",
   "besiege",
   "storm",
   "raid",
   "target",
   "hit",
   "strike",
   "pound",
   "overrun",
   "rocket"
  ],
  "recipient": [
   "in",
   "of",
   "owner",
   "object",
   "inside",
   "near"
  ],
  "when": {
   "object": [
    "@target"
   ],
   "notDependant": [
    "tax",
    "levy",
    "tariff",
    "reform",
    "slump",
    "quake",
    "earthquake",
    "flood",
    "law",
    "sanction"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "strike-actor",
  "type": "ASSAULT",
  "verbs": [
   "strike",
   "hit",
   "pound",
   "target",
   "storm"
  ],
  "recipient": [
   "object",
   "owner",
   "of",
   "in"
  ],
  "when": {
   "objectIsActor": true,
   "subject": [
    "@armed"
   ],
   "notDependant": [
    "tax",
    "levy",
    "tariff",
    "export"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "bomb",
  "type": "ASSAULT",
  "mode": "aerial",
  "verbs": [
   "bomb",
   "bombard",
   "strafe",
   "carpet-bomb",
   "dive-bomb"
  ],
  "recipient": [
   "object",
   "in",
   "owner",
   "of"
  ],
  "when": {
   "hasObject": true
  },
  "file": "ASSAULT"
 },
 {
  "id": "shell",
  "type": "ASSAULT",
  "mode": "heavy-weapons",
  "verbs": [
   "shell"
  ],
  "recipient": [
   "object",
   "in",
   "owner",
   "of"
  ],
  "when": {
   "hasObject": true,
   "notObject": [
    "egg",
    "pea",
    "nut",
    "prawn",
    "shrimp",
    "bean"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "shoot-down",
  "type": "ASSAULT",
  "mode": "heavy-weapons",
  "verbs": [
   "shoot down",
   "down",
   "bring down",
   "shoot",
   "intercept"
  ],
  "recipient": [
   "object",
   "owner",
   "of",
   "from",
   "in"
  ],
  "when": {
   "object": [
    "@flyer"
   ],
   "notDependant": [
    "film",
    "picture"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "sink",
  "type": "ASSAULT",
  "mode": "destroy",
  "verbs": [
   "sink",
   "torpedo",
   "scuttle",
   "ram"
  ],
  "recipient": [
   "object",
   "owner",
   "of",
   "in"
  ],
  "when": {
   "object": [
    "ship",
    "vessel",
    "boat",
    "submarine",
    "frigate",
    "trawler",
    "corvette",
    "tanker",
    "ferry",
    "warship",
    "destroyer",
    "freighter",
    "gunboat",
    "barge",
    "fleet"
   ],
   "subject": [
    "@actor",
    "@armed",
    "government",
    "regime",
    "coast",
    "service",
    "state"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "destroy",
  "type": "ASSAULT",
  "mode": "destroy",
  "verbs": [
   "destroy",
   "blow up",
   "raze",
   "burn down",
   "torch",
   "demolish",
   "wreck",
   "set ablaze",
   "ransack",
   "vandalise",
   "vandalize",
   "obliterate",
   "flatten",
   "level"
  ],
  "recipient": [
   "object",
   "in",
   "owner",
   "of"
  ],
  "when": {
   "object": [
    "@target"
   ],
   "subject": [
    "@armed",
    "settler",
    "protester",
    "rioter",
    "mob",
    "demonstrator",
    "attacker",
    "crowd",
    "arsonist",
    "saboteur"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "fire-on",
  "type": "ASSAULT",
  "mode": "firearms",
  "verbs": [
   "fire",
   "shoot",
   "open up",
   "snipe"
  ],
  "recipient": [
   "on",
   "at",
   "upon",
   "toward",
   "towards",
   "into",
   "against"
  ],
  "when": {
   "actorAfter": [
    "on",
    "at",
    "upon",
    "toward",
    "towards",
    "into",
    "against"
   ],
   "notDependant": [
    "question",
    "rubber",
    "film",
    "picture",
    "gas",
    "water",
    "pellet"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "fire-missile",
  "type": "ASSAULT",
  "mode": "heavy-weapons",
  "verbs": [
   "fire",
   "launch",
   "lob",
   "rain",
   "hurl",
   "send",
   "drop",
   "aim"
  ],
  "recipient": [
   "at",
   "on",
   "into",
   "against",
   "toward",
   "towards",
   "over",
   "upon",
   "in"
  ],
  "when": {
   "object": [
    "missile",
    "rocket",
    "shell",
    "mortar",
    "round",
    "bomb",
    "grenade",
    "torpedo",
    "salvo",
    "barrage",
    "volley"
   ],
   "actorAfter": [
    "at",
    "on",
    "into",
    "against",
    "toward",
    "towards",
    "upon"
   ],
   "notDependant": [
    "question",
    "test",
    "orbit"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "open-fire",
  "type": "ASSAULT",
  "mode": "firearms",
  "verbs": [
   "open",
   "return",
   "exchange",
   "trade",
   "draw"
  ],
  "recipient": [
   "on",
   "at",
   "against",
   "upon",
   "from"
  ],
  "when": {
   "object": [
    "fire",
    "gunfire"
   ],
   "actorAfter": [
    "on",
    "at",
    "against",
    "upon"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "exchange-fire",
  "type": "ASSAULT",
  "mode": "firearms",
  "verbs": [
   "exchange",
   "trade",
   "swap"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "object": [
    "fire",
    "gunfire",
    "shot",
    "shell",
    "shelling",
    "salvo",
    "blow",
    "volley",
    "artillery"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "kill",
  "type": "ASSAULT",
  "verbs": [
   "kill",
   "slay",
   "murder",
   "massacre",
   "slaughter",
   "gun down",
   "shoot dead",
   "behead",
   "lynch",
   "stab",
   "execute",
   "butcher",
   "wipe out",
   "shoot"
  ],
  "recipient": [
   "object",
   "owner",
   "in",
   "of"
  ],
  "when": {
   "object": [
    "@victim"
   ],
   "subject": [
    "@armed",
    "attacker",
    "mob",
    "government",
    "assassin",
    "killer",
    "settler",
    "state",
    "authority",
    "regime",
    "agency",
    "service",
    "attack",
    "strike",
    "airstrike",
    "raid",
    "shelling",
    "bombing",
    "ambush",
    "assault",
    "offensive",
    "barrage"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "kill-actor",
  "type": "ASSAULT",
  "verbs": [
   "kill",
   "slay",
   "murder",
   "massacre",
   "slaughter",
   "gun down",
   "shoot dead",
   "behead",
   "stab",
   "wound",
   "injure"
  ],
  "recipient": [
   "object",
   "owner",
   "of",
   "in"
  ],
  "when": {
   "objectIsActor": true,
   "subject": [
    "@armed",
    "attacker",
    "mob",
    "government",
    "regime",
    "service",
    "agent"
   ],
   "notDependant": [
    "crash",
    "accident",
    "quake",
    "fire",
    "flood",
    "avalanche"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "assassinate",
  "type": "ASSAULT",
  "mode": "targeted",
  "verbs": [
   "assassinate",
   "poison"
  ],
  "recipient": [
   "object",
   "owner",
   "of",
   "in"
  ],
  "when": {
   "hasObject": true,
   "notObject": [
    "relation",
    "atmosphere",
    "tie",
    "talk",
    "river",
    "well",
    "water",
    "climate",
    "mood",
    "dog",
    "cat"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "hurt",
  "type": "ASSAULT",
  "mode": "beat",
  "verbs": [
   "beat",
   "beat up",
   "manhandle",
   "rough up",
   "thrash",
   "flog",
   "punch",
   "maul",
   "wound",
   "injure",
   "trample",
   "cane"
  ],
  "recipient": [
   "object",
   "owner",
   "of",
   "in"
  ],
  "when": {
   "object": [
    "@victim"
   ],
   "subject": [
    "@armed",
    "mob",
    "crowd",
    "attacker",
    "protester",
    "rioter",
    "fan",
    "agent",
    "warden",
    "bodyguard"
   ],
   "notDependant": [
    "score",
    "goal",
    "point",
    "record",
    "title",
    "final",
    "cup",
    "game",
    "match",
    "set"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "torture",
  "type": "ASSAULT",
  "mode": "torture",
  "verbs": [
   "torture",
   "mutilate",
   "waterboard",
   "maim"
  ],
  "nouns": [
   "torture",
   "mutilation"
  ],
  "recipient": [
   "object",
   "of",
   "owner",
   "in"
  ],
  "file": "ASSAULT"
 },
 {
  "id": "rape",
  "type": "ASSAULT",
  "mode": "sexual",
  "verbs": [
   "rape",
   "molest"
  ],
  "nouns": [
   "rape"
  ],
  "recipient": [
   "object",
   "of",
   "owner",
   "in"
  ],
  "when": {
   "notDependant": [
    "seed",
    "oil",
    "seedling",
    "crop"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "abduct",
  "type": "ASSAULT",
  "mode": "abduct",
  "verbs": [
   "abduct",
   "kidnap",
   "hijack",
   "take captive",
   "take hostage"
  ],
  "recipient": [
   "object",
   "owner",
   "of",
   "in"
  ],
  "when": {
   "hasObject": true,
   "notObject": [
    "agenda",
    "debate",
    "word",
    "term",
    "conversation",
    "meeting",
    "party",
    "process",
    "narrative",
    "account",
    "cause",
    "protest"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "capture-troops",
  "type": "ASSAULT",
  "mode": "abduct",
  "verbs": [
   "capture",
   "take",
   "seize"
  ],
  "recipient": [
   "object",
   "owner",
   "of",
   "in"
  ],
  "when": {
   "object": [
    "soldier",
    "pilot",
    "troop",
    "serviceman",
    "fighter",
    "trooper",
    "prisoner",
    "hostage",
    "paratrooper",
    "marine",
    "commando",
    "conscript",
    "airman",
    "sailor",
    "captive"
   ],
   "subject": [
    "@armed",
    "government",
    "state",
    "regime"
   ],
   "notDependant": [
    "exam",
    "home",
    "back",
    "leave",
    "aboard",
    "photo",
    "photograph",
    "film",
    "camera",
    "picture"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "capture-place",
  "type": "ASSAULT",
  "verbs": [
   "capture",
   "overrun",
   "retake",
   "recapture",
   "conquer",
   "storm",
   "invade",
   "take over",
   "take control"
  ],
  "recipient": [
   "in",
   "of",
   "object",
   "from",
   "owner"
  ],
  "when": {
   "object": [
    "village",
    "town",
    "city",
    "capital",
    "base",
    "airbase",
    "airport",
    "border",
    "island",
    "hill",
    "ridge",
    "post",
    "outpost",
    "territory",
    "province",
    "district",
    "region",
    "port",
    "fort",
    "bridge",
    "embassy",
    "consulate",
    "stronghold",
    "position",
    "enclave",
    "palace",
    "headquarters",
    "area",
    "airfield",
    "compound",
    "camp",
    "garrison",
    "mosque",
    "valley",
    "crossing"
   ],
   "subject": [
    "@armed",
    "mob",
    "crowd",
    "protester",
    "alliance",
    "state",
    "government",
    "regime",
    "group",
    "faction"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "invade",
  "type": "ASSAULT",
  "verbs": [
   "invade",
   "occupy",
   "overrun",
   "conquer",
   "march",
   "push",
   "cross",
   "storm",
   "advance"
  ],
  "recipient": [
   "object",
   "into",
   "in"
  ],
  "when": {
   "objectIsActor": true,
   "subject": [
    "@armed",
    "state",
    "country",
    "regime",
    "government",
    "alliance"
   ],
   "notDependant": [
    "tourist",
    "privacy"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "invade-state",
  "type": "ASSAULT",
  "verbs": [
   "invade"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true
  },
  "file": "ASSAULT"
 },
 {
  "id": "march-into",
  "type": "ASSAULT",
  "verbs": [
   "march",
   "push",
   "roll",
   "advance",
   "thrust",
   "burst",
   "storm",
   "cross"
  ],
  "recipient": [
   "into"
  ],
  "when": {
   "actorAfter": [
    "into"
   ],
   "subject": [
    "@armed"
   ],
   "hasObject": false
  },
  "file": "ASSAULT"
 },
 {
  "id": "clash",
  "type": "ASSAULT",
  "verbs": [
   "clash",
   "skirmish",
   "brawl",
   "battle",
   "fight",
   "scuffle",
   "spar"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "hasObject": false,
   "notDependant": [
    "verbally",
    "budget",
    "rule",
    "trade",
    "law",
    "treaty",
    "statement",
    "reform",
    "quota",
    "migration",
    "climate",
    "price",
    "tariff",
    "deal",
    "issue",
    "question",
    "tie",
    "summit",
    "debate",
    "style",
    "colour",
    "color",
    "wall",
    "word",
    "term",
    "opinion",
    "view",
    "plan",
    "policy",
    "final",
    "title",
    "cup",
    "game",
    "court",
    "semi-final",
    "championship",
    "match",
    "tax",
    "poverty",
    "hunger",
    "disease"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "battle-actor",
  "type": "ASSAULT",
  "verbs": [
   "battle",
   "fight",
   "combat",
   "engage",
   "confront"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "objectIsActor": true,
   "subject": [
    "@armed"
   ],
   "notDependant": [
    "court",
    "talk",
    "dialogue",
    "cup",
    "final"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "clash-noun",
  "type": "ASSAULT",
  "nouns": [
   "clash",
   "fighting",
   "battle",
   "skirmish",
   "firefight",
   "gunfight",
   "gunbattle",
   "hostility",
   "combat",
   "crossfire",
   "shootout",
   "shoot-out",
   "scuffle",
   "brawl",
   "melee",
   "standoff fight",
   "exchange of fire",
   "bloodshed",
   "standoff clash"
  ],
  "reciprocal": true,
  "pair": true,
  "occurs": true,
  "when": {
   "notDependant": [
    "opinion",
    "idea",
    "view",
    "culture",
    "interest",
    "civilisation",
    "civilization",
    "diary",
    "schedule",
    "legal",
    "court",
    "verbal",
    "cup",
    "title",
    "word",
    "trade",
    "election",
    "electoral",
    "diplomatic",
    "personality"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "drone-attack",
  "type": "ASSAULT",
  "mode": "drone",
  "nouns": [
   "attack",
   "strike",
   "raid",
   "assault"
  ],
  "recipient": [
   "on",
   "against",
   "in",
   "into",
   "at",
   "of",
   "object",
   "possessor"
  ],
  "occurs": true,
  "when": {
   "dependant": [
    "drone",
    "uav",
    "unmanned"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "missile-attack",
  "type": "ASSAULT",
  "mode": "heavy-weapons",
  "nouns": [
   "attack",
   "strike",
   "assault",
   "fire"
  ],
  "recipient": [
   "on",
   "against",
   "in",
   "into",
   "at",
   "of",
   "object",
   "possessor"
  ],
  "occurs": true,
  "when": {
   "dependant": [
    "missile",
    "rocket",
    "artillery",
    "mortar",
    "tank"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "attack-noun",
  "type": "ASSAULT",
  "nouns": [
   "attack",
   "assault",
   "offensive",
   "onslaught",
   "ambush",
   "incursion",
   "invasion",
   "raid",
   "counterattack",
   "counteroffensive",
   "counter-offensive",
   "aggression",
   "massacre",
   "killing",
   "attack wave",
   "sally",
   "sortie",
   "foray",
   "assassination"
  ],
  "recipient": [
   "on",
   "against",
   "of",
   "in",
   "into",
   "at",
   "upon",
   "to",
   "object",
   "owner",
   "possessor"
  ],
  "occurs": true,
  "when": {
   "notDependant": [
    "under",
    "cyber",
    "verbal",
    "personal",
    "heart",
    "charm",
    "panic",
    "hacker",
    "hacking",
    "ransomware",
    "computer",
    "cyberattack",
    "police",
    "media",
    "diplomatic",
    "asthma",
    "phishing",
    "online",
    "critical",
    "ddos",
    "digital",
    "virtual",
    "propaganda",
    "legal",
    "scathing",
    "extraordinary",
    "blistering",
    "stinging",
    "withering",
    "vicious",
    "unprecedented",
    "law",
    "proceeding",
    "policy",
    "plan",
    "record",
    "character",
    "democracy",
    "freedom",
    "privacy",
    "candidate",
    "critic",
    "rhetorical",
    "thinly-veiled",
    "veiled"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "airstrike-noun",
  "type": "ASSAULT",
  "mode": "aerial",
  "nouns": [
   "airstrike",
   "air-strike",
   "bombing",
   "bombing raid",
   "air raid",
   "sortie",
   "bombardment",
   "air attack"
  ],
  "recipient": [
   "on",
   "against",
   "of",
   "in",
   "into",
   "at",
   "object",
   "owner",
   "possessor"
  ],
  "occurs": true,
  "when": {
   "notDependant": [
    "car",
    "truck",
    "roadside",
    "suicide",
    "artillery",
    "naval",
    "mortar",
    "bus",
    "market",
    "train",
    "subway"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "strike-noun",
  "type": "ASSAULT",
  "nouns": [
   "strike"
  ],
  "recipient": [
   "on",
   "against",
   "in",
   "into",
   "at",
   "object",
   "possessor"
  ],
  "occurs": true,
  "when": {
   "preposition": [
    "on",
    "against",
    "in",
    "into",
    "at"
   ],
   "dependant": [
    "air",
    "military",
    "missile",
    "drone",
    "retaliatory",
    "pre-emptive",
    "preemptive",
    "aerial",
    "artillery",
    "precision",
    "rocket",
    "surgical",
    "deadly",
    "cross-border",
    "target",
    "base",
    "depot",
    "post",
    "camp",
    "position"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "shelling-noun",
  "type": "ASSAULT",
  "mode": "heavy-weapons",
  "nouns": [
   "shelling",
   "cannonade",
   "barrage",
   "rocket fire",
   "salvo",
   "artillery fire",
   "mortar fire",
   "bombardment"
  ],
  "recipient": [
   "on",
   "against",
   "of",
   "in",
   "into",
   "at",
   "object",
   "owner",
   "possessor"
  ],
  "occurs": true,
  "when": {
   "notDependant": [
    "question",
    "critic",
    "criticism",
    "abuse",
    "insult",
    "word",
    "letter",
    "complaint"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "fighting-breaks-out",
  "type": "ASSAULT",
  "verbs": [
   "break out",
   "erupt",
   "flare up",
   "flare",
   "rage",
   "resume",
   "begin",
   "start",
   "continue",
   "intensify",
   "occur",
   "happen",
   "take place",
   "spread",
   "ensue",
   "escalate"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "subject": [
    "clash",
    "fighting",
    "fight",
    "battle",
    "skirmish",
    "firefight",
    "gunfight",
    "gunbattle",
    "war",
    "hostility",
    "combat",
    "shootout",
    "shelling",
    "exchange"
   ],
   "actorAfter": [
    "between",
    "among"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "bomb-attack",
  "type": "ASSAULT",
  "mode": "explosives",
  "nouns": [
   "bombing",
   "attack",
   "blast",
   "explosion",
   "bomb attack"
  ],
  "recipient": [
   "on",
   "against",
   "in",
   "at",
   "of",
   "object",
   "possessor"
  ],
  "occurs": true,
  "when": {
   "dependant": [
    "car",
    "truck",
    "roadside",
    "mine",
    "ied",
    "bomb",
    "grenade"
   ],
   "actorAfter": [
    "on",
    "against",
    "at",
    "by",
    "of"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "suicide-attack",
  "type": "ASSAULT",
  "mode": "suicide-attack",
  "nouns": [
   "bombing",
   "attack",
   "mission",
   "bomber"
  ],
  "recipient": [
   "on",
   "against",
   "in",
   "at",
   "of",
   "object",
   "possessor"
  ],
  "occurs": true,
  "when": {
   "dependant": [
    "suicide"
   ],
   "actorAfter": [
    "on",
    "against",
    "at",
    "in"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "plant-bomb",
  "type": "ASSAULT",
  "mode": "explosives",
  "verbs": [
   "plant",
   "detonate",
   "set off",
   "lay",
   "explode",
   "hurl",
   "throw"
  ],
  "recipient": [
   "in",
   "at",
   "near",
   "against",
   "on",
   "outside",
   "inside",
   "owner"
  ],
  "when": {
   "object": [
    "bomb",
    "mine",
    "explosive",
    "device",
    "ied",
    "grenade",
    "landmine",
    "charge"
   ],
   "subject": [
    "@armed",
    "agent",
    "attacker",
    "bomber",
    "saboteur",
    "government",
    "state",
    "service"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "crowd-control",
  "type": "ASSAULT",
  "mode": "crowd-control",
  "contexts": [
   "repression"
  ],
  "verbs": [
   "fire",
   "use",
   "deploy",
   "shoot",
   "lob",
   "spray",
   "turn"
  ],
  "recipient": [
   "at",
   "on",
   "against",
   "over",
   "indirect",
   "in"
  ],
  "when": {
   "object": [
    "gas",
    "cannon",
    "baton",
    "pellet",
    "bullet",
    "truncheon",
    "spray",
    "round",
    "canister",
    "grenade"
   ],
   "subject": [
    "police",
    "officer",
    "guard",
    "troop",
    "soldier",
    "force",
    "government",
    "policeman",
    "gendarme",
    "authority",
    "army"
   ],
   "dependant": [
    "protester",
    "demonstrator",
    "crowd",
    "rioter",
    "marcher",
    "student",
    "striker",
    "disperse",
    "fan",
    "worker",
    "migrant",
    "refugee"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "disperse-force",
  "type": "ASSAULT",
  "mode": "crowd-control",
  "contexts": [
   "repression"
  ],
  "verbs": [
   "tear-gas",
   "teargas",
   "pepper-spray",
   "club",
   "baton-charge"
  ],
  "recipient": [
   "object",
   "owner",
   "in",
   "of"
  ],
  "when": {
   "object": [
    "protester",
    "demonstrator",
    "crowd",
    "rioter",
    "marcher",
    "student",
    "striker",
    "fan",
    "worker",
    "migrant",
    "refugee",
    "people",
    "journalist",
    "activist"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "airstrike-verb",
  "type": "ASSAULT",
  "mode": "aerial",
  "verbs": [
   "airstrike",
   "air-raid",
   "napalm",
   "firebomb",
   "blitz"
  ],
  "recipient": [
   "object",
   "in",
   "on",
   "owner",
   "of"
  ],
  "when": {
   "hasObject": true
  },
  "file": "ASSAULT"
 },
 {
  "id": "chemical",
  "type": "ASSAULT",
  "mode": "unconventional",
  "contexts": [
   "cbrn"
  ],
  "verbs": [
   "use",
   "drop",
   "fire",
   "release",
   "employ",
   "deploy"
  ],
  "recipient": [
   "against",
   "on",
   "in",
   "at",
   "over"
  ],
  "when": {
   "object": [
    "sarin",
    "chlorine",
    "weapon",
    "agent",
    "gas",
    "novichok",
    "anthrax",
    "phosphorus"
   ],
   "dependant": [
    "chemical",
    "nerve",
    "biological",
    "mustard",
    "sarin",
    "chlorine",
    "poison"
   ],
   "actorAfter": [
    "against",
    "on",
    "in",
    "at",
    "over"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "gas-attack",
  "type": "ASSAULT",
  "mode": "unconventional",
  "contexts": [
   "cbrn"
  ],
  "nouns": [
   "attack",
   "strike"
  ],
  "recipient": [
   "on",
   "against",
   "in",
   "at",
   "of",
   "object",
   "possessor"
  ],
  "occurs": true,
  "when": {
   "dependant": [
    "chemical",
    "gas",
    "sarin",
    "biological",
    "nuclear",
    "chlorine"
   ],
   "actorAfter": [
    "on",
    "against",
    "in",
    "at",
    "by",
    "of"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "war",
  "type": "ASSAULT",
  "verbs": [
   "wage",
   "fight",
   "start",
   "unleash"
  ],
  "recipient": [
   "on",
   "against",
   "with",
   "in",
   "upon"
  ],
  "when": {
   "object": [
    "war",
    "campaign",
    "insurgency",
    "guerrilla",
    "offensive",
    "jihad"
   ],
   "actorAfter": [
    "on",
    "against",
    "upon",
    "with"
   ],
   "notDependant": [
    "election",
    "advertising",
    "media",
    "poverty",
    "drug",
    "trade",
    "price",
    "publicity",
    "tax"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "declare-war",
  "type": "THREATEN",
  "mode": "violence",
  "verbs": [
   "declare"
  ],
  "recipient": [
   "on",
   "against",
   "upon"
  ],
  "when": {
   "object": [
    "war",
    "jihad"
   ],
   "actorAfter": [
    "on",
    "against",
    "upon"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "strike-back",
  "type": "ASSAULT",
  "verbs": [
   "strike back",
   "hit back",
   "fight back",
   "retaliate",
   "lash back"
  ],
  "recipient": [
   "against",
   "at",
   "on"
  ],
  "when": {
   "actorAfter": [
    "against",
    "at",
    "on"
   ],
   "subject": [
    "@armed"
   ],
   "notDependant": [
    "tariff",
    "sanction",
    "remark",
    "statement",
    "word"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "kill-party",
  "type": "ASSAULT",
  "verbs": [
   "kill",
   "slay",
   "murder",
   "massacre",
   "slaughter",
   "gun down",
   "shoot dead",
   "behead",
   "execute",
   "shoot"
  ],
  "recipient": [
   "object",
   "owner"
  ],
  "when": {
   "objectIsActor": true,
   "notDependant": [
    "crash",
    "accident",
    "quake",
    "earthquake",
    "fire",
    "flood",
    "avalanche",
    "landslide",
    "storm",
    "collision",
    "blaze",
    "stampede",
    "cyclone",
    "drought",
    "virus",
    "disease",
    "lightning",
    "collapse",
    "heatwave",
    "derailment",
    "wreck",
    "explosion",
    "blast",
    "war",
    "battle",
    "action",
    "wave"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "water-cannon",
  "type": "ASSAULT",
  "mode": "crowd-control",
  "verbs": [
   "fire",
   "use",
   "turn",
   "aim",
   "direct",
   "shoot",
   "train",
   "spray"
  ],
  "recipient": [
   "at",
   "on",
   "against",
   "over"
  ],
  "when": {
   "object": [
    "cannon",
    "water"
   ],
   "actorAfter": [
    "at",
    "on",
    "against",
    "over"
   ],
   "notDependant": [
    "salute",
    "garden",
    "field"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "break-truce",
  "type": "ASSAULT",
  "verbs": [
   "violate",
   "breach",
   "break"
  ],
  "nouns": [
   "violation",
   "breach"
  ],
  "recipient": [
   "with",
   "against"
  ],
  "when": {
   "object": [
    "ceasefire",
    "cease-fire",
    "truce",
    "armistice"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "hold-hostage",
  "type": "ASSAULT",
  "mode": "abduct",
  "verbs": [
   "hold",
   "keep",
   "take",
   "use",
   "seize"
  ],
  "recipient": [
   "object",
   "owner",
   "of"
  ],
  "when": {
   "hasObject": true,
   "dependant": [
    "hostage",
    "shield",
    "captive",
    "ransom"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "tear-gas",
  "type": "ASSAULT",
  "mode": "crowd-control",
  "contexts": [
   "repression"
  ],
  "verbs": [
   "fire",
   "use",
   "shoot",
   "lob",
   "deploy",
   "spray"
  ],
  "recipient": [
   "at",
   "on",
   "against",
   "into",
   "owner",
   "in"
  ],
  "when": {
   "object": [
    "gas",
    "bullet",
    "grenade",
    "canister",
    "round"
   ],
   "objectHas": [
    "tear",
    "rubber",
    "pepper",
    "stun",
    "plastic"
   ],
   "notDependant": [
    "test",
    "exercise",
    "training"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "launch-drones",
  "type": "ASSAULT",
  "mode": "drone",
  "contexts": [
   "military"
  ],
  "verbs": [
   "launch",
   "fire",
   "send",
   "fly",
   "unleash"
  ],
  "recipient": [
   "at",
   "against",
   "on",
   "into",
   "toward",
   "towards"
  ],
  "when": {
   "object": [
    "drone",
    "uav",
    "quadcopter"
   ],
   "actorAfter": [
    "at",
    "against",
    "on",
    "toward",
    "towards"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "exchange-strikes",
  "type": "ASSAULT",
  "reciprocal": true,
  "pair": true,
  "contexts": [
   "military"
  ],
  "verbs": [
   "trade",
   "exchange",
   "swap"
  ],
  "when": {
   "object": [
    "attack",
    "strike",
    "airstrike",
    "raid",
    "barrage",
    "missile",
    "rocket"
   ],
   "objectHas": [
    "drone",
    "missile",
    "air",
    "rocket",
    "artillery",
    "cross-border",
    "deadly",
    "aerial",
    "heavy",
    "retaliatory",
    "mortar"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "go-to-war",
  "type": "ASSAULT",
  "reciprocal": true,
  "pair": true,
  "contexts": [
   "military"
  ],
  "verbs": [
   "go"
  ],
  "when": {
   "preposition": [
    "to"
   ],
   "dependant": [
    "war"
   ],
   "hasObject": false
  },
  "file": "ASSAULT"
 },
 {
  "id": "set-fire",
  "type": "ASSAULT",
  "mode": "primitive",
  "verbs": [
   "set"
  ],
  "recipient": [
   "to",
   "owner",
   "possessor",
   "in"
  ],
  "when": {
   "object": [
    "fire"
   ],
   "preposition": [
    "to"
   ],
   "subject": [
    "@actor",
    "@armed",
    "settler",
    "mob",
    "crowd",
    "attacker",
    "arsonist",
    "fighter"
   ],
   "notDependant": [
    "waste",
    "stubble",
    "forest",
    "film"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "come-under",
  "type": "ASSAULT",
  "actor": [
   "from",
   "by"
  ],
  "recipient": [
   "subject",
   "owner"
  ],
  "verbs": [
   "come",
   "be",
   "fall"
  ],
  "when": {
   "preposition": [
    "under"
   ],
   "dependant": [
    "attack",
    "fire",
    "bombardment",
    "shelling",
    "assault",
    "siege"
   ],
   "hasObject": false,
   "subject": [
    "@armed",
    "@force",
    "@target"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "execute",
  "type": "ASSAULT",
  "mode": "targeted",
  "verbs": [
   "execute",
   "put to death",
   "hang",
   "behead",
   "decapitate"
  ],
  "recipient": [
   "object",
   "owner",
   "of"
  ],
  "when": {
   "objectIsActor": true,
   "hasObject": true,
   "notDependant": [
    "picture",
    "painting",
    "portrait",
    "plan",
    "order",
    "contract",
    "search"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "breach-truce-terms",
  "type": "ASSAULT",
  "contexts": [
   "military"
  ],
  "recipient": [
   "with",
   "against"
  ],
  "verbs": [
   "violate",
   "breach",
   "break"
  ],
  "when": {
   "object": [
    "agreement",
    "accord",
    "deal",
    "line",
    "term",
    "pact"
   ],
   "objectHas": [
    "ceasefire",
    "cease-fire",
    "truce",
    "armistice"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "capture-town",
  "type": "ASSAULT",
  "verbs": [
   "capture",
   "recapture",
   "retake",
   "conquer",
   "overrun",
   "storm",
   "reoccupy"
  ],
  "recipient": [
   "from",
   "of",
   "owner",
   "in"
  ],
  "when": {
   "object": [
    "<name>"
   ],
   "subject": [
    "@actor",
    "@armed"
   ],
   "notDependant": [
    "title",
    "cup",
    "medal",
    "prize",
    "market",
    "imagination",
    "championship"
   ]
  },
  "file": "ASSAULT"
 },
 {
  "id": "arrest",
  "type": "COERCE",
  "mode": "arrest",
  "verbs": [
   "arrest",
   "detain",
   "apprehend",
   "round up",
   "intern",
   "take into custody",
   "jail",
   "imprison",
   "incarcerate",
   "remand",
   "nab",
   "nail",
   "lock up",
   "catch",
   "capture",
   "hold"
  ],
  "actor": [
   "subject",
   "in"
  ],
  "recipient": [
   "object",
   "owner",
   "of"
  ],
  "when": {
   "object": [
    "@victim",
    "@envoy",
    "opponent",
    "suspect",
    "dissident",
    "captain",
    "lawyer",
    "member",
    "blogger",
    "poet",
    "monk",
    "bishop",
    "ally",
    "aide",
    "critic",
    "opposition",
    "smuggler",
    "trafficker",
    "candidate"
   ],
   "subject": [
    "police",
    "authority",
    "government",
    "officer",
    "agent",
    "service",
    "policeman",
    "force",
    "soldier",
    "troop",
    "guard",
    "navy",
    "coastguard",
    "army",
    "state",
    "agency",
    "ministry",
    "regime",
    "prosecutor",
    "gendarme",
    "security",
    "intelligence",
    "border",
    "official",
    "customs",
    "rebel",
    "militia"
   ],
   "notDependant": [
    "breath",
    "hostage",
    "meeting",
    "talk",
    "office"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "arrest-actor",
  "type": "COERCE",
  "mode": "arrest",
  "verbs": [
   "arrest",
   "detain",
   "apprehend",
   "round up",
   "jail",
   "imprison",
   "incarcerate"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true
  },
  "file": "COERCE"
 },
 {
  "id": "place-under-arrest",
  "type": "COERCE",
  "mode": "arrest",
  "verbs": [
   "place",
   "put",
   "take",
   "throw",
   "keep",
   "hold",
   "remand",
   "send"
  ],
  "actor": [
   "subject",
   "in"
  ],
  "recipient": [
   "object",
   "owner",
   "of"
  ],
  "when": {
   "hasObject": true,
   "preposition": [
    "under",
    "in",
    "into",
    "to",
    "behind"
   ],
   "dependant": [
    "arrest",
    "custody",
    "jail",
    "prison",
    "detention",
    "captive",
    "incommunicado"
   ],
   "notDependant": [
    "decision",
    "letter",
    "warrant"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "arrest-noun",
  "type": "COERCE",
  "mode": "arrest",
  "nouns": [
   "arrest",
   "detention",
   "imprisonment",
   "round-up",
   "internment",
   "incarceration"
  ],
  "recipient": [
   "of",
   "owner",
   "object"
  ],
  "occurs": true,
  "when": {
   "actorAfter": [
    "of"
   ],
   "notDependant": [
    "cardiac",
    "warrant",
    "house",
    "after-school"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "seize-things",
  "type": "COERCE",
  "mode": "seize",
  "verbs": [
   "seize",
   "confiscate",
   "impound",
   "commandeer",
   "expropriate",
   "nationalise",
   "nationalize",
   "requisition",
   "intercept",
   "detain",
   "grab"
  ],
  "recipient": [
   "owner",
   "object",
   "of",
   "from",
   "belong",
   "in"
  ],
  "when": {
   "object": [
    "ship",
    "vessel",
    "boat",
    "tanker",
    "trawler",
    "yacht",
    "cargo",
    "oil",
    "aircraft",
    "plane",
    "jet",
    "property",
    "mine",
    "farm",
    "refinery",
    "company",
    "factory",
    "land",
    "art",
    "passport",
    "weapon",
    "arm",
    "grain",
    "drone",
    "freighter",
    "consignment",
    "shipment",
    "asset",
    "building",
    "satellite",
    "equipment",
    "document",
    "crew",
    "bus",
    "train",
    "truck",
    "embassy",
    "firm"
   ],
   "notDependant": [
    "opportunity",
    "chance"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "occupy-land",
  "type": "COERCE",
  "mode": "seize",
  "contexts": [
   "territory"
  ],
  "verbs": [
   "annex",
   "occupy",
   "take over",
   "seize",
   "appropriate",
   "claim control",
   "grab"
  ],
  "recipient": [
   "owner",
   "object",
   "of",
   "from",
   "in"
  ],
  "when": {
   "object": [
    "@territory",
    "region",
    "river",
    "crossing",
    "mountain",
    "plateau",
    "reef",
    "shoal",
    "coast",
    "valley",
    "square",
    "building",
    "bank",
    "office",
    "station"
   ],
   "subject": [
    "@armed",
    "state",
    "government",
    "country",
    "regime",
    "settler",
    "protester",
    "squatter"
   ],
   "notDependant": [
    "opportunity",
    "place",
    "rank"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "annex",
  "type": "COERCE",
  "mode": "seize",
  "contexts": [
   "territory"
  ],
  "verbs": [
   "annex",
   "occupy",
   "seize",
   "subjugate"
  ],
  "nouns": [
   "annexation",
   "occupation",
   "seizure"
  ],
  "recipient": [
   "object",
   "of",
   "owner",
   "from",
   "in"
  ],
  "occurs": true,
  "when": {
   "notObject": [
    "opportunity",
    "chance",
    "moment",
    "initiative",
    "hand",
    "place",
    "seat",
    "position",
    "rank",
    "post",
    "day",
    "throne",
    "room",
    "table",
    "time",
    "mind",
    "cocaine",
    "heroin",
    "drug",
    "ton",
    "kilo",
    "contraband",
    "report",
    "cannabis",
    "ivory",
    "cash",
    "counterfeit"
   ],
   "notDependant": [
    "heart",
    "epileptic",
    "brain",
    "fit",
    "cocaine",
    "heroin",
    "drug",
    "report",
    "idea"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "blockade",
  "type": "COERCE",
  "mode": "restrict",
  "verbs": [
   "blockade",
   "besiege",
   "encircle",
   "quarantine",
   "cordon off"
  ],
  "nouns": [
   "blockade",
   "siege",
   "encirclement"
  ],
  "recipient": [
   "object",
   "of",
   "against",
   "on",
   "owner",
   "in"
  ],
  "occurs": true,
  "file": "COERCE"
 },
 {
  "id": "impose-blockade",
  "type": "COERCE",
  "mode": "restrict",
  "verbs": [
   "impose",
   "lay",
   "enforce",
   "tighten",
   "set up",
   "order",
   "maintain",
   "clamp"
  ],
  "recipient": [
   "on",
   "to",
   "against",
   "of",
   "around"
  ],
  "when": {
   "object": [
    "blockade",
    "siege",
    "no-fly",
    "quarantine",
    "cordon"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "block-passage",
  "type": "COERCE",
  "mode": "restrict",
  "verbs": [
   "block",
   "obstruct",
   "bar",
   "prevent",
   "harass",
   "stop",
   "chase away",
   "drive away",
   "turn back",
   "warn off",
   "shadow",
   "ram"
  ],
  "recipient": [
   "owner",
   "object",
   "of",
   "from",
   "in"
  ],
  "when": {
   "object": [
    "ship",
    "vessel",
    "boat",
    "trawler",
    "convoy",
    "fisherman",
    "tanker",
    "truck",
    "ferry",
    "migrant",
    "refugee",
    "worshipper"
   ],
   "subject": [
    "@armed",
    "guard",
    "coast",
    "coastguard",
    "navy",
    "police",
    "authority",
    "state",
    "government"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "deport",
  "type": "COERCE",
  "mode": "deport",
  "contexts": [
   "migration"
  ],
  "verbs": [
   "deport",
   "banish",
   "exile",
   "extern",
   "remove",
   "repatriate"
  ],
  "actor": [
   "subject",
   "in"
  ],
  "recipient": [
   "object",
   "owner",
   "to",
   "of"
  ],
  "when": {
   "object": [
    "@people",
    "@victim",
    "family",
    "citizen",
    "national",
    "man",
    "woman",
    "student",
    "cleric",
    "imam",
    "asylum",
    "seeker",
    "preacher"
   ],
   "notDependant": [
    "willing",
    "voluntary",
    "voluntarily",
    "post",
    "office",
    "body",
    "remains"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "deport-actor",
  "type": "COERCE",
  "mode": "deport",
  "contexts": [
   "migration"
  ],
  "verbs": [
   "deport"
  ],
  "recipient": [
   "object",
   "owner",
   "to"
  ],
  "when": {
   "objectIsActor": true
  },
  "file": "COERCE"
 },
 {
  "id": "deportation",
  "type": "COERCE",
  "mode": "deport",
  "contexts": [
   "migration"
  ],
  "nouns": [
   "deportation",
   "banishment"
  ],
  "recipient": [
   "of",
   "owner",
   "object"
  ],
  "occurs": true,
  "when": {
   "actorAfter": [
    "of"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "ban",
  "type": "COERCE",
  "mode": "restrict",
  "contexts": [
   "rights_freedoms"
  ],
  "verbs": [
   "ban",
   "outlaw",
   "prohibit",
   "forbid",
   "dissolve",
   "suspend",
   "disband",
   "proscribe",
   "restrict",
   "shut down",
   "close down",
   "bar"
  ],
  "recipient": [
   "owner",
   "of",
   "in",
   "object"
  ],
  "when": {
   "object": [
    "@right"
   ],
   "subject": [
    "government",
    "president",
    "court",
    "police",
    "authority",
    "state",
    "junta",
    "regime",
    "minister",
    "king",
    "army",
    "military",
    "ministry",
    "parliament",
    "commission",
    "council",
    "general",
    "ruler",
    "emir",
    "sultan",
    "assembly",
    "leader",
    "premier"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "order-media-shut",
  "type": "COERCE",
  "mode": "censor",
  "contexts": [
   "rights_freedoms"
  ],
  "verbs": [
   "order",
   "instruct",
   "force",
   "compel",
   "direct"
  ],
  "recipient": [
   "object",
   "possessor"
  ],
  "when": {
   "object": [
    "newspaper",
    "daily",
    "weekly",
    "paper",
    "magazine",
    "journal",
    "broadcaster",
    "station",
    "channel",
    "website",
    "outlet",
    "publisher",
    "network",
    "television",
    "radio"
   ],
   "dependant": [
    "suspend",
    "cease",
    "stop",
    "halt",
    "close",
    "shut"
   ],
   "hasObject": true
  },
  "file": "COERCE"
 },
 {
  "id": "order-jailed",
  "type": "COERCE",
  "mode": "arrest",
  "contexts": [
   "legal"
  ],
  "verbs": [
   "order"
  ],
  "recipient": [
   "object",
   "possessor"
  ],
  "when": {
   "hasObject": true,
   "dependant": [
    "jail",
    "detain",
    "arrest",
    "imprison",
    "incarcerate"
   ],
   "subject": [
    "@actor",
    "court",
    "judge",
    "tribunal",
    "magistrate",
    "prosecutor",
    "minister",
    "ministry",
    "government",
    "president",
    "king",
    "police"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "censor",
  "type": "COERCE",
  "mode": "censor",
  "contexts": [
   "rights_freedoms"
  ],
  "verbs": [
   "censor",
   "gag",
   "muzzle",
   "black out",
   "block",
   "jam",
   "silence"
  ],
  "nouns": [
   "censorship"
  ],
  "recipient": [
   "owner",
   "of",
   "in",
   "object"
  ],
  "when": {
   "object": [
    "press",
    "media",
    "newspaper",
    "website",
    "broadcaster",
    "journalist",
    "broadcast",
    "channel",
    "internet",
    "film",
    "book",
    "station",
    "site",
    "app",
    "network",
    "platform",
    "reporter",
    "editor",
    "outlet",
    "post",
    "critic",
    "radio",
    "television"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "press-freedom",
  "type": "COERCE",
  "mode": "censor",
  "contexts": [
   "rights_freedoms"
  ],
  "verbs": [
   "revoke",
   "cancel",
   "suspend",
   "withdraw",
   "pull"
  ],
  "recipient": [
   "owner",
   "of",
   "object",
   "in"
  ],
  "when": {
   "object": [
    "licence",
    "license",
    "accreditation",
    "permit"
   ],
   "dependant": [
    "broadcaster",
    "newspaper",
    "station",
    "reporter",
    "channel",
    "journalist",
    "outlet"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "curfew",
  "type": "COERCE",
  "mode": "curfew",
  "verbs": [
   "impose",
   "declare",
   "order",
   "extend",
   "enforce",
   "announce",
   "reimpose",
   "introduce",
   "decree",
   "tighten",
   "slap",
   "clamp",
   "proclaim"
  ],
  "recipient": [
   "on",
   "in",
   "over",
   "across",
   "at"
  ],
  "when": {
   "object": [
    "curfew",
    "lockdown"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "martial-law",
  "type": "COERCE",
  "mode": "martial-law",
  "verbs": [
   "impose",
   "declare",
   "order",
   "extend",
   "proclaim",
   "announce",
   "decree",
   "reimpose",
   "introduce",
   "prolong",
   "enact",
   "renew"
  ],
  "recipient": [
   "on",
   "in",
   "over",
   "across"
  ],
  "when": {
   "object": [
    "law",
    "rule"
   ],
   "objectHas": [
    "martial",
    "military",
    "emergency"
   ],
   "notDependant": [
    "flood",
    "quake",
    "earthquake",
    "storm",
    "hurricane",
    "virus",
    "coronavirus",
    "pandemic",
    "disaster",
    "cyclone",
    "drought",
    "famine",
    "wildfire",
    "climate",
    "epidemic",
    "health",
    "fire",
    "locust",
    "cholera",
    "ebola",
    "outbreak"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "cyber-attack",
  "type": "COERCE",
  "mode": "cyber",
  "contexts": [
   "cyber"
  ],
  "verbs": [
   "hack",
   "hack into",
   "break into",
   "infiltrate",
   "ddos",
   "attack",
   "target",
   "breach",
   "penetrate",
   "compromise",
   "hit",
   "disable",
   "infect"
  ],
  "recipient": [
   "owner",
   "object",
   "of",
   "in",
   "into",
   "at"
  ],
  "when": {
   "hasObject": true,
   "subject": [
    "hacker",
    "malware",
    "worm",
    "ransomware",
    "cyberattack",
    "hacking",
    "botnet"
   ],
   "notDependant": [
    "prize"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "hack",
  "type": "COERCE",
  "mode": "cyber",
  "contexts": [
   "cyber"
  ],
  "verbs": [
   "hack",
   "hack into",
   "ddos",
   "break into",
   "wiretap",
   "eavesdrop"
  ],
  "recipient": [
   "owner",
   "object",
   "of",
   "on",
   "into",
   "in"
  ],
  "when": {
   "notDependant": [
    "piece",
    "bush",
    "cough",
    "tree"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "cyber-noun",
  "type": "COERCE",
  "mode": "cyber",
  "contexts": [
   "cyber"
  ],
  "nouns": [
   "cyberattack",
   "cyber-attack",
   "hacking",
   "attack",
   "cyberespionage",
   "operation",
   "assault",
   "strike",
   "intrusion",
   "warfare",
   "war",
   "campaign",
   "offensive"
  ],
  "recipient": [
   "on",
   "against",
   "of",
   "at",
   "into",
   "in"
  ],
  "occurs": true,
  "when": {
   "dependant": [
    "cyber",
    "hacking",
    "ransomware",
    "ddos",
    "computer",
    "digital",
    "virtual",
    "phishing",
    "malware",
    "hacker"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "cyberattack-noun",
  "type": "COERCE",
  "mode": "cyber",
  "contexts": [
   "cyber"
  ],
  "nouns": [
   "cyberattack",
   "cyber-attack",
   "cyberassault"
  ],
  "recipient": [
   "on",
   "against",
   "of",
   "at",
   "into",
   "in"
  ],
  "occurs": true,
  "file": "COERCE"
 },
 {
  "id": "jam",
  "type": "COERCE",
  "mode": "cyber",
  "verbs": [
   "jam",
   "spoof",
   "scramble"
  ],
  "recipient": [
   "owner",
   "of",
   "in",
   "object",
   "over"
  ],
  "when": {
   "object": [
    "signal",
    "gps",
    "radar",
    "communication",
    "navigation",
    "satellite",
    "frequency",
    "receiver",
    "transmission"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "disinformation",
  "type": "COERCE",
  "mode": "misinformation",
  "contexts": [
   "misinformation"
  ],
  "nouns": [
   "campaign",
   "operation",
   "drive",
   "offensive",
   "effort"
  ],
  "recipient": [
   "against",
   "on",
   "in",
   "at",
   "about"
  ],
  "occurs": true,
  "when": {
   "dependant": [
    "disinformation",
    "misinformation",
    "propaganda",
    "smear",
    "influence"
   ],
   "actorAfter": [
    "against",
    "on",
    "in",
    "at",
    "about"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "spread-lies",
  "type": "COERCE",
  "mode": "misinformation",
  "contexts": [
   "misinformation"
  ],
  "verbs": [
   "spread",
   "plant",
   "circulate",
   "broadcast",
   "push",
   "disseminate",
   "peddle"
  ],
  "recipient": [
   "about",
   "in",
   "against",
   "of",
   "on"
  ],
  "when": {
   "object": [
    "disinformation",
    "misinformation",
    "propaganda",
    "lie",
    "rumour",
    "rumor",
    "falsehood"
   ],
   "actorAfter": [
    "about",
    "in",
    "against"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "raid-search",
  "type": "COERCE",
  "mode": "seize",
  "verbs": [
   "raid",
   "search",
   "ransack",
   "comb"
  ],
  "recipient": [
   "owner",
   "of",
   "in",
   "object"
  ],
  "when": {
   "hasObject": true,
   "object": [
    "office",
    "home",
    "house",
    "apartment",
    "headquarters",
    "newspaper",
    "consulate",
    "embassy",
    "company",
    "flat",
    "newsroom",
    "premise",
    "premises",
    "school",
    "bank",
    "mosque",
    "church",
    "building",
    "firm",
    "ship",
    "factory"
   ],
   "subject": [
    "police",
    "policeman",
    "officer",
    "authority",
    "agent",
    "government",
    "service",
    "prosecutor",
    "gendarme",
    "agency",
    "investigator",
    "official",
    "security",
    "customs"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "disperse",
  "type": "COERCE",
  "mode": "restrict",
  "contexts": [
   "repression"
  ],
  "verbs": [
   "disperse",
   "break up",
   "suppress",
   "crush",
   "quell",
   "push back",
   "put down",
   "quash"
  ],
  "recipient": [
   "owner",
   "of",
   "in",
   "object"
  ],
  "when": {
   "object": [
    "protest",
    "protester",
    "demonstration",
    "demonstrator",
    "rally",
    "crowd",
    "march",
    "gathering",
    "uprising",
    "revolt",
    "rebellion",
    "dissent",
    "unrest",
    "riot",
    "strike",
    "sit-in"
   ],
   "subject": [
    "police",
    "policeman",
    "officer",
    "force",
    "troop",
    "soldier",
    "government",
    "authority",
    "army",
    "security",
    "guard",
    "regime",
    "state"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "crackdown",
  "type": "COERCE",
  "mode": "restrict",
  "contexts": [
   "repression"
  ],
  "nouns": [
   "crackdown",
   "repression",
   "clampdown",
   "persecution",
   "purge",
   "witch-hunt",
   "pogrom",
   "oppression"
  ],
  "recipient": [
   "on",
   "against",
   "of",
   "in"
  ],
  "occurs": true,
  "when": {
   "actorAfter": [
    "on",
    "against",
    "of",
    "in"
   ],
   "notDependant": [
    "tax",
    "speeding",
    "litter"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "crack-down",
  "type": "COERCE",
  "mode": "restrict",
  "contexts": [
   "repression"
  ],
  "verbs": [
   "crack down",
   "clamp down",
   "persecute",
   "oppress",
   "repress",
   "terrorise",
   "terrorize",
   "intimidate",
   "harass"
  ],
  "recipient": [
   "on",
   "object",
   "owner",
   "of",
   "in"
  ],
  "when": {
   "notDependant": [
    "tax",
    "speed",
    "speeding",
    "litter",
    "fraud",
    "smoking",
    "crime",
    "corruption",
    "bully",
    "neighbour"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "violate-space",
  "type": "COERCE",
  "mode": "restrict",
  "contexts": [
   "territory"
  ],
  "verbs": [
   "violate",
   "intrude",
   "penetrate",
   "breach",
   "encroach",
   "trespass"
  ],
  "recipient": [
   "owner",
   "of",
   "object",
   "into",
   "on",
   "in"
  ],
  "when": {
   "object": [
    "airspace",
    "border",
    "water",
    "territory",
    "sovereignty",
    "frontier",
    "space"
   ],
   "subject": [
    "@armed",
    "state",
    "balloon",
    "military"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "state-of-siege",
  "type": "COERCE",
  "mode": "martial-law",
  "verbs": [
   "impose",
   "declare",
   "extend",
   "proclaim",
   "decree",
   "prolong",
   "renew"
  ],
  "recipient": [
   "on",
   "in",
   "over",
   "across"
  ],
  "when": {
   "object": [
    "state",
    "rule",
    "law"
   ],
   "dependant": [
    "emergency",
    "siege",
    "exception"
   ],
   "notDependant": [
    "flood",
    "quake",
    "earthquake",
    "storm",
    "hurricane",
    "virus",
    "coronavirus",
    "pandemic",
    "disaster",
    "cyclone",
    "drought",
    "famine",
    "wildfire",
    "climate",
    "epidemic",
    "health",
    "fire",
    "locust",
    "cholera",
    "ebola",
    "outbreak"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "outlaw",
  "type": "COERCE",
  "mode": "restrict",
  "contexts": [
   "rights_freedoms"
  ],
  "verbs": [
   "ban",
   "outlaw",
   "prohibit",
   "forbid",
   "dissolve",
   "disband",
   "proscribe",
   "criminalise",
   "criminalize"
  ],
  "recipient": [
   "owner",
   "of",
   "object",
   "in"
  ],
  "when": {
   "object": [
    "@right",
    "opposition",
    "abortion",
    "adoption",
    "marriage",
    "ritual",
    "mutilation"
   ],
   "notObject": [
    "import",
    "entry",
    "travel",
    "flight",
    "access",
    "app"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "ban-from",
  "type": "COERCE",
  "mode": "restrict",
  "contexts": [
   "rights_freedoms"
  ],
  "verbs": [
   "ban",
   "bar",
   "disqualify",
   "prohibit",
   "prevent",
   "block",
   "forbid",
   "stop"
  ],
  "recipient": [
   "object",
   "owner",
   "of"
  ],
  "when": {
   "object": [
    "@victim",
    "candidate",
    "opposition",
    "lawmaker",
    "critic",
    "monk",
    "prisoner",
    "observer",
    "delegation",
    "bishop"
   ],
   "dependant": [
    "hold",
    "run",
    "leave",
    "travel",
    "stand",
    "speak",
    "enter",
    "vote",
    "office",
    "publish",
    "work",
    "worship",
    "practise",
    "practice",
    "visit",
    "fish",
    "board",
    "election",
    "return"
   ],
   "subject": [
    "@actor",
    "government",
    "court",
    "president",
    "authority",
    "police",
    "junta",
    "regime",
    "commission",
    "officer",
    "ministry",
    "army",
    "navy",
    "troop",
    "soldier",
    "king",
    "parliament",
    "official"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "force-down",
  "type": "COERCE",
  "mode": "restrict",
  "verbs": [
   "force",
   "compel",
   "divert",
   "order"
  ],
  "recipient": [
   "object",
   "owner",
   "of"
  ],
  "when": {
   "object": [
    "@flyer",
    "vessel",
    "ship",
    "tanker",
    "boat",
    "trawler"
   ],
   "dependant": [
    "land",
    "down",
    "turn",
    "dock",
    "back",
    "return",
    "stop",
    "divert"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "expel-people",
  "type": "COERCE",
  "mode": "deport",
  "contexts": [
   "migration"
  ],
  "verbs": [
   "expel",
   "drive out",
   "evict",
   "uproot",
   "displace",
   "forcibly resettle",
   "chase"
  ],
  "recipient": [
   "object",
   "owner",
   "of"
  ],
  "when": {
   "object": [
    "migrant",
    "refugee",
    "villager",
    "resident",
    "worker",
    "family",
    "citizen",
    "national",
    "settler",
    "trader",
    "herder",
    "fisherman",
    "immigrant",
    "asylum",
    "seeker",
    "student"
   ],
   "subject": [
    "police",
    "government",
    "authority",
    "army",
    "troop",
    "soldier",
    "force",
    "state",
    "guard",
    "regime",
    "militia",
    "navy"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "execute-order",
  "type": "COERCE",
  "mode": "restrict",
  "contexts": [
   "rights_freedoms"
  ],
  "verbs": [
   "close",
   "shut",
   "shutter",
   "shut down",
   "close down",
   "raze",
   "suspend"
  ],
  "recipient": [
   "owner",
   "of",
   "object",
   "in"
  ],
  "when": {
   "object": [
    "newspaper",
    "broadcaster",
    "station",
    "school",
    "mosque",
    "church",
    "temple",
    "ngo",
    "charity",
    "university",
    "website",
    "outlet",
    "publication",
    "party",
    "union",
    "channel"
   ],
   "subject": [
    "government",
    "authority",
    "police",
    "court",
    "army",
    "junta",
    "regime",
    "state",
    "ministry",
    "soldier",
    "troop",
    "official",
    "president",
    "council"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "cut-internet",
  "type": "COERCE",
  "mode": "censor",
  "contexts": [
   "rights_freedoms"
  ],
  "verbs": [
   "cut off",
   "cut",
   "shut down",
   "shut",
   "block",
   "restrict",
   "throttle",
   "switch off",
   "disrupt",
   "jam",
   "disconnect",
   "slow"
  ],
  "recipient": [
   "in",
   "to",
   "of",
   "possessor"
  ],
  "when": {
   "object": [
    "internet",
    "access",
    "network",
    "signal",
    "wifi",
    "frequency"
   ],
   "dependant": [
    "internet",
    "website",
    "medium",
    "social",
    "news",
    "broadcast",
    "mobile",
    "radio",
    "messaging",
    "platform",
    "phone",
    "television"
   ],
   "subject": [
    "@actor",
    "government",
    "authority",
    "regime",
    "junta",
    "army",
    "ministry",
    "regulator",
    "police"
   ],
   "noActorAfter": [
    "to",
    "from",
    "of"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "state-hackers",
  "type": "COERCE",
  "mode": "cyber",
  "contexts": [
   "cyber"
  ],
  "verbs": [
   "steal",
   "break",
   "infiltrate",
   "penetrate",
   "infect",
   "compromise",
   "target",
   "attack",
   "spy"
  ],
  "recipient": [
   "owner",
   "of",
   "from",
   "possessor",
   "object",
   "on",
   "into",
   "in"
  ],
  "when": {
   "subject": [
    "hacker",
    "cyberspy",
    "ransomware",
    "malware",
    "cyberunit",
    "cybercriminal"
   ],
   "notDependant": [
    "award",
    "film",
    "conference"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "storm-mission",
  "type": "COERCE",
  "mode": "seize",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "storm",
   "enter",
   "break"
  ],
  "recipient": [
   "object",
   "owner",
   "of",
   "into"
  ],
  "when": {
   "object": [
    "embassy",
    "consulate",
    "mission",
    "legation"
   ],
   "subject": [
    "police",
    "officer",
    "guard",
    "agent",
    "policeman",
    "gendarme"
   ],
   "hasObject": true,
   "notDependant": [
    "wedding",
    "party"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "seize-boat",
  "type": "COERCE",
  "mode": "seize",
  "verbs": [
   "capture",
   "board",
   "commandeer"
  ],
  "recipient": [
   "owner",
   "of",
   "object",
   "from",
   "possessor"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "boat",
    "trawler",
    "tanker",
    "ship",
    "vessel",
    "freighter",
    "dinghy",
    "yacht"
   ],
   "subject": [
    "@actor",
    "navy",
    "coastguard",
    "guard",
    "police",
    "force",
    "patrol",
    "army",
    "authority"
   ],
   "notDependant": [
    "storm",
    "prize",
    "drone",
    "missile"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "take-control",
  "type": "COERCE",
  "mode": "seize",
  "contexts": [
   "territory",
   "military"
  ],
  "verbs": [
   "take",
   "gain",
   "wrest",
   "regain",
   "assume"
  ],
  "recipient": [
   "from",
   "of",
   "possessor",
   "in"
  ],
  "when": {
   "object": [
    "control"
   ],
   "subject": [
    "@armed",
    "@actor"
   ],
   "dependant": [
    "@target",
    "territory",
    "land",
    "oilfield",
    "crossing",
    "frontier"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "hold-suspect",
  "type": "COERCE",
  "mode": "arrest",
  "contexts": [
   "legal"
  ],
  "verbs": [
   "hold",
   "keep"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "dependant": [
    "witness",
    "suspect",
    "custody",
    "incommunicado",
    "prisoner"
   ],
   "notDependant": [
    "hostage",
    "office",
    "post"
   ]
  },
  "file": "COERCE"
 },
 {
  "id": "apologise",
  "type": "CONCEDE",
  "verbs": [
   "apologise",
   "apologize",
   "atone"
  ],
  "recipient": [
   "to"
  ],
  "file": "CONCEDE"
 },
 {
  "id": "apology",
  "type": "CONCEDE",
  "nouns": [
   "apology",
   "regret",
   "remorse",
   "contrition",
   "admission",
   "mea culpa"
  ],
  "recipient": [
   "to",
   "indirect",
   "for",
   "from"
  ],
  "file": "CONCEDE"
 },
 {
  "id": "pardon",
  "type": "CONCEDE",
  "contexts": [
   "legal"
  ],
  "verbs": [
   "pardon",
   "amnesty",
   "acquit",
   "exonerate",
   "reprieve",
   "commute",
   "absolve",
   "clear",
   "rehabilitate"
  ],
  "recipient": [
   "object",
   "possessor",
   "of"
  ],
  "when": {
   "notDependant": [
    "space",
    "road",
    "land",
    "mine",
    "hurdle"
   ],
   "objectIsActor": true
  },
  "file": "CONCEDE"
 },
 {
  "id": "pardon-group",
  "type": "CONCEDE",
  "contexts": [
   "legal"
  ],
  "verbs": [
   "pardon",
   "acquit",
   "amnesty",
   "reprieve"
  ],
  "recipient": [
   "object",
   "of",
   "from"
  ],
  "when": {
   "object": [
    "@captive",
    "rebel",
    "convict"
   ]
  },
  "file": "CONCEDE"
 },
 {
  "id": "amnesty",
  "type": "CONCEDE",
  "contexts": [
   "legal"
  ],
  "nouns": [
   "amnesty",
   "pardon",
   "clemency",
   "acquittal",
   "reprieve"
  ],
  "recipient": [
   "to",
   "for",
   "of",
   "indirect"
  ],
  "file": "CONCEDE"
 },
 {
  "id": "declare-ceasefire",
  "type": "CONCEDE",
  "verbs": [
   "declare",
   "announce",
   "proclaim",
   "offer",
   "accept",
   "agree",
   "order",
   "call",
   "propose",
   "endorse",
   "extend",
   "sign",
   "broker up"
  ],
  "reciprocal": true,
  "recipient": [
   "with",
   "against",
   "in"
  ],
  "when": {
   "object": [
    "ceasefire",
    "cease-fire",
    "truce",
    "armistice",
    "halt",
    "moratorium",
    "disengagement",
    "de-escalation"
   ]
  },
  "file": "CONCEDE"
 },
 {
  "id": "agree-to-demand",
  "type": "CONCEDE",
  "verbs": [
   "give in",
   "bow",
   "yield",
   "accede",
   "concede",
   "cave",
   "submit",
   "capitulate",
   "relent",
   "back down",
   "climb down",
   "give way",
   "acquiesce"
  ],
  "recipient": [
   "to",
   "possessor",
   "from",
   "of",
   "by"
  ],
  "when": {
   "hasObject": false,
   "notDependant": [
    "crowd",
    "audience"
   ],
   "dependant": [
    "demand",
    "pressure",
    "request",
    "ultimatum",
    "condition",
    "threat",
    "call"
   ]
  },
  "file": "CONCEDE"
 },
 {
  "id": "accept-demand",
  "type": "CONCEDE",
  "pair": true,
  "verbs": [
   "accept",
   "grant",
   "concede"
  ],
  "recipient": [
   "possessor",
   "of",
   "from",
   "by"
  ],
  "when": {
   "object": [
    "demand",
    "ultimatum",
    "condition",
    "claim",
    "grievance"
   ],
   "notDependant": [
    "market",
    "energy",
    "growing",
    "consumer"
   ]
  },
  "file": "CONCEDE"
 },
 {
  "id": "back-down",
  "type": "CONCEDE",
  "verbs": [
   "back down",
   "climb down",
   "relent",
   "capitulate",
   "cave in",
   "give in",
   "yield",
   "bow",
   "back off",
   "knuckle under"
  ],
  "recipient": [
   "to",
   "possessor"
  ],
  "when": {
   "hasObject": false,
   "notDependant": [
    "crowd",
    "audience",
    "road",
    "stage",
    "wind"
   ]
  },
  "file": "CONCEDE"
 },
 {
  "id": "drop-demand",
  "type": "CONCEDE",
  "verbs": [
   "drop",
   "withdraw",
   "abandon",
   "retract",
   "waive",
   "scrap",
   "give up",
   "renounce",
   "relinquish",
   "forgo",
   "soften",
   "rescind",
   "revoke",
   "lift",
   "shelve"
  ],
  "recipient": [
   "against",
   "on",
   "to",
   "for",
   "from",
   "possessor"
  ],
  "when": {
   "object": [
    "demand",
    "claim",
    "objection",
    "veto",
    "lawsuit",
    "charge",
    "complaint",
    "threat",
    "accusation",
    "condition",
    "opposition",
    "suit",
    "ultimatum",
    "allegation",
    "case",
    "warrant",
    "reservation",
    "protest",
    "indictment"
   ]
  },
  "file": "CONCEDE"
 },
 {
  "id": "acknowledge-fault",
  "type": "CONCEDE",
  "verbs": [
   "acknowledge",
   "admit",
   "concede",
   "regret",
   "recognise",
   "recognize",
   "accept"
  ],
  "recipient": [
   "to",
   "against",
   "for"
  ],
  "when": {
   "object": [
    "responsibility",
    "guilt",
    "fault",
    "mistake",
    "blame",
    "wrongdoing",
    "error",
    "defeat",
    "liability",
    "failure"
   ]
  },
  "file": "CONCEDE"
 },
 {
  "id": "ease-curfew",
  "type": "CONCEDE",
  "contexts": [
   "rights_freedoms"
  ],
  "verbs": [
   "lift",
   "ease",
   "relax",
   "end",
   "shorten",
   "suspend",
   "loosen",
   "scrap",
   "withdraw"
  ],
  "recipient": [
   "in",
   "for"
  ],
  "when": {
   "object": [
    "curfew",
    "emergency",
    "censorship",
    "lockdown",
    "martial",
    "state"
   ]
  },
  "file": "CONCEDE"
 },
 {
  "id": "forgive",
  "type": "CONCEDE",
  "verbs": [
   "forgive",
   "reconcile",
   "absolve",
   "make peace",
   "make up",
   "mend fence",
   "bury"
  ],
  "reciprocal": true,
  "recipient": [
   "object",
   "with"
  ],
  "when": {
   "actorAfter": [
    "with"
   ]
  },
  "file": "CONCEDE"
 },
 {
  "id": "reconciliation",
  "type": "CONCEDE",
  "nouns": [
   "reconciliation",
   "peace",
   "rapprochement",
   "detente",
   "détente",
   "disengagement",
   "de-escalation"
  ],
  "reciprocal": true,
  "when": {
   "actorAfter": [
    "with",
    "between"
   ]
  },
  "file": "CONCEDE"
 },
 {
  "id": "step-back-policy",
  "type": "CONCEDE",
  "verbs": [
   "reverse",
   "revise",
   "soften",
   "amend",
   "moderate",
   "reconsider",
   "repeal",
   "overturn",
   "undo"
  ],
  "recipient": [
   "on",
   "against",
   "for",
   "of"
  ],
  "when": {
   "object": [
    "decision",
    "policy",
    "stance",
    "ruling",
    "ban",
    "order"
   ],
   "hasObject": true
  },
  "file": "CONCEDE"
 },
 {
  "id": "comply",
  "type": "CONCEDE",
  "pair": true,
  "verbs": [
   "comply"
  ],
  "recipient": [
   "of",
   "from",
   "by",
   "possessor",
   "with"
  ],
  "when": {
   "hasObject": false,
   "preposition": [
    "with"
   ],
   "dependant": [
    "demand",
    "request",
    "ultimatum",
    "order",
    "condition",
    "term",
    "wish"
   ]
  },
  "file": "CONCEDE"
 },
 {
  "id": "meet",
  "type": "CONSULT",
  "verbs": [
   "meet"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "objectIsActor": true
  },
  "file": "CONSULT"
 },
 {
  "id": "meet-with",
  "type": "CONSULT",
  "verbs": [
   "meet",
   "speak",
   "talk",
   "confer",
   "negotiate",
   "consult",
   "huddle",
   "parley",
   "liaise",
   "dine",
   "lunch"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "actorAfter": [
    "with"
   ],
   "hasObject": false
  },
  "file": "CONSULT"
 },
 {
  "id": "meet-each-other",
  "type": "CONSULT",
  "verbs": [
   "meet",
   "confer",
   "negotiate",
   "convene",
   "meet up",
   "get together",
   "sit down",
   "gather",
   "assemble",
   "parley"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "hasObject": false
  },
  "file": "CONSULT"
 },
 {
  "id": "hold-meeting",
  "type": "CONSULT",
  "nouns": [
   "meeting",
   "talk",
   "summit",
   "negotiation",
   "consultation",
   "discussion",
   "dialogue",
   "conversation",
   "tete-a-tete",
   "conclave",
   "parley",
   "deliberation",
   "mini-summit",
   "rapprochement talk"
  ],
  "reciprocal": true,
  "pair": true,
  "occurs": true,
  "when": {
   "notDependant": [
    "telephone",
    "phone",
    "video"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "visit",
  "type": "CONSULT",
  "pair": true,
  "mode": "visit",
  "verbs": [
   "visit",
   "tour"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true
  },
  "file": "CONSULT"
 },
 {
  "id": "pay-visit",
  "type": "CONSULT",
  "mode": "visit",
  "nouns": [
   "visit",
   "trip",
   "tour",
   "visitation",
   "stopover"
  ],
  "recipient": [
   "to",
   "in",
   "of"
  ],
  "occurs": true,
  "file": "CONSULT"
 },
 {
  "id": "travel",
  "type": "CONSULT",
  "pair": true,
  "mode": "visit",
  "verbs": [
   "travel",
   "fly",
   "arrive",
   "land",
   "journey",
   "head",
   "go",
   "leave",
   "depart",
   "set off",
   "jet off"
  ],
  "actor": [
   "subject"
  ],
  "recipient": [
   "to",
   "in",
   "at",
   "for"
  ],
  "when": {
   "hasObject": false,
   "actorAfter": [
    "to",
    "in",
    "for"
   ],
   "subject": [
    "president",
    "minister",
    "premier",
    "chancellor",
    "king",
    "queen",
    "emir",
    "sultan",
    "envoy",
    "delegation",
    "ambassador",
    "secretary",
    "negotiator",
    "diplomat",
    "official",
    "general",
    "commander",
    "mediator",
    "prince",
    "leader",
    "chief",
    "delegate",
    "team"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "send-envoy",
  "type": "CONSULT",
  "mode": "visit",
  "pair": true,
  "verbs": [
   "send",
   "dispatch",
   "despatch",
   "fly",
   "lead",
   "head"
  ],
  "recipient": [
   "to"
  ],
  "when": {
   "object": [
    "delegation",
    "envoy",
    "mission",
    "negotiator",
    "emissary",
    "team",
    "diplomat",
    "mediator"
   ],
   "actorAfter": [
    "to"
   ],
   "notDependant": [
    "rescue",
    "medical",
    "relief",
    "search",
    "trade",
    "forensic",
    "investigate",
    "inspect",
    "probe",
    "help"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "host",
  "type": "CONSULT",
  "pair": true,
  "mode": "visit",
  "verbs": [
   "host",
   "receive",
   "greet"
  ],
  "actor": [
   "object"
  ],
  "recipient": [
   "subject"
  ],
  "when": {
   "objectIsActor": true,
   "notObject": [
    "@weapon",
    "@aircraft",
    "@vessel",
    "@machinery",
    "soldier",
    "troop",
    "refugee",
    "force",
    "army",
    "it",
    "this",
    "that"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "welcome-visitor",
  "type": "CONSULT",
  "pair": true,
  "mode": "visit",
  "verbs": [
   "welcome"
  ],
  "actor": [
   "object"
  ],
  "recipient": [
   "subject"
  ],
  "when": {
   "objectIsActor": true,
   "dependant": [
    "palace",
    "airport",
    "guard",
    "ceremony",
    "capital",
    "visit",
    "arrival",
    "carpet",
    "honour",
    "honor"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "host-talks-between",
  "type": "CONSULT",
  "pair": true,
  "mode": "third-party",
  "verbs": [
   "host",
   "chair",
   "moderate",
   "convene",
   "sponsor",
   "organise",
   "organize",
   "lead",
   "oversee"
  ],
  "recipient": [
   "between",
   "among",
   "with"
  ],
  "when": {
   "object": [
    "@meeting"
   ],
   "preposition": [
    "between",
    "among"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "mediate",
  "type": "CONSULT",
  "pair": true,
  "mode": "third-party",
  "verbs": [
   "mediate",
   "arbitrate",
   "intercede",
   "broker",
   "facilitate",
   "intermediate",
   "referee",
   "negotiate"
  ],
  "recipient": [
   "between",
   "among"
  ],
  "when": {
   "actorAfter": [
    "between",
    "among"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "mediate-unsaid",
  "type": "CONSULT",
  "pair": true,
  "mode": "third-party",
  "verbs": [
   "mediate",
   "intercede"
  ],
  "recipient": [
   "between",
   "among"
  ],
  "file": "CONSULT"
 },
 {
  "id": "mediation-unsaid",
  "type": "CONSULT",
  "pair": true,
  "mode": "third-party",
  "nouns": [
   "mediation"
  ],
  "recipient": [
   "between",
   "among"
  ],
  "file": "CONSULT"
 },
 {
  "id": "mediation",
  "type": "CONSULT",
  "pair": true,
  "mode": "third-party",
  "nouns": [
   "mediation",
   "arbitration",
   "facilitation",
   "shuttle diplomacy",
   "diplomacy",
   "brokering",
   "good office"
  ],
  "recipient": [
   "between",
   "among",
   "with"
  ],
  "occurs": true,
  "when": {
   "actorAfter": [
    "between",
    "among"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "mediation-effort",
  "type": "CONSULT",
  "mode": "third-party",
  "pair": true,
  "nouns": [
   "effort",
   "bid",
   "initiative",
   "mission",
   "attempt",
   "role"
  ],
  "recipient": [
   "between",
   "among",
   "in"
  ],
  "when": {
   "dependant": [
    "mediation",
    "mediating",
    "peacemaking"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "phone",
  "type": "CONSULT",
  "pair": true,
  "mode": "phone",
  "verbs": [
   "phone",
   "telephone",
   "ring",
   "call up",
   "video-call"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "notDependant": [
    "terrorist",
    "liar",
    "partner",
    "friend",
    "ally",
    "threat",
    "enemy",
    "aggressor",
    "state",
    "member",
    "country",
    "nation",
    "on",
    "name",
    "back"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "call-to-say",
  "operator": "start",
  "type": "CONSULT",
  "mode": "phone",
  "pair": true,
  "verbs": [
   "call",
   "phone",
   "telephone",
   "ring"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "dependant": [
    "congratulate",
    "express",
    "convey",
    "thank",
    "praise",
    "condemn",
    "demand",
    "urge",
    "apologise",
    "apologize"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "call",
  "type": "CONSULT",
  "mode": "phone",
  "pair": true,
  "verbs": [
   "call"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "dependant": [
    "phone",
    "telephone",
    "congratulate",
    "express",
    "convey",
    "discuss",
    "assure",
    "thank",
    "brief",
    "inform",
    "reaffirm",
    "mourn",
    "reassure",
    "condole",
    "explain",
    "invite",
    "apologise",
    "apologize",
    "relay",
    "wish"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "phone-talk",
  "type": "CONSULT",
  "mode": "phone",
  "verbs": [
   "speak",
   "talk",
   "confer",
   "converse"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "actorAfter": [
    "with",
    "to"
   ],
   "hasObject": false,
   "dependant": [
    "phone",
    "telephone",
    "video",
    "videoconference",
    "teleconference",
    "call",
    "videolink",
    "link",
    "hotline"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "phone-each-other",
  "type": "CONSULT",
  "mode": "phone",
  "verbs": [
   "speak",
   "talk",
   "confer",
   "converse"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "hasObject": false,
   "dependant": [
    "phone",
    "telephone",
    "video",
    "videoconference",
    "teleconference",
    "videolink",
    "hotline"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "phone-call",
  "type": "CONSULT",
  "mode": "phone",
  "nouns": [
   "call",
   "phone call",
   "phone conversation",
   "videoconference",
   "teleconference",
   "video conference",
   "video call",
   "phone-call",
   "telecon"
  ],
  "reciprocal": true,
  "pair": true,
  "occurs": true,
  "when": {
   "actorAfter": [
    "with",
    "between",
    "to",
    "from"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "talk-by-phone",
  "type": "CONSULT",
  "mode": "phone",
  "nouns": [
   "talk",
   "conversation",
   "discussion",
   "meeting",
   "consultation",
   "summit"
  ],
  "reciprocal": true,
  "pair": true,
  "occurs": true,
  "when": {
   "dependant": [
    "telephone",
    "phone",
    "video",
    "videoconference"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "attend-with",
  "type": "CONSULT",
  "pair": true,
  "verbs": [
   "attend",
   "join"
  ],
  "reciprocal": true,
  "when": {
   "object": [
    "summit",
    "meeting",
    "talk",
    "conference",
    "dialogue",
    "negotiation",
    "forum",
    "session",
    "retreat"
   ],
   "actorAfter": [
    "with",
    "alongside"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "exchange-letters",
  "type": "CONSULT",
  "pair": true,
  "verbs": [
   "exchange",
   "trade",
   "swap"
  ],
  "reciprocal": true,
  "when": {
   "object": [
    "letter",
    "message",
    "note",
    "visit",
    "delegation",
    "greeting",
    "pleasantry"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "write-to",
  "type": "CONSULT",
  "pair": true,
  "verbs": [
   "write",
   "send",
   "deliver",
   "hand"
  ],
  "recipient": [
   "to",
   "indirect"
  ],
  "when": {
   "object": [
    "letter",
    "message",
    "note"
   ],
   "actorAfter": [
    "to"
   ],
   "notDependant": [
    "protest",
    "threatening",
    "warning",
    "ultimatum",
    "bomb",
    "appeal",
    "demand",
    "@letterSays"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "shake-hands",
  "type": "CONSULT",
  "pair": true,
  "verbs": [
   "shake"
  ],
  "reciprocal": true,
  "when": {
   "object": [
    "hand"
   ],
   "actorAfter": [
    "with"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "approach",
  "type": "CONSULT",
  "pair": true,
  "verbs": [
   "approach",
   "sound out",
   "contact",
   "brief",
   "consult"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "notDependant": [
    "border",
    "enemy",
    "coast",
    "storm",
    "ship",
    "fire"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "discuss",
  "type": "CONSULT",
  "verbs": [
   "discuss",
   "thrash out",
   "hash out",
   "talk over"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "objectIsActor": false,
   "hasObject": true,
   "actorAfter": [
    "with"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "discuss-each-other",
  "type": "CONSULT",
  "verbs": [
   "discuss",
   "debate",
   "review",
   "exchange"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "object": [
    "issue",
    "tie",
    "cooperation",
    "trade",
    "relation",
    "matter",
    "dispute",
    "way",
    "situation",
    "conflict",
    "security",
    "border",
    "prospect",
    "view",
    "possibility",
    "crisis",
    "project",
    "question",
    "fishing",
    "deal",
    "agreement",
    "opinion",
    "investment",
    "peace",
    "ceasefire",
    "topic",
    "plan",
    "water"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "talk-process",
  "type": "CONSULT",
  "pair": true,
  "nouns": [
   "process"
  ],
  "reciprocal": true,
  "when": {
   "dependant": [
    "dialogue",
    "negotiation",
    "negotiating",
    "consultation"
   ]
  },
  "file": "CONSULT"
 },
 {
  "id": "deliver",
  "type": "COOPERATE",
  "verbs": [
   "deliver",
   "ship",
   "export",
   "supply",
   "transfer",
   "hand over",
   "consign",
   "pump",
   "pipe",
   "re-export"
  ],
  "recipient": [
   "indirect",
   "to",
   "with",
   "object"
  ],
  "about": [
   "object",
   "with",
   "of"
  ],
  "when": {
   "object": [
    "@weapon",
    "@aircraft",
    "@vessel",
    "@energy",
    "@food",
    "@commodity",
    "@machinery"
   ],
   "hasObject": true
  },
  "file": "COOPERATE"
 },
 {
  "id": "send-goods",
  "type": "COOPERATE",
  "verbs": [
   "send",
   "dispatch",
   "truck",
   "ferry"
  ],
  "recipient": [
   "indirect",
   "to"
  ],
  "about": [
   "object",
   "of"
  ],
  "when": {
   "object": [
    "@energy",
    "@food",
    "@commodity"
   ],
   "actorAfter": [
    "to"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "deliver-to",
  "type": "COOPERATE",
  "verbs": [
   "deliver",
   "ship",
   "export",
   "supply"
  ],
  "recipient": [
   "to"
  ],
  "when": {
   "actorAfter": [
    "to"
   ],
   "notObject": [
    "speech",
    "message",
    "note",
    "letter",
    "lecture",
    "blow",
    "verdict",
    "warning",
    "ultimatum",
    "statement",
    "protest",
    "remark",
    "address",
    "report",
    "promise",
    "threat",
    "rebuke",
    "result",
    "invitation",
    "petition",
    "sermon",
    "answer",
    "reply",
    "victory",
    "idea",
    "democracy",
    "revolution",
    "people",
    "worker",
    "player",
    "man",
    "@relief",
    "@medicine"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "deliveries",
  "type": "COOPERATE",
  "nouns": [
   "delivery",
   "shipment",
   "export",
   "supply",
   "handover",
   "transfer",
   "sale",
   "re-export",
   "flow"
  ],
  "recipient": [
   "to"
  ],
  "about": [
   "object",
   "of"
  ],
  "when": {
   "notDependant": [
    "baby",
    "power",
    "technology-free",
    "prisoner",
    "bank",
    "money",
    "retail",
    "home",
    "detainee",
    "bond",
    "suspect",
    "territory",
    "aid",
    "relief",
    "vaccine",
    "hostage",
    "player",
    "ticket",
    "pizza"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "supply-with",
  "type": "COOPERATE",
  "verbs": [
   "supply",
   "equip",
   "provide",
   "arm",
   "stock",
   "outfit",
   "furnish"
  ],
  "recipient": [
   "object"
  ],
  "about": [
   "with"
  ],
  "when": {
   "objectIsActor": true,
   "hasObject": true,
   "dependant": [
    "@weapon",
    "@aircraft",
    "@vessel",
    "@energy",
    "@machinery",
    "@commodity"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "sell",
  "type": "COOPERATE",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "sell",
   "lease",
   "rent",
   "market",
   "auction",
   "resell",
   "offload",
   "charter"
  ],
  "recipient": [
   "indirect",
   "to",
   "object"
  ],
  "when": {
   "notObject": [
    "story",
    "soul",
    "idea",
    "house",
    "newspaper",
    "ticket",
    "book",
    "out",
    "point",
    "message",
    "plan",
    "policy",
    "dream",
    "bond",
    "album",
    "home",
    "painting",
    "secret",
    "information",
    "share",
    "stake",
    "peace",
    "war"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "buy",
  "type": "COOPERATE",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "buy",
   "purchase",
   "import",
   "acquire",
   "procure",
   "obtain",
   "source",
   "lease"
  ],
  "recipient": [
   "from"
  ],
  "when": {
   "actorAfter": [
    "from"
   ],
   "notObject": [
    "time",
    "story",
    "ticket",
    "house",
    "painting",
    "player",
    "nationality",
    "independence",
    "citizenship",
    "skill",
    "habit",
    "permission",
    "freedom"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "receive-goods",
  "type": "COOPERATE",
  "verbs": [
   "receive",
   "get",
   "obtain",
   "take delivery"
  ],
  "actor": [
   "from"
  ],
  "recipient": [
   "subject"
  ],
  "about": [
   "object",
   "of"
  ],
  "when": {
   "actorAfter": [
    "from"
   ],
   "object": [
    "@weapon",
    "@aircraft",
    "@vessel",
    "@energy",
    "@food",
    "@commodity",
    "@machinery",
    "first",
    "second",
    "third",
    "half",
    "rest",
    "last",
    "remainder"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "take-delivery",
  "type": "COOPERATE",
  "contexts": [
   "economic"
  ],
  "pair": true,
  "verbs": [
   "take"
  ],
  "actor": [
   "from"
  ],
  "recipient": [
   "subject"
  ],
  "about": [
   "of"
  ],
  "when": {
   "object": [
    "delivery",
    "possession"
   ],
   "actorAfter": [
    "from"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "goods-arrive",
  "type": "COOPERATE",
  "pair": true,
  "verbs": [
   "arrive",
   "land",
   "dock",
   "reach"
  ],
  "actor": [
   "from"
  ],
  "recipient": [
   "in",
   "at",
   "object"
  ],
  "about": [
   "subject"
  ],
  "when": {
   "actorAfter": [
    "from"
   ],
   "subject": [
    "@weapon",
    "@aircraft",
    "@vessel",
    "@energy",
    "@food",
    "@commodity",
    "@machinery"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "purchase",
  "type": "COOPERATE",
  "contexts": [
   "economic"
  ],
  "nouns": [
   "purchase",
   "acquisition",
   "procurement",
   "import",
   "buying"
  ],
  "recipient": [
   "from"
  ],
  "when": {
   "actorAfter": [
    "from"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "trade",
  "type": "COOPERATE",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "trade",
   "barter",
   "do business"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "actorAfter": [
    "with"
   ],
   "notObject": [
    "accusation",
    "barb",
    "insult",
    "blow",
    "place",
    "fire",
    "threat",
    "shot",
    "charge",
    "player"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "trade-noun",
  "type": "COOPERATE",
  "contexts": [
   "economic"
  ],
  "nouns": [
   "trade",
   "commerce",
   "business"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "actorAfter": [
    "with",
    "between"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "joint-exercise",
  "type": "COOPERATE",
  "contexts": [
   "military"
  ],
  "nouns": [
   "exercise",
   "drill",
   "manoeuvre",
   "maneuver",
   "wargame",
   "war game",
   "patrol",
   "training",
   "war-game",
   "sortie"
  ],
  "reciprocal": true,
  "pair": true,
  "occurs": true,
  "when": {
   "dependant": [
    "joint",
    "bilateral",
    "combined",
    "trilateral",
    "multinational",
    "shared",
    "common",
    "multilateral",
    "annual joint"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "war-games",
  "type": "COOPERATE",
  "contexts": [
   "military"
  ],
  "pair": true,
  "nouns": [
   "game"
  ],
  "reciprocal": true,
  "when": {
   "dependant": [
    "war"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "exercise-together",
  "type": "COOPERATE",
  "contexts": [
   "military"
  ],
  "verbs": [
   "train",
   "exercise",
   "drill",
   "patrol",
   "rehearse"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "actorAfter": [
    "with",
    "alongside"
   ],
   "notObject": [
    "power",
    "right",
    "restraint",
    "option"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "exercise-with-noun",
  "type": "COOPERATE",
  "contexts": [
   "military"
  ],
  "nouns": [
   "exercise",
   "drill",
   "manoeuvre",
   "maneuver",
   "wargame"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "actorAfter": [
    "with",
    "between",
    "alongside"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "extradite",
  "type": "COOPERATE",
  "contexts": [
   "legal"
  ],
  "verbs": [
   "extradite",
   "hand over",
   "turn over",
   "surrender",
   "repatriate",
   "transfer",
   "hand back",
   "return"
  ],
  "recipient": [
   "to"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "suspect",
    "fugitive",
    "man",
    "woman",
    "citizen",
    "national",
    "prisoner",
    "convict",
    "criminal",
    "smuggler",
    "trafficker",
    "kingpin",
    "drug",
    "lord",
    "banker",
    "tycoon",
    "businessman",
    "accused",
    "hacker",
    "boss",
    "general",
    "militant",
    "leader",
    "dealer",
    "defendant",
    "cleric",
    "fraudster",
    "dissident"
   ],
   "actorAfter": [
    "to"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "extradition",
  "type": "COOPERATE",
  "contexts": [
   "legal"
  ],
  "nouns": [
   "extradition",
   "repatriation"
  ],
  "recipient": [
   "to"
  ],
  "when": {
   "actorAfter": [
    "to"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "share-intelligence",
  "type": "COOPERATE",
  "contexts": [
   "intelligence"
  ],
  "verbs": [
   "share",
   "exchange",
   "swap",
   "pass",
   "hand",
   "hand over",
   "pass on",
   "give",
   "relay",
   "disclose",
   "provide"
  ],
  "recipient": [
   "indirect",
   "with",
   "to"
  ],
  "when": {
   "object": [
    "intelligence",
    "information",
    "datum",
    "data",
    "imagery",
    "evidence",
    "lead",
    "file",
    "dossier",
    "tip",
    "result",
    "finding"
   ],
   "notDependant": [
    "spy",
    "secret",
    "espionage",
    "traitor",
    "court",
    "prosecutor",
    "agent",
    "mole"
   ],
   "actorAfter": [
    "with",
    "to"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "share-with-each-other",
  "type": "COOPERATE",
  "contexts": [
   "intelligence"
  ],
  "verbs": [
   "share",
   "exchange",
   "swap",
   "pool"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "object": [
    "intelligence",
    "information",
    "datum",
    "data",
    "imagery",
    "evidence",
    "technology",
    "expertise",
    "experience",
    "know-how"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "intelligence-sharing",
  "type": "COOPERATE",
  "contexts": [
   "intelligence"
  ],
  "nouns": [
   "sharing",
   "exchange"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "dependant": [
    "intelligence",
    "information",
    "datum",
    "data",
    "evidence"
   ],
   "actorAfter": [
    "with",
    "between"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "cooperate",
  "type": "COOPERATE",
  "verbs": [
   "cooperate",
   "co-operate",
   "collaborate",
   "team up",
   "partner",
   "work together",
   "join force"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "actorAfter": [
    "with"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "cooperation",
  "type": "COOPERATE",
  "nouns": [
   "cooperation",
   "co-operation",
   "collaboration",
   "partnership",
   "assistance pact"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "actorAfter": [
    "with",
    "between"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "invest",
  "type": "COOPERATE",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "invest",
   "co-finance",
   "inject"
  ],
  "recipient": [
   "in",
   "into"
  ],
  "when": {
   "actorAfter": [
    "in",
    "into"
   ],
   "object": [
    "dollar",
    "euro",
    "million",
    "billion",
    "yuan",
    "yen",
    "pound",
    "port",
    "railway",
    "road",
    "bridge",
    "dam",
    "plant",
    "reactor",
    "pipeline",
    "refinery",
    "airport",
    "power",
    "station",
    "hospital",
    "factory",
    "highway",
    "terminal"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "swap-prisoners",
  "type": "COOPERATE",
  "verbs": [
   "exchange",
   "swap",
   "trade"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "object": [
    "prisoner",
    "detainee",
    "captive",
    "body",
    "remains",
    "hostage",
    "spy",
    "soldier",
    "pow",
    "goods",
    "good",
    "currency",
    "gas",
    "electricity"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "prisoner-swap",
  "type": "COOPERATE",
  "nouns": [
   "swap",
   "exchange"
  ],
  "reciprocal": true,
  "pair": true,
  "occurs": true,
  "when": {
   "dependant": [
    "prisoner",
    "detainee",
    "captive",
    "hostage",
    "body",
    "currency",
    "pow"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "co-develop",
  "type": "COOPERATE",
  "verbs": [
   "co-develop",
   "co-produce",
   "jointly develop",
   "codevelop",
   "coproduce",
   "co-author"
  ],
  "reciprocal": true,
  "pair": true,
  "file": "COOPERATE"
 },
 {
  "id": "joint-work",
  "type": "COOPERATE",
  "verbs": [
   "develop",
   "produce",
   "build",
   "construct",
   "launch",
   "operate",
   "test",
   "manufacture",
   "run",
   "patrol",
   "train",
   "exercise",
   "drill",
   "clear",
   "conduct",
   "carry out",
   "explore",
   "investigate"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "dependant": [
    "jointly",
    "together"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "build-for",
  "type": "COOPERATE",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "build",
   "construct",
   "upgrade",
   "modernise",
   "modernize",
   "overhaul",
   "repair",
   "refurbish",
   "launch"
  ],
  "recipient": [
   "for"
  ],
  "about": [
   "object"
  ],
  "when": {
   "actorAfter": [
    "for"
   ],
   "object": [
    "port",
    "railway",
    "road",
    "bridge",
    "dam",
    "plant",
    "reactor",
    "pipeline",
    "refinery",
    "airport",
    "station",
    "hospital",
    "factory",
    "highway",
    "terminal",
    "satellite",
    "frigate",
    "submarine",
    "vessel",
    "ship",
    "aircraft",
    "helicopter",
    "tank",
    "radar",
    "stadium",
    "school",
    "base"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "joint-venture",
  "type": "COOPERATE",
  "contexts": [
   "economic"
  ],
  "pair": true,
  "nouns": [
   "venture",
   "project",
   "production",
   "development",
   "research",
   "investigation",
   "mission",
   "operation",
   "task force"
  ],
  "reciprocal": true,
  "when": {
   "dependant": [
    "joint",
    "bilateral",
    "shared"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "link-grids",
  "type": "COOPERATE",
  "contexts": [
   "economic"
  ],
  "pair": true,
  "verbs": [
   "connect",
   "link",
   "integrate",
   "synchronise",
   "synchronize",
   "interconnect"
  ],
  "recipient": [
   "with",
   "to"
  ],
  "when": {
   "object": [
    "grid",
    "pipeline",
    "railway",
    "market",
    "electricity",
    "port"
   ],
   "actorAfter": [
    "with",
    "to"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "open-market",
  "type": "COOPERATE",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "open",
   "reopen"
  ],
  "recipient": [
   "to",
   "for"
  ],
  "when": {
   "object": [
    "market",
    "economy",
    "trade",
    "sector"
   ],
   "actorAfter": [
    "to",
    "for"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "link-each-other",
  "type": "COOPERATE",
  "contexts": [
   "economic"
  ],
  "pair": true,
  "verbs": [
   "connect",
   "link",
   "integrate",
   "synchronise",
   "synchronize",
   "interconnect",
   "pool"
  ],
  "reciprocal": true,
  "when": {
   "object": [
    "grid",
    "network",
    "pipeline",
    "railway",
    "market",
    "resource",
    "system"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "deploy-troops",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military"
  ],
  "verbs": [
   "deploy",
   "mass",
   "station",
   "amass",
   "concentrate",
   "send",
   "dispatch",
   "despatch",
   "move",
   "rush",
   "redeploy",
   "position",
   "assemble",
   "reinforce",
   "order",
   "pour",
   "gather",
   "stage"
  ],
  "recipient": [
   "against",
   "near",
   "along",
   "toward",
   "towards",
   "on",
   "at",
   "off",
   "around",
   "with",
   "to",
   "owner",
   "of",
   "possessor"
  ],
  "when": {
   "object": [
    "troop",
    "soldier",
    "force",
    "army",
    "unit",
    "battalion",
    "brigade",
    "division",
    "regiment",
    "reinforcement",
    "paratrooper",
    "commando",
    "marine",
    "infantry",
    "contingent",
    "corps",
    "ranger",
    "reservist",
    "serviceman",
    "personnel",
    "guard"
   ],
   "preposition": [
    "against",
    "near",
    "along",
    "toward",
    "towards",
    "on",
    "at",
    "off",
    "around",
    "to",
    "in"
   ],
   "notDependant": [
    "flood",
    "quake",
    "earthquake",
    "relief",
    "rescue",
    "help",
    "aid",
    "peacekeeping",
    "disaster",
    "cyclone",
    "parade",
    "wildfire",
    "evacuate",
    "home",
    "un",
    "mission"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "deploy-bare",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military"
  ],
  "verbs": [
   "deploy",
   "mobilise",
   "mobilize",
   "mass",
   "redeploy",
   "station",
   "amass",
   "call up",
   "reinforce",
   "concentrate"
  ],
  "recipient": [
   "against",
   "near",
   "along",
   "on",
   "at",
   "with",
   "possessor"
  ],
  "when": {
   "object": [
    "troop",
    "soldier",
    "force",
    "army",
    "unit",
    "battalion",
    "brigade",
    "division",
    "regiment",
    "reservist",
    "reserve",
    "conscript",
    "reinforcement",
    "paratrooper",
    "infantry",
    "marine",
    "military",
    "contingent"
   ],
   "notDependant": [
    "flood",
    "quake",
    "earthquake",
    "relief",
    "rescue",
    "help",
    "aid",
    "peacekeeping",
    "disaster",
    "cyclone",
    "evacuate",
    "wildfire"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "troops-mass",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military"
  ],
  "verbs": [
   "mass",
   "gather",
   "assemble",
   "deploy",
   "concentrate",
   "amass",
   "muster",
   "dig in"
  ],
  "recipient": [
   "near",
   "along",
   "on",
   "at",
   "with",
   "in",
   "against",
   "possessor"
  ],
  "when": {
   "hasObject": false,
   "subject": [
    "troop",
    "soldier",
    "force",
    "army",
    "unit",
    "battalion",
    "brigade",
    "division",
    "regiment",
    "marine",
    "paratrooper",
    "reservist",
    "infantry"
   ],
   "notDependant": [
    "flood",
    "parade",
    "memorial",
    "ceremony",
    "anniversary",
    "quake"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "deploy-weapons",
  "type": "MOBILIZE",
  "mode": "weapons",
  "contexts": [
   "military"
  ],
  "verbs": [
   "deploy",
   "station",
   "move",
   "send",
   "dispatch",
   "despatch",
   "install",
   "position",
   "base",
   "sail",
   "amass",
   "mass",
   "site",
   "order",
   "rush",
   "redeploy",
   "mobilise",
   "mobilize",
   "fly",
   "target",
   "place"
  ],
  "recipient": [
   "against",
   "near",
   "along",
   "toward",
   "towards",
   "on",
   "at",
   "off",
   "around",
   "over",
   "possessor"
  ],
  "when": {
   "object": [
    "warship",
    "ship",
    "frigate",
    "destroyer",
    "submarine",
    "carrier",
    "fleet",
    "corvette",
    "gunboat",
    "tank",
    "armour",
    "armor",
    "artillery",
    "howitzer",
    "missile",
    "rocket",
    "launcher",
    "battery",
    "jet",
    "bomber",
    "warplane",
    "aircraft",
    "helicopter",
    "drone",
    "radar",
    "weapon",
    "flotilla",
    "squadron",
    "armada",
    "icbm",
    "warhead"
   ],
   "preposition": [
    "against",
    "near",
    "along",
    "toward",
    "towards",
    "on",
    "at",
    "off",
    "around",
    "over"
   ],
   "notDependant": [
    "flood",
    "relief",
    "rescue",
    "evacuate",
    "orbit",
    "sale",
    "free",
    "gift",
    "delivery",
    "aid",
    "donation",
    "help",
    "support",
    "contract",
    "museum",
    "repair",
    "parade",
    "show",
    "customer"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "scramble",
  "type": "MOBILIZE",
  "mode": "weapons",
  "contexts": [
   "military"
  ],
  "verbs": [
   "scramble",
   "sortie"
  ],
  "recipient": [
   "against",
   "over",
   "near"
  ],
  "when": {
   "object": [
    "jet",
    "fighter",
    "plane",
    "aircraft",
    "warplane",
    "helicopter",
    "interceptor"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "alert",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military"
  ],
  "verbs": [
   "put",
   "place",
   "keep",
   "set",
   "raise",
   "bring",
   "order"
  ],
  "recipient": [
   "against",
   "with",
   "along",
   "near"
  ],
  "when": {
   "object": [
    "troop",
    "soldier",
    "force",
    "army",
    "unit",
    "battalion",
    "brigade",
    "navy",
    "military",
    "fleet",
    "reservist",
    "garrison",
    "air",
    "defence",
    "battery",
    "jet",
    "division",
    "corps",
    "guard",
    "police",
    "base"
   ],
   "dependant": [
    "alert",
    "readiness",
    "standby",
    "guard",
    "footing",
    "preparedness"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "go-on-alert",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military"
  ],
  "verbs": [
   "go",
   "stand",
   "remain",
   "be",
   "stay"
  ],
  "recipient": [
   "against"
  ],
  "when": {
   "hasObject": false,
   "subject": [
    "troop",
    "soldier",
    "force",
    "army",
    "unit",
    "navy",
    "military",
    "fleet",
    "guard",
    "battalion",
    "brigade",
    "police",
    "garrison"
   ],
   "dependant": [
    "alert",
    "standby",
    "readiness",
    "ready"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "declare-alert",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military"
  ],
  "verbs": [
   "declare",
   "raise",
   "order",
   "announce",
   "proclaim",
   "begin",
   "launch",
   "decree"
  ],
  "recipient": [
   "against"
  ],
  "when": {
   "object": [
    "mobilisation",
    "mobilization",
    "call-up",
    "conscription",
    "draft"
   ],
   "notDependant": [
    "agreement",
    "report",
    "law",
    "text",
    "resource",
    "player"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "mobilise-on",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military"
  ],
  "verbs": [
   "mobilise",
   "mobilize"
  ],
  "recipient": [
   "against"
  ],
  "when": {
   "actorAfter": [
    "against"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "test-missile",
  "type": "MOBILIZE",
  "mode": "weapons",
  "contexts": [
   "military"
  ],
  "verbs": [
   "test-fire",
   "test",
   "launch",
   "fire",
   "test-launch",
   "testfire",
   "detonate",
   "flight-test",
   "shoot"
  ],
  "recipient": [
   "over",
   "toward",
   "towards",
   "against",
   "near"
  ],
  "when": {
   "object": [
    "missile",
    "rocket",
    "warhead",
    "weapon",
    "torpedo",
    "icbm",
    "interceptor",
    "bomb",
    "device",
    "launcher",
    "slbm",
    "projectile"
   ],
   "notDependant": [
    "satellite",
    "orbit",
    "probe",
    "spacecraft",
    "moon",
    "space",
    "question"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "weapons-test",
  "type": "MOBILIZE",
  "mode": "weapons",
  "contexts": [
   "military"
  ],
  "nouns": [
   "test",
   "launch",
   "test-firing",
   "detonation"
  ],
  "recipient": [
   "over"
  ],
  "occurs": true,
  "when": {
   "dependant": [
    "missile",
    "nuclear",
    "rocket",
    "weapon",
    "icbm",
    "ballistic",
    "warhead",
    "atomic"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "drill",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military"
  ],
  "nouns": [
   "exercise",
   "drill",
   "manoeuvre",
   "maneuver",
   "wargame",
   "war game",
   "live-fire exercise"
  ],
  "recipient": [
   "near",
   "against",
   "around",
   "along",
   "off",
   "simulate"
  ],
  "occurs": true,
  "when": {
   "dependant": [
    "military",
    "naval",
    "air",
    "live-fire",
    "army",
    "artillery",
    "missile",
    "combat",
    "war",
    "snap",
    "tank",
    "nuclear",
    "amphibious",
    "land",
    "large-scale",
    "massive",
    "defence",
    "defense",
    "winter",
    "sea",
    "infantry",
    "airborne",
    "battalion",
    "landing"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "drill-verb",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military"
  ],
  "verbs": [
   "drill",
   "rehearse",
   "practise",
   "practice",
   "simulate"
  ],
  "recipient": [
   "on",
   "of",
   "against"
  ],
  "when": {
   "object": [
    "attack",
    "invasion",
    "landing",
    "assault",
    "strike",
    "war",
    "amphibious",
    "defence",
    "launch",
    "blockade"
   ],
   "subject": [
    "@armed"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "police-deploy",
  "type": "MOBILIZE",
  "mode": "police",
  "verbs": [
   "deploy",
   "mobilise",
   "mobilize",
   "station",
   "send",
   "mass",
   "call out",
   "post",
   "dispatch",
   "rush",
   "reinforce"
  ],
  "recipient": [
   "against",
   "along",
   "near",
   "at",
   "to",
   "in",
   "possessor"
  ],
  "when": {
   "object": [
    "police",
    "policeman",
    "gendarme",
    "officer",
    "constable",
    "coastguard",
    "patrol"
   ],
   "notDependant": [
    "help",
    "aid",
    "assist",
    "training",
    "peacekeeping",
    "relief",
    "flood",
    "rescue",
    "train"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "militia-mobilise",
  "type": "MOBILIZE",
  "mode": "militia",
  "verbs": [
   "mobilise",
   "mobilize",
   "deploy",
   "mass",
   "arm",
   "raise",
   "call up",
   "gather",
   "form"
  ],
  "recipient": [
   "against",
   "along",
   "near",
   "on",
   "in",
   "possessor"
  ],
  "when": {
   "object": [
    "militia",
    "fighter",
    "militiaman",
    "volunteer",
    "tribesman",
    "vigilante",
    "paramilitary",
    "rebel"
   ],
   "notDependant": [
    "help",
    "aid",
    "clean",
    "vaccination",
    "vote",
    "charity",
    "flood",
    "tree"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "deployment-noun",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military"
  ],
  "nouns": [
   "deployment",
   "buildup",
   "build-up",
   "mobilisation",
   "mobilization",
   "massing",
   "redeployment",
   "concentration"
  ],
  "actor": [
   "subject",
   "of",
   "object"
  ],
  "recipient": [
   "near",
   "along",
   "against",
   "on",
   "toward",
   "towards",
   "at",
   "possessor"
  ],
  "occurs": true,
  "when": {
   "dependant": [
    "troop",
    "soldier",
    "force",
    "military",
    "army",
    "unit",
    "battalion",
    "brigade",
    "tank",
    "reservist",
    "warship"
   ],
   "notDependant": [
    "peacekeeping",
    "relief"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "patrol",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military"
  ],
  "verbs": [
   "patrol",
   "circle",
   "buzz",
   "shadow",
   "sail through",
   "steam"
  ],
  "recipient": [
   "owner",
   "of",
   "near",
   "off",
   "along",
   "object",
   "with",
   "possessor"
  ],
  "when": {
   "subject": [
    "warship",
    "ship",
    "frigate",
    "destroyer",
    "bomber",
    "jet",
    "troop",
    "soldier",
    "aircraft",
    "fleet",
    "navy",
    "submarine",
    "drone",
    "gunboat",
    "vessel",
    "carrier",
    "warplane"
   ],
   "preposition": [
    "near",
    "off",
    "along",
    "around",
    "toward",
    "towards"
   ],
   "notDependant": [
    "joint",
    "jointly"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "fortify",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military"
  ],
  "verbs": [
   "fortify",
   "reinforce",
   "militarise",
   "militarize",
   "strengthen",
   "beef up",
   "bolster"
  ],
  "recipient": [
   "with",
   "near",
   "along",
   "against",
   "owner",
   "possessor"
  ],
  "when": {
   "object": [
    "border",
    "frontier",
    "garrison",
    "base",
    "outpost",
    "position",
    "frontline",
    "defence",
    "presence",
    "deployment"
   ],
   "subject": [
    "@actor",
    "@armed",
    "government",
    "state",
    "navy",
    "country",
    "president",
    "minister",
    "ministry"
   ],
   "notDependant": [
    "virus",
    "smuggling",
    "wall",
    "bank",
    "team"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "enrich",
  "type": "MOBILIZE",
  "mode": "weapons",
  "contexts": [
   "cbrn"
  ],
  "verbs": [
   "build",
   "develop",
   "produce",
   "acquire",
   "enrich",
   "stockpile",
   "assemble",
   "unveil"
  ],
  "recipient": [
   "against"
  ],
  "when": {
   "object": [
    "warhead",
    "uranium",
    "plutonium",
    "icbm",
    "bomb",
    "weapon"
   ],
   "dependant": [
    "nuclear",
    "%",
    "percent",
    "purity",
    "arsenal",
    "atomic"
   ],
   "notDependant": [
    "reactor",
    "fuel",
    "medical"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "station-weapons",
  "type": "MOBILIZE",
  "mode": "weapons",
  "contexts": [
   "military"
  ],
  "verbs": [
   "deploy",
   "station",
   "redeploy"
  ],
  "recipient": [
   "in",
   "to",
   "into",
   "possessor"
  ],
  "when": {
   "object": [
    "warship",
    "frigate",
    "destroyer",
    "submarine",
    "carrier",
    "fleet",
    "corvette",
    "gunboat",
    "tank",
    "artillery",
    "howitzer",
    "missile",
    "rocket",
    "launcher",
    "battery",
    "jet",
    "bomber",
    "warplane",
    "aircraft",
    "helicopter",
    "drone",
    "radar",
    "weapon",
    "flotilla",
    "squadron"
   ],
   "preposition": [
    "to",
    "in",
    "into"
   ],
   "notDependant": [
    "flood",
    "relief",
    "rescue",
    "evacuate",
    "aid",
    "help",
    "support",
    "disaster",
    "earthquake",
    "wildfire",
    "cyclone",
    "virus"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "cross-border",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military",
   "territory"
  ],
  "verbs": [
   "cross",
   "breach"
  ],
  "recipient": [
   "into",
   "with",
   "of",
   "owner",
   "possessor"
  ],
  "when": {
   "object": [
    "border",
    "frontier",
    "line",
    "river"
   ],
   "subject": [
    "troop",
    "soldier",
    "force",
    "army",
    "tank",
    "unit",
    "column",
    "convoy",
    "paratrooper",
    "commando"
   ],
   "preposition": [
    "into",
    "with",
    "of",
    "to"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "send-into",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military"
  ],
  "verbs": [
   "send",
   "move",
   "order",
   "pour",
   "push",
   "dispatch"
  ],
  "recipient": [
   "into"
  ],
  "when": {
   "object": [
    "troop",
    "soldier",
    "tank",
    "force",
    "army",
    "paratrooper",
    "unit",
    "armour",
    "armor",
    "convoy"
   ],
   "actorAfter": [
    "into"
   ],
   "notDependant": [
    "peacekeeping",
    "relief",
    "flood",
    "aid",
    "quake",
    "rescue"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "call-up",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military"
  ],
  "verbs": [
   "call up",
   "draft",
   "conscript",
   "call to arms"
  ],
  "recipient": [
   "against"
  ],
  "when": {
   "object": [
    "reservist",
    "reserve",
    "conscript",
    "recruit",
    "soldier",
    "troop",
    "volunteer",
    "veteran",
    "men",
    "man"
   ],
   "hasObject": true,
   "notObject": [
    "striker",
    "player"
   ],
   "notDependant": [
    "squad",
    "team",
    "season",
    "match",
    "cup"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "highest-alert",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military"
  ],
  "verbs": [
   "put",
   "place",
   "raise",
   "keep",
   "move"
  ],
  "actor": [
   "subject",
   "object"
  ],
  "recipient": [
   "against"
  ],
  "when": {
   "object": [
    "troop",
    "soldier",
    "force",
    "army",
    "unit",
    "navy",
    "military",
    "fleet",
    "brigade",
    "guard"
   ],
   "preposition": [
    "on",
    "at",
    "to"
   ],
   "dependant": [
    "level",
    "state"
   ],
   "notDependant": [
    "sea",
    "pay",
    "wage"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "send-to-border",
  "type": "MOBILIZE",
  "mode": "weapons",
  "contexts": [
   "military"
  ],
  "verbs": [
   "send",
   "dispatch",
   "despatch",
   "move",
   "deploy",
   "order",
   "rush",
   "station",
   "steer",
   "redeploy",
   "bring"
  ],
  "recipient": [
   "possessor",
   "with",
   "of",
   "off",
   "between"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "warship",
    "frigate",
    "destroyer",
    "submarine",
    "carrier",
    "fleet",
    "squadron",
    "flotilla",
    "gunboat",
    "bomber",
    "tank",
    "artillery",
    "jet",
    "fighter",
    "launcher",
    "battery",
    "missile",
    "warplane",
    "armour",
    "armor",
    "howitzer",
    "helicopter",
    "aircraft",
    "drone"
   ],
   "preposition": [
    "to",
    "into",
    "toward",
    "towards"
   ],
   "dependant": [
    "border",
    "frontier",
    "front",
    "strait",
    "gulf",
    "sea",
    "water",
    "coast",
    "channel",
    "bay",
    "boundary",
    "line"
   ],
   "notDependant": [
    "flood",
    "relief",
    "rescue",
    "evacuate",
    "aid",
    "help",
    "museum",
    "storm"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "cross-frontier",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military",
   "territory"
  ],
  "verbs": [
   "cross"
  ],
  "recipient": [
   "into",
   "with",
   "of",
   "owner",
   "possessor",
   "to",
   "from"
  ],
  "when": {
   "object": [
    "border",
    "frontier",
    "boundary"
   ],
   "subject": [
    "@armed"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "land-troops",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military"
  ],
  "verbs": [
   "land",
   "disembark",
   "airlift",
   "parachute"
  ],
  "recipient": [
   "in",
   "on",
   "at",
   "near",
   "into",
   "possessor"
  ],
  "when": {
   "object": [
    "troop",
    "soldier",
    "force",
    "marine",
    "paratrooper",
    "commando",
    "infantry",
    "contingent"
   ],
   "notDependant": [
    "relief",
    "flood",
    "quake",
    "earthquake",
    "peacekeeping",
    "aid",
    "home",
    "rescue"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "mobilise-bare",
  "type": "MOBILIZE",
  "mode": "troops",
  "contexts": [
   "military"
  ],
  "verbs": [
   "mobilise",
   "mobilize",
   "rearm"
  ],
  "recipient": [
   "against"
  ],
  "when": {
   "hasObject": false,
   "subject": [
    "@actor",
    "army",
    "side"
   ],
   "noActorAfter": [
    "against"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "aim-weapon",
  "type": "MOBILIZE",
  "mode": "weapons",
  "verbs": [
   "aim",
   "point",
   "train",
   "level"
  ],
  "recipient": [
   "at",
   "on",
   "toward",
   "towards"
  ],
  "when": {
   "object": [
    "weapon",
    "gun",
    "rifle",
    "pistol",
    "cannon",
    "artillery",
    "missile",
    "machinegun"
   ],
   "preposition": [
    "at",
    "on",
    "toward",
    "towards"
   ],
   "subject": [
    "@actor",
    "@armed",
    "police",
    "officer",
    "guard",
    "member"
   ]
  },
  "file": "MOBILIZE"
 },
 {
  "id": "demonstrate",
  "type": "PROTEST",
  "mode": "demo",
  "verbs": [
   "demonstrate",
   "rally",
   "march",
   "picket",
   "gather",
   "assemble",
   "protest",
   "take to",
   "parade",
   "chant",
   "converge"
  ],
  "actor": [
   "subject",
   "in",
   "across",
   "throughout"
  ],
  "recipient": [
   "against",
   "outside",
   "at",
   "over",
   "on",
   "near",
   "in front of"
  ],
  "when": {
   "hasObject": false,
   "subject": [
    "protester",
    "demonstrator",
    "worker",
    "student",
    "people",
    "crowd",
    "resident",
    "citizen",
    "villager",
    "farmer",
    "fisherman",
    "activist",
    "teacher",
    "doctor",
    "nurse",
    "miner",
    "refugee",
    "migrant",
    "monk",
    "supporter",
    "opponent",
    "woman",
    "thousand",
    "hundred",
    "dozen",
    "ten",
    "journalist",
    "lawyer",
    "driver",
    "pensioner",
    "youth",
    "exile",
    "emigrant",
    "civilian",
    "woman",
    "trucker",
    "family",
    "unionist",
    "settler",
    "marcher",
    "believer",
    "national",
    "herder",
    "trader",
    "expatriate",
    "inhabitant",
    "sailor",
    "civilian"
   ],
   "preposition": [
    "against",
    "outside",
    "over",
    "at",
    "in front of",
    "near",
    "on",
    "for",
    "in",
    "after"
   ],
   "notDependant": [
    "talk",
    "parade",
    "festival",
    "concert",
    "gift",
    "museum",
    "market",
    "bank",
    "exam",
    "game",
    "match",
    "prayer",
    "mass",
    "funeral",
    "celebrate",
    "aid",
    "vote",
    "poll",
    "border",
    "wedding",
    "meal",
    "exhibition",
    "pray"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "protest-against",
  "type": "PROTEST",
  "mode": "demo",
  "verbs": [
   "protest",
   "demonstrate",
   "rally",
   "march",
   "picket"
  ],
  "recipient": [
   "object",
   "owner",
   "against",
   "at",
   "of"
  ],
  "when": {
   "subject": [
    "protester",
    "demonstrator",
    "worker",
    "student",
    "people",
    "crowd",
    "resident",
    "citizen",
    "villager",
    "farmer",
    "fisherman",
    "activist",
    "teacher",
    "doctor",
    "nurse",
    "miner",
    "refugee",
    "migrant",
    "monk",
    "supporter",
    "opponent",
    "woman",
    "thousand",
    "hundred",
    "dozen",
    "lawyer",
    "driver",
    "youth",
    "exile",
    "civilian",
    "trucker",
    "unionist",
    "herder",
    "trader",
    "expatriate",
    "inhabitant"
   ],
   "hasObject": true,
   "notObject": [
    "innocence",
    "love",
    "horse",
    "troop",
    "soldier",
    "support",
    "player",
    "team"
   ],
   "notDependant": [
    "note",
    "formally",
    "diplomatic"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "take-to-streets",
  "type": "PROTEST",
  "mode": "demo",
  "verbs": [
   "take",
   "pour",
   "spill",
   "flood",
   "return",
   "descend"
  ],
  "actor": [
   "subject",
   "in",
   "across",
   "throughout"
  ],
  "recipient": [
   "against",
   "over",
   "outside",
   "to"
  ],
  "when": {
   "dependant": [
    "street",
    "square"
   ],
   "preposition": [
    "to",
    "into",
    "onto"
   ],
   "subject": [
    "protester",
    "demonstrator",
    "worker",
    "student",
    "people",
    "crowd",
    "resident",
    "citizen",
    "villager",
    "farmer",
    "activist",
    "teacher",
    "doctor",
    "nurse",
    "woman",
    "thousand",
    "hundred",
    "dozen",
    "refugee",
    "migrant",
    "monk",
    "supporter",
    "opponent",
    "youth",
    "national",
    "civilian",
    "trader",
    "million"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "protest-noun",
  "type": "PROTEST",
  "mode": "demo",
  "nouns": [
   "demonstration",
   "rally",
   "protest",
   "march",
   "vigil",
   "sit-in",
   "picket",
   "mass protest"
  ],
  "actor": [
   "subject",
   "in",
   "across",
   "throughout"
  ],
  "recipient": [
   "against",
   "outside",
   "at",
   "over",
   "in front of"
  ],
  "occurs": true,
  "when": {
   "actorAfter": [
    "against",
    "outside",
    "at",
    "in",
    "over",
    "by",
    "of"
   ],
   "notDependant": [
    "note",
    "formal",
    "diplomatic",
    "letter",
    "strong",
    "official",
    "verbal",
    "strongly",
    "motor",
    "price",
    "car",
    "dakar",
    "stock",
    "market",
    "online",
    "pit",
    "lodge",
    "election",
    "campaign"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "protests-erupt",
  "type": "PROTEST",
  "mode": "demo",
  "verbs": [
   "erupt",
   "break out",
   "flare",
   "flare up",
   "begin",
   "continue",
   "spread",
   "resume",
   "start",
   "intensify",
   "grow",
   "swell",
   "take place",
   "rock",
   "sweep",
   "engulf",
   "grip"
  ],
  "actor": [
   "in",
   "across",
   "through",
   "throughout",
   "object"
  ],
  "recipient": [
   "against",
   "over"
  ],
  "when": {
   "subject": [
    "protest",
    "demonstration",
    "rally",
    "unrest",
    "sit-in"
   ],
   "actorAfter": [
    "in",
    "across",
    "through",
    "throughout",
    "against"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "protests-sweep",
  "type": "PROTEST",
  "mode": "demo",
  "verbs": [
   "rock",
   "sweep",
   "engulf",
   "grip",
   "shake",
   "paralyse",
   "paralyze",
   "convulse"
  ],
  "actor": [
   "object"
  ],
  "recipient": [
   "against"
  ],
  "when": {
   "subject": [
    "protest",
    "demonstration",
    "unrest",
    "rally"
   ],
   "objectIsActor": true
  },
  "file": "PROTEST"
 },
 {
  "id": "riot",
  "type": "PROTEST",
  "mode": "riot",
  "verbs": [
   "riot",
   "rampage",
   "loot"
  ],
  "nouns": [
   "riot",
   "rioting",
   "looting"
  ],
  "actor": [
   "subject",
   "in",
   "across",
   "throughout"
  ],
  "recipient": [
   "against",
   "over"
  ],
  "occurs": true,
  "when": {
   "notDependant": [
    "police",
    "colour",
    "color",
    "gear",
    "laugh",
    "shield"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "riots-erupt",
  "type": "PROTEST",
  "mode": "riot",
  "verbs": [
   "erupt",
   "break out",
   "flare",
   "flare up",
   "begin",
   "continue",
   "spread",
   "resume",
   "start",
   "take place"
  ],
  "actor": [
   "in",
   "across",
   "throughout"
  ],
  "recipient": [
   "against"
  ],
  "when": {
   "subject": [
    "riot",
    "rioting",
    "looting",
    "violence"
   ],
   "actorAfter": [
    "in",
    "across",
    "throughout"
   ],
   "notDependant": [
    "between"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "strike-work",
  "type": "PROTEST",
  "mode": "strike",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "strike",
   "walk out",
   "walk off",
   "go",
   "stay",
   "be",
   "down",
   "lay down"
  ],
  "actor": [
   "subject",
   "in",
   "across",
   "throughout"
  ],
  "recipient": [
   "against"
  ],
  "when": {
   "subject": [
    "worker",
    "teacher",
    "doctor",
    "nurse",
    "miner",
    "driver",
    "pilot",
    "employee",
    "docker",
    "farmer",
    "civil servant",
    "servant",
    "student",
    "staff",
    "union",
    "trucker",
    "judge",
    "lawyer",
    "fisherman",
    "journalist",
    "thousand",
    "hundred",
    "sailor",
    "engineer",
    "trader",
    "policeman",
    "railwayman",
    "dockworker",
    "postman",
    "shopkeeper"
   ],
   "dependant": [
    "strike",
    "wage",
    "pay",
    "pension",
    "salary",
    "job",
    "tool"
   ],
   "notDependant": [
    "deal",
    "gold",
    "oil"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "strike-noun-work",
  "type": "PROTEST",
  "mode": "strike",
  "contexts": [
   "economic"
  ],
  "nouns": [
   "strike",
   "walkout",
   "stoppage",
   "work stoppage",
   "general strike",
   "lockout"
  ],
  "actor": [
   "subject",
   "in",
   "across",
   "throughout"
  ],
  "recipient": [
   "against",
   "at"
  ],
  "occurs": true,
  "when": {
   "notDependant": [
    "air",
    "military",
    "missile",
    "drone",
    "retaliatory",
    "pre-emptive",
    "preemptive",
    "aerial",
    "artillery",
    "precision",
    "rocket",
    "surgical",
    "deadly",
    "cross-border",
    "target",
    "hunger",
    "nuclear",
    "lightning",
    "pitcher",
    "base",
    "depot",
    "bomb",
    "enemy",
    "naval",
    "on"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "hunger-strike",
  "type": "PROTEST",
  "mode": "hunger",
  "nouns": [
   "strike",
   "hunger strike",
   "fast",
   "hunger-strike"
  ],
  "actor": [
   "subject",
   "in",
   "across",
   "throughout"
  ],
  "recipient": [
   "against",
   "in",
   "at"
  ],
  "occurs": true,
  "when": {
   "dependant": [
    "hunger"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "go-hungry",
  "type": "PROTEST",
  "mode": "hunger",
  "verbs": [
   "go",
   "be",
   "remain",
   "continue",
   "fast",
   "refuse"
  ],
  "actor": [
   "subject",
   "in",
   "across",
   "throughout"
  ],
  "recipient": [
   "against",
   "in"
  ],
  "when": {
   "dependant": [
    "hunger",
    "hunger-strike",
    "food"
   ],
   "subject": [
    "prisoner",
    "inmate",
    "detainee",
    "activist",
    "student",
    "refugee",
    "migrant",
    "captive",
    "hostage",
    "worker",
    "dissident",
    "demonstrator",
    "protester",
    "monk"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "boycott",
  "type": "PROTEST",
  "mode": "boycott",
  "verbs": [
   "boycott",
   "shun"
  ],
  "nouns": [
   "boycott"
  ],
  "recipient": [
   "owner",
   "of",
   "object",
   "from",
   "against"
  ],
  "occurs": true,
  "when": {
   "subject": [
    "worker",
    "student",
    "people",
    "citizen",
    "consumer",
    "shopper",
    "farmer",
    "activist",
    "trader",
    "resident",
    "villager",
    "supporter",
    "youth",
    "party",
    "opposition",
    "lawyer",
    "teacher",
    "docker",
    "merchant",
    "customer",
    "national",
    "thousand",
    "importer"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "block-road",
  "type": "PROTEST",
  "mode": "obstruct",
  "verbs": [
   "block",
   "barricade",
   "obstruct",
   "blockade",
   "occupy",
   "close",
   "paralyse",
   "paralyze",
   "seal off"
  ],
  "recipient": [
   "owner",
   "of",
   "to",
   "with",
   "from",
   "against",
   "into",
   "in"
  ],
  "when": {
   "object": [
    "road",
    "highway",
    "bridge",
    "street",
    "motorway",
    "railway",
    "border",
    "crossing",
    "port",
    "airport",
    "entrance",
    "gate",
    "route",
    "embassy",
    "consulate",
    "office",
    "building",
    "university",
    "square",
    "square",
    "parliament",
    "track",
    "traffic",
    "junction",
    "pass",
    "pipeline"
   ],
   "subject": [
    "protester",
    "demonstrator",
    "worker",
    "student",
    "crowd",
    "resident",
    "citizen",
    "villager",
    "farmer",
    "fisherman",
    "activist",
    "teacher",
    "miner",
    "trucker",
    "driver",
    "refugee",
    "migrant",
    "supporter",
    "youth",
    "thousand",
    "hundred",
    "dozen",
    "unionist",
    "herder",
    "settler",
    "striker",
    "nurse"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "burn-flag",
  "type": "PROTEST",
  "mode": "vandalize",
  "verbs": [
   "burn",
   "deface",
   "vandalise",
   "vandalize",
   "tear down",
   "smash",
   "topple",
   "trample",
   "daub",
   "pelt",
   "stone",
   "egg",
   "torch"
  ],
  "actor": [
   "subject",
   "in"
  ],
  "recipient": [
   "owner",
   "of",
   "object"
  ],
  "when": {
   "object": [
    "flag",
    "effigy",
    "poster",
    "portrait",
    "window",
    "statue",
    "monument",
    "embassy",
    "consulate",
    "shop",
    "banner",
    "car"
   ],
   "subject": [
    "protester",
    "demonstrator",
    "student",
    "crowd",
    "mob",
    "activist",
    "supporter",
    "youth",
    "resident",
    "villager",
    "rioter",
    "worker",
    "fan",
    "people",
    "marcher"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "protesters-demand",
  "type": "PROTEST",
  "mode": "demo",
  "verbs": [
   "demand",
   "chant",
   "call",
   "shout",
   "insist",
   "cry"
  ],
  "recipient": [
   "subject",
   "indirect",
   "object",
   "complement",
   "on",
   "from",
   "against",
   "for"
  ],
  "actor": [
   "subject"
  ],
  "when": {
   "subject": [
    "protester",
    "demonstrator",
    "marcher",
    "rioter",
    "striker",
    "picketer"
   ],
   "notDependant": [
    "deny"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "rally-supporters",
  "type": "PROTEST",
  "mode": "demo",
  "verbs": [
   "stage",
   "hold",
   "organise",
   "organize",
   "lead",
   "join",
   "mount",
   "attend"
  ],
  "actor": [
   "subject",
   "in",
   "across",
   "throughout"
  ],
  "recipient": [
   "against",
   "outside",
   "at",
   "over",
   "in front of",
   "near"
  ],
  "when": {
   "object": [
    "demonstration",
    "protest",
    "sit-in",
    "march",
    "rally",
    "vigil",
    "picket"
   ],
   "subject": [
    "protester",
    "demonstrator",
    "worker",
    "student",
    "people",
    "crowd",
    "resident",
    "citizen",
    "villager",
    "farmer",
    "activist",
    "teacher",
    "doctor",
    "miner",
    "refugee",
    "migrant",
    "monk",
    "supporter",
    "opponent",
    "woman",
    "thousand",
    "hundred",
    "dozen",
    "union",
    "party",
    "opposition",
    "youth",
    "exile",
    "civilian",
    "group",
    "lawyer",
    "trader",
    "fisherman",
    "nurse",
    "national",
    "movement"
   ],
   "notDependant": [
    "campaign",
    "election"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "storm-by-crowd",
  "type": "PROTEST",
  "mode": "riot",
  "verbs": [
   "storm",
   "attack",
   "ransack",
   "besiege",
   "break",
   "surround"
  ],
  "recipient": [
   "object",
   "owner",
   "of",
   "possessor",
   "into"
  ],
  "when": {
   "object": [
    "embassy",
    "consulate",
    "mission",
    "office",
    "parliament",
    "building",
    "ministry",
    "palace",
    "headquarters",
    "airport"
   ],
   "subject": [
    "protester",
    "demonstrator",
    "rioter",
    "mob",
    "crowd",
    "student",
    "marcher",
    "supporter",
    "activist"
   ],
   "hasObject": true,
   "notDependant": [
    "paint"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "walk-off",
  "type": "PROTEST",
  "mode": "strike",
  "verbs": [
   "walk",
   "walk off"
  ],
  "recipient": [
   "against"
  ],
  "when": {
   "subject": [
    "worker",
    "teacher",
    "doctor",
    "nurse",
    "miner",
    "driver",
    "pilot",
    "employee",
    "docker",
    "staff",
    "trucker",
    "engineer",
    "judge",
    "lawyer"
   ],
   "dependant": [
    "job",
    "tool",
    "work"
   ],
   "notDependant": [
    "deal",
    "set",
    "film"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "on-hunger-strike",
  "type": "PROTEST",
  "mode": "hunger",
  "contexts": [
   "human_rights"
  ],
  "verbs": [
   "go",
   "be",
   "remain",
   "continue",
   "enter"
  ],
  "recipient": [
   "against"
  ],
  "when": {
   "hasObject": false,
   "preposition": [
    "on"
   ],
   "dependant": [
    "strike"
   ],
   "subject": [
    "prisoner",
    "inmate",
    "detainee",
    "hostage",
    "captive",
    "dissident",
    "refugee",
    "migrant",
    "asylum-seeker",
    "seeker",
    "activist",
    "lawmaker",
    "student"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "people-protest",
  "type": "PROTEST",
  "mode": "demo",
  "verbs": [
   "protest",
   "demonstrate"
  ],
  "recipient": [
   "against",
   "at"
  ],
  "when": {
   "hasObject": false,
   "subject": [
    "farmer",
    "student",
    "worker",
    "teacher",
    "doctor",
    "nurse",
    "miner",
    "villager",
    "fisherman",
    "crowd",
    "demonstrator",
    "activist",
    "pensioner",
    "trader",
    "driver",
    "trucker",
    "monk",
    "refugee",
    "migrant",
    "resident",
    "youth",
    "opposition",
    "hundred",
    "thousand",
    "dozen",
    "lawyer",
    "journalist",
    "people",
    "person",
    "citizen"
   ]
  },
  "file": "PROTEST"
 },
 {
  "id": "reject-accusation",
  "type": "REJECT",
  "verbs": [
   "reject",
   "dismiss",
   "deny",
   "refute",
   "refut",
   "rebut",
   "dispute",
   "repudiate",
   "brush aside",
   "brush off",
   "rubbish",
   "scoff",
   "disavow",
   "contest"
  ],
  "recipient": [
   "owner",
   "from",
   "by",
   "of",
   "possessor"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "accusation",
    "allegation",
    "charge",
    "criticism",
    "complaint",
    "blame",
    "responsibility",
    "involvement",
    "wrongdoing",
    "condemnation",
    "insinuation",
    "rumour",
    "rumor",
    "suggestion",
    "protest",
    "rebuke",
    "assertion",
    "remark",
    "comment",
    "result",
    "finding"
   ]
  },
  "file": "REJECT"
 },
 {
  "id": "reject-demand",
  "type": "REJECT",
  "mode": "change",
  "verbs": [
   "reject",
   "decline",
   "refuse",
   "dismiss",
   "turn down",
   "rebuff",
   "spurn",
   "defy",
   "resist",
   "ignore",
   "brush aside",
   "brush off",
   "repudiate",
   "oppose",
   "disobey",
   "flout"
  ],
  "recipient": [
   "owner",
   "from",
   "by",
   "of",
   "possessor"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "demand",
    "call",
    "ultimatum",
    "order",
    "pressure",
    "interference",
    "dictate",
    "deadline",
    "condition",
    "warning",
    "reform"
   ]
  },
  "file": "REJECT"
 },
 {
  "id": "reject-call-to-yield",
  "type": "REJECT",
  "mode": "yield",
  "verbs": [
   "reject",
   "refuse",
   "dismiss",
   "turn down",
   "rebuff",
   "spurn",
   "defy",
   "ignore",
   "rule out",
   "oppose"
  ],
  "recipient": [
   "owner",
   "from",
   "by",
   "with",
   "to",
   "possessor"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "concession",
    "compromise",
    "amnesty",
    "surrender",
    "pardon",
    "retreat"
   ]
  },
  "file": "REJECT"
 },
 {
  "id": "reject-request",
  "type": "REJECT",
  "mode": "assist",
  "verbs": [
   "reject",
   "refuse",
   "decline",
   "turn down",
   "rebuff",
   "deny",
   "spurn",
   "dismiss",
   "brush aside"
  ],
  "recipient": [
   "owner",
   "from",
   "by",
   "of",
   "indirect",
   "to",
   "possessor",
   "for"
  ],
  "pair": true,
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "request",
    "appeal",
    "plea",
    "bid",
    "application",
    "petition",
    "aid",
    "help",
    "assistance",
    "loan",
    "support",
    "credit",
    "asylum",
    "recognition",
    "status"
   ]
  },
  "file": "REJECT"
 },
 {
  "id": "refuse-meeting",
  "type": "REJECT",
  "mode": "meet",
  "verbs": [
   "reject",
   "refuse",
   "decline",
   "turn down",
   "rule out",
   "rebuff",
   "spurn",
   "oppose",
   "snub",
   "skip",
   "boycott",
   "shun",
   "miss"
  ],
  "recipient": [
   "owner",
   "with",
   "from",
   "by",
   "to",
   "of",
   "possessor"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "talk",
    "meeting",
    "invitation",
    "dialogue",
    "negotiation",
    "summit",
    "visit",
    "mediation",
    "mediator",
    "conference",
    "discussion",
    "consultation",
    "forum",
    "session",
    "gathering",
    "round",
    "contact",
    "ceremony"
   ]
  },
  "file": "REJECT"
 },
 {
  "id": "refuse-actor",
  "type": "REJECT",
  "mode": "meet",
  "verbs": [
   "snub",
   "rebuff",
   "shun",
   "spurn",
   "cold-shoulder",
   "ostracise",
   "ostracize"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true
  },
  "file": "REJECT"
 },
 {
  "id": "deny-entry",
  "type": "REJECT",
  "mode": "assist",
  "verbs": [
   "deny",
   "refuse",
   "bar",
   "prevent",
   "block",
   "ban",
   "turn back",
   "stop",
   "keep out",
   "exclude",
   "forbid",
   "prohibit"
  ],
  "recipient": [
   "indirect",
   "object",
   "to",
   "owner"
  ],
  "about": [
   "object",
   "from"
  ],
  "when": {
   "dependant": [
    "entry",
    "visa",
    "access",
    "landing",
    "overflight",
    "passage",
    "airspace",
    "transit",
    "enter",
    "enter",
    "docking",
    "permission",
    "land",
    "overfly",
    "admission"
   ],
   "hasObject": true,
   "notObject": [
    "transit",
    "import",
    "export",
    "delivery",
    "supply",
    "flight"
   ]
  },
  "file": "REJECT"
 },
 {
  "id": "veto",
  "type": "REJECT",
  "mode": "yield",
  "verbs": [
   "veto"
  ],
  "recipient": [
   "owner",
   "by",
   "against",
   "on",
   "possessor",
   "of"
  ],
  "about": [
   "object"
  ],
  "when": {
   "hasObject": true
  },
  "file": "REJECT"
 },
 {
  "id": "rejection",
  "type": "REJECT",
  "nouns": [
   "rejection",
   "repudiation",
   "veto",
   "rebuff",
   "snub"
  ],
  "recipient": [
   "of",
   "to",
   "on",
   "against",
   "by",
   "possessor"
  ],
  "file": "REJECT"
 },
 {
  "id": "vote-against",
  "type": "REJECT",
  "verbs": [
   "vote",
   "argue",
   "come out",
   "lobby",
   "campaign"
  ],
  "recipient": [
   "against",
   "possessor"
  ],
  "about": [
   "against"
  ],
  "when": {
   "preposition": [
    "against"
   ],
   "hasObject": false,
   "dependant": [
    "@proposalNoun"
   ]
  },
  "file": "REJECT"
 },
 {
  "id": "oppose-party",
  "type": "REJECT",
  "verbs": [
   "oppose"
  ],
  "recipient": [
   "object",
   "owner",
   "of"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "@proposalNoun",
    "@deed",
    "@policy"
   ]
  },
  "file": "REJECT"
 },
 {
  "id": "reject-offer",
  "type": "REJECT",
  "verbs": [
   "reject",
   "decline",
   "refuse",
   "dismiss",
   "turn down",
   "rebuff",
   "spurn",
   "snub",
   "repudiate",
   "brush aside",
   "brush off",
   "wave away",
   "throw out",
   "shoot down",
   "disregard",
   "ignore",
   "resist",
   "block",
   "rule out"
  ],
  "recipient": [
   "owner",
   "from",
   "by",
   "of",
   "possessor",
   "to"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "@proposalNoun"
   ]
  },
  "file": "REJECT"
 },
 {
  "id": "reject-any",
  "operator": "refuse",
  "type": "REJECT",
  "verbs": [
   "reject",
   "repudiate",
   "veto",
   "rebuff",
   "disown"
  ],
  "recipient": [
   "object",
   "owner",
   "by",
   "from",
   "of",
   "possessor"
  ],
  "file": "REJECT"
 },
 {
  "id": "refuse-to",
  "operator": "refuse",
  "type": "REJECT",
  "verbs": [
   "refuse",
   "decline"
  ],
  "recipient": [
   "to",
   "with",
   "from"
  ],
  "when": {
   "hasObject": false,
   "notDependant": [
    "comment",
    "say",
    "elaborate",
    "discuss",
    "speak",
    "confirm",
    "identify",
    "name",
    "answer",
    "specify",
    "reveal",
    "give",
    "detail",
    "drink",
    "eat"
   ]
  },
  "file": "REJECT"
 },
 {
  "id": "renege",
  "type": "REJECT",
  "verbs": [
   "renege",
   "back out",
   "backtrack",
   "go back",
   "back away",
   "walk away",
   "row back"
  ],
  "recipient": [
   "on",
   "with",
   "to",
   "possessor",
   "from"
  ],
  "when": {
   "preposition": [
    "on",
    "of",
    "from",
    "out of"
   ],
   "hasObject": false,
   "dependant": [
    "@proposalNoun",
    "promise",
    "pledge",
    "commitment",
    "word",
    "obligation",
    "vow",
    "assurance"
   ]
  },
  "file": "REJECT"
 },
 {
  "id": "defy-norm",
  "type": "REJECT",
  "verbs": [
   "violate",
   "breach",
   "flout",
   "contravene",
   "defy",
   "infringe"
  ],
  "recipient": [
   "with",
   "by",
   "of",
   "owner",
   "possessor"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "resolution",
    "treaty",
    "pact",
    "agreement",
    "accord",
    "convention",
    "obligation",
    "commitment",
    "embargo",
    "ban",
    "charter",
    "sanction",
    "norm",
    "ruling"
   ]
  },
  "file": "REJECT"
 },
 {
  "id": "refuse-party",
  "operator": "refuse",
  "type": "REJECT",
  "verbs": [
   "refuse",
   "deny"
  ],
  "recipient": [
   "object",
   "indirect"
  ],
  "when": {
   "objectIsActor": true
  },
  "file": "REJECT"
 },
 {
  "id": "veto-help",
  "type": "REJECT",
  "mode": "assist",
  "verbs": [
   "veto",
   "block"
  ],
  "recipient": [
   "to",
   "for",
   "with",
   "owner",
   "possessor"
  ],
  "when": {
   "object": [
    "loan",
    "aid",
    "accession",
    "membership",
    "credit",
    "grant",
    "package",
    "bailout",
    "sale",
    "deal",
    "entry",
    "talk"
   ],
   "hasObject": true
  },
  "file": "REJECT"
 },
 {
  "id": "urge-party",
  "operator": "demand",
  "type": "REQUEST",
  "verbs": [
   "urge",
   "exhort",
   "implore",
   "beseech",
   "entreat",
   "press",
   "pressure",
   "pressurise",
   "pressurize",
   "prod",
   "nudge",
   "lobby",
   "petition",
   "beg",
   "admonish",
   "push"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "notObject": [
    "police"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "call-on-party",
  "operator": "demand",
  "type": "REQUEST",
  "verbs": [
   "call",
   "call on",
   "call upon",
   "prevail"
  ],
  "recipient": [
   "on",
   "upon",
   "object"
  ],
  "about": [
   "for"
  ],
  "when": {
   "actorAfter": [
    "on",
    "upon"
   ],
   "hasObject": false,
   "notDependant": [
    "courtesy"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "appeal-to",
  "operator": "demand",
  "type": "REQUEST",
  "verbs": [
   "appeal",
   "plead",
   "apply",
   "pray"
  ],
  "recipient": [
   "to",
   "with"
  ],
  "about": [
   "for"
  ],
  "when": {
   "actorAfter": [
    "to",
    "with"
   ],
   "notDependant": [
    "court",
    "tribunal",
    "guilty",
    "voter",
    "taste"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "ask-party",
  "operator": "demand",
  "type": "REQUEST",
  "verbs": [
   "ask",
   "request",
   "tell",
   "call"
  ],
  "recipient": [
   "object",
   "indirect"
  ],
  "when": {
   "objectIsActor": true,
   "preposition": [
    "for",
    "to"
   ],
   "notDependant": [
    "question",
    "whether",
    "why",
    "how",
    "what"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "ask-party-assist",
  "operator": "demand",
  "type": "REQUEST",
  "mode": "assist",
  "verbs": [
   "ask",
   "request",
   "press",
   "petition",
   "beg",
   "tap"
  ],
  "recipient": [
   "object",
   "indirect"
  ],
  "about": [
   "for"
  ],
  "when": {
   "objectIsActor": true,
   "preposition": [
    "for"
   ],
   "dependant": [
    "help",
    "assistance",
    "aid",
    "support",
    "loan",
    "credit",
    "money",
    "weapon",
    "arm",
    "troop",
    "cooperation",
    "vaccine",
    "food",
    "fuel",
    "visa",
    "asylum",
    "extradition",
    "backing",
    "relief",
    "equipment",
    "supply",
    "missile",
    "aircraft",
    "recognition",
    "funds",
    "fund",
    "protection",
    "gas",
    "oil",
    "cash",
    "grain",
    "ammunition",
    "electricity",
    "water",
    "doctor",
    "medicine",
    "tank",
    "mediation"
   ],
   "notDependant": [
    "question",
    "apology"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "seek-assist",
  "type": "REQUEST",
  "mode": "assist",
  "verbs": [
   "seek",
   "request",
   "solicit",
   "demand",
   "ask",
   "ask for",
   "invoke"
  ],
  "recipient": [
   "from",
   "owner",
   "of",
   "to"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "help",
    "assistance",
    "aid",
    "support",
    "loan",
    "credit",
    "money",
    "weapon",
    "arm",
    "cooperation",
    "vaccine",
    "food",
    "fuel",
    "visa",
    "asylum",
    "extradition",
    "backing",
    "relief",
    "equipment",
    "recognition",
    "fund",
    "funds",
    "funding",
    "protection",
    "bailout",
    "membership",
    "permission",
    "guarantee",
    "access",
    "investment",
    "tank",
    "aircraft",
    "missile",
    "favour",
    "favor"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "appeal-for-assist",
  "operator": "demand",
  "type": "REQUEST",
  "mode": "assist",
  "verbs": [
   "appeal",
   "call",
   "plead",
   "ask",
   "beg",
   "cry"
  ],
  "recipient": [
   "indirect",
   "to",
   "on",
   "from",
   "object"
  ],
  "about": [
   "for"
  ],
  "when": {
   "preposition": [
    "for"
   ],
   "dependant": [
    "help",
    "assistance",
    "aid",
    "support",
    "loan",
    "money",
    "weapon",
    "cooperation",
    "vaccine",
    "food",
    "fuel",
    "backing",
    "relief",
    "donation",
    "funds",
    "fund",
    "unity",
    "solidarity",
    "gas",
    "oil",
    "cash",
    "grain",
    "ammunition",
    "medicine",
    "tank"
   ],
   "hasObject": false
  },
  "file": "REQUEST"
 },
 {
  "id": "turn-to",
  "operator": "demand",
  "type": "REQUEST",
  "mode": "assist",
  "verbs": [
   "turn",
   "look"
  ],
  "recipient": [
   "to"
  ],
  "about": [
   "for"
  ],
  "when": {
   "actorAfter": [
    "to"
   ],
   "preposition": [
    "for"
   ],
   "hasObject": false
  },
  "file": "REQUEST"
 },
 {
  "id": "demand-answer",
  "type": "REQUEST",
  "verbs": [
   "demand",
   "request",
   "seek",
   "ask",
   "ask for",
   "require"
  ],
  "recipient": [
   "from",
   "of",
   "owner",
   "to",
   "possessor"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "explanation",
    "clarification",
    "compensation",
    "answer",
    "justification",
    "information",
    "investigation",
    "inquiry",
    "guarantee",
    "assurance",
    "action",
    "reparation",
    "payment",
    "proof",
    "transparency",
    "respect",
    "change",
    "return",
    "restitution",
    "retraction",
    "probe",
    "obedience",
    "cooperation",
    "damages",
    "reply",
    "response",
    "account",
    "evidence",
    "handover",
    "concession"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "demand-change",
  "type": "REQUEST",
  "mode": "change",
  "verbs": [
   "demand",
   "seek",
   "request",
   "urge"
  ],
  "recipient": [
   "from",
   "of",
   "in",
   "by",
   "owner",
   "to"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "reform",
    "resignation",
    "election",
    "referendum",
    "ouster",
    "removal",
    "dismissal",
    "change",
    "transition",
    "departure",
    "democracy",
    "vote",
    "amendment",
    "repeal"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "demand-yield",
  "type": "REQUEST",
  "mode": "yield",
  "verbs": [
   "demand",
   "seek",
   "request",
   "urge",
   "counsel"
  ],
  "recipient": [
   "from",
   "of",
   "by",
   "owner",
   "to",
   "in"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "restraint",
    "calm",
    "end",
    "halt",
    "cessation",
    "ceasefire",
    "truce",
    "peace",
    "de-escalation",
    "moderation",
    "stop",
    "lifting",
    "surrender",
    "mercy",
    "clemency",
    "leniency",
    "compromise"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "call-for-yield",
  "type": "REQUEST",
  "mode": "yield",
  "verbs": [
   "call",
   "appeal",
   "plead",
   "press",
   "push",
   "ask"
  ],
  "recipient": [
   "indirect",
   "on",
   "to",
   "from",
   "in",
   "by",
   "possessor"
  ],
  "about": [
   "for"
  ],
  "when": {
   "preposition": [
    "for"
   ],
   "hasObject": false,
   "dependant": [
    "restraint",
    "calm",
    "end",
    "halt",
    "cessation",
    "ceasefire",
    "truce",
    "peace",
    "de-escalation",
    "moderation",
    "stop",
    "lifting",
    "surrender",
    "mercy",
    "clemency",
    "compromise"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "call-for-change",
  "type": "REQUEST",
  "mode": "change",
  "verbs": [
   "call",
   "press",
   "push",
   "appeal",
   "campaign",
   "lobby"
  ],
  "recipient": [
   "on",
   "from",
   "in",
   "by",
   "of",
   "possessor"
  ],
  "about": [
   "for"
  ],
  "when": {
   "preposition": [
    "for"
   ],
   "hasObject": false,
   "dependant": [
    "reform",
    "resignation",
    "election",
    "referendum",
    "ouster",
    "removal",
    "dismissal",
    "change",
    "transition",
    "departure",
    "democracy",
    "vote"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "call-for-measure",
  "operator": "demand",
  "type": "REQUEST",
  "verbs": [
   "call",
   "press",
   "push",
   "appeal",
   "campaign",
   "lobby"
  ],
  "recipient": [
   "on",
   "from",
   "of",
   "to"
  ],
  "about": [
   "for"
  ],
  "when": {
   "preposition": [
    "for"
   ],
   "hasObject": false,
   "dependant": [
    "investigation",
    "inquiry",
    "probe",
    "action",
    "boycott",
    "sanction",
    "ban",
    "embargo",
    "unity",
    "punishment",
    "prosecution",
    "measure",
    "compensation",
    "explanation",
    "transparency",
    "respect",
    "dialogue",
    "solution",
    "debate",
    "response",
    "intervention",
    "protection",
    "release",
    "withdrawal"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "request-noun",
  "operator": "demand",
  "type": "REQUEST",
  "nouns": [
   "request",
   "appeal",
   "plea",
   "petition",
   "demand",
   "call"
  ],
  "recipient": [
   "to",
   "on",
   "from",
   "possessor"
  ],
  "about": [
   "for"
  ],
  "when": {
   "preposition": [
    "to",
    "on",
    "from",
    "for"
   ],
   "notDependant": [
    "phone",
    "telephone",
    "video",
    "conference",
    "courtesy"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "submit-request",
  "operator": "light",
  "verbs": [
   "submit",
   "lodge",
   "file",
   "send",
   "address",
   "renew",
   "repeat",
   "reiterate",
   "put",
   "direct",
   "forward"
  ],
  "when": {
   "object": [
    "request",
    "appeal",
    "demand",
    "petition",
    "plea",
    "application"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "ask-for-meeting",
  "type": "REQUEST",
  "mode": "meet",
  "verbs": [
   "request",
   "seek",
   "demand",
   "ask for",
   "convene"
  ],
  "recipient": [
   "of",
   "from",
   "with",
   "owner"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "session",
    "audience",
    "mediation",
    "hearing",
    "negotiation",
    "arbitration"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "persuade",
  "operator": "demand",
  "type": "REQUEST",
  "verbs": [
   "persuade",
   "convince",
   "coax",
   "cajole",
   "induce"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "dependant": [
    "@requested"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "recommend",
  "operator": "demand",
  "type": "REQUEST",
  "verbs": [
   "insist",
   "recommend",
   "propose"
  ],
  "recipient": [
   "to",
   "on",
   "possessor"
  ],
  "about": [
   "on"
  ],
  "when": {
   "actorAfter": [
    "to"
   ],
   "hasObject": false
  },
  "file": "REQUEST"
 },
 {
  "id": "demand-any",
  "operator": "demand",
  "type": "REQUEST",
  "verbs": [
   "demand"
  ],
  "recipient": [
   "from",
   "of",
   "complement"
  ],
  "about": [
   "object"
  ],
  "file": "REQUEST"
 },
 {
  "id": "seek-refuge",
  "type": "REQUEST",
  "mode": "assist",
  "contexts": [
   "asylum"
  ],
  "verbs": [
   "seek",
   "request",
   "claim"
  ],
  "recipient": [
   "in",
   "from",
   "of",
   "owner"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "refuge",
    "asylum",
    "shelter",
    "sanctuary",
    "haven"
   ],
   "actorAfter": [
    "in",
    "from",
    "of"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "ought",
  "type": "CONCEDE",
  "verbs": [
   "comply",
   "abide",
   "respect",
   "ensure",
   "honour",
   "honor",
   "uphold",
   "refrain",
   "heed",
   "obey",
   "desist",
   "adhere",
   "act",
   "guarantee"
  ],
  "recipient": [
   "with",
   "owner",
   "possessor"
  ],
  "when": {
   "dependant": [
    "must",
    "should",
    "ought"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "remind",
  "operator": "demand",
  "type": "REQUEST",
  "verbs": [
   "remind"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "preposition": [
    "of"
   ],
   "dependant": [
    "obligation",
    "duty",
    "commitment",
    "promise",
    "pledge",
    "debt"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "appeal-any",
  "operator": "demand",
  "type": "REQUEST",
  "verbs": [
   "appeal"
  ],
  "recipient": [
   "to"
  ],
  "about": [
   "for"
  ],
  "when": {
   "preposition": [
    "to",
    "for"
   ],
   "notDependant": [
    "court",
    "tribunal",
    "taste",
    "voter",
    "tourist",
    "buyer",
    "consumer",
    "reader"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "respond-with",
  "operator": "start",
  "verbs": [
   "respond",
   "reply",
   "answer",
   "react",
   "counter",
   "follow up"
  ],
  "when": {
   "preposition": [
    "with"
   ],
   "hasObject": false
  },
  "file": "REQUEST"
 },
 {
  "id": "ask-to-hand-over",
  "type": "REQUEST",
  "mode": "assist",
  "verbs": [
   "ask",
   "request",
   "urge",
   "press",
   "petition",
   "invite",
   "beg"
  ],
  "recipient": [
   "indirect",
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "dependant": [
    "extradite",
    "mediate",
    "hand over",
    "hand",
    "repatriate",
    "intercede",
    "deport",
    "intervene",
    "help",
    "assist"
   ]
  },
  "file": "REQUEST"
 },
 {
  "id": "withdraw-forces",
  "type": "RETREAT",
  "mode": "withdraw",
  "contexts": [
   "military"
  ],
  "actor": [
   "subject",
   "object"
  ],
  "verbs": [
   "withdraw",
   "pull out",
   "pull back",
   "remove",
   "evacuate",
   "redeploy",
   "recall",
   "move back",
   "pull",
   "repatriate",
   "draw down",
   "retract",
   "bring home",
   "relocate"
  ],
  "recipient": [
   "from",
   "out of",
   "out",
   "in",
   "to"
  ],
  "about": [
   "object",
   "of"
  ],
  "when": {
   "object": [
    "@force"
   ],
   "notObject": [
    "peacekeeper",
    "guard",
    "observer"
   ],
   "notDependant": [
    "market",
    "sale",
    "service",
    "use"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "withdrawal",
  "type": "RETREAT",
  "mode": "withdraw",
  "contexts": [
   "military"
  ],
  "nouns": [
   "withdrawal",
   "pullout",
   "pull-out",
   "pullback",
   "pull-back",
   "drawdown",
   "retreat",
   "evacuation"
  ],
  "recipient": [
   "from",
   "out of"
  ],
  "about": [
   "of",
   "object"
  ],
  "occurs": true,
  "when": {
   "dependant": [
    "@force",
    "military"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "forces-leave",
  "type": "RETREAT",
  "mode": "withdraw",
  "contexts": [
   "military"
  ],
  "verbs": [
   "withdraw",
   "retreat",
   "pull out",
   "pull back",
   "depart",
   "move out",
   "disengage",
   "fall back"
  ],
  "recipient": [
   "from",
   "of",
   "out of",
   "possessor"
  ],
  "when": {
   "subject": [
    "@force"
   ],
   "hasObject": false
  },
  "file": "RETREAT"
 },
 {
  "id": "forces-pull-out",
  "type": "RETREAT",
  "mode": "withdraw",
  "contexts": [
   "military"
  ],
  "verbs": [
   "pull",
   "move",
   "march",
   "fly",
   "withdraw",
   "drive"
  ],
  "recipient": [
   "out of",
   "back from",
   "away from"
  ],
  "when": {
   "subject": [
    "@force"
   ],
   "hasObject": false,
   "preposition": [
    "out of",
    "back from",
    "away from"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "forces-leave-place",
  "type": "RETREAT",
  "mode": "withdraw",
  "contexts": [
   "military"
  ],
  "pair": true,
  "verbs": [
   "leave",
   "vacate",
   "evacuate",
   "exit",
   "quit",
   "abandon",
   "hand back"
  ],
  "recipient": [
   "object",
   "possessor",
   "of"
  ],
  "when": {
   "subject": [
    "@force"
   ],
   "hasObject": true,
   "notDependant": [
    "dead",
    "wounded",
    "homeless",
    "injured",
    "displaced",
    "killed"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "withdraw-from-land",
  "type": "RETREAT",
  "mode": "withdraw",
  "contexts": [
   "territory"
  ],
  "verbs": [
   "withdraw",
   "pull out",
   "pull back",
   "retreat",
   "disengage"
  ],
  "recipient": [
   "from",
   "possessor"
  ],
  "when": {
   "hasObject": false,
   "preposition": [
    "from"
   ],
   "dependant": [
    "@territory",
    "border",
    "front",
    "frontline"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "cede",
  "type": "RETREAT",
  "contexts": [
   "territory"
  ],
  "verbs": [
   "cede",
   "return",
   "hand over",
   "give back",
   "relinquish",
   "hand back",
   "give up",
   "surrender",
   "vacate",
   "transfer"
  ],
  "recipient": [
   "to",
   "of",
   "possessor"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "territory",
    "island",
    "islet",
    "land",
    "village",
    "base",
    "port",
    "strip",
    "enclave",
    "control",
    "post",
    "area",
    "archipelago",
    "province",
    "town",
    "sovereignty",
    "canal"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "release",
  "type": "RETREAT",
  "mode": "release",
  "verbs": [
   "release",
   "free",
   "let go",
   "liberate",
   "parole",
   "hand over",
   "hand back",
   "turn over",
   "return",
   "set free",
   "repatriate",
   "bail"
  ],
  "recipient": [
   "object",
   "of",
   "from",
   "to",
   "possessor"
  ],
  "when": {
   "object": [
    "@captive"
   ],
   "notDependant": [
    "album",
    "film",
    "report",
    "single",
    "record",
    "data",
    "from trap"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "release-person",
  "type": "RETREAT",
  "mode": "release",
  "pair": true,
  "verbs": [
   "release",
   "free",
   "parole",
   "set free",
   "let go"
  ],
  "recipient": [
   "object",
   "owner"
  ],
  "when": {
   "objectIsActor": true,
   "notDependant": [
    "rule",
    "debt",
    "yoke",
    "occupation",
    "obligation",
    "burden",
    "duty",
    "grip"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "surrender",
  "type": "RETREAT",
  "contexts": [
   "military"
  ],
  "verbs": [
   "surrender",
   "capitulate"
  ],
  "recipient": [
   "to"
  ],
  "when": {
   "hasObject": false,
   "subject": [
    "@force",
    "rebel",
    "fighter",
    "militant",
    "guerrilla",
    "insurgent",
    "commander",
    "group",
    "general",
    "member",
    "gunman",
    "militia",
    "soldier",
    "government",
    "city"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "release-noun",
  "type": "RETREAT",
  "mode": "release",
  "nouns": [
   "release",
   "freeing",
   "liberation"
  ],
  "recipient": [
   "of",
   "from",
   "to",
   "object"
  ],
  "occurs": true,
  "when": {
   "dependant": [
    "@captive"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "set-free",
  "type": "RETREAT",
  "mode": "release",
  "verbs": [
   "set",
   "let"
  ],
  "recipient": [
   "object",
   "of",
   "from"
  ],
  "when": {
   "object": [
    "@captive"
   ],
   "dependant": [
    "free",
    "loose",
    "go"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "disarm",
  "type": "RETREAT",
  "mode": "disarm",
  "contexts": [
   "military"
  ],
  "verbs": [
   "disarm",
   "demobilise",
   "demobilize",
   "demilitarise",
   "demilitarize",
   "denuclearise",
   "denuclearize",
   "decommission",
   "dismantle",
   "destroy",
   "scrap",
   "surrender",
   "hand in",
   "give up",
   "lay down",
   "eliminate",
   "dispose"
  ],
  "recipient": [
   "to"
  ],
  "when": {
   "object": [
    "stockpile",
    "arsenal",
    "warhead",
    "centrifuge",
    "silo",
    "silos",
    "reactor",
    "uranium",
    "weapon",
    "arm",
    "missile",
    "mine",
    "militia",
    "munition",
    "rifle",
    "gun"
   ],
   "subject": [
    "government",
    "state",
    "republic",
    "army",
    "rebel",
    "group",
    "militia",
    "military",
    "guerrilla",
    "president",
    "regime"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "give-up-arms",
  "type": "RETREAT",
  "mode": "disarm",
  "contexts": [
   "military"
  ],
  "verbs": [
   "give up",
   "lay down",
   "decommission",
   "dismantle",
   "surrender",
   "hand in",
   "renounce",
   "scrap"
  ],
  "when": {
   "object": [
    "stockpile",
    "arsenal",
    "warhead",
    "centrifuge",
    "silo",
    "silos",
    "weapon",
    "arm",
    "missile",
    "munition",
    "bomb",
    "nuke"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "disarmament",
  "type": "RETREAT",
  "mode": "disarm",
  "contexts": [
   "military"
  ],
  "nouns": [
   "disarmament",
   "demilitarisation",
   "demilitarization",
   "denuclearisation",
   "denuclearization",
   "demobilisation",
   "demobilization",
   "decommissioning",
   "dismantlement",
   "dismantling"
  ],
  "about": [
   "of"
  ],
  "file": "RETREAT"
 },
 {
  "id": "observe-ceasefire",
  "type": "RETREAT",
  "mode": "ceasefire",
  "contexts": [
   "military"
  ],
  "verbs": [
   "observe",
   "respect",
   "honour",
   "honor",
   "implement",
   "enforce",
   "uphold",
   "maintain",
   "keep",
   "begin",
   "start"
  ],
  "reciprocal": true,
  "recipient": [
   "with"
  ],
  "when": {
   "object": [
    "ceasefire",
    "cease-fire",
    "truce",
    "armistice"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "cease-fire-verb",
  "type": "RETREAT",
  "mode": "ceasefire",
  "contexts": [
   "military"
  ],
  "verbs": [
   "cease",
   "hold",
   "halt",
   "stop",
   "end"
  ],
  "reciprocal": true,
  "recipient": [
   "against",
   "with",
   "on"
  ],
  "when": {
   "object": [
    "fire",
    "hostility",
    "fighting",
    "shelling",
    "offensive",
    "bombardment",
    "strike",
    "war",
    "attack",
    "bombing",
    "raid",
    "operation",
    "incursion",
    "airstrike",
    "campaign"
   ],
   "notDependant": [
    "talk",
    "anti"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "ceasefire-noun",
  "type": "RETREAT",
  "mode": "ceasefire",
  "contexts": [
   "military"
  ],
  "nouns": [
   "ceasefire",
   "cease-fire",
   "truce",
   "armistice"
  ],
  "reciprocal": true,
  "recipient": [
   "with"
  ],
  "when": {
   "notDependant": [
    "no"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "cease-fire-noun",
  "type": "RETREAT",
  "mode": "ceasefire",
  "contexts": [
   "military"
  ],
  "nouns": [
   "fire"
  ],
  "reciprocal": true,
  "recipient": [
   "with"
  ],
  "when": {
   "dependant": [
    "cease"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "grant-access",
  "type": "RETREAT",
  "mode": "access",
  "verbs": [
   "grant",
   "give",
   "allow",
   "restore",
   "provide",
   "offer"
  ],
  "recipient": [
   "indirect",
   "to",
   "possessor"
  ],
  "when": {
   "object": [
    "access",
    "entry",
    "passage",
    "permission",
    "overflight"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "admit",
  "type": "RETREAT",
  "mode": "access",
  "verbs": [
   "admit",
   "let in",
   "readmit",
   "allow in",
   "receive"
  ],
  "recipient": [
   "object",
   "from",
   "of"
  ],
  "when": {
   "object": [
    "inspector",
    "observer",
    "monitor",
    "convoy",
    "peacekeeper",
    "aid",
    "investigator",
    "reporter",
    "team"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "allow-in",
  "type": "RETREAT",
  "mode": "access",
  "verbs": [
   "allow",
   "let",
   "permit"
  ],
  "recipient": [
   "object",
   "from",
   "of",
   "to"
  ],
  "when": {
   "object": [
    "inspector",
    "observer",
    "monitor",
    "convoy",
    "peacekeeper",
    "investigator",
    "aid",
    "relief",
    "delivery",
    "mission",
    "worker"
   ],
   "notDependant": [
    "not",
    "never"
   ],
   "preposition": [
    "into",
    "in",
    "to",
    "through",
    "across"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "open-corridor",
  "type": "RETREAT",
  "mode": "access",
  "contexts": [
   "human_security"
  ],
  "verbs": [
   "open",
   "establish",
   "create",
   "set up"
  ],
  "recipient": [
   "to",
   "for",
   "in"
  ],
  "when": {
   "object": [
    "corridor",
    "passage"
   ],
   "notDependant": [
    "wildlife"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "remove-obstacle",
  "type": "RETREAT",
  "mode": "withdraw",
  "contexts": [
   "military"
  ],
  "verbs": [
   "dismantle",
   "remove",
   "tear down",
   "take down"
  ],
  "recipient": [
   "in",
   "from",
   "possessor",
   "on"
  ],
  "when": {
   "object": [
    "roadblock",
    "checkpoint",
    "outpost",
    "base",
    "post",
    "barricade",
    "minefield",
    "fortification"
   ],
   "actorAfter": [
    "in",
    "from",
    "on"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "reopen-border",
  "type": "RETREAT",
  "mode": "access",
  "verbs": [
   "reopen",
   "open",
   "re-open",
   "unblock",
   "unseal"
  ],
  "recipient": [
   "to",
   "with",
   "for",
   "of"
  ],
  "when": {
   "object": [
    "border",
    "crossing",
    "airspace",
    "strait",
    "checkpoint",
    "port",
    "corridor",
    "route",
    "frontier",
    "canal",
    "road"
   ],
   "actorAfter": [
    "to",
    "with",
    "for"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "resign",
  "type": "RETREAT",
  "mode": "resign",
  "contexts": [
   "political_institutions"
  ],
  "verbs": [
   "resign",
   "step down",
   "abdicate",
   "quit",
   "relinquish",
   "stand down",
   "hand over power"
  ],
  "when": {
   "subject": [
    "president",
    "minister",
    "premier",
    "chancellor",
    "king",
    "queen",
    "government",
    "cabinet",
    "emir",
    "sultan",
    "junta",
    "governor",
    "chief",
    "commander",
    "general",
    "ambassador",
    "speaker",
    "judge",
    "chancellor",
    "secretary",
    "envoy",
    "official",
    "leader"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "resignation",
  "type": "RETREAT",
  "mode": "resign",
  "contexts": [
   "political_institutions"
  ],
  "nouns": [
   "resignation",
   "abdication"
  ],
  "actor": [
   "subject",
   "object"
  ],
  "recipient": [],
  "when": {
   "dependant": [
    "president",
    "minister",
    "premier",
    "king",
    "queen",
    "government",
    "cabinet",
    "prime",
    "governor",
    "chief",
    "commander",
    "general",
    "leader",
    "official",
    "chancellor"
   ]
  },
  "occurs": true,
  "file": "RETREAT"
 },
 {
  "id": "lift-sanctions",
  "type": "RETREAT",
  "verbs": [
   "lift",
   "ease",
   "remove",
   "relax",
   "suspend",
   "waive",
   "scrap",
   "end",
   "drop",
   "abolish",
   "reduce",
   "loosen",
   "roll back",
   "rescind",
   "revoke",
   "phase out",
   "unwind",
   "terminate",
   "cancel",
   "undo",
   "repeal",
   "discontinue"
  ],
  "recipient": [
   "on",
   "against",
   "from",
   "for",
   "possessor",
   "to",
   "of",
   "in"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "sanction",
    "embargo",
    "tariff",
    "duty",
    "ban",
    "blockade",
    "boycott",
    "restriction",
    "moratorium",
    "quota",
    "curb",
    "levy",
    "penalty",
    "barrier",
    "prohibition",
    "siege"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "lower-tariffs",
  "type": "RETREAT",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "cut",
   "lower",
   "slash",
   "halve",
   "eliminate",
   "reduce",
   "trim",
   "abolish"
  ],
  "recipient": [
   "on",
   "from",
   "for",
   "against"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "tariff",
    "duty",
    "levy",
    "quota",
    "barrier",
    "tax",
    "fee",
    "sanction"
   ],
   "actorAfter": [
    "on",
    "from",
    "for",
    "against"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "sanctions-relief",
  "type": "RETREAT",
  "nouns": [
   "lifting",
   "easing",
   "relief",
   "removal",
   "waiver",
   "relaxation",
   "suspension",
   "exemption"
  ],
  "recipient": [
   "indirect",
   "on",
   "against",
   "for",
   "to",
   "from"
  ],
  "when": {
   "dependant": [
    "sanction",
    "embargo",
    "tariff",
    "ban",
    "blockade",
    "restriction",
    "duty"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "unfreeze",
  "type": "RETREAT",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "unfreeze",
   "release",
   "unblock",
   "return",
   "restore",
   "hand back"
  ],
  "recipient": [
   "of",
   "to",
   "possessor",
   "for"
  ],
  "when": {
   "object": [
    "asset",
    "account",
    "fund",
    "reserve",
    "property"
   ],
   "hasObject": true
  },
  "file": "RETREAT"
 },
 {
  "id": "stand-down",
  "type": "RETREAT",
  "contexts": [
   "military"
  ],
  "verbs": [
   "demobilise",
   "demobilize",
   "stand down",
   "de-escalate",
   "disengage",
   "defuse"
  ],
  "reciprocal": true,
  "recipient": [
   "with"
  ],
  "when": {
   "notDependant": [
    "bomb",
    "candidate"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "repatriate-to-own",
  "type": "RETREAT",
  "verbs": [
   "return",
   "hand back",
   "restitute",
   "repatriate",
   "give back"
  ],
  "recipient": [
   "to"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "artefact",
    "artifact",
    "artwork",
    "antique",
    "antiquity",
    "statue",
    "sculpture",
    "bust",
    "bronze",
    "treasure",
    "mask",
    "skull",
    "remains",
    "relic",
    "painting",
    "portrait",
    "icon",
    "body",
    "bone",
    "mummy",
    "fossil",
    "manuscript",
    "codex",
    "bible",
    "book",
    "document",
    "archive",
    "letter",
    "map",
    "coin",
    "jewel",
    "jewellery",
    "jewelry",
    "ring",
    "crown",
    "throne",
    "sword",
    "pendant",
    "medal",
    "vase",
    "urn",
    "tablet",
    "mosaic",
    "carving",
    "idol",
    "bell",
    "drawing",
    "heirloom",
    "specimen"
   ],
   "actorAfter": [
    "to"
   ]
  },
  "file": "RETREAT"
 },
 {
  "id": "impose",
  "type": "SANCTION",
  "mode": "discontinue",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "impose",
   "slap",
   "place",
   "clamp",
   "levy",
   "adopt",
   "reimpose",
   "re-impose",
   "introduce",
   "enact",
   "apply",
   "tighten",
   "extend",
   "renew",
   "expand",
   "approve",
   "prolong",
   "toughen",
   "announce",
   "widen",
   "issue",
   "order",
   "unveil"
  ],
  "recipient": [
   "on",
   "against",
   "upon",
   "over",
   "for",
   "owner",
   "of",
   "from",
   "possessor"
  ],
  "when": {
   "object": [
    "@penalty"
   ],
   "notDependant": [
    "moratorium"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "sanction",
  "type": "SANCTION",
  "mode": "discontinue",
  "verbs": [
   "sanction",
   "embargo",
   "blacklist",
   "penalise",
   "penalize",
   "blocklist"
  ],
  "recipient": [
   "object",
   "owner",
   "of"
  ],
  "when": {
   "objectIsActor": true
  },
  "file": "SANCTION"
 },
 {
  "id": "sanction-noun",
  "type": "SANCTION",
  "mode": "discontinue",
  "nouns": [
   "sanction",
   "embargo",
   "boycott"
  ],
  "recipient": [
   "on",
   "against",
   "upon",
   "object",
   "possessor"
  ],
  "when": {
   "actorAfter": [
    "on",
    "against",
    "upon"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "freeze-assets",
  "type": "SANCTION",
  "mode": "discontinue",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "freeze",
   "confiscate",
   "impound",
   "seize",
   "block",
   "sequester"
  ],
  "recipient": [
   "owner",
   "of",
   "object"
  ],
  "when": {
   "object": [
    "asset",
    "account",
    "fund",
    "reserve",
    "deposit",
    "holding",
    "property",
    "money",
    "wealth"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "expel",
  "type": "SANCTION",
  "mode": "expel",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "expel",
   "kick out",
   "throw out",
   "eject",
   "oust",
   "evict",
   "boot out",
   "drive out",
   "force out",
   "banish",
   "send home",
   "send packing",
   "turf out"
  ],
  "recipient": [
   "object",
   "owner",
   "from",
   "of"
  ],
  "when": {
   "object": [
    "@envoy",
    "observer",
    "inspector",
    "mission",
    "embassy",
    "peacekeeper",
    "adviser",
    "troop",
    "journalist",
    "reporter",
    "group",
    "organisation",
    "organization",
    "spy",
    "charge",
    "chargé",
    "staffer",
    "official",
    "correspondent",
    "member",
    "agency",
    "company",
    "personnel",
    "monitor",
    "attaché",
    "consul-general",
    "worker",
    "team"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "expel-actor",
  "type": "SANCTION",
  "mode": "expel",
  "verbs": [
   "expel",
   "exclude",
   "oust",
   "eject",
   "kick out",
   "throw out",
   "bar",
   "evict"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "preposition": [
    "from"
   ],
   "dependant": [
    "@club"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "expel-from-state",
  "type": "SANCTION",
  "mode": "expel",
  "verbs": [
   "expel",
   "eject",
   "kick out",
   "throw out",
   "evict"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "preposition": [
    "from"
   ],
   "subject": [
    "@actor",
    "@critic"
   ],
   "notObject": [
    "@force",
    "rebel",
    "fighter",
    "guerrilla"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "non-grata",
  "type": "SANCTION",
  "mode": "expel",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "declare",
   "name",
   "proclaim",
   "designate"
  ],
  "recipient": [
   "object",
   "owner",
   "of"
  ],
  "when": {
   "object": [
    "@envoy",
    "charge",
    "official",
    "officer",
    "member"
   ],
   "dependant": [
    "persona",
    "grata",
    "personae",
    "non"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "order-out",
  "type": "SANCTION",
  "mode": "expel",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "order",
   "tell",
   "give",
   "ask"
  ],
  "recipient": [
   "object",
   "owner",
   "indirect",
   "of"
  ],
  "when": {
   "object": [
    "@envoy",
    "official",
    "journalist",
    "observer",
    "officer"
   ],
   "dependant": [
    "leave",
    "depart",
    "quit",
    "out",
    "hour"
   ],
   "notDependant": [
    "court"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "recall-envoy",
  "type": "SANCTION",
  "mode": "withdraw",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "recall",
   "withdraw",
   "pull out",
   "call back",
   "bring home",
   "call home"
  ],
  "recipient": [
   "from",
   "to",
   "in",
   "of"
  ],
  "when": {
   "object": [
    "ambassador",
    "envoy",
    "diplomat",
    "consul",
    "attache",
    "staff",
    "mission",
    "observer",
    "embassy",
    "representative",
    "delegation",
    "charge",
    "monitor",
    "peacekeeper",
    "adviser"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "close-mission",
  "type": "SANCTION",
  "mode": "withdraw",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "close",
   "shut",
   "shutter",
   "evacuate",
   "vacate",
   "shut down",
   "close down"
  ],
  "recipient": [
   "in",
   "to",
   "at",
   "of"
  ],
  "when": {
   "object": [
    "embassy",
    "consulate",
    "mission",
    "legation"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "sever",
  "type": "SANCTION",
  "mode": "discontinue",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "sever",
   "severe",
   "break",
   "break off",
   "cut",
   "cut off",
   "suspend",
   "end",
   "freeze",
   "rupture",
   "downgrade",
   "terminate",
   "halt",
   "break up",
   "downscale",
   "stop",
   "reduce",
   "scale back",
   "scale down",
   "lower"
  ],
  "recipient": [
   "with",
   "to",
   "between",
   "object",
   "from"
  ],
  "when": {
   "object": [
    "@tie"
   ],
   "notDependant": [
    "emission",
    "tax",
    "cost"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "break-with",
  "type": "SANCTION",
  "mode": "discontinue",
  "verbs": [
   "break",
   "split"
  ],
  "recipient": [
   "with",
   "from"
  ],
  "when": {
   "actorAfter": [
    "with"
   ],
   "hasObject": false,
   "notDependant": [
    "tradition",
    "custom",
    "record",
    "storm",
    "pause"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "severance",
  "type": "SANCTION",
  "mode": "discontinue",
  "contexts": [
   "diplomatic"
  ],
  "nouns": [
   "severance",
   "rupture",
   "severing",
   "breaking-off"
  ],
  "recipient": [
   "with",
   "between",
   "to",
   "of"
  ],
  "occurs": true,
  "when": {
   "actorAfter": [
    "with",
    "to",
    "between"
   ],
   "notDependant": [
    "package",
    "pay",
    "tendon"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "suspend-member",
  "type": "SANCTION",
  "mode": "expel",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "suspend",
   "revoke",
   "cancel",
   "strip",
   "terminate",
   "withdraw",
   "end",
   "deny"
  ],
  "recipient": [
   "owner",
   "of",
   "object"
  ],
  "when": {
   "object": [
    "membership",
    "accreditation",
    "credential",
    "status",
    "seat",
    "right",
    "licence",
    "license",
    "visa",
    "passport",
    "observer"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "suspend-actor",
  "type": "SANCTION",
  "mode": "expel",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "suspend",
   "debar"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "notDependant": [
    "mid-air",
    "rope",
    "ceiling",
    "striker",
    "player",
    "goalkeeper",
    "season",
    "match",
    "game"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "convict",
  "type": "SANCTION",
  "mode": "convict",
  "contexts": [
   "legal"
  ],
  "verbs": [
   "convict",
   "sentence",
   "condemn",
   "fine"
  ],
  "actor": [
   "subject",
   "in"
  ],
  "recipient": [
   "object",
   "owner",
   "of"
  ],
  "when": {
   "hasObject": true,
   "subject": [
    "court",
    "judge",
    "tribunal",
    "jury",
    "magistrate",
    "bench"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "convict-passive",
  "type": "SANCTION",
  "mode": "convict",
  "contexts": [
   "legal"
  ],
  "verbs": [
   "convict",
   "sentence"
  ],
  "actor": [
   "subject",
   "in"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true
  },
  "file": "SANCTION"
 },
 {
  "id": "find-guilty",
  "type": "SANCTION",
  "mode": "convict",
  "contexts": [
   "legal"
  ],
  "verbs": [
   "find",
   "declare",
   "hold",
   "pronounce",
   "adjudge"
  ],
  "actor": [
   "subject",
   "in"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "hasObject": true,
   "notObject": [
    "guilty"
   ],
   "dependant": [
    "guilty"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "plead-guilty",
  "type": "SANCTION",
  "mode": "convict",
  "contexts": [
   "legal"
  ],
  "nouns": [
   "conviction",
   "sentencing"
  ],
  "actor": [
   "by",
   "in"
  ],
  "recipient": [
   "of"
  ],
  "occurs": true,
  "when": {
   "actorAfter": [
    "of"
   ],
   "notDependant": [
    "political",
    "religious",
    "moral"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "jail",
  "type": "SANCTION",
  "mode": "convict",
  "contexts": [
   "legal"
  ],
  "verbs": [
   "jail",
   "imprison"
  ],
  "actor": [
   "subject",
   "in"
  ],
  "also": {
   "type": "COERCE",
   "mode": "arrest"
  },
  "recipient": [
   "object",
   "owner",
   "of"
  ],
  "when": {
   "subject": [
    "court",
    "judge",
    "tribunal",
    "jury"
   ],
   "hasObject": true
  },
  "file": "SANCTION"
 },
 {
  "id": "withhold-goods",
  "type": "SANCTION",
  "mode": "discontinue",
  "verbs": [
   "withhold",
   "embargo",
   "impound"
  ],
  "recipient": [
   "from",
   "to",
   "owner",
   "of"
  ],
  "when": {
   "object": [
    "@weapon",
    "@aircraft",
    "@energy",
    "@food",
    "@money",
    "aid",
    "supply",
    "assistance",
    "payment",
    "cooperation",
    "intelligence",
    "water"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "close-border",
  "type": "SANCTION",
  "mode": "discontinue",
  "verbs": [
   "close",
   "shut",
   "seal",
   "close off",
   "shut down",
   "seal off"
  ],
  "recipient": [
   "with",
   "to",
   "owner",
   "from",
   "of"
  ],
  "when": {
   "object": [
    "border",
    "airspace",
    "crossing",
    "frontier",
    "strait"
   ],
   "notDependant": [
    "virus",
    "covid",
    "covid-19",
    "epidemic",
    "pandemic",
    "coronavirus",
    "ebola"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "ban-imports",
  "type": "SANCTION",
  "mode": "discontinue",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "ban",
   "bar",
   "prohibit",
   "restrict",
   "curb",
   "block",
   "limit",
   "outlaw",
   "stop"
  ],
  "recipient": [
   "from",
   "of",
   "owner",
   "to",
   "object"
  ],
  "when": {
   "object": [
    "import",
    "export",
    "sale",
    "good",
    "product",
    "beef",
    "meat",
    "fruit",
    "coal",
    "oil",
    "gas",
    "fish",
    "trade",
    "flight",
    "grain",
    "wheat",
    "airline",
    "carrier",
    "transit",
    "transfer",
    "purchase",
    "visit",
    "investment",
    "app"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "ban-noun",
  "type": "SANCTION",
  "mode": "discontinue",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "impose",
   "place",
   "slap",
   "announce",
   "introduce",
   "declare",
   "issue"
  ],
  "recipient": [
   "on",
   "against",
   "from",
   "owner",
   "possessor"
  ],
  "when": {
   "object": [
    "ban",
    "restriction",
    "prohibition",
    "curb",
    "freeze"
   ],
   "actorAfter": [
    "on",
    "against",
    "from",
    "of"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "expulsion-noun",
  "type": "SANCTION",
  "mode": "expel",
  "contexts": [
   "diplomatic"
  ],
  "nouns": [
   "expulsion",
   "ejection",
   "ouster"
  ],
  "recipient": [
   "of",
   "owner"
  ],
  "occurs": true,
  "when": {
   "notDependant": [
    "school",
    "pupil",
    "student",
    "player"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "recall-noun",
  "type": "SANCTION",
  "mode": "withdraw",
  "contexts": [
   "diplomatic"
  ],
  "nouns": [
   "recall"
  ],
  "recipient": [
   "from",
   "to"
  ],
  "occurs": true,
  "when": {
   "actorAfter": [
    "from",
    "to"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "downgrade",
  "type": "SANCTION",
  "mode": "discontinue",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "boycott",
   "disown"
  ],
  "recipient": [
   "object",
   "owner"
  ],
  "when": {
   "objectIsActor": true
  },
  "file": "SANCTION"
 },
 {
  "id": "recognition-withdrawn",
  "type": "SANCTION",
  "mode": "discontinue",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "withdraw",
   "revoke",
   "rescind",
   "cancel",
   "drop",
   "end"
  ],
  "recipient": [
   "of",
   "owner",
   "from"
  ],
  "when": {
   "object": [
    "recognition"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "denounce-treaty",
  "type": "SANCTION",
  "mode": "discontinue",
  "verbs": [
   "tear up",
   "terminate",
   "exit",
   "abrogate",
   "repudiate",
   "scrap",
   "annul",
   "renounce",
   "quit",
   "cancel",
   "revoke",
   "suspend",
   "withdraw"
  ],
  "recipient": [
   "with",
   "between"
  ],
  "when": {
   "object": [
    "treaty",
    "pact",
    "accord",
    "agreement",
    "convention",
    "deal",
    "contract",
    "protocol",
    "alliance"
   ],
   "actorAfter": [
    "with"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "suspend-supplies",
  "type": "SANCTION",
  "mode": "discontinue",
  "verbs": [
   "suspend",
   "halt",
   "cut off",
   "stop",
   "cut",
   "interrupt",
   "block",
   "freeze",
   "withhold"
  ],
  "recipient": [
   "to",
   "with",
   "for",
   "owner"
  ],
  "when": {
   "object": [
    "supply",
    "service",
    "link",
    "visa",
    "payment",
    "transit",
    "subsidy",
    "water",
    "electricity",
    "gas",
    "food"
   ],
   "actorAfter": [
    "to",
    "with",
    "for"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "recall-for-talks",
  "type": "SANCTION",
  "mode": "withdraw",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "evacuate",
   "repatriate"
  ],
  "recipient": [
   "from",
   "in"
  ],
  "when": {
   "object": [
    "diplomat",
    "embassy",
    "consulate",
    "envoy",
    "mission"
   ],
   "actorAfter": [
    "from",
    "in"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "retaliate-with",
  "type": "SANCTION",
  "mode": "discontinue",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "retaliate",
   "hit back",
   "respond",
   "strike back",
   "hit",
   "target",
   "punish"
  ],
  "recipient": [
   "against",
   "at",
   "to",
   "on",
   "object",
   "owner"
  ],
  "when": {
   "preposition": [
    "with"
   ],
   "dependant": [
    "tariff",
    "sanction",
    "embargo",
    "duty",
    "levy",
    "ban",
    "boycott"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "sentence-to-prison",
  "type": "SANCTION",
  "mode": "convict",
  "contexts": [
   "legal"
  ],
  "also": {
   "type": "COERCE",
   "mode": "arrest"
  },
  "verbs": [
   "sentence",
   "condemn"
  ],
  "actor": [
   "subject",
   "in"
  ],
  "recipient": [
   "object",
   "owner",
   "of"
  ],
  "when": {
   "hasObject": true,
   "dependant": [
    "prison",
    "jail",
    "imprisonment",
    "year",
    "month",
    "life",
    "detention"
   ],
   "notDependant": [
    "fine",
    "probation",
    "suspended",
    "delay",
    "condemnation"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "ban-goods-from",
  "type": "SANCTION",
  "mode": "discontinue",
  "contexts": [
   "economic"
  ],
  "verbs": [
   "impose",
   "slap",
   "place",
   "introduce",
   "announce",
   "clamp",
   "levy",
   "put",
   "extend",
   "raise"
  ],
  "recipient": [
   "from",
   "owner",
   "possessor"
  ],
  "when": {
   "object": [
    "ban",
    "restriction",
    "curb",
    "prohibition"
   ],
   "preposition": [
    "on"
   ],
   "noActorAfter": [
    "on",
    "against"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "revoke-visa",
  "type": "SANCTION",
  "mode": "discontinue",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "revoke",
   "cancel",
   "suspend",
   "annul",
   "strip",
   "withdraw",
   "rescind"
  ],
  "recipient": [
   "owner",
   "of",
   "for",
   "to",
   "object"
  ],
  "when": {
   "object": [
    "visa",
    "passport",
    "permit",
    "licence",
    "license",
    "preference",
    "privilege"
   ],
   "hasObject": true,
   "notDependant": [
    "requirement",
    "fee",
    "reporter",
    "journalist",
    "broadcaster",
    "newspaper",
    "station",
    "channel",
    "correspondent"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "asset-freeze",
  "type": "SANCTION",
  "mode": "discontinue",
  "contexts": [
   "economic"
  ],
  "nouns": [
   "freezing",
   "freeze",
   "confiscation",
   "seizure"
  ],
  "recipient": [
   "of",
   "object",
   "possessor"
  ],
  "when": {
   "preposition": [
    "of"
   ],
   "dependant": [
    "asset",
    "account",
    "fund",
    "reserve",
    "property",
    "deposit"
   ]
  },
  "file": "SANCTION"
 },
 {
  "id": "support",
  "type": "SUPPORT",
  "pair": true,
  "verbs": [
   "support",
   "back",
   "endorse",
   "champion",
   "uphold",
   "defend",
   "side with",
   "stand by",
   "stand with",
   "applaud"
  ],
  "recipient": [
   "object",
   "possessor",
   "of",
   "by"
  ],
  "when": {
   "objectIsActor": true,
   "notObject": [
    "@force",
    "rebel",
    "militia",
    "group",
    "guerrilla"
   ],
   "notDependant": [
    "down",
    "off",
    "out",
    "away",
    "troop",
    "weapon",
    "fire",
    "army",
    "soldier",
    "attack",
    "jet",
    "strike",
    "airstrike"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "support-position",
  "type": "SUPPORT",
  "verbs": [
   "support",
   "back",
   "endorse",
   "champion",
   "uphold",
   "defend",
   "favour",
   "favor",
   "advocate"
  ],
  "recipient": [
   "possessor",
   "of",
   "by",
   "to",
   "for",
   "object"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "@policy"
   ],
   "objectIsActor": false,
   "notDependant": [
    "down",
    "off",
    "out",
    "away"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "support-noun",
  "type": "SUPPORT",
  "nouns": [
   "support",
   "backing",
   "endorsement",
   "solidarity",
   "sympathy",
   "condolence",
   "appreciation",
   "gratitude",
   "thanks",
   "admiration",
   "respect",
   "congratulation",
   "tribute",
   "praise",
   "blessing"
  ],
  "recipient": [
   "to",
   "for",
   "with",
   "of",
   "indirect",
   "over",
   "on"
  ],
  "when": {
   "notDependant": [
    "financial",
    "military",
    "material",
    "air",
    "logistical",
    "economic",
    "budget",
    "technical",
    "humanitarian",
    "popular",
    "public",
    "fire",
    "artillery",
    "emergency"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "pledge-support",
  "type": "SUPPORT",
  "verbs": [
   "pledge",
   "promise",
   "vow",
   "declare",
   "announce",
   "reiterate",
   "reaffirm",
   "swear",
   "express",
   "voice",
   "extend",
   "affirm",
   "restate",
   "throw",
   "lend",
   "profess"
  ],
  "recipient": [
   "for",
   "to",
   "with",
   "indirect",
   "behind",
   "of"
  ],
  "when": {
   "object": [
    "support",
    "solidarity",
    "backing",
    "allegiance",
    "loyalty",
    "sympathy",
    "friendship"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "material-support",
  "type": "AID",
  "nouns": [
   "support",
   "backing"
  ],
  "recipient": [
   "to",
   "for",
   "indirect"
  ],
  "when": {
   "dependant": [
    "financial",
    "military",
    "material",
    "air",
    "logistical",
    "economic",
    "budget",
    "technical",
    "humanitarian",
    "emergency",
    "medical"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "praise",
  "type": "SUPPORT",
  "pair": true,
  "verbs": [
   "praise",
   "commend",
   "applaud",
   "laud",
   "hail",
   "compliment",
   "congratulate",
   "thank",
   "salute",
   "honour",
   "honor",
   "acclaim",
   "extol",
   "felicitate",
   "celebrate"
  ],
  "recipient": [
   "object",
   "possessor",
   "of",
   "by",
   "for",
   "in"
  ],
  "when": {
   "objectIsActor": true
  },
  "file": "SUPPORT"
 },
 {
  "id": "praise-act",
  "type": "SUPPORT",
  "verbs": [
   "praise",
   "commend",
   "applaud",
   "laud",
   "hail",
   "salute",
   "welcome",
   "cheer",
   "appreciate"
  ],
  "recipient": [
   "possessor",
   "of",
   "by",
   "between",
   "from",
   "in"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "@praise"
   ],
   "objectIsActor": false
  },
  "file": "SUPPORT"
 },
 {
  "id": "recognise",
  "type": "SUPPORT",
  "pair": true,
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "recognise",
   "recognize"
  ],
  "recipient": [
   "object",
   "possessor",
   "of"
  ],
  "when": {
   "objectIsActor": true,
   "notDependant": [
    "threat",
    "difficulty",
    "problem"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "recognise-claim",
  "type": "SUPPORT",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "recognise",
   "recognize",
   "acknowledge",
   "accept",
   "respect"
  ],
  "recipient": [
   "possessor",
   "of",
   "over"
  ],
  "when": {
   "object": [
    "independence",
    "sovereignty",
    "statehood",
    "government",
    "border",
    "result",
    "election",
    "integrity",
    "claim",
    "authority",
    "legitimacy",
    "right",
    "victory"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "recognition",
  "type": "SUPPORT",
  "contexts": [
   "diplomatic"
  ],
  "nouns": [
   "recognition"
  ],
  "recipient": [
   "of",
   "to"
  ],
  "when": {
   "notDependant": [
    "face",
    "speech",
    "facial",
    "voice",
    "pattern",
    "image"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "sign-treaty",
  "type": "SUPPORT",
  "verbs": [
   "sign",
   "ratify",
   "ink",
   "initial",
   "countersign",
   "accede",
   "conclude",
   "adopt",
   "approve"
  ],
  "reciprocal": true,
  "about": [
   "object",
   "to"
  ],
  "when": {
   "object": [
    "agreement",
    "deal",
    "pact",
    "treaty",
    "accord",
    "memorandum",
    "mou",
    "convention",
    "protocol",
    "charter",
    "compact",
    "declaration",
    "communique",
    "communiqué",
    "arrangement",
    "roadmap",
    "covenant",
    "partnership",
    "armistice",
    "framework",
    "settlement",
    "statute"
   ],
   "hasObject": true
  },
  "file": "SUPPORT"
 },
 {
  "id": "treaty-signing",
  "type": "SUPPORT",
  "nouns": [
   "signing",
   "ratification",
   "signature",
   "accession",
   "conclusion"
  ],
  "reciprocal": true,
  "occurs": true,
  "when": {
   "dependant": [
    "@agreement"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "join-treaty",
  "type": "SUPPORT",
  "verbs": [
   "join",
   "accede",
   "subscribe",
   "adhere"
  ],
  "about": [
   "object",
   "to"
  ],
  "when": {
   "object": [
    "treaty",
    "convention",
    "pact",
    "accord",
    "protocol",
    "charter"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "accede-to",
  "type": "SUPPORT",
  "verbs": [
   "accede",
   "acced",
   "adhere",
   "subscribe"
  ],
  "about": [
   "to"
  ],
  "when": {
   "preposition": [
    "to"
   ],
   "dependant": [
    "treaty",
    "convention",
    "pact",
    "accord",
    "protocol",
    "charter"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "vote-for",
  "type": "SUPPORT",
  "pair": true,
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "vote",
   "abstain"
  ],
  "recipient": [
   "for"
  ],
  "when": {
   "actorAfter": [
    "for"
   ],
   "notDependant": [
    "parliament",
    "president",
    "government",
    "party",
    "leader",
    "senate",
    "candidate",
    "council",
    "minister",
    "mayor",
    "opposition"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "condolences",
  "type": "SUPPORT",
  "pair": true,
  "verbs": [
   "sympathise",
   "sympathize",
   "mourn",
   "condole",
   "empathise"
  ],
  "recipient": [
   "with",
   "for"
  ],
  "when": {
   "actorAfter": [
    "with",
    "for"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "side-with",
  "type": "SUPPORT",
  "pair": true,
  "verbs": [
   "side",
   "stand",
   "sympathize",
   "stick"
  ],
  "recipient": [
   "with",
   "by",
   "behind",
   "alongside"
  ],
  "when": {
   "actorAfter": [
    "with",
    "by",
    "behind",
    "alongside"
   ],
   "notDependant": [
    "trial",
    "ready"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "appoint-ambassador",
  "type": "SUPPORT",
  "pair": true,
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "appoint",
   "name",
   "nominate",
   "accredit",
   "designate",
   "send",
   "post",
   "return",
   "reinstate",
   "exchange"
  ],
  "recipient": [
   "to"
  ],
  "when": {
   "object": [
    "ambassador",
    "envoy",
    "consul",
    "diplomat",
    "attache",
    "representative"
   ],
   "actorAfter": [
    "to"
   ],
   "notDependant": [
    "special",
    "negotiator",
    "talk"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "open-embassy",
  "type": "SUPPORT",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "open",
   "reopen",
   "inaugurate",
   "upgrade",
   "establish"
  ],
  "recipient": [
   "in",
   "to"
  ],
  "when": {
   "object": [
    "embassy",
    "consulate",
    "mission"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "award",
  "type": "SUPPORT",
  "pair": true,
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "award",
   "confer",
   "bestow",
   "present",
   "decorate"
  ],
  "recipient": [
   "indirect",
   "on",
   "upon",
   "to",
   "object"
  ],
  "when": {
   "object": [
    "medal",
    "order",
    "honour",
    "honor",
    "award",
    "decoration",
    "title"
   ],
   "notDependant": [
    "court"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "normalise",
  "type": "SUPPORT",
  "contexts": [
   "diplomatic"
  ],
  "verbs": [
   "restore",
   "normalise",
   "normalize",
   "establish",
   "resume",
   "upgrade",
   "renew",
   "re-establish",
   "reestablish",
   "open",
   "cement",
   "exchange",
   "repair",
   "mend",
   "rebuild",
   "thaw"
  ],
  "reciprocal": true,
  "pair": true,
  "when": {
   "object": [
    "tie",
    "relation",
    "diplomatic",
    "link",
    "connection",
    "relationship",
    "ambassador",
    "envoy"
   ],
   "actorAfter": [
    "with",
    "between"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "rally-behind",
  "type": "SUPPORT",
  "pair": true,
  "verbs": [
   "rally",
   "speak",
   "come out",
   "campaign",
   "lobby",
   "argue",
   "plead",
   "unite",
   "testify"
  ],
  "recipient": [
   "behind",
   "for",
   "around",
   "on behalf of",
   "in favour of",
   "in favor of",
   "in support of",
   "in defence of",
   "in defense of"
  ],
  "when": {
   "actorAfter": [
    "behind",
    "around",
    "on behalf of",
    "in favour of",
    "in favor of",
    "in support of",
    "in defence of",
    "in defense of"
   ],
   "hasObject": false
  },
  "file": "SUPPORT"
 },
 {
  "id": "ally-with",
  "type": "SUPPORT",
  "contexts": [
   "diplomatic"
  ],
  "pair": true,
  "verbs": [
   "ally",
   "align"
  ],
  "reciprocal": true,
  "when": {
   "actorAfter": [
    "with"
   ],
   "hasObject": false
  },
  "file": "SUPPORT"
 },
 {
  "id": "welcome-into",
  "type": "SUPPORT",
  "contexts": [
   "diplomatic"
  ],
  "pair": true,
  "verbs": [
   "welcome",
   "admit",
   "accept",
   "readmit"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "preposition": [
    "into",
    "as",
    "to"
   ],
   "dependant": [
    "group",
    "union",
    "bloc",
    "alliance",
    "organisation",
    "organization",
    "member",
    "club",
    "fold",
    "family",
    "council",
    "community",
    "partner",
    "treaty",
    "pact"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "normalise-each-other",
  "type": "SUPPORT",
  "contexts": [
   "diplomatic"
  ],
  "pair": true,
  "verbs": [
   "restore",
   "normalise",
   "normalize",
   "establish",
   "resume",
   "upgrade",
   "renew",
   "re-establish",
   "reestablish",
   "repair",
   "mend",
   "rebuild",
   "exchange"
  ],
  "reciprocal": true,
  "when": {
   "object": [
    "tie",
    "relation",
    "relationship",
    "ambassador",
    "envoy"
   ]
  },
  "file": "SUPPORT"
 },
 {
  "id": "back-accession",
  "type": "SUPPORT",
  "contexts": [
   "diplomatic"
  ],
  "pair": true,
  "verbs": [
   "ratify",
   "approve",
   "endorse",
   "back",
   "support",
   "welcome"
  ],
  "recipient": [
   "owner",
   "of",
   "by",
   "possessor"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "accession",
    "membership",
    "entry",
    "admission",
    "bid"
   ],
   "objectIsActor": false
  },
  "file": "SUPPORT"
 },
 {
  "id": "threaten-party",
  "type": "THREATEN",
  "verbs": [
   "threaten",
   "menace",
   "intimidate",
   "blackmail",
   "bully"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "subject": [
    "@threatener"
   ]
  },
  "file": "THREATEN"
 },
 {
  "id": "threaten-state",
  "operator": "threaten",
  "type": "THREATEN",
  "verbs": [
   "threaten"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true
  },
  "file": "THREATEN"
 },
 {
  "id": "threaten-relations",
  "operator": "threaten",
  "type": "THREATEN",
  "mode": "relations",
  "verbs": [
   "threaten",
   "warn"
  ],
  "recipient": [
   "object",
   "against",
   "owner"
  ],
  "about": [
   "with",
   "of"
  ],
  "when": {
   "preposition": [
    "with",
    "of"
   ],
   "dependant": [
    "sanction",
    "embargo",
    "boycott",
    "tariff",
    "isolation",
    "penalty",
    "countermeasure",
    "duty",
    "rupture"
   ]
  },
  "file": "THREATEN"
 },
 {
  "id": "threaten-object-relations",
  "type": "THREATEN",
  "mode": "relations",
  "verbs": [
   "threaten"
  ],
  "recipient": [
   "against",
   "on",
   "owner",
   "possessor"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "sanction",
    "embargo",
    "boycott",
    "tariff",
    "penalty",
    "countermeasure",
    "duty",
    "retaliation",
    "reprisal",
    "rupture",
    "action",
    "measure",
    "response",
    "consequence"
   ]
  },
  "file": "THREATEN"
 },
 {
  "id": "threaten-violence",
  "operator": "threaten",
  "type": "THREATEN",
  "mode": "violence",
  "verbs": [
   "threaten",
   "warn"
  ],
  "recipient": [
   "object",
   "against"
  ],
  "about": [
   "with",
   "of"
  ],
  "when": {
   "preposition": [
    "with",
    "of"
   ],
   "dependant": [
    "war",
    "force",
    "attack",
    "invasion",
    "strike",
    "destruction",
    "annihilation",
    "bombing",
    "missile",
    "airstrike",
    "assault",
    "violence",
    "retaliation",
    "reprisal",
    "raid",
    "intervention",
    "blow",
    "bombardment",
    "weapon"
   ]
  },
  "file": "THREATEN"
 },
 {
  "id": "threaten-object-violence",
  "type": "THREATEN",
  "mode": "violence",
  "verbs": [
   "threaten"
  ],
  "recipient": [
   "against",
   "on",
   "owner",
   "possessor"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "war",
    "attack",
    "invasion",
    "strike",
    "force",
    "airstrike",
    "assault",
    "raid",
    "revenge",
    "vengeance",
    "violence",
    "intervention",
    "bombing"
   ]
  },
  "file": "THREATEN"
 },
 {
  "id": "warn-of-consequences",
  "operator": "threaten",
  "type": "THREATEN",
  "verbs": [
   "warn",
   "caution"
  ],
  "recipient": [
   "object",
   "indirect",
   "to"
  ],
  "when": {
   "objectIsActor": true,
   "dependant": [
    "consequence",
    "response",
    "retaliation",
    "reprisal",
    "countermeasure",
    "price",
    "cost",
    "punishment",
    "fallout",
    "patience"
   ]
  },
  "file": "THREATEN"
 },
 {
  "id": "warn-against",
  "type": "THREATEN",
  "verbs": [
   "warn",
   "caution"
  ],
  "recipient": [
   "object"
  ],
  "pair": true,
  "when": {
   "objectIsActor": true,
   "preposition": [
    "against",
    "over",
    "about"
   ],
   "notDependant": [
    "virus",
    "storm",
    "flood",
    "heat",
    "outbreak",
    "quake",
    "disease",
    "scam",
    "danger",
    "risk",
    "shortage",
    "famine",
    "drought",
    "typhoon",
    "hurricane",
    "cyclone",
    "tsunami",
    "epidemic",
    "volcano"
   ]
  },
  "file": "THREATEN"
 },
 {
  "id": "ultimatum",
  "type": "THREATEN",
  "verbs": [
   "issue",
   "give",
   "deliver",
   "send",
   "present",
   "set",
   "pose",
   "hand",
   "serve"
  ],
  "recipient": [
   "indirect",
   "to",
   "for",
   "object"
  ],
  "when": {
   "object": [
    "ultimatum",
    "deadline"
   ]
  },
  "file": "THREATEN"
 },
 {
  "id": "threat",
  "operator": "threaten",
  "type": "THREATEN",
  "nouns": [
   "ultimatum",
   "threat"
  ],
  "recipient": [
   "against",
   "to",
   "at",
   "toward",
   "towards",
   "possessor"
  ],
  "when": {
   "notDependant": [
    "pose",
    "health",
    "existential"
   ]
  },
  "file": "THREATEN"
 },
 {
  "id": "issue-warning",
  "type": "THREATEN",
  "verbs": [
   "issue",
   "give",
   "send",
   "deliver",
   "sound",
   "address",
   "fire off",
   "hurl"
  ],
  "recipient": [
   "to",
   "indirect",
   "against",
   "at",
   "for"
  ],
  "when": {
   "object": [
    "warning",
    "threat",
    "caution"
   ],
   "actorAfter": [
    "to",
    "against",
    "at",
    "indirect"
   ],
   "notDependant": [
    "tsunami",
    "weather",
    "travel",
    "flood",
    "storm",
    "health",
    "ash"
   ]
  },
  "file": "THREATEN"
 },
 {
  "id": "vow-retaliation",
  "type": "THREATEN",
  "verbs": [
   "vow",
   "promise",
   "pledge",
   "swear",
   "announce",
   "threaten",
   "seek"
  ],
  "recipient": [
   "against",
   "on",
   "for",
   "owner",
   "possessor",
   "to"
  ],
  "about": [
   "object"
  ],
  "when": {
   "object": [
    "retaliation",
    "revenge",
    "reprisal",
    "vengeance",
    "retribution",
    "countermeasure",
    "response",
    "punishment",
    "counterstrike"
   ]
  },
  "file": "THREATEN"
 },
 {
  "id": "vow-to-retaliate",
  "operator": "threaten",
  "type": "THREATEN",
  "verbs": [
   "vow",
   "promise",
   "pledge",
   "swear",
   "threaten",
   "warn",
   "prepare",
   "ready"
  ],
  "recipient": [
   "against",
   "to",
   "possessor"
  ],
  "when": {
   "dependant": [
    "retaliate",
    "avenge",
    "punish",
    "hit back",
    "strike back",
    "crush",
    "annihilate",
    "obliterate",
    "destroy",
    "hit",
    "strike"
   ]
  },
  "file": "THREATEN"
 },
 {
  "id": "retaliate",
  "type": "THREATEN",
  "verbs": [
   "retaliate",
   "hit back",
   "strike back"
  ],
  "recipient": [
   "against",
   "at",
   "possessor"
  ],
  "when": {
   "dependant": [
    "to",
    "will",
    "would",
    "shall"
   ]
  },
  "file": "THREATEN"
 },
 {
  "id": "arrest-warrant",
  "type": "THREATEN",
  "mode": "arrest",
  "contexts": [
   "legal"
  ],
  "verbs": [
   "issue",
   "seek",
   "request",
   "approve",
   "obtain",
   "sign"
  ],
  "recipient": [
   "for",
   "against",
   "owner",
   "on"
  ],
  "when": {
   "object": [
    "warrant",
    "red notice",
    "notice"
   ],
   "preposition": [
    "for",
    "against"
   ],
   "notDependant": [
    "search",
    "strike"
   ]
  },
  "file": "THREATEN"
 },
 {
  "id": "put-on-notice",
  "type": "THREATEN",
  "verbs": [
   "put",
   "serve"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "dependant": [
    "notice"
   ],
   "preposition": [
    "on"
   ]
  },
  "file": "THREATEN"
 },
 {
  "id": "warn-party",
  "operator": "threaten",
  "type": "THREATEN",
  "verbs": [
   "warn"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "notDependant": [
    "virus",
    "storm",
    "flood",
    "heat",
    "outbreak",
    "quake",
    "disease",
    "scam",
    "danger",
    "risk",
    "shortage",
    "famine",
    "drought",
    "typhoon",
    "hurricane",
    "cyclone",
    "tsunami",
    "epidemic",
    "volcano",
    "cold",
    "plague",
    "weather",
    "fraud",
    "attack",
    "threat",
    "militant",
    "plot",
    "bomb"
   ]
  },
  "file": "THREATEN"
 },
 {
  "id": "warn-of-answer",
  "type": "THREATEN",
  "verbs": [
   "warn",
   "caution",
   "tell"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "dependant": [
    "meet",
    "face",
    "regret",
    "retaliate",
    "respond",
    "pay",
    "suffer",
    "answer",
    "hit",
    "strike"
   ],
   "notDependant": [
    "storm",
    "flood",
    "shortage",
    "risk",
    "virus",
    "guest"
   ]
  },
  "file": "THREATEN"
 },
 {
  "id": "promise",
  "operator": "promise",
  "verbs": [
   "agree",
   "promise",
   "pledge",
   "vow",
   "offer",
   "commit",
   "undertake",
   "propose",
   "guarantee",
   "volunteer",
   "swear",
   "consent",
   "authorise",
   "authorize",
   "greenlight",
   "okay",
   "earmark",
   "allocate",
   "decide",
   "opt",
   "vote"
  ],
  "nouns": [
   "promise",
   "pledge",
   "offer",
   "commitment",
   "undertaking",
   "agreement",
   "vow",
   "assurance",
   "guarantee",
   "approval",
   "deal",
   "intention",
   "readiness",
   "willingness",
   "interest",
   "desire",
   "wish",
   "determination"
  ],
  "recipient": [
   "indirect",
   "object",
   "with",
   "to"
  ],
  "file": "operators"
 },
 {
  "id": "announce",
  "operator": "promise",
  "verbs": [
   "announce",
   "unveil",
   "declare",
   "signal",
   "finalise",
   "finalize"
  ],
  "when": {
   "object": [
    "@announced"
   ]
  },
  "file": "operators"
 },
 {
  "id": "series",
  "operator": "light",
  "nouns": [
   "round",
   "series",
   "string",
   "flurry",
   "wave",
   "set"
  ],
  "file": "operators"
 },
 {
  "id": "offer-words",
  "operator": "light",
  "verbs": [
   "offer",
   "extend",
   "send",
   "convey",
   "express"
  ],
  "when": {
   "object": [
    "condolence",
    "sympathy",
    "apology",
    "congratulation",
    "thanks",
    "regret",
    "gratitude",
    "praise",
    "greeting",
    "solidarity",
    "appreciation",
    "invitation"
   ]
  },
  "file": "operators"
 },
 {
  "id": "go-ahead",
  "operator": "promise",
  "verbs": [
   "give",
   "grant"
  ],
  "when": {
   "object": [
    "light",
    "nod",
    "go-ahead",
    "approval",
    "consent",
    "blessing",
    "clearance",
    "permission"
   ]
  },
  "file": "operators"
 },
 {
  "id": "ready",
  "operator": "promise",
  "verbs": [
   "ready",
   "willing",
   "prepared",
   "eager"
  ],
  "file": "operators"
 },
 {
  "id": "end",
  "operator": "end",
  "verbs": [
   "halt",
   "suspend",
   "stop",
   "end",
   "cease",
   "discontinue",
   "freeze",
   "cut off",
   "cut",
   "terminate",
   "withhold",
   "break off",
   "pause",
   "interrupt",
   "abandon",
   "walk out",
   "pull out",
   "quit",
   "withdraw",
   "cut back",
   "slash",
   "curtail",
   "sever",
   "block",
   "scale back",
   "turn off",
   "shut off",
   "reduce",
   "restrict"
  ],
  "nouns": [
   "suspension",
   "halt",
   "freeze",
   "cessation",
   "termination",
   "end",
   "stoppage",
   "pause",
   "interruption",
   "walkout"
  ],
  "file": "operators"
 },
 {
  "id": "walk-out",
  "operator": "end",
  "verbs": [
   "walk",
   "storm",
   "pull",
   "drop",
   "back",
   "bow",
   "opt"
  ],
  "when": {
   "preposition": [
    "out of",
    "out"
   ],
   "hasObject": false
  },
  "file": "operators"
 },
 {
  "id": "complete",
  "operator": "light",
  "verbs": [
   "end",
   "conclude",
   "finish",
   "complete",
   "wrap up",
   "close",
   "round off"
  ],
  "when": {
   "object": [
    "visit",
    "trip",
    "tour",
    "talk",
    "meeting",
    "summit",
    "round",
    "negotiation",
    "consultation",
    "session",
    "exercise",
    "drill",
    "conference",
    "forum",
    "dialogue",
    "manoeuvre",
    "maneuver",
    "withdrawal",
    "pullout"
   ]
  },
  "file": "operators"
 },
 {
  "id": "finish",
  "operator": "light",
  "verbs": [
   "complete",
   "finish",
   "conclude",
   "wrap up",
   "fulfil",
   "fulfill"
  ],
  "file": "operators"
 },
 {
  "id": "start",
  "operator": "start",
  "verbs": [
   "begin",
   "start",
   "launch",
   "open",
   "initiate",
   "resume",
   "restart",
   "kick off",
   "commence",
   "relaunch",
   "renew",
   "embark",
   "continue",
   "expand",
   "extend",
   "increase",
   "boost",
   "step up",
   "intensify",
   "deepen",
   "double",
   "raise"
  ],
  "nouns": [
   "start",
   "beginning",
   "launch",
   "opening",
   "resumption",
   "restart",
   "renewal",
   "continuation",
   "expansion",
   "increase"
  ],
  "file": "operators"
 },
 {
  "id": "come-into-force",
  "operator": "start",
  "verbs": [
   "come",
   "enter",
   "go",
   "hold"
  ],
  "when": {
   "hasObject": false,
   "subject": [
    "ceasefire",
    "cease-fire",
    "truce",
    "armistice",
    "sanction",
    "embargo",
    "ban",
    "tariff",
    "withdrawal",
    "swap",
    "pullout"
   ]
  },
  "file": "operators"
 },
 {
  "id": "cancel",
  "operator": "cancel",
  "verbs": [
   "cancel",
   "call off",
   "scrap",
   "shelve",
   "annul",
   "rescind",
   "revoke",
   "tear up",
   "drop",
   "axe",
   "nix",
   "ditch"
  ],
  "nouns": [
   "cancellation",
   "scrapping",
   "annulment"
  ],
  "file": "operators"
 },
 {
  "id": "delay",
  "operator": "delay",
  "verbs": [
   "delay",
   "postpone",
   "put off",
   "defer",
   "push back",
   "hold up",
   "stall",
   "hold back",
   "adjourn"
  ],
  "nouns": [
   "delay",
   "postponement",
   "deferral"
  ],
  "file": "operators"
 },
 {
  "id": "hasten",
  "operator": "hasten",
  "verbs": [
   "fast-track",
   "accelerate",
   "expedite",
   "hasten",
   "bring forward",
   "speed up",
   "speed",
   "rush",
   "advance",
   "quicken",
   "front-load",
   "move up",
   "step up"
  ],
  "nouns": [
   "acceleration",
   "speeding-up"
  ],
  "file": "operators"
 },
 {
  "id": "light",
  "operator": "light",
  "verbs": [
   "hold",
   "have",
   "pay",
   "make",
   "conduct",
   "carry out",
   "stage",
   "perform",
   "undertake",
   "attend",
   "join",
   "engage",
   "participate",
   "take",
   "give",
   "provide",
   "extend",
   "express",
   "voice",
   "issue",
   "grant",
   "host",
   "convene",
   "enter",
   "reach",
   "strike",
   "sign",
   "conclude",
   "clinch",
   "do",
   "render",
   "lend",
   "declare",
   "order",
   "implement",
   "effect",
   "arrive",
   "come",
   "lead",
   "secure",
   "negotiate",
   "deliver",
   "announce",
   "field",
   "maintain",
   "complete",
   "mount",
   "offer up",
   "send",
   "show",
   "forge",
   "seal",
   "finalise",
   "finalize",
   "ink",
   "reaffirm",
   "reiterate",
   "affirm",
   "convey",
   "underline",
   "restate",
   "clinch",
   "take part",
   "state",
   "demonstrate",
   "set"
  ],
  "file": "operators"
 },
 {
  "id": "demand",
  "operator": "demand",
  "verbs": [
   "urge",
   "ask",
   "request",
   "call for",
   "call on",
   "call upon",
   "appeal",
   "press",
   "exhort",
   "implore",
   "beg",
   "plead",
   "beseech",
   "entreat",
   "petition",
   "pressure",
   "pressurise",
   "pressurize",
   "prod",
   "nudge",
   "lobby",
   "insist",
   "admonish",
   "solicit"
  ],
  "nouns": [
   "demand",
   "request",
   "appeal",
   "call",
   "plea",
   "petition",
   "exhortation",
   "instruction"
  ],
  "file": "operators"
 },
 {
  "id": "approach-for",
  "operator": "demand",
  "type": "REQUEST",
  "mode": "assist",
  "verbs": [
   "approach",
   "contact",
   "sound out"
  ],
  "recipient": [
   "object"
  ],
  "about": [
   "for"
  ],
  "when": {
   "objectIsActor": true,
   "preposition": [
    "for"
   ]
  },
  "file": "operators"
 },
 {
  "id": "approach-to",
  "operator": "demand",
  "verbs": [
   "approach",
   "contact"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "hasObject": true
  },
  "file": "operators"
 },
 {
  "id": "letter",
  "operator": "start",
  "verbs": [
   "write",
   "send",
   "deliver",
   "hand",
   "address",
   "dispatch"
  ],
  "recipient": [
   "to",
   "indirect"
  ],
  "when": {
   "object": [
    "@letter"
   ],
   "notDependant": [
    "bomb",
    "protest"
   ]
  },
  "file": "operators"
 },
 {
  "id": "call-for",
  "operator": "demand",
  "verbs": [
   "call"
  ],
  "when": {
   "preposition": [
    "for",
    "on",
    "upon"
   ],
   "hasObject": false
  },
  "file": "operators"
 },
 {
  "id": "demand-of",
  "operator": "demand",
  "verbs": [
   "want",
   "seek",
   "require",
   "encourage",
   "advise",
   "push",
   "challenge",
   "invite"
  ],
  "when": {
   "hasObject": true
  },
  "file": "operators"
 },
 {
  "id": "order-party",
  "operator": "demand",
  "type": "REQUEST",
  "verbs": [
   "order",
   "instruct",
   "command",
   "direct"
  ],
  "recipient": [
   "object"
  ],
  "when": {
   "objectIsActor": true,
   "notObject": [
    "@force",
    "police",
    "@vessel",
    "@aircraft",
    "@weapon",
    "@machinery",
    "@medicine",
    "@resident",
    "delegation",
    "delegate"
   ]
  },
  "file": "operators"
 },
 {
  "id": "order-forces",
  "operator": "start",
  "verbs": [
   "order"
  ],
  "when": {
   "object": [
    "@force",
    "police"
   ]
  },
  "file": "operators"
 },
 {
  "id": "refuse",
  "operator": "refuse",
  "verbs": [
   "refuse",
   "decline",
   "reject",
   "rule out",
   "oppose",
   "turn down",
   "rebuff",
   "resist",
   "spurn",
   "fail",
   "renege",
   "balk",
   "baulk",
   "rebuff",
   "shun",
   "block",
   "veto",
   "neglect",
   "bar"
  ],
  "nouns": [
   "refusal",
   "failure",
   "reluctance",
   "unwillingness",
   "rejection"
  ],
  "recipient": [
   "from",
   "owner",
   "by",
   "possessor",
   "of",
   "object",
   "to"
  ],
  "file": "operators"
 },
 {
  "id": "unwilling",
  "operator": "refuse",
  "verbs": [
   "unwilling",
   "reluctant",
   "loath",
   "unprepared"
  ],
  "file": "operators"
 },
 {
  "id": "threaten",
  "operator": "threaten",
  "verbs": [
   "threaten",
   "warn"
  ],
  "nouns": [
   "threat",
   "warning"
  ],
  "recipient": [
   "object",
   "to",
   "against"
  ],
  "file": "operators"
 },
 {
  "id": "deny",
  "operator": "deny",
  "verbs": [
   "deny",
   "disavow",
   "disclaim",
   "refute",
   "dispute",
   "forget"
  ],
  "nouns": [
   "denial"
  ],
  "file": "operators"
 },
 {
  "id": "attempt",
  "operator": "attempt",
  "verbs": [
   "try",
   "attempt",
   "seek",
   "plan",
   "intend",
   "aim",
   "hope",
   "prepare",
   "consider",
   "mull",
   "contemplate",
   "weigh",
   "study",
   "want",
   "wish",
   "strive",
   "endeavour",
   "endeavor",
   "discuss",
   "ponder",
   "plot",
   "explore"
  ],
  "nouns": [
   "attempt",
   "plan",
   "effort",
   "bid",
   "idea",
   "option",
   "possibility",
   "intention",
   "preparation",
   "proposal",
   "prospect"
  ],
  "file": "operators"
 },
 {
  "id": "return-to",
  "operator": "light",
  "verbs": [
   "return",
   "come back",
   "go back",
   "sit down",
   "get back"
  ],
  "when": {
   "preposition": [
    "to"
   ],
   "dependant": [
    "@meeting"
   ],
   "hasObject": false
  },
  "file": "operators"
 }
];
