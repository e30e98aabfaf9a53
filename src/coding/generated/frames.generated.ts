// Generated from data/frames/*.yaml by scripts/generate.mjs. Do not edit.
import type { FrameRow } from '../frameRow.js';

export const frameRows: readonly FrameRow[] = [
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
   "to"
  ],
  "when": {
   "object": [
    "@money"
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
  "id": "aid-verb",
  "type": "AID",
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
   "release",
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
    "observer",
    "mediator",
    "monitor",
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
   ]
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
  "id": "meet",
  "type": "CONSULT",
  "verbs": [
   "meet"
  ],
  "reciprocal": true,
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
   "sit down"
  ],
  "reciprocal": true,
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
  "mode": "visit",
  "verbs": [
   "travel",
   "fly",
   "arrive",
   "land",
   "journey",
   "head",
   "go"
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
   "actorAfter": [
    "to",
    "in"
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
  "id": "host",
  "type": "CONSULT",
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
   "objectIsActor": true
  },
  "file": "CONSULT"
 },
 {
  "id": "welcome-visitor",
  "type": "CONSULT",
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
  "mode": "third-party",
  "verbs": [
   "host",
   "chair",
   "moderate",
   "convene",
   "sponsor",
   "organise",
   "organize",
   "arrange",
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
  "id": "mediation",
  "type": "CONSULT",
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
  "id": "phone",
  "type": "CONSULT",
  "mode": "phone",
  "verbs": [
   "call",
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
  "id": "discuss",
  "type": "CONSULT",
  "verbs": [
   "discuss",
   "thrash out",
   "hash out",
   "talk over"
  ],
  "reciprocal": true,
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
  "id": "deliver",
  "type": "COOPERATE",
  "verbs": [
   "deliver",
   "ship",
   "export",
   "supply",
   "send",
   "dispatch",
   "transfer",
   "hand over",
   "deliver up",
   "consign",
   "airfreight",
   "truck",
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
  "id": "take-part-in-exercise",
  "type": "COOPERATE",
  "contexts": [
   "military"
  ],
  "verbs": [
   "participate",
   "take part",
   "join",
   "compete"
  ],
  "recipient": [
   "with",
   "by",
   "of",
   "from"
  ],
  "when": {
   "dependant": [
    "exercise",
    "drill",
    "manoeuvre",
    "maneuver",
    "wargame"
   ],
   "preposition": [
    "in",
    "with"
   ],
   "actorAfter": [
    "with"
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
    "body",
    "remains",
    "artefact",
    "artifact",
    "treasure",
    "statue",
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
    "expertise",
    "know-how",
    "technology",
    "coordinates",
    "tip"
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
   "build",
   "construct",
   "co-finance",
   "upgrade",
   "modernise",
   "modernize",
   "open"
  ],
  "recipient": [
   "in",
   "for"
  ],
  "when": {
   "actorAfter": [
    "in",
    "for"
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
    "ambassador",
    "envoy",
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
   "conduct",
   "carry out",
   "explore"
  ],
  "reciprocal": true,
  "when": {
   "dependant": [
    "jointly",
    "together"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "normalise",
  "type": "COOPERATE",
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
   "cement"
  ],
  "reciprocal": true,
  "when": {
   "object": [
    "tie",
    "relation",
    "diplomatic",
    "link",
    "connection",
    "relationship",
    "flight",
    "border"
   ],
   "actorAfter": [
    "with",
    "between"
   ]
  },
  "file": "COOPERATE"
 },
 {
  "id": "withdraw-forces",
  "type": "RETREAT",
  "mode": "withdraw",
  "verbs": [
   "withdraw",
   "pull out",
   "pull back"
  ],
  "nouns": [
   "withdrawal",
   "pullout"
  ],
  "recipient": [
   "from"
  ],
  "about": [
   "object",
   "of"
  ],
  "when": {
   "object": [
    "troop",
    "force",
    "soldier",
    "army",
    "unit"
   ]
  },
  "file": "RETREAT"
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
   "approve",
   "authorise",
   "authorize",
   "greenlight",
   "okay",
   "earmark",
   "allocate",
   "resolve",
   "clear"
  ],
  "nouns": [
   "promise",
   "pledge",
   "offer",
   "commitment",
   "undertaking",
   "agreement",
   "proposal",
   "vow",
   "assurance",
   "guarantee",
   "plan",
   "approval",
   "deal",
   "intention",
   "readiness",
   "willingness"
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
  "id": "ready",
  "operator": "promise",
  "verbs": [
   "ready",
   "willing"
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
    "delivery",
    "transfer",
    "handover",
    "withdrawal",
    "pullout",
    "conference",
    "forum",
    "dialogue",
    "exchange",
    "manoeuvre",
    "maneuver"
   ]
  },
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
   "resumption",
   "opening",
   "restart",
   "renewal",
   "continuation",
   "expansion",
   "increase"
  ],
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
   "receive",
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
   "ink"
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
   "demand",
   "call"
  ],
  "file": "operators"
 }
];
