-- A file as schema 0006 left it (6f0afd0): that of 0005.sql, brought up and carried on with that program's own
-- commands. Never changed: a test brings it up to date.
PRAGMA application_id = 1129207378;
PRAGMA user_version = 6;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO setting VALUES('certificate-secret','33dd488676f6ad4e');
CREATE TABLE added_holiday (
    nation TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    name TEXT NOT NULL,
    PRIMARY KEY (nation, day)
) STRICT;
INSERT INTO added_holiday VALUES('england','2027-05-07','Day of mourning');
CREATE TABLE edition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme TEXT NOT NULL,
    edition TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    survey_grace INTEGER NOT NULL CHECK (survey_grace >= 0), -- days that a survey stays open after it is due, at most
    saved_on TEXT NOT NULL CHECK (saved_on IS date(saved_on, '+0 days')),
    UNIQUE (programme, edition)
) STRICT;
INSERT INTO edition VALUES(1,'compassionate-conversations','1','Compassionate Conversations',replace('{\n    "audience": "Multidisciplinary and medical staff of NHS organisations in every region who talk with practitioners about their performance",\n    "commitments": [\n        {\n            "due": "when-agreed",\n            "id": "trainer-selection",\n            "summary": "The organisation names the people who will attend Train the Trainer.",\n            "title": "Trainer selection"\n        },\n        {\n            "due": "months-after-joining",\n            "id": "planning-matrix",\n            "months": {\n                "source": "000",\n                "value": 3\n            },\n            "summary": "The organisation completes its plan and sends it back.",\n            "title": "Planning matrix"\n        },\n        {\n            "due": "window-end",\n            "id": "schedule-of-events",\n            "summary": "All three stages take place inside the agreed window.",\n            "title": "Schedule of events"\n        },\n        {\n            "due": "last-organisation-survey",\n            "id": "project-evaluation",\n            "summary": "Delegates and the organisation answer the surveys, from the first to the last.",\n            "title": "Project evaluation"\n        }\n    ],\n    "contact": {\n        "email": "nhsr.adviceeducation@nhs.net",\n        "source": "000",\n        "team": "Advice Education Team"\n    },\n    "delegateSurveys": {\n        "anchorStage": "workshop",\n        "points": [\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": -1\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "days": -1\n                    }\n                },\n                "id": "pre",\n                "instrument": "compassionate-conversations-delegate",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14\n                    }\n                },\n                "title": "Before the workshop"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "days": 7\n                    }\n                },\n                "id": "post",\n                "instrument": "compassionate-conversations-delegate",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                    }\n                },\n                "title": "After the workshop"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28,\n                        "months": 3\n                    }\n                },\n                "due": {\n                    "source": "000",\n                    "value": {\n                        "months": 3\n                    }\n                },\n                "id": "3-months",\n                "instrument": "compassionate-conversations-delegate",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14,\n                        "months": 3\n                    }\n                },\n                "title": "3 months after the workshop"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28,\n                        "months": 6\n                    }\n                },\n                "due": {\n                    "source": "000",\n                    "value": {\n                        "months": 6\n                    }\n                },\n                "id": "6-months",\n                "instrument": "compassionate-conversations-delegate",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14,\n                        "months": 6\n                    }\n                },\n                "title": "6 months after the workshop"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28,\n                        "months": 12\n                    }\n                },\n                "due": {\n                    "source": "000",\n                    "value": {\n                        "months": 12\n                    }\n                },\n                "id": "12-months",\n                "instrument": "compassionate-conversations-delegate",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14,\n                        "months": 12\n                    }\n                },\n                "title": "12 months after the workshop"\n            }\n        ]\n    },\n    "dormantMonths": {\n        "source": "our default",\n        "value": 6\n    },\n    "edition": "1",\n    "enquiryMost": {\n        "source": "000",\n        "value": 24\n    },\n    "freeOfCharge": true,\n    "id": "compassionate-conversations",\n    "offerWorkingDays": {\n        "source": "our default",\n        "value": 5\n    },\n    "organisationSurveys": {\n        "anchorStage": "workshop",\n        "points": [\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": -1\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "days": -1\n                    }\n                },\n                "id": "pre",\n                "instrument": "compassionate-conversations-organisation",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14\n                    }\n                },\n                "title": "Before the workshop"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "days": 7\n                    }\n                },\n                "id": "post",\n                "instrument": "compassionate-conversations-organisation",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                    }\n                },\n                "title": "After the workshop"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28,\n                        "months": 3\n                    }\n                },\n                "due": {\n                    "source": "000",\n                    "value": {\n                        "months": 3\n                    }\n                },\n                "id": "3-months",\n                "instrument": "compassionate-conversations-organisation",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14,\n                        "months": 3\n                    }\n                },\n                "title": "3 months after the workshop"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28,\n                        "months": 6\n                    }\n                },\n                "due": {\n                    "source": "000",\n                    "value": {\n                        "months": 6\n                    }\n                },\n                "id": "6-months",\n                "instrument": "compassionate-conversations-organisation",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14,\n                        "months": 6\n                    }\n                },\n                "title": "6 months after the workshop"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28,\n                        "months": 12\n                    }\n                },\n                "due": {\n                    "source": "000",\n                    "value": {\n                        "months": 12\n                    }\n                },\n                "id": "12-months",\n                "instrument": "compassionate-conversations-organisation",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14,\n                        "months": 12\n                    }\n                },\n                "title": "12 months after the workshop"\n            }\n        ]\n    },\n    "planningMatrix": [\n        {\n            "commitment": "trainer-selection",\n            "text": "Choose the people who will become trainers"\n        },\n        {\n            "commitment": "trainer-selection",\n            "text": "Agree time for trainers with their managers"\n        },\n        {\n            "commitment": "schedule-of-events",\n            "text": "Tell delegates and hand out the pre-workshop workbook"\n        },\n        {\n            "commitment": "schedule-of-events",\n            "text": "Hold the delegate workshop"\n        },\n        {\n            "commitment": "schedule-of-events",\n            "text": "Send trainers to Train the Trainer"\n        },\n        {\n            "commitment": "project-evaluation",\n            "text": "Name who answers the surveys for the organisation"\n        },\n        {\n            "commitment": "project-evaluation",\n            "text": "Remind delegates of each survey"\n        },\n        {\n            "commitment": "local-cascade",\n            "text": "Plan the first cascade session"\n        },\n        {\n            "commitment": "local-cascade",\n            "text": "Report sessions run and people reached"\n        }\n    ],\n    "provider": "NHS Resolution, Practitioner Performance Advice Education",\n    "resources": [\n        {\n            "note": "A shared page for organisations and trainers, with materials and programme news.",\n            "provider": "NHS Resolution",\n            "source": "000",\n            "title": "Compassionate Conversations on FutureNHS"\n        }\n    ],\n    "stages": [\n        {\n            "due": {\n                "source": "our default",\n                "value": {\n                    "days": -1\n                }\n            },\n            "id": "workbook",\n            "kind": "self-directed",\n            "minutes": {\n                "source": "001",\n                "value": 180\n            },\n            "opens": {\n                "source": "our default",\n                "value": {\n                    "days": -14\n                }\n            },\n            "preparesFor": "workshop",\n            "summary": "Reading and reflection that each delegate does alone before the workshop.",\n            "title": "Pre-workshop workbook"\n        },\n        {\n            "capacity": {\n                "face-to-face": {\n                    "source": "our default",\n                    "value": 15\n                },\n                "in-house": {\n                    "source": "our default",\n                    "value": 15\n                },\n                "online": {\n                    "source": "001",\n                    "value": 12\n                }\n            },\n            "certificate": {\n                "minutes": {\n                    "source": "our default",\n                    "value": 210\n                }\n            },\n            "defaultMode": "online",\n            "id": "workshop",\n            "kind": "workshop",\n            "minutes": {\n                "source": "our default",\n                "value": 210\n            },\n            "sessions": [\n                {\n                    "agenda": [\n                        {\n                            "minutes": 15,\n                            "title": "Welcome, and how we will work together"\n                        },\n                        {\n                            "minutes": 30,\n                            "title": "What the workbook brought up"\n                        },\n                        {\n                            "minutes": 35,\n                            "title": "When a conversation is put off: what it costs, and whom"\n                        },\n                        {\n                            "minutes": 15,\n                            "title": "Break"\n                        },\n                        {\n                            "minutes": 35,\n                            "title": "Preparing: purpose, facts, feelings, setting"\n                        },\n                        {\n                            "minutes": 50,\n                            "title": "Practice in threes: speaker, listener, observer"\n                        },\n                        {\n                            "minutes": 20,\n                            "title": "Looking after yourself and the other person afterwards"\n                        },\n                        {\n                            "minutes": 10,\n                            "title": "One thing to do next, and the survey"\n                        }\n                    ],\n                    "agendaSource": "our default"\n                }\n            ],\n            "sessionsToAttend": {\n                "source": "our default",\n                "value": 1\n            },\n            "summary": "A facilitated half day on planning and holding a compassionate conversation, with practice in small groups.",\n            "title": "Delegate workshop"\n        },\n        {\n            "capacity": {\n                "face-to-face": {\n                    "source": "our default",\n                    "value": 15\n                },\n                "in-house": {\n                    "source": "our default",\n                    "value": 15\n                },\n                "online": {\n                    "source": "our default",\n                    "value": 12\n                }\n            },\n            "certificate": {\n                "minutes": {\n                    "source": "our default",\n                    "value": 420\n                }\n            },\n            "defaultMode": "face-to-face",\n            "id": "train-the-trainer",\n            "kind": "train-the-trainer",\n            "minutes": {\n                "source": "our default",\n                "value": 420\n            },\n            "prerequisites": [\n                {\n                    "completion": "attended",\n                    "stage": "workshop"\n                }\n            ],\n            "sessions": [\n                {\n                    "agenda": [\n                        {\n                            "minutes": 20,\n                            "title": "Welcome, and what each of us brings"\n                        },\n                        {\n                            "minutes": 50,\n                            "title": "The themes again, now from the trainer''s side"\n                        },\n                        {\n                            "minutes": 60,\n                            "title": "Making a group safe enough to practise"\n                        },\n                        {\n                            "minutes": 15,\n                            "title": "Break"\n                        },\n                        {\n                            "minutes": 65,\n                            "title": "Running an exercise: set up, watch, draw out"\n                        },\n                        {\n                            "minutes": 60,\n                            "title": "Lunch"\n                        },\n                        {\n                            "minutes": 75,\n                            "title": "Teach a part, and hear how it landed"\n                        },\n                        {\n                            "minutes": 15,\n                            "title": "Break"\n                        },\n                        {\n                            "minutes": 40,\n                            "title": "Fitting the learning to local priorities"\n                        },\n                        {\n                            "minutes": 20,\n                            "title": "First dates, materials and support"\n                        }\n                    ],\n                    "agendaSource": "our default"\n                }\n            ],\n            "sessionsToAttend": {\n                "source": "our default",\n                "value": 1\n            },\n            "summary": "A full day for those whom an organisation has chosen to run the learning in-house.",\n            "title": "Train the Trainer"\n        }\n    ],\n    "summary": "Helps people who deal with practitioner performance to prepare for a hard conversation, hold it with care and candour, and pass that practice on to colleagues.",\n    "title": "Compassionate Conversations",\n    "window": {\n        "days": {\n            "source": "000",\n            "value": 42\n        },\n        "daysBetween": {\n            "source": "our default",\n            "value": 7\n        },\n        "noticeWeeks": {\n            "source": "our default",\n            "value": 8\n        },\n        "stages": [\n            "workbook",\n            "workshop",\n            "train-the-trainer"\n        ]\n    }\n}\n','\n',char(10)),28,'2026-11-22');
INSERT INTO edition VALUES(2,'handling-difficult-situations','1','Handling difficult situations: caring for yourself and others with compassion',replace('{\n    "advice": [\n        {\n            "id": "new-to-it",\n            "source": "002",\n            "text": "Meant for people who may not have had training of this kind; it is foundation level"\n        }\n    ],\n    "audience": "NHS colleagues in frontline, patient-facing roles",\n    "contact": {\n        "email": "ournhspeople.hwb@nhs.net",\n        "source": "002"\n    },\n    "delegateSurveys": {\n        "anchorStage": "live-session",\n        "points": [\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": -1\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "days": -1\n                    }\n                },\n                "id": "pre",\n                "instrument": "handling-difficult-situations-delegate",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14\n                    }\n                },\n                "title": "Before the session"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "days": 7\n                    }\n                },\n                "id": "post",\n                "instrument": "handling-difficult-situations-delegate",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                    }\n                },\n                "title": "After the session"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28,\n                        "months": 3\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "months": 3\n                    }\n                },\n                "id": "3-months",\n                "instrument": "handling-difficult-situations-delegate",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14,\n                        "months": 3\n                    }\n                },\n                "title": "3 months after the session"\n            }\n        ]\n    },\n    "edition": "1",\n    "enquiryMost": {\n        "source": "000",\n        "value": 24\n    },\n    "freeOfCharge": true,\n    "id": "handling-difficult-situations",\n    "level": "Foundation",\n    "offerWorkingDays": {\n        "source": "our default",\n        "value": 5\n    },\n    "outcomes": [\n        {\n            "source": "002",\n            "text": "Know what compassion means here, and which difficult situations colleagues meet, from cases taken from real work"\n        },\n        {\n            "source": "002",\n            "text": "Have foundation skills of communication with which to weigh a hard situation and stay safe and kind"\n        },\n        {\n            "source": "002",\n            "text": "Have practised them with a facilitator and a group, where mistakes are welcome"\n        },\n        {\n            "source": "002",\n            "text": "Have met colleagues from elsewhere in the NHS and learnt from what they have lived through"\n        },\n        {\n            "source": "002",\n            "text": "Know which national support for health and wellbeing is on offer now"\n        }\n    ],\n    "provider": "NHS England",\n    "published": [\n        {\n            "id": "pilot-people",\n            "method": "method not published",\n            "source": "002",\n            "text": "Colleagues in the 2021/22 pilot, more than",\n            "unit": "people",\n            "value": 2000\n        },\n        {\n            "id": "pilot-satisfaction",\n            "method": "method not published",\n            "source": "002",\n            "text": "Overall satisfaction in the 2021/22 pilot",\n            "unit": "per cent",\n            "value": 95\n        },\n        {\n            "id": "pilot-confidence",\n            "method": "method not published",\n            "source": "002",\n            "text": "Overall increase in confidence in the 2021/22 pilot",\n            "unit": "per cent",\n            "value": 25\n        }\n    ],\n    "requirements": [\n        {\n            "id": "frontline",\n            "source": "002",\n            "text": "Works in a frontline, patient-facing role"\n        },\n        {\n            "id": "manager-permission",\n            "source": "002",\n            "text": "Has the line manager''s permission for the whole session; leaving part-way is not allowed"\n        },\n        {\n            "id": "camera-and-microphone",\n            "source": "002",\n            "text": "Has a camera and a microphone, both switched on throughout"\n        },\n        {\n            "id": "active-part",\n            "source": "002",\n            "text": "Is able to take an active part"\n        }\n    ],\n    "resources": [\n        {\n            "link": "https://escalla.co.uk/handling-difficult-situations/",\n            "note": "Places are booked here, outside Convener.",\n            "source": "002",\n            "title": "Booking page for the live sessions"\n        },\n        {\n            "audience": "All patient-facing NHS staff, clinical or not",\n            "note": "Free of charge, and the way for those who cannot attend live.",\n            "provider": "Health Education England e-Learning for Healthcare",\n            "signInNeeded": true,\n            "source": "002",\n            "title": "E-learning version"\n        }\n    ],\n    "staffGroups": [\n        {\n            "source": "002",\n            "text": "Administrative and clerical staff: reception, wards, practice management"\n        },\n        {\n            "source": "002",\n            "text": "Personalised care: social prescribing, health coaching, care coordination"\n        },\n        {\n            "source": "002",\n            "text": "Porters and estates"\n        },\n        {\n            "source": "002",\n            "text": "Linen and cleaning"\n        },\n        {\n            "source": "002",\n            "text": "Telephone operators, such as mental health crisis lines and ambulance call centres"\n        },\n        {\n            "source": "002",\n            "text": "Community care, health visitors for example"\n        },\n        {\n            "source": "002",\n            "text": "Clinicians to whom such training is new"\n        }\n    ],\n    "stages": [\n        {\n            "capacity": {\n                "online": {\n                    "source": "our default",\n                    "value": 12\n                }\n            },\n            "certificate": {\n                "minutes": {\n                    "source": "002",\n                    "value": 180\n                }\n            },\n            "defaultMode": "online",\n            "id": "live-session",\n            "kind": "workshop",\n            "minutes": {\n                "source": "002",\n                "value": 180\n            },\n            "sessions": [\n                {\n                    "agenda": [\n                        {\n                            "minutes": 15,\n                            "title": "Welcome, and keeping each other safe"\n                        },\n                        {\n                            "minutes": 30,\n                            "title": "Compassion, and the situations we meet"\n                        },\n                        {\n                            "minutes": 35,\n                            "title": "Listening, and choosing words"\n                        },\n                        {\n                            "minutes": 10,\n                            "title": "Break"\n                        },\n                        {\n                            "minutes": 55,\n                            "title": "Practice in small groups"\n                        },\n                        {\n                            "minutes": 20,\n                            "title": "Looking after yourself, and where support is"\n                        },\n                        {\n                            "minutes": 15,\n                            "title": "What I take with me"\n                        }\n                    ],\n                    "agendaSource": "our default"\n                }\n            ],\n            "sessionsToAttend": {\n                "source": "our default",\n                "value": 1\n            },\n            "summary": "One session on MS Teams, attended from beginning to end.",\n            "title": "Live online session"\n        },\n        {\n            "alternativeTo": "live-session",\n            "certificate": {\n            },\n            "id": "e-learning",\n            "kind": "e-learning",\n            "summary": "Taken alone, for patient-facing staff who cannot come to a live session.",\n            "title": "E-learning version"\n        }\n    ],\n    "summary": "Three hours live online, in which colleagues who meet patients practise staying kind and safe when a situation turns hard.",\n    "title": "Handling difficult situations: caring for yourself and others with compassion"\n}\n','\n',char(10)),28,'2026-11-22');
INSERT INTO edition VALUES(3,'compassionate-conversations-pilot','1','Compassionate Conversations, North West pilot',replace('{\n    "audience": "Practitioners in the five pilot organisations who deal with concerns about performance",\n    "author": "Professor Deborah Bowman",\n    "contact": {\n        "email": "nhsr.adviceeducation@nhs.net",\n        "source": "001",\n        "team": "Practitioner Performance Advice Education Team",\n        "telephone": "020 7811 2700"\n    },\n    "contentFrom": "compassionate-conversations",\n    "coreQuestions": [\n        {\n            "source": "001",\n            "text": "What makes a conversation compassionate?"\n        },\n        {\n            "source": "001",\n            "text": "Why does it matter?"\n        },\n        {\n            "source": "001",\n            "text": "How is it done?"\n        }\n    ],\n    "delegateSurveys": {\n        "anchorStage": "workshop",\n        "points": [\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": -1\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "days": -1\n                    }\n                },\n                "id": "pre",\n                "instrument": "compassionate-conversations-delegate",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14\n                    }\n                },\n                "title": "Before the workshop"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "days": 7\n                    }\n                },\n                "id": "post",\n                "instrument": "compassionate-conversations-delegate",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                    }\n                },\n                "title": "After the workshop"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28,\n                        "months": 3\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "months": 3\n                    }\n                },\n                "id": "3-months",\n                "instrument": "compassionate-conversations-delegate",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14,\n                        "months": 3\n                    }\n                },\n                "title": "3 months after the workshop"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28,\n                        "months": 6\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "months": 6\n                    }\n                },\n                "id": "6-months",\n                "instrument": "compassionate-conversations-delegate",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14,\n                        "months": 6\n                    }\n                },\n                "title": "6 months after the workshop"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28,\n                        "months": 12\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "months": 12\n                    }\n                },\n                "id": "12-months",\n                "instrument": "compassionate-conversations-delegate",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14,\n                        "months": 12\n                    }\n                },\n                "title": "12 months after the workshop"\n            }\n        ]\n    },\n    "dormantMonths": {\n        "source": "our default",\n        "value": 6\n    },\n    "edition": "1",\n    "enquiryMost": {\n        "source": "000",\n        "value": 24\n    },\n    "freeOfCharge": true,\n    "id": "compassionate-conversations-pilot",\n    "offerWorkingDays": {\n        "source": "our default",\n        "value": 5\n    },\n    "organisationSurveys": {\n        "anchorStage": "workshop",\n        "points": [\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": -1\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "days": -1\n                    }\n                },\n                "id": "pre",\n                "instrument": "compassionate-conversations-organisation",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14\n                    }\n                },\n                "title": "Before the workshop"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "days": 7\n                    }\n                },\n                "id": "post",\n                "instrument": "compassionate-conversations-organisation",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                    }\n                },\n                "title": "After the workshop"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28,\n                        "months": 3\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "months": 3\n                    }\n                },\n                "id": "3-months",\n                "instrument": "compassionate-conversations-organisation",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14,\n                        "months": 3\n                    }\n                },\n                "title": "3 months after the workshop"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28,\n                        "months": 6\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "months": 6\n                    }\n                },\n                "id": "6-months",\n                "instrument": "compassionate-conversations-organisation",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14,\n                        "months": 6\n                    }\n                },\n                "title": "6 months after the workshop"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28,\n                        "months": 12\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "months": 12\n                    }\n                },\n                "id": "12-months",\n                "instrument": "compassionate-conversations-organisation",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14,\n                        "months": 12\n                    }\n                },\n                "title": "12 months after the workshop"\n            }\n        ]\n    },\n    "outcomes": [\n        {\n            "source": "001",\n            "text": "Say why a compassionate conversation makes a difference"\n        },\n        {\n            "source": "001",\n            "text": "Plan such a conversation, lead it and take part in it, and show the skill to do so"\n        },\n        {\n            "source": "001",\n            "text": "Make what was learnt a part of one''s own work and life"\n        },\n        {\n            "source": "001",\n            "text": "Be an example of communication that rests on values"\n        },\n        {\n            "source": "001",\n            "text": "Pass it on at one''s place of work"\n        }\n    ],\n    "pilotOrganisations": [\n        {\n            "source": "001",\n            "text": "NHS England North West"\n        },\n        {\n            "source": "001",\n            "text": "East Lancashire Hospitals NHS Trust"\n        },\n        {\n            "source": "001",\n            "text": "Lancashire Teaching Hospitals NHS Foundation Trust"\n        },\n        {\n            "source": "001",\n            "text": "Mersey Care NHS Foundation Trust"\n        },\n        {\n            "source": "001",\n            "text": "St Helens and Knowsley Teaching Hospitals NHS Trust"\n        }\n    ],\n    "provider": "NHS Resolution, Practitioner Performance Advice Education",\n    "stages": [\n        {\n            "due": {\n                "source": "our default",\n                "value": {\n                    "days": -1\n                }\n            },\n            "id": "workbook",\n            "kind": "self-directed",\n            "minutes": {\n                "source": "001",\n                "value": 180\n            },\n            "opens": {\n                "source": "our default",\n                "value": {\n                    "days": -14\n                }\n            },\n            "preparesFor": "workshop",\n            "summary": "Reading and thinking done alone, as a way into the themes.",\n            "title": "Pre-workshop workbook"\n        },\n        {\n            "capacity": {\n                "online": {\n                    "source": "001",\n                    "value": 12\n                }\n            },\n            "certificate": {\n                "minutes": {\n                    "source": "our default",\n                    "value": 210\n                }\n            },\n            "defaultMode": "online",\n            "id": "workshop",\n            "kind": "workshop",\n            "minutes": {\n                "source": "our default",\n                "value": 210\n            },\n            "sessions": [\n                {\n                    "agenda": [\n                        {\n                            "minutes": 15,\n                            "title": "Welcome, and how we will work together"\n                        },\n                        {\n                            "minutes": 30,\n                            "title": "What the workbook brought up"\n                        },\n                        {\n                            "minutes": 35,\n                            "title": "When a conversation is put off: what it costs, and whom"\n                        },\n                        {\n                            "minutes": 15,\n                            "title": "Break"\n                        },\n                        {\n                            "minutes": 35,\n                            "title": "Preparing: purpose, facts, feelings, setting"\n                        },\n                        {\n                            "minutes": 50,\n                            "title": "Practice in threes: speaker, listener, observer"\n                        },\n                        {\n                            "minutes": 20,\n                            "title": "Looking after yourself and the other person afterwards"\n                        },\n                        {\n                            "minutes": 10,\n                            "title": "One thing to do next, and the survey"\n                        }\n                    ],\n                    "agendaSource": "our default"\n                }\n            ],\n            "sessionsToAttend": {\n                "source": "our default",\n                "value": 1\n            },\n            "summary": "Half a day online in a small group that shares what it has seen and lived through.",\n            "title": "Introductory workshop"\n        },\n        {\n            "id": "post-workshop-reflection",\n            "kind": "exercise",\n            "minutes": {\n                "source": "our default",\n                "value": 30\n            },\n            "prerequisites": [\n                {\n                    "completion": "attended",\n                    "stage": "workshop"\n                }\n            ],\n            "summary": "Half an hour alone, soon after the workshop, on what to keep and what to try.",\n            "title": "Reflection after the workshop"\n        },\n        {\n            "due": {\n                "source": "our default",\n                "value": {\n                    "days": -1\n                }\n            },\n            "id": "reflections",\n            "kind": "exercise",\n            "opens": {\n                "source": "our default",\n                "value": {\n                    "days": -28\n                }\n            },\n            "preparesFor": "train-the-trainer",\n            "prerequisites": [\n                {\n                    "completion": "attended",\n                    "stage": "workshop"\n                }\n            ],\n            "summary": "Notes on conversations seen and held, for those who go on to become trainers.",\n            "title": "Reflections and observations exercise"\n        },\n        {\n            "capacity": {\n                "face-to-face": {\n                    "source": "our default",\n                    "value": 15\n                }\n            },\n            "certificate": {\n                "minutes": {\n                    "source": "our default",\n                    "value": 420\n                },\n                "returned": [\n                    "reflections"\n                ]\n            },\n            "defaultMode": "face-to-face",\n            "id": "train-the-trainer",\n            "kind": "train-the-trainer",\n            "minutes": {\n                "source": "our default",\n                "value": 420\n            },\n            "prerequisites": [\n                {\n                    "completion": "attended",\n                    "stage": "workshop"\n                },\n                {\n                    "completion": "returned",\n                    "stage": "reflections"\n                }\n            ],\n            "sessions": [\n                {\n                    "agenda": [\n                        {\n                            "minutes": 20,\n                            "title": "Welcome, and what each of us brings"\n                        },\n                        {\n                            "minutes": 50,\n                            "title": "The themes again, now from the trainer''s side"\n                        },\n                        {\n                            "minutes": 60,\n                            "title": "Making a group safe enough to practise"\n                        },\n                        {\n                            "minutes": 15,\n                            "title": "Break"\n                        },\n                        {\n                            "minutes": 65,\n                            "title": "Running an exercise: set up, watch, draw out"\n                        },\n                        {\n                            "minutes": 60,\n                            "title": "Lunch"\n                        },\n                        {\n                            "minutes": 75,\n                            "title": "Teach a part, and hear how it landed"\n                        },\n                        {\n                            "minutes": 15,\n                            "title": "Break"\n                        },\n                        {\n                            "minutes": 40,\n                            "title": "Fitting the learning to local priorities"\n                        },\n                        {\n                            "minutes": 20,\n                            "title": "First dates, materials and support"\n                        }\n                    ],\n                    "agendaSource": "our default"\n                }\n            ],\n            "sessionsToAttend": {\n                "source": "our default",\n                "value": 1\n            },\n            "summary": "A full day together in one room that goes deeper into everything met so far.",\n            "title": "Train the Trainer"\n        }\n    ],\n    "summary": "The first trial of the programme, with five organisations of one region, in stages that build on each other.",\n    "title": "Compassionate Conversations, North West pilot"\n}\n','\n',char(10)),28,'2026-11-22');
INSERT INTO edition VALUES(4,'compassionate-leadership','1','Compassionate Leadership',replace('{\n    "audience": "Leaders in the NHS and in social care",\n    "delegateSurveys": {\n        "anchorStage": "course",\n        "points": [\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": -1\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "days": -1\n                    }\n                },\n                "id": "pre",\n                "instrument": "five-factor-reflection",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14\n                    }\n                },\n                "title": "Before the course"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "days": 7\n                    }\n                },\n                "id": "post",\n                "instrument": "five-factor-reflection",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                    }\n                },\n                "title": "After the course"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28,\n                        "months": 3\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "months": 3\n                    }\n                },\n                "id": "3-months",\n                "instrument": "five-factor-reflection",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14,\n                        "months": 3\n                    }\n                },\n                "title": "3 months after the course"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28,\n                        "months": 6\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "months": 6\n                    }\n                },\n                "id": "6-months",\n                "instrument": "five-factor-reflection",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14,\n                        "months": 6\n                    }\n                },\n                "title": "6 months after the course"\n            },\n            {\n                "closes": {\n                    "source": "our default",\n                    "value": {\n                        "days": 28,\n                        "months": 12\n                    }\n                },\n                "due": {\n                    "source": "our default",\n                    "value": {\n                        "months": 12\n                    }\n                },\n                "id": "12-months",\n                "instrument": "five-factor-reflection",\n                "opens": {\n                    "source": "our default",\n                    "value": {\n                        "days": -14,\n                        "months": 12\n                    }\n                },\n                "title": "12 months after the course"\n            }\n        ]\n    },\n    "edition": "1",\n    "enquiryMost": {\n        "source": "000",\n        "value": 24\n    },\n    "factors": [\n        {\n            "source": "003",\n            "text": "Recognising suffering"\n        },\n        {\n            "source": "003",\n            "text": "Seeing that suffering is universal"\n        },\n        {\n            "source": "003",\n            "text": "Feeling for the person who suffers"\n        },\n        {\n            "source": "003",\n            "text": "Tolerating feelings that are uncomfortable"\n        },\n        {\n            "source": "003",\n            "text": "Being moved to act, and acting to ease it"\n        }\n    ],\n    "id": "compassionate-leadership",\n    "offerWorkingDays": {\n        "source": "our default",\n        "value": 5\n    },\n    "reading": [\n        {\n            "source": "003",\n            "text": "Michael West, Compassionate Leadership (2021): chosen parts, week by week"\n        },\n        {\n            "source": "003",\n            "text": "Clara Strauss and colleagues, What is compassion and how can we measure it? (2016)"\n        },\n        {\n            "source": "003",\n            "text": "Robert Marx (2022), on the intention to help"\n        }\n    ],\n    "stages": [\n        {\n            "capacity": {\n                "face-to-face": {\n                    "source": "our default",\n                    "value": 15\n                },\n                "in-house": {\n                    "source": "our default",\n                    "value": 15\n                },\n                "online": {\n                    "source": "our default",\n                    "value": 12\n                }\n            },\n            "certificate": {\n                "minutes": {\n                    "source": "003",\n                    "value": 540\n                }\n            },\n            "daysBetweenSessions": {\n                "source": "003",\n                "value": 7\n            },\n            "defaultMode": "online",\n            "id": "course",\n            "kind": "weekly-sessions",\n            "minutes": {\n                "source": "003",\n                "value": 90\n            },\n            "sessions": [\n                {\n                    "agenda": [\n                        {\n                            "minutes": 15,\n                            "title": "Welcome and introductions"\n                        },\n                        {\n                            "minutes": 10,\n                            "title": "A breathing space"\n                        },\n                        {\n                            "minutes": 15,\n                            "title": "How the course works"\n                        },\n                        {\n                            "minutes": 15,\n                            "title": "What has been found out"\n                        },\n                        {\n                            "minutes": 20,\n                            "title": "Doubts, taken seriously"\n                        },\n                        {\n                            "minutes": 10,\n                            "title": "Intentions as a leader"\n                        },\n                        {\n                            "minutes": 5,\n                            "title": "Home tasks"\n                        }\n                    ],\n                    "agendaSource": "our default",\n                    "homeTasks": [\n                        "Breathing space, twice a day, tied to something you do already: before the first meeting, before you start the car.",\n                        "Read your line each morning. At night, write one moment when you acted from it and one when you did not. No scolding.",\n                        "Notice one kindness a day between other people at work. It is usually small.",\n                        "Talk to a sceptic. Ask someone sensible what they think is wrong with the idea. Listen.",\n                        "Read the opening part of West, Compassionate Leadership, on what compassion in leading means."\n                    ],\n                    "summary": "What compassion is made of, what research says, and honest doubts.",\n                    "title": "Why compassion, and why doubt it"\n                },\n                {\n                    "agenda": [\n                        {\n                            "minutes": 10,\n                            "title": "Arriving, and the week behind us"\n                        },\n                        {\n                            "minutes": 20,\n                            "title": "What gives us strength"\n                        },\n                        {\n                            "minutes": 15,\n                            "title": "Kindness to oneself, in three minutes"\n                        },\n                        {\n                            "minutes": 25,\n                            "title": "Leaders are people too"\n                        },\n                        {\n                            "minutes": 15,\n                            "title": "What stands in the way"\n                        },\n                        {\n                            "minutes": 5,\n                            "title": "Home tasks"\n                        }\n                    ],\n                    "agendaSource": "our default",\n                    "homeTasks": [\n                        "Resourcing or the breathing space, once a day.",\n                        "The self-compassion break, at least three times, for small things. Practise on stubbed toes before you need it for grief.",\n                        "One ordinary conversation with somebody whose job or place is far from yours. Learn one thing about them that is not about work.",\n                        "Catch the voice. When you criticise yourself, write down the words. Would you say them to a colleague?",\n                        "Read West on compassion for oneself."\n                    ],\n                    "summary": "Trouble comes to everyone, staff and leaders included.",\n                    "title": "Difficulty is something we all share"\n                },\n                {\n                    "agenda": [\n                        {\n                            "minutes": 15,\n                            "title": "A warm-hearted breathing practice"\n                        },\n                        {\n                            "minutes": 25,\n                            "title": "Asking without knowing better"\n                        },\n                        {\n                            "minutes": 40,\n                            "title": "Listening in pairs"\n                        },\n                        {\n                            "minutes": 10,\n                            "title": "Home tasks"\n                        }\n                    ],\n                    "agendaSource": "our default",\n                    "homeTasks": [\n                        "Affectionate breathing, once a day.",\n                        "One conversation a day in which you do not fix. It can be two minutes long. Write down what you learnt that you would have missed.",\n                        "Listen to yourself for one minute before each regular meeting. What am I bringing in with me?",\n                        "Ask your three questions.",\n                        "Read West on attending and understanding, and the first pages of Schein."\n                    ],\n                    "summary": "Hearing what is hard, before anyone tries to mend it.",\n                    "title": "Noticing, by listening"\n                },\n                {\n                    "agenda": [\n                        {\n                            "minutes": 20,\n                            "title": "Looking back at weeks 1 to 3"\n                        },\n                        {\n                            "minutes": 30,\n                            "title": "Staying with difficulty"\n                        },\n                        {\n                            "minutes": 30,\n                            "title": "Soften, soothe, allow"\n                        },\n                        {\n                            "minutes": 10,\n                            "title": "Home tasks"\n                        }\n                    ],\n                    "agendaSource": "our default",\n                    "homeTasks": [\n                        "Being with difficulty or allow, soften, soothe, on four days. Keep to threes out of ten.",\n                        "One moment a day in which you stay half a minute longer than you usually would.",\n                        "Keep the table above for two evenings. Be as curious as if it were someone else.",\n                        "Plan a kind way of closing: ten minutes between meetings, a walk without the telephone. Use it twice.",\n                        "Read West on empathy and on what pain at work does to teams."\n                    ],\n                    "summary": "Staying near what hurts, and noticing when to step back.",\n                    "title": "Staying close to what hurts"\n                },\n                {\n                    "agenda": [\n                        {\n                            "minutes": 25,\n                            "title": "Compassion for oneself and for others"\n                        },\n                        {\n                            "minutes": 30,\n                            "title": "Thinking through a case"\n                        },\n                        {\n                            "minutes": 25,\n                            "title": "A walk, slowly"\n                        },\n                        {\n                            "minutes": 10,\n                            "title": "Home tasks"\n                        }\n                    ],\n                    "agendaSource": "our default",\n                    "homeTasks": [\n                        "Compassion for oneself and others, on three days. Walking, on two.",\n                        "Take your one step. Write down what happened.",\n                        "Act without the feeling. Once this week, do the kind thing on purpose when you do not feel like it.",\n                        "Look back over five weeks of notes, and bring what you want to keep.",\n                        "Read West on helping, and on leading teams."\n                    ],\n                    "summary": "From feeling to doing: what helps, and when feelings are missing.",\n                    "title": "Doing something about it"\n                },\n                {\n                    "agenda": [\n                        {\n                            "minutes": 20,\n                            "title": "Compassion and equanimity"\n                        },\n                        {\n                            "minutes": 25,\n                            "title": "What have we learnt?"\n                        },\n                        {\n                            "minutes": 20,\n                            "title": "What comes next"\n                        },\n                        {\n                            "minutes": 15,\n                            "title": "Thanking each other"\n                        },\n                        {\n                            "minutes": 10,\n                            "title": "Feedback"\n                        }\n                    ],\n                    "agendaSource": "our default",\n                    "summary": "Caring without carrying everything, and going on.",\n                    "title": "Going on from here"\n                }\n            ],\n            "sessionsToAttend": {\n                "source": "our default",\n                "value": 5\n            },\n            "summary": "One theme a week, with practice together and tasks for home.",\n            "title": "Six-week course"\n        }\n    ],\n    "summary": "Six weekly meetings in which leaders practise compassion for themselves and for those they work with.",\n    "title": "Compassionate Leadership"\n}\n','\n',char(10)),28,'2026-11-22');
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL UNIQUE,
    ods TEXT UNIQUE CHECK (ods <> ''),
    region TEXT NOT NULL DEFAULT '',
    nation TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT 'en',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO organisation VALUES(1,'Northmoor Trust','northmoor trust',NULL,'','england','en',1);
INSERT INTO organisation VALUES(2,'South Vale Board','south vale board',NULL,'','england','en',1);
INSERT INTO organisation VALUES(3,'Dene Care Group','dene care group',NULL,'','england','en',2);
INSERT INTO organisation VALUES(4,'Westmere Trust','westmere trust',NULL,'','england','en',1);
CREATE TABLE enquiry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    received_on TEXT NOT NULL CHECK (received_on IS date(received_on, '+0 days')),
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    telephone TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL,
    programme TEXT NOT NULL,
    delegates INTEGER NOT NULL CHECK (delegates >= 1),
    dates_wished TEXT NOT NULL DEFAULT '',
    terms_accepted INTEGER NOT NULL CHECK (terms_accepted IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('new', 'answered', 'converted', 'declined')),
    engagement INTEGER REFERENCES engagement (id),
    note TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO enquiry VALUES(1,'2026-11-22','Cai Rees','cai@south.example','','South Vale Board','compassionate-conversations',24,'',1,'converted',2,'',2);
CREATE TABLE engagement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    edition INTEGER NOT NULL REFERENCES edition (id),
    joined_on TEXT NOT NULL CHECK (joined_on IS date(joined_on, '+0 days')),
    window_start TEXT CHECK (window_start IS date(window_start, '+0 days')),
    sponsor TEXT NOT NULL DEFAULT '',
    lead_contact TEXT NOT NULL DEFAULT '',
    lead_email TEXT NOT NULL DEFAULT '',
    local_priority TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO engagement VALUES(1,1,1,'2026-11-30','2027-02-01','','','','',2);
INSERT INTO engagement VALUES(2,2,1,'2026-12-01',NULL,'','Cai Rees','cai@south.example','',1);
INSERT INTO engagement VALUES(3,3,2,'2026-12-03',NULL,'','','','',1);
INSERT INTO engagement VALUES(4,3,3,'2026-12-03',NULL,'','','','',1);
INSERT INTO engagement VALUES(5,4,4,'2026-12-01',NULL,'','Pat Roe','pat@westmere.example','',1);
CREATE TABLE commitment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    engagement INTEGER NOT NULL REFERENCES engagement (id),
    position INTEGER NOT NULL,
    rule TEXT NOT NULL,
    first_due TEXT CHECK (first_due IS date(first_due, '+0 days')),
    due TEXT CHECK (due IS date(due, '+0 days')),
    met_on TEXT CHECK (met_on IS date(met_on, '+0 days')),
    evidence TEXT NOT NULL DEFAULT '',
    asked_on TEXT CHECK (asked_on IS date(asked_on, '+0 days')),
    asked TEXT NOT NULL DEFAULT '',
    UNIQUE (engagement, rule)
) STRICT;
INSERT INTO commitment VALUES(1,1,1,'trainer-selection',NULL,NULL,NULL,'',NULL,'');
INSERT INTO commitment VALUES(2,1,2,'planning-matrix','2027-02-28','2027-03-31',NULL,'',NULL,'');
INSERT INTO commitment VALUES(3,1,3,'schedule-of-events','2027-03-15','2027-03-15',NULL,'',NULL,'');
INSERT INTO commitment VALUES(4,1,4,'project-evaluation','2028-02-15','2028-02-15',NULL,'',NULL,'');
INSERT INTO commitment VALUES(5,2,1,'trainer-selection',NULL,NULL,NULL,'',NULL,'');
INSERT INTO commitment VALUES(6,2,2,'planning-matrix','2027-03-01','2027-03-01',NULL,'',NULL,'');
INSERT INTO commitment VALUES(7,2,3,'schedule-of-events',NULL,NULL,NULL,'',NULL,'');
INSERT INTO commitment VALUES(8,2,4,'project-evaluation',NULL,NULL,NULL,'',NULL,'');
CREATE TABLE extension (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    commitment INTEGER NOT NULL REFERENCES commitment (id),
    agreed_on TEXT NOT NULL CHECK (agreed_on IS date(agreed_on, '+0 days')),
    until TEXT NOT NULL CHECK (until IS date(until, '+0 days')),
    why TEXT NOT NULL CHECK (why <> '')
) STRICT;
INSERT INTO extension VALUES(1,2,'2026-11-22','2027-03-31','New lead');
CREATE TABLE matrix (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    engagement INTEGER NOT NULL REFERENCES engagement (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    state TEXT NOT NULL CHECK (state IN ('draft', 'sent', 'returned')),
    sent_on TEXT CHECK (sent_on IS date(sent_on, '+0 days')),
    returned_on TEXT CHECK (returned_on IS date(returned_on, '+0 days')),
    UNIQUE (engagement, version)
) STRICT;
INSERT INTO matrix VALUES(1,1,1,'sent','2026-12-02',NULL);
INSERT INTO matrix VALUES(2,2,1,'draft',NULL,NULL);
INSERT INTO matrix VALUES(3,3,1,'draft',NULL,NULL);
INSERT INTO matrix VALUES(4,4,1,'draft',NULL,NULL);
INSERT INTO matrix VALUES(5,5,1,'draft',NULL,NULL);
CREATE TABLE matrix_row (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    matrix INTEGER NOT NULL REFERENCES matrix (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    commitment TEXT NOT NULL,
    activity TEXT NOT NULL,
    lead TEXT NOT NULL DEFAULT '',
    audience TEXT NOT NULL DEFAULT '',
    numbers TEXT NOT NULL DEFAULT '',
    planned_on TEXT CHECK (planned_on IS date(planned_on, '+0 days')),
    due TEXT CHECK (due IS date(due, '+0 days')),
    place TEXT NOT NULL DEFAULT '',
    priority TEXT NOT NULL DEFAULT '',
    support TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO matrix_row VALUES(1,1,1,'trainer-selection','Choose the people who will become trainers','','','',NULL,NULL,'','','','not-started','');
INSERT INTO matrix_row VALUES(2,1,2,'trainer-selection','Agree time for trainers with their managers','','','',NULL,NULL,'','','','not-started','');
INSERT INTO matrix_row VALUES(3,1,3,'schedule-of-events','Tell delegates and hand out the pre-workshop workbook','','','',NULL,NULL,'','','','not-started','');
INSERT INTO matrix_row VALUES(4,1,4,'schedule-of-events','Hold the delegate workshop','','','',NULL,NULL,'','','','not-started','');
INSERT INTO matrix_row VALUES(5,1,5,'schedule-of-events','Send trainers to Train the Trainer','','','',NULL,NULL,'','','','not-started','');
INSERT INTO matrix_row VALUES(6,1,6,'project-evaluation','Name who answers the surveys for the organisation','','','',NULL,NULL,'','','','not-started','');
INSERT INTO matrix_row VALUES(7,1,7,'project-evaluation','Remind delegates of each survey','','','',NULL,NULL,'','','','not-started','');
INSERT INTO matrix_row VALUES(8,1,8,'local-cascade','Plan the first cascade session','','','',NULL,NULL,'','','','not-started','');
INSERT INTO matrix_row VALUES(9,1,9,'local-cascade','Report sessions run and people reached','','','',NULL,NULL,'','','','not-started','');
INSERT INTO matrix_row VALUES(10,2,1,'trainer-selection','Choose the people who will become trainers','','','',NULL,NULL,'','','','not-started','');
INSERT INTO matrix_row VALUES(11,2,2,'trainer-selection','Agree time for trainers with their managers','','','',NULL,NULL,'','','','not-started','');
INSERT INTO matrix_row VALUES(12,2,3,'schedule-of-events','Tell delegates and hand out the pre-workshop workbook','','','',NULL,NULL,'','','','not-started','');
INSERT INTO matrix_row VALUES(13,2,4,'schedule-of-events','Hold the delegate workshop','','','',NULL,NULL,'','','','not-started','');
INSERT INTO matrix_row VALUES(14,2,5,'schedule-of-events','Send trainers to Train the Trainer','','','',NULL,NULL,'','','','not-started','');
INSERT INTO matrix_row VALUES(15,2,6,'project-evaluation','Name who answers the surveys for the organisation','','','',NULL,NULL,'','','','not-started','');
INSERT INTO matrix_row VALUES(16,2,7,'project-evaluation','Remind delegates of each survey','','','',NULL,NULL,'','','','not-started','');
INSERT INTO matrix_row VALUES(17,2,8,'local-cascade','Plan the first cascade session','','','',NULL,NULL,'','','','not-started','');
INSERT INTO matrix_row VALUES(18,2,9,'local-cascade','Report sessions run and people reached','','','',NULL,NULL,'','','','not-started','');
CREATE TABLE cohort (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    engagement INTEGER NOT NULL REFERENCES engagement (id),
    stage TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('online', 'in-house', 'face-to-face')),
    capacity INTEGER NOT NULL CHECK (capacity >= 1),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO cohort VALUES(1,1,'workshop','online',4,2);
INSERT INTO cohort VALUES(2,1,'train-the-trainer','face-to-face',15,1);
INSERT INTO cohort VALUES(3,2,'workshop','online',12,1);
INSERT INTO cohort VALUES(4,2,'workshop','online',12,1);
INSERT INTO cohort VALUES(5,3,'live-session','online',12,1);
INSERT INTO cohort VALUES(6,4,'workshop','online',12,1);
INSERT INTO cohort VALUES(7,5,'course','online',12,1);
INSERT INTO cohort VALUES(8,5,'course','online',12,1);
CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort INTEGER NOT NULL REFERENCES cohort (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    venue TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (cohort, position),
    CHECK (ends > starts)
) STRICT;
INSERT INTO session VALUES(1,1,1,'2027-02-15T13:00','2027-02-15T16:30','','','',0,1);
INSERT INTO session VALUES(2,2,1,'2027-03-08T09:30','2027-03-08T16:30','','','',0,1);
INSERT INTO session VALUES(4,5,1,'2027-01-20T10:00','2027-01-20T13:00','','','',0,1);
INSERT INTO session VALUES(5,6,1,'2027-01-21T10:00','2027-01-21T13:00','','','',0,1);
INSERT INTO session VALUES(6,7,1,'2027-02-01T10:00','2027-02-01T11:30','','','',0,1);
INSERT INTO session VALUES(7,7,2,'2027-02-08T10:00','2027-02-08T11:30','','','',0,1);
INSERT INTO session VALUES(8,7,3,'2027-02-15T10:00','2027-02-15T11:30','','','',0,1);
INSERT INTO session VALUES(9,7,4,'2027-02-22T10:00','2027-02-22T11:30','','','',0,1);
INSERT INTO session VALUES(10,7,5,'2027-03-01T10:00','2027-03-01T11:30','','','',0,1);
INSERT INTO session VALUES(11,7,6,'2027-03-08T10:00','2027-03-08T11:30','','','',0,1);
INSERT INTO session VALUES(12,8,1,'2027-02-02T14:00','2027-02-02T15:30','','','',0,1);
INSERT INTO session VALUES(13,8,2,'2027-02-09T14:00','2027-02-09T15:30','','','',0,1);
INSERT INTO session VALUES(14,8,3,'2027-02-16T14:00','2027-02-16T15:30','','','',0,1);
INSERT INTO session VALUES(15,8,4,'2027-02-23T14:00','2027-02-23T15:30','','','',0,1);
INSERT INTO session VALUES(16,8,5,'2027-03-02T14:00','2027-03-02T15:30','','','',0,1);
INSERT INTO session VALUES(17,8,6,'2027-03-09T14:00','2027-03-09T15:30','','','',0,1);
CREATE TABLE facilitator (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO facilitator VALUES(1,'Dr Bea Ojo','dr bea ojo');
CREATE TABLE session_facilitator (
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    facilitator INTEGER NOT NULL REFERENCES facilitator (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (session, facilitator)
) STRICT;
INSERT INTO session_facilitator VALUES(1,1,1);
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    family_name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    email_key TEXT,
    telephone TEXT NOT NULL DEFAULT '',
    job_title TEXT NOT NULL DEFAULT '',
    organisation INTEGER REFERENCES organisation (id),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO person VALUES(1,'Ann Lee','','ann@northmoor.example','ann@northmoor.example','','Nurse',1,1);
INSERT INTO person VALUES(2,'Ben Ko','','ben@northmoor.example','ben@northmoor.example','','Porter',1,1);
INSERT INTO person VALUES(3,'Siân Ŵyn','','sian@northmoor.example','sian@northmoor.example','','Doctor',1,1);
INSERT INTO person VALUES(4,'Dee O''Hara','','dee@northmoor.example','dee@northmoor.example','','Ward clerk',1,1);
INSERT INTO person VALUES(5,'Eve Wait','','eve@northmoor.example','eve@northmoor.example','','',1,1);
INSERT INTO person VALUES(6,'Fay Moss','','fay@westmere.example','fay@westmere.example','0113 496 0500','',4,1);
INSERT INTO person VALUES(7,'Faye Moss','','faye@westmere.example','faye@westmere.example','','',4,1);
INSERT INTO person VALUES(8,'Erased person 8','','',NULL,'','',4,1);
CREATE TABLE place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort INTEGER NOT NULL REFERENCES cohort (id),
    person INTEGER NOT NULL REFERENCES person (id),
    standing TEXT NOT NULL CHECK (standing IN ('invited', 'offered', 'confirmed', 'waiting', 'declined', 'withdrawn')),
    asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on, '+0 days')),
    priority INTEGER CHECK (priority >= 1),
    offered_until TEXT CHECK (offered_until IS date(offered_until, '+0 days')),
    reason TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (cohort, person)
) STRICT;
INSERT INTO place VALUES(1,1,1,'confirmed','2026-12-07',NULL,NULL,'',1);
INSERT INTO place VALUES(2,1,2,'confirmed','2026-12-07',NULL,NULL,'',1);
INSERT INTO place VALUES(3,1,3,'confirmed','2026-12-07',NULL,NULL,'',1);
INSERT INTO place VALUES(4,1,4,'confirmed','2026-12-07',NULL,NULL,'',1);
INSERT INTO place VALUES(5,1,5,'waiting','2026-12-08',1,NULL,'',2);
INSERT INTO place VALUES(6,2,1,'confirmed','2026-12-09',NULL,NULL,'',1);
INSERT INTO place VALUES(7,5,5,'confirmed','2026-12-10',NULL,NULL,'',1);
INSERT INTO place VALUES(8,6,5,'confirmed','2026-12-10',NULL,NULL,'',1);
INSERT INTO place VALUES(9,7,6,'confirmed','2026-12-10',NULL,NULL,'',1);
INSERT INTO place VALUES(10,7,7,'confirmed','2026-12-10',NULL,NULL,'',1);
INSERT INTO place VALUES(11,7,8,'confirmed','2026-12-10',NULL,NULL,'',1);
CREATE TABLE need (
    place INTEGER PRIMARY KEY REFERENCES place (id) ON DELETE CASCADE,
    access TEXT NOT NULL DEFAULT '',
    dietary TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO need VALUES(1,'Ramp','Vegan');
INSERT INTO need VALUES(3,'Loop','');
INSERT INTO need VALUES(9,'Step-free','');
CREATE TABLE requirement_state (
    place INTEGER NOT NULL REFERENCES place (id),
    requirement TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('unknown', 'met', 'not-met')),
    PRIMARY KEY (place, requirement)
) STRICT;
INSERT INTO requirement_state VALUES(7,'frontline','met');
CREATE TABLE returned_work (
    place INTEGER NOT NULL REFERENCES place (id),
    stage TEXT NOT NULL,
    returned_on TEXT NOT NULL CHECK (returned_on IS date(returned_on, '+0 days')),
    PRIMARY KEY (place, stage)
) STRICT;
INSERT INTO returned_work VALUES(8,'reflections','2027-02-10');
CREATE TABLE attendance (
    session INTEGER NOT NULL REFERENCES session (id),
    place INTEGER NOT NULL REFERENCES place (id),
    attendance TEXT NOT NULL CHECK (attendance IN ('attended', 'left-early', 'absent')),
    PRIMARY KEY (session, place)
) STRICT;
INSERT INTO attendance VALUES(1,1,'attended');
INSERT INTO attendance VALUES(1,2,'attended');
INSERT INTO attendance VALUES(1,4,'attended');
INSERT INTO attendance VALUES(1,3,'attended');
INSERT INTO attendance VALUES(2,6,'attended');
CREATE TABLE survey_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    engagement INTEGER NOT NULL REFERENCES engagement (id),
    level TEXT NOT NULL CHECK (level IN ('delegate', 'organisation')),
    point TEXT NOT NULL,
    place INTEGER REFERENCES place (id),
    opens TEXT,
    due TEXT,
    closes TEXT,
    progress TEXT NOT NULL CHECK (progress IN ('not-sent', 'sent', 'reminded', 'returned', 'not-needed')),
    sent_on TEXT CHECK (sent_on IS date(sent_on, '+0 days')),
    reminded_on TEXT CHECK (reminded_on IS date(reminded_on, '+0 days')),
    returned_on TEXT CHECK (returned_on IS date(returned_on, '+0 days')),
    sent_for_earlier_date INTEGER NOT NULL DEFAULT 0 CHECK (sent_for_earlier_date IN (0, 1)),
    CHECK ((level = 'delegate') = (place IS NOT NULL)),
    CHECK ((opens IS NULL) = (due IS NULL) AND (due IS NULL) = (closes IS NULL))
) STRICT;
INSERT INTO survey_request VALUES(1,1,'organisation','pre',NULL,'2027-02-01','2027-02-14','2027-02-14','sent','2027-02-02',NULL,NULL,0);
INSERT INTO survey_request VALUES(2,1,'organisation','post',NULL,'2027-02-15','2027-02-22','2027-03-15','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(3,1,'organisation','3-months',NULL,'2027-05-01','2027-05-15','2027-06-12','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(4,1,'organisation','6-months',NULL,'2027-08-01','2027-08-15','2027-09-12','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(5,1,'organisation','12-months',NULL,'2028-02-01','2028-02-15','2028-03-14','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(6,1,'delegate','pre',1,'2027-02-01','2027-02-14','2027-02-14','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(7,1,'delegate','post',1,'2027-02-15','2027-02-22','2027-03-15','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(8,1,'delegate','3-months',1,'2027-05-01','2027-05-15','2027-06-12','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(9,1,'delegate','6-months',1,'2027-08-01','2027-08-15','2027-09-12','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(10,1,'delegate','12-months',1,'2028-02-01','2028-02-15','2028-03-14','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(11,1,'delegate','pre',2,'2027-02-01','2027-02-14','2027-02-14','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(12,1,'delegate','post',2,'2027-02-15','2027-02-22','2027-03-15','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(13,1,'delegate','3-months',2,'2027-05-01','2027-05-15','2027-06-12','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(14,1,'delegate','6-months',2,'2027-08-01','2027-08-15','2027-09-12','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(15,1,'delegate','12-months',2,'2028-02-01','2028-02-15','2028-03-14','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(16,1,'delegate','pre',3,'2027-02-01','2027-02-14','2027-02-14','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(17,1,'delegate','post',3,'2027-02-15','2027-02-22','2027-03-15','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(18,1,'delegate','3-months',3,'2027-05-01','2027-05-15','2027-06-12','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(19,1,'delegate','6-months',3,'2027-08-01','2027-08-15','2027-09-12','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(20,1,'delegate','12-months',3,'2028-02-01','2028-02-15','2028-03-14','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(21,1,'delegate','pre',4,'2027-02-01','2027-02-14','2027-02-14','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(22,1,'delegate','post',4,'2027-02-15','2027-02-22','2027-03-15','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(23,1,'delegate','3-months',4,'2027-05-01','2027-05-15','2027-06-12','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(24,1,'delegate','6-months',4,'2027-08-01','2027-08-15','2027-09-12','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(25,1,'delegate','12-months',4,'2028-02-01','2028-02-15','2028-03-14','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(31,3,'delegate','pre',7,'2027-01-06','2027-01-19','2027-01-19','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(32,3,'delegate','post',7,'2027-01-20','2027-01-27','2027-02-17','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(33,3,'delegate','3-months',7,'2027-04-06','2027-04-20','2027-05-18','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(34,4,'organisation','pre',NULL,'2027-01-07','2027-01-20','2027-01-20','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(35,4,'organisation','post',NULL,'2027-01-21','2027-01-28','2027-02-18','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(36,4,'organisation','3-months',NULL,'2027-04-07','2027-04-21','2027-05-19','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(37,4,'organisation','6-months',NULL,'2027-07-07','2027-07-21','2027-08-18','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(38,4,'organisation','12-months',NULL,'2028-01-07','2028-01-21','2028-02-18','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(39,4,'delegate','pre',8,'2027-01-07','2027-01-20','2027-01-20','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(40,4,'delegate','post',8,'2027-01-21','2027-01-28','2027-02-18','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(41,4,'delegate','3-months',8,'2027-04-07','2027-04-21','2027-05-19','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(42,4,'delegate','6-months',8,'2027-07-07','2027-07-21','2027-08-18','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(43,4,'delegate','12-months',8,'2028-01-07','2028-01-21','2028-02-18','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(44,5,'delegate','pre',9,'2027-02-22','2027-03-07','2027-03-07','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(45,5,'delegate','post',9,'2027-03-08','2027-03-15','2027-04-05','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(46,5,'delegate','3-months',9,'2027-05-25','2027-06-08','2027-07-06','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(47,5,'delegate','6-months',9,'2027-08-25','2027-09-08','2027-10-06','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(48,5,'delegate','12-months',9,'2028-02-23','2028-03-08','2028-04-05','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(49,5,'delegate','pre',10,'2027-02-22','2027-03-07','2027-03-07','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(50,5,'delegate','post',10,'2027-03-08','2027-03-15','2027-04-05','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(51,5,'delegate','3-months',10,'2027-05-25','2027-06-08','2027-07-06','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(52,5,'delegate','6-months',10,'2027-08-25','2027-09-08','2027-10-06','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(53,5,'delegate','12-months',10,'2028-02-23','2028-03-08','2028-04-05','not-sent',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(54,5,'delegate','pre',11,'2027-02-22','2027-03-07','2027-03-07','not-needed',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(55,5,'delegate','post',11,'2027-03-08','2027-03-15','2027-04-05','not-needed',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(56,5,'delegate','3-months',11,'2027-05-25','2027-06-08','2027-07-06','not-needed',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(57,5,'delegate','6-months',11,'2027-08-25','2027-09-08','2027-10-06','not-needed',NULL,NULL,NULL,0);
INSERT INTO survey_request VALUES(58,5,'delegate','12-months',11,'2028-02-23','2028-03-08','2028-04-05','not-needed',NULL,NULL,NULL,0);
CREATE TABLE certificate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL UNIQUE,
    check_code TEXT NOT NULL,
    place INTEGER REFERENCES place (id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    programme TEXT NOT NULL,
    edition TEXT NOT NULL,
    stage TEXT NOT NULL,
    stage_title TEXT NOT NULL,
    organisation TEXT NOT NULL,
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
    minutes INTEGER NOT NULL,
    wording TEXT NOT NULL,
    language TEXT NOT NULL,
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on, '+0 days')),
    replaces INTEGER UNIQUE REFERENCES certificate (id),
    withdrawn_on TEXT CHECK (withdrawn_on IS date(withdrawn_on, '+0 days')),
    withdrawn_why TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO certificate VALUES(1,'2027-00001','W6AX-A94M',1,'Ann Lee','Compassionate Conversations','1','workshop','Delegate workshop','Northmoor Trust','2027-02-15',210,replace('# Certificate of attendance\n\nThis certifies that\n\n{{delegate}}\n\nof Northmoor Trust\n\nattended the delegate workshop of\n\nCompassionate Conversations\n\nand took a full part in preparing, practising and reflecting on honest, humane conversations about performance.\n\nMonday 15 February 2027, 3 hours 30 minutes\n\nLed by Dr Bea Ojo\n','\n',char(10)),'en','2027-02-16',NULL,'2026-11-22','Name spelt wrongly');
INSERT INTO certificate VALUES(2,'2027-00002','Q4VE-8HMX',2,'Ben Ko','Compassionate Conversations','1','workshop','Delegate workshop','Northmoor Trust','2027-02-15',210,replace('# Certificate of attendance\n\nThis certifies that\n\n{{delegate}}\n\nof Northmoor Trust\n\nattended the delegate workshop of\n\nCompassionate Conversations\n\nand took a full part in preparing, practising and reflecting on honest, humane conversations about performance.\n\nMonday 15 February 2027, 3 hours 30 minutes\n\nLed by Dr Bea Ojo\n','\n',char(10)),'en','2027-02-16',NULL,NULL,'');
INSERT INTO certificate VALUES(3,'2027-00003','CWWH-UT9C',4,'Dee O''Hara','Compassionate Conversations','1','workshop','Delegate workshop','Northmoor Trust','2027-02-15',210,replace('# Certificate of attendance\n\nThis certifies that\n\n{{delegate}}\n\nof Northmoor Trust\n\nattended the delegate workshop of\n\nCompassionate Conversations\n\nand took a full part in preparing, practising and reflecting on honest, humane conversations about performance.\n\nMonday 15 February 2027, 3 hours 30 minutes\n\nLed by Dr Bea Ojo\n','\n',char(10)),'en','2027-02-16',NULL,NULL,'');
INSERT INTO certificate VALUES(4,'2027-00004','XBB5-435V',3,'Siân Ŵyn','Compassionate Conversations','1','workshop','Delegate workshop','Northmoor Trust','2027-02-15',210,replace('# Certificate of attendance\n\nThis certifies that\n\n{{delegate}}\n\nof Northmoor Trust\n\nattended the delegate workshop of\n\nCompassionate Conversations\n\nand took a full part in preparing, practising and reflecting on honest, humane conversations about performance.\n\nMonday 15 February 2027, 3 hours 30 minutes\n\nLed by Dr Bea Ojo\n','\n',char(10)),'en','2027-02-16',NULL,NULL,'');
CREATE TABLE trainer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    engagement INTEGER NOT NULL REFERENCES engagement (id),
    person INTEGER NOT NULL REFERENCES person (id),
    selected_on TEXT NOT NULL CHECK (selected_on IS date(selected_on, '+0 days')),
    materials_on TEXT CHECK (materials_on IS date(materials_on, '+0 days')),
    UNIQUE (engagement, person)
) STRICT;
INSERT INTO trainer VALUES(1,1,1,'2026-11-22','2027-03-08');
CREATE TABLE cascade_session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trainer INTEGER NOT NULL REFERENCES trainer (id),
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
    place TEXT NOT NULL DEFAULT '',
    people INTEGER NOT NULL CHECK (people >= 0)
) STRICT;
INSERT INTO cascade_session VALUES(1,1,'2027-04-12','',9);
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL CHECK (key <> ''),
    arguments TEXT NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    first_change INTEGER NOT NULL,
    last_change INTEGER NOT NULL,
    takes_back INTEGER UNIQUE REFERENCES step (id),
    began INTEGER REFERENCES step (id),
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)), final INTEGER NOT NULL DEFAULT 0 CHECK (final IN (0, 1)),
    CHECK ((takes_back IS NULL) = (began IS NULL)),
    CHECK (last_change >= first_change)
) STRICT;
INSERT INTO step VALUES(1,'join','{"engagement":1,"on":"2026-11-30","organisation":1,"organisationName":"Northmoor Trust","programme":"Compassionate Conversations"}','root','2026-11-22T05:52:10.278Z',1,18,NULL,NULL,0,0);
INSERT INTO step VALUES(2,'agree-window','{"engagement":1,"on":"2027-02-01"}','root','2026-11-22T05:52:10.405Z',19,20,NULL,NULL,0,0);
INSERT INTO step VALUES(3,'plan-cohort','{"cohort":1,"engagement":1,"on":"2027-02-15","stage":"Delegate workshop"}','root','2026-11-22T05:52:10.481Z',21,30,NULL,NULL,0,0);
INSERT INTO step VALUES(4,'plan-cohort','{"cohort":2,"engagement":1,"on":"2027-03-08","stage":"Train the Trainer"}','root','2026-11-22T05:52:10.561Z',31,32,NULL,NULL,0,0);
INSERT INTO step VALUES(5,'import-roster','{"cohort":1,"enrolled":4,"waiting":0}','root','2026-12-07T12:00:00.000Z',33,62,NULL,NULL,0,0);
INSERT INTO step VALUES(6,'change-capacity','{"capacity":4,"cohort":1,"engagement":1}','root','2026-11-22T05:52:10.735Z',63,63,NULL,NULL,0,0);
INSERT INTO step VALUES(7,'import-roster','{"cohort":1,"enrolled":0,"waiting":1}','root','2026-12-08T12:00:00.000Z',64,65,NULL,NULL,0,0);
INSERT INTO step VALUES(8,'set-priority','{"cohort":1,"name":"Eve Wait","person":5,"place":5}','root','2026-11-22T05:52:10.892Z',66,66,NULL,NULL,0,0);
INSERT INTO step VALUES(9,'record-attendance','{"cohort":1,"entries":4}','root','2027-02-16T12:00:00.000Z',67,70,NULL,NULL,0,0);
INSERT INTO step VALUES(10,'issue-certificates','{"cohort":1,"count":4}','root','2027-02-16T12:00:00.000Z',71,75,NULL,NULL,0,0);
INSERT INTO step VALUES(11,'withdraw-certificate','{"certificate":"2027-00001","cohort":1,"name":"Ann Lee","person":1}','root','2026-11-22T05:52:11.395Z',76,76,NULL,NULL,0,0);
INSERT INTO step VALUES(12,'select-trainer','{"engagement":1,"name":"Ann Lee","person":1}','root','2026-11-22T05:52:11.475Z',77,77,NULL,NULL,0,0);
INSERT INTO step VALUES(13,'import-roster','{"cohort":2,"enrolled":1,"waiting":0}','root','2026-12-09T12:00:00.000Z',78,78,NULL,NULL,0,0);
INSERT INTO step VALUES(14,'record-attendance','{"cohort":2,"entries":1}','root','2027-03-08T12:00:00.000Z',79,79,NULL,NULL,0,0);
INSERT INTO step VALUES(15,'issue-materials','{"engagement":1,"name":"Ann Lee","on":"2027-03-08","person":1,"trainer":1}','root','2027-03-08T12:00:00.000Z',80,80,NULL,NULL,0,0);
INSERT INTO step VALUES(16,'record-cascade','{"engagement":1,"name":"Ann Lee","on":"2027-04-12","people":9,"person":1,"trainer":1}','root','2027-04-13T11:00:00.000Z',81,81,NULL,NULL,0,0);
INSERT INTO step VALUES(17,'survey-sent','{"engagement":1,"on":"2027-02-02","point":"pre","request":1}','root','2026-11-22T05:52:11.922Z',82,82,NULL,NULL,0,0);
INSERT INTO step VALUES(18,'extend-commitment','{"commitment":"planning-matrix","engagement":1,"title":"Planning matrix","until":"2027-03-31"}','root','2026-11-22T05:52:12.001Z',83,84,NULL,NULL,0,0);
INSERT INTO step VALUES(19,'record-enquiry','{"delegates":24,"enquiry":1,"organisationName":"South Vale Board"}','root','2026-11-22T05:52:12.074Z',85,85,NULL,NULL,0,0);
INSERT INTO step VALUES(20,'convert-enquiry','{"engagement":2,"enquiry":1,"organisationName":"South Vale Board"}','root','2026-11-22T05:52:12.151Z',86,105,NULL,NULL,0,0);
INSERT INTO step VALUES(21,'send-matrix','{"engagement":1,"on":"2026-12-02"}','root','2026-11-22T05:52:12.289Z',106,106,NULL,NULL,0,0);
INSERT INTO step VALUES(22,'add-holiday','{"name":"Day of mourning","on":"2027-05-07"}','root','2026-11-22T05:52:12.411Z',107,107,NULL,NULL,0,0);
INSERT INTO step VALUES(23,'plan-cohort','{"cohort":3,"engagement":2,"on":"2027-03-03","stage":"Delegate workshop"}','root','2026-11-22T05:52:12.486Z',108,114,NULL,NULL,1,0);
INSERT INTO step VALUES(24,'undo','{"arguments":{"cohort":3,"engagement":2,"on":"2027-03-03","stage":"Delegate workshop"},"key":"plan-cohort","step":23}','root','2026-11-22T05:52:12.563Z',115,121,23,23,0,0);
INSERT INTO step VALUES(25,'redo','{"arguments":{"cohort":3,"engagement":2,"on":"2027-03-03","stage":"Delegate workshop"},"key":"plan-cohort","step":23}','root','2026-11-22T05:52:12.635Z',122,128,24,23,0,0);
INSERT INTO step VALUES(26,'undo','{"arguments":{"cohort":3,"engagement":2,"on":"2027-03-03","stage":"Delegate workshop"},"key":"plan-cohort","step":23}','root','2026-11-22T05:52:12.771Z',129,135,25,23,0,0);
INSERT INTO step VALUES(27,'join','{"engagement":3,"on":"2026-12-03","organisation":3,"organisationName":"Dene Care","programme":"Handling difficult situations: caring for yourself and others with compassion"}','root','2026-11-22T05:52:12.841Z',136,139,NULL,NULL,0,0);
INSERT INTO step VALUES(28,'plan-cohort','{"cohort":5,"engagement":3,"on":"2027-01-20","stage":"Live online session"}','root','2026-11-22T05:52:12.920Z',140,141,NULL,NULL,0,0);
INSERT INTO step VALUES(29,'import-roster','{"cohort":5,"enrolled":1,"waiting":0}','root','2026-12-10T12:00:00.000Z',142,145,NULL,NULL,0,0);
INSERT INTO step VALUES(30,'set-requirement','{"cohort":5,"name":"Eve Wait","person":5,"place":7}','root','2026-11-22T05:52:13.069Z',146,146,NULL,NULL,0,0);
INSERT INTO step VALUES(31,'join','{"engagement":4,"on":"2026-12-03","organisation":3,"organisationName":"Dene Care","programme":"Compassionate Conversations, North West pilot"}','root','2026-11-22T05:52:13.145Z',147,149,NULL,NULL,0,0);
INSERT INTO step VALUES(32,'plan-cohort','{"cohort":6,"engagement":4,"on":"2027-01-21","stage":"Introductory workshop"}','root','2026-11-22T05:52:13.225Z',150,156,NULL,NULL,0,0);
INSERT INTO step VALUES(33,'import-roster','{"cohort":6,"enrolled":1,"waiting":0}','root','2026-12-10T12:00:00.000Z',157,162,NULL,NULL,0,0);
INSERT INTO step VALUES(34,'record-returned-work','{"cohort":6,"name":"Eve Wait","person":5,"place":8}','root','2026-11-22T05:52:13.386Z',163,163,NULL,NULL,0,0);
INSERT INTO step VALUES(35,'change-organisation','{"organisation":3,"organisationName":"Dene Care Group"}','root','2026-11-22T05:52:13.458Z',164,164,NULL,NULL,0,0);
INSERT INTO step VALUES(36,'write-draft','{"engagement":1,"name":""}','root','2026-12-02T12:00:00.000Z',165,165,NULL,NULL,0,0);
INSERT INTO step VALUES(37,'join','{"engagement":5,"on":"2026-12-01","organisation":4,"organisationName":"Westmere Trust","programme":"Compassionate Leadership"}','root','2026-11-22T10:27:23.147Z',166,169,NULL,NULL,0,0);
INSERT INTO step VALUES(38,'plan-cohort','{"cohort":7,"engagement":5,"on":"2027-02-01","stage":"Six-week course"}','root','2026-12-02T12:00:00.000Z',170,176,NULL,NULL,0,0);
INSERT INTO step VALUES(39,'plan-cohort','{"cohort":8,"engagement":5,"on":"2027-02-02","stage":"Six-week course"}','root','2026-12-02T12:00:00.000Z',177,183,NULL,NULL,0,0);
INSERT INTO step VALUES(40,'import-roster','{"cohort":7,"enrolled":3,"waiting":0}','root','2026-12-10T12:00:00.000Z',184,205,NULL,NULL,0,0);
INSERT INTO step VALUES(41,'arrange-make-up','{"cohort":7,"missed":6,"name":"Fay Moss","person":6,"place":9,"session":12}','root','2026-12-11T12:00:00.000Z',206,206,NULL,NULL,0,0);
INSERT INTO step VALUES(42,'write-draft','{"engagement":5,"name":"Fay Moss","person":6}','root','2026-12-11T12:00:00.000Z',207,207,NULL,NULL,0,0);
INSERT INTO step VALUES(43,'write-draft','{"engagement":5,"name":"Faye Moss","person":7}','root','2026-12-11T12:00:00.000Z',208,208,NULL,NULL,0,0);
INSERT INTO step VALUES(44,'set-apart','{"name":"Fay Moss","other":7,"otherName":"Faye Moss","person":6}','root','2026-12-11T12:00:00.000Z',209,209,NULL,NULL,0,0);
INSERT INTO step VALUES(45,'erase-person','{"person":8}','root','2026-12-14T12:00:00.000Z',210,216,NULL,NULL,0,1);
INSERT INTO step VALUES(46,'undo','{"arguments":{"name":"Fay Moss","other":7,"otherName":"Faye Moss","person":6},"key":"set-apart","step":44}','root','2026-11-22T13:03:41.096Z',217,217,44,44,0,0);
INSERT INTO step VALUES(47,'redo','{"arguments":{"name":"Fay Moss","other":7,"otherName":"Faye Moss","person":6},"key":"set-apart","step":44}','root','2026-11-22T13:03:41.163Z',218,218,46,44,0,0);
CREATE TABLE layout (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    record TEXT NOT NULL,
    keys TEXT NOT NULL,
    columns TEXT NOT NULL,
    present INTEGER NOT NULL CHECK (present IN (0, 1))
) STRICT;
INSERT INTO layout VALUES(1,'added_holiday','["nation","day"]','["nation","day","name"]',1);
INSERT INTO layout VALUES(2,'attendance','["session","place"]','["session","place","attendance"]',1);
INSERT INTO layout VALUES(3,'cascade_session','["id"]','["id","trainer","held_on","place","people"]',1);
INSERT INTO layout VALUES(4,'certificate','["id"]','["id","number","check_code","place","name","programme","edition","stage","stage_title","organisation","held_on","minutes","wording","language","issued_on","replaces","withdrawn_on","withdrawn_why"]',1);
INSERT INTO layout VALUES(5,'cohort','["id"]','["id","engagement","stage","mode","capacity","revision"]',1);
INSERT INTO layout VALUES(6,'commitment','["id"]','["id","engagement","position","rule","first_due","due","met_on","evidence","asked_on","asked"]',1);
INSERT INTO layout VALUES(7,'edition','["id"]','["id","programme","edition","title","body","survey_grace","saved_on"]',1);
INSERT INTO layout VALUES(8,'engagement','["id"]','["id","organisation","edition","joined_on","window_start","sponsor","lead_contact","lead_email","local_priority","revision"]',1);
INSERT INTO layout VALUES(9,'enquiry','["id"]','["id","received_on","name","email","telephone","organisation","programme","delegates","dates_wished","terms_accepted","state","engagement","note","revision"]',1);
INSERT INTO layout VALUES(10,'extension','["id"]','["id","commitment","agreed_on","until","why"]',1);
INSERT INTO layout VALUES(11,'facilitator','["id"]','["id","name","name_key"]',1);
INSERT INTO layout VALUES(12,'matrix','["id"]','["id","engagement","version","state","sent_on","returned_on"]',1);
INSERT INTO layout VALUES(13,'matrix_row','["id"]','["id","matrix","position","commitment","activity","lead","audience","numbers","planned_on","due","place","priority","support","status","note"]',1);
INSERT INTO layout VALUES(14,'need','["place"]','["place","access","dietary"]',1);
INSERT INTO layout VALUES(15,'organisation','["id"]','["id","name","name_key","ods","region","nation","language","revision"]',1);
INSERT INTO layout VALUES(16,'person','["id"]','["id","name","family_name","email","email_key","telephone","job_title","organisation","revision"]',1);
INSERT INTO layout VALUES(17,'place','["id"]','["id","cohort","person","standing","asked_on","priority","offered_until","reason","revision"]',1);
INSERT INTO layout VALUES(18,'requirement_state','["place","requirement"]','["place","requirement","state"]',1);
INSERT INTO layout VALUES(19,'returned_work','["place","stage"]','["place","stage","returned_on"]',1);
INSERT INTO layout VALUES(20,'session','["id"]','["id","cohort","position","starts","ends","venue","link","contact","cancelled","revision"]',1);
INSERT INTO layout VALUES(21,'session_facilitator','["session","facilitator"]','["session","facilitator","position"]',1);
INSERT INTO layout VALUES(22,'setting','["key"]','["key","value"]',1);
INSERT INTO layout VALUES(23,'survey_request','["id"]','["id","engagement","level","point","place","opens","due","closes","progress","sent_on","reminded_on","returned_on","sent_for_earlier_date"]',1);
INSERT INTO layout VALUES(24,'trainer','["id"]','["id","engagement","person","selected_on","materials_on"]',1);
INSERT INTO layout VALUES(25,'distinct_people','["first","second"]','["first","second","noted_on"]',1);
INSERT INTO layout VALUES(26,'erasure','["person"]','["person","erased_on","reason"]',1);
INSERT INTO layout VALUES(27,'draft','["id"]','["id","engagement","kind","request","commitment","place","person","person_name","person_email","subject","body","told_on","told","written_on","sent_on","outdated"]',1);
INSERT INTO layout VALUES(28,'make_up','["place","missed"]','["place","missed","session"]',1);
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    layout INTEGER NOT NULL,
    row ANY NOT NULL,
    operation INTEGER NOT NULL CHECK (operation IN (1, 2, 3)),
    before TEXT
) STRICT;
INSERT INTO change VALUES(1,15,1,1,NULL);
INSERT INTO change VALUES(2,7,1,1,NULL);
INSERT INTO change VALUES(3,8,1,1,NULL);
INSERT INTO change VALUES(4,6,1,1,NULL);
INSERT INTO change VALUES(5,6,2,1,NULL);
INSERT INTO change VALUES(6,6,3,1,NULL);
INSERT INTO change VALUES(7,6,4,1,NULL);
INSERT INTO change VALUES(8,12,1,1,NULL);
INSERT INTO change VALUES(9,13,1,1,NULL);
INSERT INTO change VALUES(10,13,2,1,NULL);
INSERT INTO change VALUES(11,13,3,1,NULL);
INSERT INTO change VALUES(12,13,4,1,NULL);
INSERT INTO change VALUES(13,13,5,1,NULL);
INSERT INTO change VALUES(14,13,6,1,NULL);
INSERT INTO change VALUES(15,13,7,1,NULL);
INSERT INTO change VALUES(16,13,8,1,NULL);
INSERT INTO change VALUES(17,13,9,1,NULL);
INSERT INTO change VALUES(18,6,2,2,'2,1,2,''planning-matrix'',NULL,NULL,NULL,'''',NULL,''''');
INSERT INTO change VALUES(19,8,1,2,'1,1,1,''2026-11-30'',NULL,'''','''','''','''',1');
INSERT INTO change VALUES(20,6,3,2,'3,1,3,''schedule-of-events'',NULL,NULL,NULL,'''',NULL,''''');
INSERT INTO change VALUES(21,5,1,1,NULL);
INSERT INTO change VALUES(22,20,1,1,NULL);
INSERT INTO change VALUES(23,11,1,1,NULL);
INSERT INTO change VALUES(24,21,'1,1',1,NULL);
INSERT INTO change VALUES(25,23,1,1,NULL);
INSERT INTO change VALUES(26,23,2,1,NULL);
INSERT INTO change VALUES(27,23,3,1,NULL);
INSERT INTO change VALUES(28,23,4,1,NULL);
INSERT INTO change VALUES(29,23,5,1,NULL);
INSERT INTO change VALUES(30,6,4,2,'4,1,4,''project-evaluation'',NULL,NULL,NULL,'''',NULL,''''');
INSERT INTO change VALUES(31,5,2,1,NULL);
INSERT INTO change VALUES(32,20,2,1,NULL);
INSERT INTO change VALUES(33,16,1,1,NULL);
INSERT INTO change VALUES(34,17,1,1,NULL);
INSERT INTO change VALUES(35,14,1,1,NULL);
INSERT INTO change VALUES(36,16,2,1,NULL);
INSERT INTO change VALUES(37,17,2,1,NULL);
INSERT INTO change VALUES(38,16,3,1,NULL);
INSERT INTO change VALUES(39,17,3,1,NULL);
INSERT INTO change VALUES(40,14,3,1,NULL);
INSERT INTO change VALUES(41,16,4,1,NULL);
INSERT INTO change VALUES(42,17,4,1,NULL);
INSERT INTO change VALUES(43,23,6,1,NULL);
INSERT INTO change VALUES(44,23,7,1,NULL);
INSERT INTO change VALUES(45,23,8,1,NULL);
INSERT INTO change VALUES(46,23,9,1,NULL);
INSERT INTO change VALUES(47,23,10,1,NULL);
INSERT INTO change VALUES(48,23,11,1,NULL);
INSERT INTO change VALUES(49,23,12,1,NULL);
INSERT INTO change VALUES(50,23,13,1,NULL);
INSERT INTO change VALUES(51,23,14,1,NULL);
INSERT INTO change VALUES(52,23,15,1,NULL);
INSERT INTO change VALUES(53,23,16,1,NULL);
INSERT INTO change VALUES(54,23,17,1,NULL);
INSERT INTO change VALUES(55,23,18,1,NULL);
INSERT INTO change VALUES(56,23,19,1,NULL);
INSERT INTO change VALUES(57,23,20,1,NULL);
INSERT INTO change VALUES(58,23,21,1,NULL);
INSERT INTO change VALUES(59,23,22,1,NULL);
INSERT INTO change VALUES(60,23,23,1,NULL);
INSERT INTO change VALUES(61,23,24,1,NULL);
INSERT INTO change VALUES(62,23,25,1,NULL);
INSERT INTO change VALUES(63,5,1,2,'1,1,''workshop'',''online'',12,1');
INSERT INTO change VALUES(64,16,5,1,NULL);
INSERT INTO change VALUES(65,17,5,1,NULL);
INSERT INTO change VALUES(66,17,5,2,'5,1,5,''waiting'',''2026-12-08'',NULL,NULL,''The cohort is full: 4 of 4.'',1');
INSERT INTO change VALUES(67,2,'1,1',1,NULL);
INSERT INTO change VALUES(68,2,'1,2',1,NULL);
INSERT INTO change VALUES(69,2,'1,4',1,NULL);
INSERT INTO change VALUES(70,2,'1,3',1,NULL);
INSERT INTO change VALUES(71,22,'certificate-secret',1,NULL);
INSERT INTO change VALUES(72,4,1,1,NULL);
INSERT INTO change VALUES(73,4,2,1,NULL);
INSERT INTO change VALUES(74,4,3,1,NULL);
INSERT INTO change VALUES(75,4,4,1,NULL);
INSERT INTO change VALUES(76,4,1,2,replace('1,''2027-00001'',''W6AX-A94M'',1,''Ann Lee'',''Compassionate Conversations'',''1'',''workshop'',''Delegate workshop'',''Northmoor Trust'',''2027-02-15'',210,''# Certificate of attendance\n\nThis certifies that\n\n{{delegate}}\n\nof Northmoor Trust\n\nattended the delegate workshop of\n\nCompassionate Conversations\n\nand took a full part in preparing, practising and reflecting on honest, humane conversations about performance.\n\nMonday 15 February 2027, 3 hours 30 minutes\n\nLed by Dr Bea Ojo\n'',''en'',''2027-02-16'',NULL,NULL,''''','\n',char(10)));
INSERT INTO change VALUES(77,24,1,1,NULL);
INSERT INTO change VALUES(78,17,6,1,NULL);
INSERT INTO change VALUES(79,2,'2,6',1,NULL);
INSERT INTO change VALUES(80,24,1,2,'1,1,1,''2026-11-22'',NULL');
INSERT INTO change VALUES(81,3,1,1,NULL);
INSERT INTO change VALUES(82,23,1,2,'1,1,''organisation'',''pre'',NULL,''2027-02-01'',''2027-02-14'',''2027-02-14'',''not-sent'',NULL,NULL,NULL,0');
INSERT INTO change VALUES(83,10,1,1,NULL);
INSERT INTO change VALUES(84,6,2,2,'2,1,2,''planning-matrix'',''2027-02-28'',''2027-02-28'',NULL,'''',NULL,''''');
INSERT INTO change VALUES(85,9,1,1,NULL);
INSERT INTO change VALUES(86,15,2,1,NULL);
INSERT INTO change VALUES(87,8,2,1,NULL);
INSERT INTO change VALUES(88,6,5,1,NULL);
INSERT INTO change VALUES(89,6,6,1,NULL);
INSERT INTO change VALUES(90,6,7,1,NULL);
INSERT INTO change VALUES(91,6,8,1,NULL);
INSERT INTO change VALUES(92,12,2,1,NULL);
INSERT INTO change VALUES(93,13,10,1,NULL);
INSERT INTO change VALUES(94,13,11,1,NULL);
INSERT INTO change VALUES(95,13,12,1,NULL);
INSERT INTO change VALUES(96,13,13,1,NULL);
INSERT INTO change VALUES(97,13,14,1,NULL);
INSERT INTO change VALUES(98,13,15,1,NULL);
INSERT INTO change VALUES(99,13,16,1,NULL);
INSERT INTO change VALUES(100,13,17,1,NULL);
INSERT INTO change VALUES(101,13,18,1,NULL);
INSERT INTO change VALUES(102,6,6,2,'6,2,2,''planning-matrix'',NULL,NULL,NULL,'''',NULL,''''');
INSERT INTO change VALUES(103,5,3,1,NULL);
INSERT INTO change VALUES(104,5,4,1,NULL);
INSERT INTO change VALUES(105,9,1,2,'1,''2026-11-22'',''Cai Rees'',''cai@south.example'','''',''South Vale Board'',''compassionate-conversations'',24,'''',1,''new'',NULL,'''',1');
INSERT INTO change VALUES(106,12,1,2,'1,1,1,''draft'',NULL,NULL');
INSERT INTO change VALUES(107,1,'''england'',''2027-05-07''',1,NULL);
INSERT INTO change VALUES(108,20,3,1,NULL);
INSERT INTO change VALUES(109,23,26,1,NULL);
INSERT INTO change VALUES(110,23,27,1,NULL);
INSERT INTO change VALUES(111,23,28,1,NULL);
INSERT INTO change VALUES(112,23,29,1,NULL);
INSERT INTO change VALUES(113,23,30,1,NULL);
INSERT INTO change VALUES(114,6,8,2,'8,2,4,''project-evaluation'',NULL,NULL,NULL,'''',NULL,''''');
INSERT INTO change VALUES(115,6,8,2,'8,2,4,''project-evaluation'',''2028-03-03'',''2028-03-03'',NULL,'''',NULL,''''');
INSERT INTO change VALUES(116,23,30,3,'30,2,''organisation'',''12-months'',NULL,''2028-02-18'',''2028-03-03'',''2028-03-31'',''not-sent'',NULL,NULL,NULL,0');
INSERT INTO change VALUES(117,23,29,3,'29,2,''organisation'',''6-months'',NULL,''2027-08-20'',''2027-09-03'',''2027-10-01'',''not-sent'',NULL,NULL,NULL,0');
INSERT INTO change VALUES(118,23,28,3,'28,2,''organisation'',''3-months'',NULL,''2027-05-20'',''2027-06-03'',''2027-07-01'',''not-sent'',NULL,NULL,NULL,0');
INSERT INTO change VALUES(119,23,27,3,'27,2,''organisation'',''post'',NULL,''2027-03-03'',''2027-03-10'',''2027-03-31'',''not-sent'',NULL,NULL,NULL,0');
INSERT INTO change VALUES(120,23,26,3,'26,2,''organisation'',''pre'',NULL,''2027-02-17'',''2027-03-02'',''2027-03-02'',''not-sent'',NULL,NULL,NULL,0');
INSERT INTO change VALUES(121,20,3,3,'3,3,1,''2027-03-03T09:30'',''2027-03-03T12:30'','''','''','''',0,1');
INSERT INTO change VALUES(122,20,3,1,NULL);
INSERT INTO change VALUES(123,23,26,1,NULL);
INSERT INTO change VALUES(124,23,27,1,NULL);
INSERT INTO change VALUES(125,23,28,1,NULL);
INSERT INTO change VALUES(126,23,29,1,NULL);
INSERT INTO change VALUES(127,23,30,1,NULL);
INSERT INTO change VALUES(128,6,8,2,'8,2,4,''project-evaluation'',NULL,NULL,NULL,'''',NULL,''''');
INSERT INTO change VALUES(129,6,8,2,'8,2,4,''project-evaluation'',''2028-03-03'',''2028-03-03'',NULL,'''',NULL,''''');
INSERT INTO change VALUES(130,23,30,3,'30,2,''organisation'',''12-months'',NULL,''2028-02-18'',''2028-03-03'',''2028-03-31'',''not-sent'',NULL,NULL,NULL,0');
INSERT INTO change VALUES(131,23,29,3,'29,2,''organisation'',''6-months'',NULL,''2027-08-20'',''2027-09-03'',''2027-10-01'',''not-sent'',NULL,NULL,NULL,0');
INSERT INTO change VALUES(132,23,28,3,'28,2,''organisation'',''3-months'',NULL,''2027-05-20'',''2027-06-03'',''2027-07-01'',''not-sent'',NULL,NULL,NULL,0');
INSERT INTO change VALUES(133,23,27,3,'27,2,''organisation'',''post'',NULL,''2027-03-03'',''2027-03-10'',''2027-03-31'',''not-sent'',NULL,NULL,NULL,0');
INSERT INTO change VALUES(134,23,26,3,'26,2,''organisation'',''pre'',NULL,''2027-02-17'',''2027-03-02'',''2027-03-02'',''not-sent'',NULL,NULL,NULL,0');
INSERT INTO change VALUES(135,20,3,3,'3,3,1,''2027-03-03T09:30'',''2027-03-03T12:30'','''','''','''',0,1');
INSERT INTO change VALUES(136,15,3,1,NULL);
INSERT INTO change VALUES(137,7,2,1,NULL);
INSERT INTO change VALUES(138,8,3,1,NULL);
INSERT INTO change VALUES(139,12,3,1,NULL);
INSERT INTO change VALUES(140,5,5,1,NULL);
INSERT INTO change VALUES(141,20,4,1,NULL);
INSERT INTO change VALUES(142,17,7,1,NULL);
INSERT INTO change VALUES(143,23,31,1,NULL);
INSERT INTO change VALUES(144,23,32,1,NULL);
INSERT INTO change VALUES(145,23,33,1,NULL);
INSERT INTO change VALUES(146,18,'7,''frontline''',1,NULL);
INSERT INTO change VALUES(147,7,3,1,NULL);
INSERT INTO change VALUES(148,8,4,1,NULL);
INSERT INTO change VALUES(149,12,4,1,NULL);
INSERT INTO change VALUES(150,5,6,1,NULL);
INSERT INTO change VALUES(151,20,5,1,NULL);
INSERT INTO change VALUES(152,23,34,1,NULL);
INSERT INTO change VALUES(153,23,35,1,NULL);
INSERT INTO change VALUES(154,23,36,1,NULL);
INSERT INTO change VALUES(155,23,37,1,NULL);
INSERT INTO change VALUES(156,23,38,1,NULL);
INSERT INTO change VALUES(157,17,8,1,NULL);
INSERT INTO change VALUES(158,23,39,1,NULL);
INSERT INTO change VALUES(159,23,40,1,NULL);
INSERT INTO change VALUES(160,23,41,1,NULL);
INSERT INTO change VALUES(161,23,42,1,NULL);
INSERT INTO change VALUES(162,23,43,1,NULL);
INSERT INTO change VALUES(163,19,'8,''reflections''',1,NULL);
INSERT INTO change VALUES(164,15,3,2,'3,''Dene Care'',''dene care'',NULL,'''',''england'',''en'',1');
INSERT INTO change VALUES(165,27,1,1,NULL);
INSERT INTO change VALUES(166,15,4,1,NULL);
INSERT INTO change VALUES(167,7,4,1,NULL);
INSERT INTO change VALUES(168,8,5,1,NULL);
INSERT INTO change VALUES(169,12,5,1,NULL);
INSERT INTO change VALUES(170,5,7,1,NULL);
INSERT INTO change VALUES(171,20,6,1,NULL);
INSERT INTO change VALUES(172,20,7,1,NULL);
INSERT INTO change VALUES(173,20,8,1,NULL);
INSERT INTO change VALUES(174,20,9,1,NULL);
INSERT INTO change VALUES(175,20,10,1,NULL);
INSERT INTO change VALUES(176,20,11,1,NULL);
INSERT INTO change VALUES(177,5,8,1,NULL);
INSERT INTO change VALUES(178,20,12,1,NULL);
INSERT INTO change VALUES(179,20,13,1,NULL);
INSERT INTO change VALUES(180,20,14,1,NULL);
INSERT INTO change VALUES(181,20,15,1,NULL);
INSERT INTO change VALUES(182,20,16,1,NULL);
INSERT INTO change VALUES(183,20,17,1,NULL);
INSERT INTO change VALUES(184,16,6,1,NULL);
INSERT INTO change VALUES(185,17,9,1,NULL);
INSERT INTO change VALUES(186,14,9,1,NULL);
INSERT INTO change VALUES(187,16,7,1,NULL);
INSERT INTO change VALUES(188,17,10,1,NULL);
INSERT INTO change VALUES(189,16,8,1,NULL);
INSERT INTO change VALUES(190,17,11,1,NULL);
INSERT INTO change VALUES(191,23,44,1,NULL);
INSERT INTO change VALUES(192,23,45,1,NULL);
INSERT INTO change VALUES(193,23,46,1,NULL);
INSERT INTO change VALUES(194,23,47,1,NULL);
INSERT INTO change VALUES(195,23,48,1,NULL);
INSERT INTO change VALUES(196,23,49,1,NULL);
INSERT INTO change VALUES(197,23,50,1,NULL);
INSERT INTO change VALUES(198,23,51,1,NULL);
INSERT INTO change VALUES(199,23,52,1,NULL);
INSERT INTO change VALUES(200,23,53,1,NULL);
INSERT INTO change VALUES(201,23,54,1,NULL);
INSERT INTO change VALUES(202,23,55,1,NULL);
INSERT INTO change VALUES(203,23,56,1,NULL);
INSERT INTO change VALUES(204,23,57,1,NULL);
INSERT INTO change VALUES(205,23,58,1,NULL);
INSERT INTO change VALUES(206,28,'9,6',1,NULL);
INSERT INTO change VALUES(207,27,2,1,NULL);
INSERT INTO change VALUES(208,27,3,1,NULL);
INSERT INTO change VALUES(209,25,'6,7',1,NULL);
INSERT INTO change VALUES(210,26,8,1,NULL);
INSERT INTO change VALUES(211,23,54,2,'54,5,''delegate'',''pre'',11,''2027-02-22'',''2027-03-07'',''2027-03-07'',''not-sent'',NULL,NULL,NULL,0');
INSERT INTO change VALUES(212,23,55,2,'55,5,''delegate'',''post'',11,''2027-03-08'',''2027-03-15'',''2027-04-05'',''not-sent'',NULL,NULL,NULL,0');
INSERT INTO change VALUES(213,23,56,2,'56,5,''delegate'',''3-months'',11,''2027-05-25'',''2027-06-08'',''2027-07-06'',''not-sent'',NULL,NULL,NULL,0');
INSERT INTO change VALUES(214,23,57,2,'57,5,''delegate'',''6-months'',11,''2027-08-25'',''2027-09-08'',''2027-10-06'',''not-sent'',NULL,NULL,NULL,0');
INSERT INTO change VALUES(215,23,58,2,'58,5,''delegate'',''12-months'',11,''2028-02-23'',''2028-03-08'',''2028-04-05'',''not-sent'',NULL,NULL,NULL,0');
INSERT INTO change VALUES(216,16,8,2,'8,''Erased person 8'','''','''',NULL,'''','''',4,1');
INSERT INTO change VALUES(217,25,'6,7',3,'6,7,''2026-12-11''');
INSERT INTO change VALUES(218,25,'6,7',1,NULL);
CREATE TABLE distinct_people (
    first INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    second INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    noted_on TEXT NOT NULL CHECK (noted_on IS date(noted_on, '+0 days')),
    PRIMARY KEY (first, second),
    CHECK (first < second)
) STRICT;
INSERT INTO distinct_people VALUES(6,7,'2026-12-11');
CREATE TABLE erasure (
    person INTEGER PRIMARY KEY,
    erased_on TEXT NOT NULL CHECK (erased_on IS date(erased_on, '+0 days')),
    reason TEXT NOT NULL CHECK (reason IN ('request', 'retention'))
) STRICT;
INSERT INTO erasure VALUES(8,'2026-12-14','request');
CREATE TABLE make_up (
    place INTEGER NOT NULL REFERENCES place (id) ON DELETE CASCADE,
    missed INTEGER NOT NULL REFERENCES session (id),
    session INTEGER NOT NULL REFERENCES session (id),
    PRIMARY KEY (place, missed),
    UNIQUE (place, session),
    CHECK (missed <> session)
) STRICT;
INSERT INTO make_up VALUES(9,6,12);
CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    engagement INTEGER NOT NULL REFERENCES engagement (id),
    kind TEXT NOT NULL CHECK (kind IN ('survey', 'survey-reminder', 'commitment', 'invitation', 'offer')),
    request INTEGER REFERENCES survey_request (id) ON DELETE CASCADE,
    commitment INTEGER REFERENCES commitment (id) ON DELETE CASCADE,
    place INTEGER REFERENCES place (id) ON DELETE CASCADE,
    person INTEGER REFERENCES person (id),
    person_name TEXT NOT NULL,
    person_email TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    told_on TEXT CHECK (told_on IS date(told_on, '+0 days')),
    told TEXT NOT NULL DEFAULT '',
    written_on TEXT NOT NULL CHECK (written_on IS date(written_on, '+0 days')),
    sent_on TEXT CHECK (sent_on IS date(sent_on, '+0 days')),
    outdated INTEGER NOT NULL DEFAULT 0 CHECK (outdated IN (0, 1)),
    CHECK ((request IS NOT NULL) + (commitment IS NOT NULL) + (place IS NOT NULL) = 1)
) STRICT;
INSERT INTO draft VALUES(1,1,'commitment',NULL,3,NULL,NULL,'','','Compassionate Conversations: Schedule of events',replace('Dear Northmoor Trust,\n\nWhen Northmoor Trust joined Compassionate Conversations, it agreed to “Schedule of events”.\n\nThe date for it is Monday 15 March 2027.\n\nPlease let us know how it stands. If you need longer, tell us until when and why, and we can agree a later date.\n\nWith thanks\n\nAdvice Education Team, nhsr.adviceeducation@nhs.net\n','\n',char(10)),'2027-03-15','','2026-12-02',NULL,0);
INSERT INTO draft VALUES(2,5,'invitation',NULL,NULL,9,6,'Fay Moss','fay@westmere.example','Compassionate Leadership: Six-week course, 1 February 2027',replace('Dear Fay Moss,\n\nYou have a place on Six-week course of Compassionate Leadership. Please keep this time free:\n\nMonday 1 February 2027, 10.00am to 11.30am\nMonday 8 February 2027, 10.00am to 11.30am\nMonday 15 February 2027, 10.00am to 11.30am\nMonday 22 February 2027, 10.00am to 11.30am\nMonday 1 March 2027, 10.00am to 11.30am\nMonday 8 March 2027, 10.00am to 11.30am\n\nIf you cannot come, tell us soon, since somebody else may be waiting for a place. Tell us also what would help you to take part.\n\nWith kind regards\n','\n',char(10)),'2027-02-01',replace('2027-02-01T10:00/2027-02-01T11:30||\n2027-02-08T10:00/2027-02-08T11:30||\n2027-02-15T10:00/2027-02-15T11:30||\n2027-02-22T10:00/2027-02-22T11:30||\n2027-03-01T10:00/2027-03-01T11:30||\n2027-03-08T10:00/2027-03-08T11:30||','\n',char(10)),'2026-12-11',NULL,0);
INSERT INTO draft VALUES(3,5,'survey',49,NULL,NULL,7,'Faye Moss','faye@westmere.example','Compassionate Leadership: survey “Before the course”',replace('Dear Faye Moss,\n\nPlease answer the survey “Before the course” of Compassionate Leadership by Sunday 7 March 2027. A few minutes are enough. Answers are looked at together, never one by one.\n\nIf paper suits you better, tell us, and you will get the form by post.\n\nWith thanks\n','\n',char(10)),'2027-03-07','','2026-12-11',NULL,0);
CREATE TABLE IF NOT EXISTS 'person_name_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO person_name_data VALUES(1,X'0812');
INSERT INTO person_name_data VALUES(10,X'000000000103030003010101020101030101');
INSERT INTO person_name_data VALUES(137438953473,X'000001c50230380802040103616e6e010202010362656e0202020103646565040202010665726173656408020202027665050202010366617906020204016507020201046861726104020401026b6f02020301036c656501020301046d6f737306020301020301016f0402030106706572736f6e08020301047369616e0302020104776169740502030202796e0302030002313808020401016101020201016202020201016404020201016505020203020201016606020201020201016804020401016b02020301016c01020301016d06020301020301016f040203010170080203010173030202010177030203020203000332616e010202010262650202020102646504020201026572080202020176050202010266610602020102020102686104020401026b6f02020301026c6501020301026d6f060203010203010270650802030102736903020201027761050203020179030203000433616e6e010202010362656e02020201036465650402020103657261080202020276650502020103666179060202010202010368617204020401036c656501020301036d6f730602030102030103706572080203010373696103020201037761690502030202796e03020304060808080b0708060907080c060b090907070606060909060606090606060908070707060a0707070a0707070609080808070b08080b080808');
INSERT INTO person_name_data VALUES(274877906945,X'000000490230380801010665726173656408010106706572736f6e0801000231380801010165080101017008010003326572080101027065080100043365726108010103706572080104050a0a060505070608');
INSERT INTO person_name_data VALUES(412316860417,X'0000005302303808020401066572617365640802020106706572736f6e08020300023138080204010165080202010170080203000332657208020201027065080203000433657261080202010370657208020304060b0b070606080709');
CREATE TABLE IF NOT EXISTS 'person_name_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO person_name_idx VALUES(1,X'',2);
INSERT INTO person_name_idx VALUES(2,X'',2);
INSERT INTO person_name_idx VALUES(3,X'',2);
CREATE TABLE IF NOT EXISTS 'person_name_content'(id INTEGER PRIMARY KEY, c0);
INSERT INTO person_name_content VALUES(1,'Ann Lee');
INSERT INTO person_name_content VALUES(2,'Ben Ko');
INSERT INTO person_name_content VALUES(3,'Siân Ŵyn');
INSERT INTO person_name_content VALUES(4,'Dee O''Hara');
INSERT INTO person_name_content VALUES(5,'Eve Wait');
INSERT INTO person_name_content VALUES(6,'Fay Moss');
INSERT INTO person_name_content VALUES(7,'Faye Moss');
INSERT INTO person_name_content VALUES(8,'Erased person 8');
CREATE TABLE IF NOT EXISTS 'person_name_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO person_name_docsize VALUES(1,X'02');
INSERT INTO person_name_docsize VALUES(2,X'02');
INSERT INTO person_name_docsize VALUES(3,X'02');
INSERT INTO person_name_docsize VALUES(4,X'03');
INSERT INTO person_name_docsize VALUES(5,X'02');
INSERT INTO person_name_docsize VALUES(6,X'02');
INSERT INTO person_name_docsize VALUES(7,X'02');
INSERT INTO person_name_docsize VALUES(8,X'03');
CREATE TABLE IF NOT EXISTS 'person_name_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO person_name_config VALUES('version',4);
CREATE TABLE IF NOT EXISTS 'organisation_name_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO organisation_name_data VALUES(1,X'040a');
INSERT INTO organisation_name_data VALUES(10,X'000000000101010001010101');
INSERT INTO organisation_name_data VALUES(137438953473,X'0000012e0630626f617264020204010463617265030203010464656e65030202010567726f757003020401096e6f7274686d6f6f720102020105736f75746802020201057472757374010203030203010476616c650202030108776573746d6572650402020002316202020401016303020301016403020201016703020401016e010202010173020202010174010203030203010176020203010177040202000332626f02020401026361030203010264650302020102677203020401026e6f0102020102736f020202010274720102030302030102766102020301027765040202000433626f610202040103636172030203010364656e030202010367726f03020401036e6f720102020103736f750202020103747275010203030203010376616c0202030103776573040202040a09090a0e0a0d090d0706060606060906060807070707070a07070908080808080b08');
CREATE TABLE IF NOT EXISTS 'organisation_name_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO organisation_name_idx VALUES(1,X'',2);
CREATE TABLE IF NOT EXISTS 'organisation_name_content'(id INTEGER PRIMARY KEY, c0);
INSERT INTO organisation_name_content VALUES(1,'Northmoor Trust');
INSERT INTO organisation_name_content VALUES(2,'South Vale Board');
INSERT INTO organisation_name_content VALUES(3,'Dene Care Group');
INSERT INTO organisation_name_content VALUES(4,'Westmere Trust');
CREATE TABLE IF NOT EXISTS 'organisation_name_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO organisation_name_docsize VALUES(1,X'02');
INSERT INTO organisation_name_docsize VALUES(2,X'03');
INSERT INTO organisation_name_docsize VALUES(3,X'03');
INSERT INTO organisation_name_docsize VALUES(4,X'02');
CREATE TABLE IF NOT EXISTS 'organisation_name_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO organisation_name_config VALUES('version',4);
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','person_name','person_name',0,'CREATE VIRTUAL TABLE person_name USING fts5 (name, tokenize = ''unicode61 remove_diacritics 2'', prefix = ''1 2 3'')');
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','organisation_name','organisation_name',0,'CREATE VIRTUAL TABLE organisation_name USING fts5 (name, tokenize = ''unicode61 remove_diacritics 2'', prefix = ''1 2 3'')');
CREATE TABLE open_register (
    session INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    starts TEXT NOT NULL
) STRICT;
INSERT INTO open_register VALUES(4,'2027-01-20T10:00');
INSERT INTO open_register VALUES(5,'2027-01-21T10:00');
INSERT INTO open_register VALUES(6,'2027-02-01T10:00');
INSERT INTO open_register VALUES(7,'2027-02-08T10:00');
INSERT INTO open_register VALUES(8,'2027-02-15T10:00');
INSERT INTO open_register VALUES(9,'2027-02-22T10:00');
INSERT INTO open_register VALUES(10,'2027-03-01T10:00');
INSERT INTO open_register VALUES(11,'2027-03-08T10:00');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('layout',28);
INSERT INTO sqlite_sequence VALUES('organisation',4);
INSERT INTO sqlite_sequence VALUES('edition',4);
INSERT INTO sqlite_sequence VALUES('engagement',5);
INSERT INTO sqlite_sequence VALUES('commitment',8);
INSERT INTO sqlite_sequence VALUES('matrix',5);
INSERT INTO sqlite_sequence VALUES('matrix_row',18);
INSERT INTO sqlite_sequence VALUES('step',47);
INSERT INTO sqlite_sequence VALUES('cohort',8);
INSERT INTO sqlite_sequence VALUES('session',17);
INSERT INTO sqlite_sequence VALUES('facilitator',1);
INSERT INTO sqlite_sequence VALUES('survey_request',58);
INSERT INTO sqlite_sequence VALUES('person',8);
INSERT INTO sqlite_sequence VALUES('place',11);
INSERT INTO sqlite_sequence VALUES('certificate',4);
INSERT INTO sqlite_sequence VALUES('trainer',1);
INSERT INTO sqlite_sequence VALUES('cascade_session',1);
INSERT INTO sqlite_sequence VALUES('extension',1);
INSERT INTO sqlite_sequence VALUES('enquiry',1);
INSERT INTO sqlite_sequence VALUES('draft',3);
CREATE INDEX enquiry_engagement ON enquiry (engagement);
CREATE INDEX engagement_organisation ON engagement (organisation);
CREATE INDEX engagement_edition ON engagement (edition);
CREATE INDEX commitment_open ON commitment (due) WHERE met_on IS NULL AND due IS NOT NULL;
CREATE INDEX extension_commitment ON extension (commitment);
CREATE INDEX matrix_row_matrix ON matrix_row (matrix, position);
CREATE INDEX cohort_engagement ON cohort (engagement, stage);
CREATE INDEX session_starts ON session (starts) WHERE cancelled = 0;
CREATE INDEX session_facilitator_facilitator ON session_facilitator (facilitator);
CREATE UNIQUE INDEX person_email ON person (email_key) WHERE email_key IS NOT NULL;
CREATE INDEX person_organisation ON person (organisation);
CREATE INDEX place_person ON place (person);
CREATE INDEX attendance_place ON attendance (place);
CREATE UNIQUE INDEX survey_request_organisation ON survey_request (engagement, point) WHERE place IS NULL;
CREATE UNIQUE INDEX survey_request_place ON survey_request (place, point) WHERE place IS NOT NULL;
CREATE INDEX survey_request_engagement ON survey_request (engagement);
CREATE INDEX certificate_place ON certificate (place);
CREATE INDEX trainer_person ON trainer (person);
CREATE INDEX cascade_session_trainer ON cascade_session (trainer);
CREATE INDEX step_began ON step (began);
CREATE INDEX step_first_change ON step (first_change);
CREATE INDEX distinct_people_second ON distinct_people (second);
CREATE INDEX make_up_missed ON make_up (missed);
CREATE INDEX make_up_session ON make_up (session);
CREATE INDEX draft_engagement ON draft (engagement);
CREATE INDEX draft_request ON draft (request) WHERE request IS NOT NULL;
CREATE INDEX draft_commitment ON draft (commitment) WHERE commitment IS NOT NULL;
CREATE INDEX draft_place ON draft (place) WHERE place IS NOT NULL;
CREATE INDEX draft_person ON draft (person) WHERE person IS NOT NULL;
CREATE INDEX open_register_starts ON open_register (starts);
CREATE VIEW unrecorded_session AS
    SELECT s.id AS session, s.starts, s.cohort FROM session s WHERE s.cancelled = 0 AND EXISTS (
        SELECT 1 FROM place p WHERE p.cohort = s.cohort AND p.standing IN ('invited', 'offered', 'confirmed')
        AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session = s.id AND a.place = p.id));
CREATE TRIGGER register_insert_place AFTER INSERT ON place
WHEN new.standing IN ('invited', 'offered', 'confirmed') BEGIN
    INSERT INTO open_register (session, starts) SELECT s.id, s.starts FROM session s
        WHERE s.cohort = new.cohort AND s.cancelled = 0
        AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session = s.id AND a.place = new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER register_update_place AFTER UPDATE ON place
WHEN old.standing <> new.standing OR old.cohort <> new.cohort OR old.id <> new.id BEGIN
    DELETE FROM open_register WHERE session IN (SELECT id FROM session WHERE cohort IN (old.cohort, new.cohort));
    INSERT INTO open_register (session, starts) SELECT session, starts FROM unrecorded_session
        WHERE cohort IN (old.cohort, new.cohort);
END;
CREATE TRIGGER register_delete_place AFTER DELETE ON place
WHEN old.standing IN ('invited', 'offered', 'confirmed') BEGIN
    DELETE FROM open_register WHERE session IN (SELECT id FROM session WHERE cohort = old.cohort);
    INSERT INTO open_register (session, starts) SELECT session, starts FROM unrecorded_session
        WHERE cohort = old.cohort;
END;
CREATE TRIGGER register_insert_attendance AFTER INSERT ON attendance BEGIN
    DELETE FROM open_register WHERE session = new.session
        AND NOT EXISTS (SELECT 1 FROM unrecorded_session u WHERE u.session = new.session);
END;
CREATE TRIGGER register_update_attendance AFTER UPDATE ON attendance
WHEN old.session <> new.session OR old.place <> new.place BEGIN
    DELETE FROM open_register WHERE session IN (old.session, new.session);
    INSERT INTO open_register (session, starts) SELECT session, starts FROM unrecorded_session
        WHERE session IN (old.session, new.session);
END;
CREATE TRIGGER register_delete_attendance AFTER DELETE ON attendance BEGIN
    INSERT INTO open_register (session, starts) SELECT session, starts FROM unrecorded_session
        WHERE session = old.session ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER register_insert_session AFTER INSERT ON session BEGIN
    INSERT INTO open_register (session, starts) SELECT session, starts FROM unrecorded_session
        WHERE session = new.id ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER register_update_session AFTER UPDATE ON session
WHEN old.starts <> new.starts OR old.cancelled <> new.cancelled OR old.cohort <> new.cohort BEGIN
    DELETE FROM open_register WHERE session = new.id;
    INSERT INTO open_register (session, starts) SELECT session, starts FROM unrecorded_session WHERE session = new.id;
END;
CREATE INDEX survey_request_awaited ON survey_request (due, closes)
    WHERE progress IN ('not-sent', 'sent', 'reminded') AND due IS NOT NULL;
CREATE TRIGGER journal_insert_added_holiday AFTER insert ON added_holiday  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (1, quote(new.nation) || ',' || quote(new.day), 1, NULL); END;
CREATE TRIGGER journal_update_added_holiday AFTER update ON added_holiday WHEN old.nation IS NOT new.nation OR old.day IS NOT new.day OR old.name IS NOT new.name BEGIN INSERT INTO change (layout, row, operation, before) VALUES (1, quote(new.nation) || ',' || quote(new.day), 2, quote(old.nation) || ',' || quote(old.day) || ',' || quote(old.name)); END;
CREATE TRIGGER journal_delete_added_holiday AFTER delete ON added_holiday  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (1, quote(old.nation) || ',' || quote(old.day), 3, quote(old.nation) || ',' || quote(old.day) || ',' || quote(old.name)); END;
CREATE TRIGGER journal_insert_attendance AFTER insert ON attendance  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (2, quote(new.session) || ',' || quote(new.place), 1, NULL); END;
CREATE TRIGGER journal_update_attendance AFTER update ON attendance WHEN old.session IS NOT new.session OR old.place IS NOT new.place OR old.attendance IS NOT new.attendance BEGIN INSERT INTO change (layout, row, operation, before) VALUES (2, quote(new.session) || ',' || quote(new.place), 2, quote(old.session) || ',' || quote(old.place) || ',' || quote(old.attendance)); END;
CREATE TRIGGER journal_delete_attendance AFTER delete ON attendance  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (2, quote(old.session) || ',' || quote(old.place), 3, quote(old.session) || ',' || quote(old.place) || ',' || quote(old.attendance)); END;
CREATE TRIGGER journal_insert_cascade_session AFTER insert ON cascade_session  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (3, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_cascade_session AFTER update ON cascade_session WHEN old.id IS NOT new.id OR old.trainer IS NOT new.trainer OR old.held_on IS NOT new.held_on OR old.place IS NOT new.place OR old.people IS NOT new.people BEGIN INSERT INTO change (layout, row, operation, before) VALUES (3, new.id, 2, quote(old.id) || ',' || quote(old.trainer) || ',' || quote(old.held_on) || ',' || quote(old.place) || ',' || quote(old.people)); END;
CREATE TRIGGER journal_delete_cascade_session AFTER delete ON cascade_session  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (3, old.id, 3, quote(old.id) || ',' || quote(old.trainer) || ',' || quote(old.held_on) || ',' || quote(old.place) || ',' || quote(old.people)); END;
CREATE TRIGGER journal_insert_certificate AFTER insert ON certificate  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (4, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_certificate AFTER update ON certificate WHEN old.id IS NOT new.id OR old.number IS NOT new.number OR old.check_code IS NOT new.check_code OR old.place IS NOT new.place OR old.name IS NOT new.name OR old.programme IS NOT new.programme OR old.edition IS NOT new.edition OR old.stage IS NOT new.stage OR old.stage_title IS NOT new.stage_title OR old.organisation IS NOT new.organisation OR old.held_on IS NOT new.held_on OR old.minutes IS NOT new.minutes OR old.wording IS NOT new.wording OR old.language IS NOT new.language OR old.issued_on IS NOT new.issued_on OR old.replaces IS NOT new.replaces OR old.withdrawn_on IS NOT new.withdrawn_on OR old.withdrawn_why IS NOT new.withdrawn_why BEGIN INSERT INTO change (layout, row, operation, before) VALUES (4, new.id, 2, quote(old.id) || ',' || quote(old.number) || ',' || quote(old.check_code) || ',' || quote(old.place) || ',' || quote(old.name) || ',' || quote(old.programme) || ',' || quote(old.edition) || ',' || quote(old.stage) || ',' || quote(old.stage_title) || ',' || quote(old.organisation) || ',' || quote(old.held_on) || ',' || quote(old.minutes) || ',' || quote(old.wording) || ',' || quote(old.language) || ',' || quote(old.issued_on) || ',' || quote(old.replaces) || ',' || quote(old.withdrawn_on) || ',' || quote(old.withdrawn_why)); END;
CREATE TRIGGER journal_delete_certificate AFTER delete ON certificate  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (4, old.id, 3, quote(old.id) || ',' || quote(old.number) || ',' || quote(old.check_code) || ',' || quote(old.place) || ',' || quote(old.name) || ',' || quote(old.programme) || ',' || quote(old.edition) || ',' || quote(old.stage) || ',' || quote(old.stage_title) || ',' || quote(old.organisation) || ',' || quote(old.held_on) || ',' || quote(old.minutes) || ',' || quote(old.wording) || ',' || quote(old.language) || ',' || quote(old.issued_on) || ',' || quote(old.replaces) || ',' || quote(old.withdrawn_on) || ',' || quote(old.withdrawn_why)); END;
CREATE TRIGGER journal_insert_cohort AFTER insert ON cohort  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (5, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_cohort AFTER update ON cohort WHEN old.id IS NOT new.id OR old.engagement IS NOT new.engagement OR old.stage IS NOT new.stage OR old.mode IS NOT new.mode OR old.capacity IS NOT new.capacity OR old.revision IS NOT new.revision BEGIN INSERT INTO change (layout, row, operation, before) VALUES (5, new.id, 2, quote(old.id) || ',' || quote(old.engagement) || ',' || quote(old.stage) || ',' || quote(old.mode) || ',' || quote(old.capacity) || ',' || quote(old.revision)); END;
CREATE TRIGGER journal_delete_cohort AFTER delete ON cohort  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (5, old.id, 3, quote(old.id) || ',' || quote(old.engagement) || ',' || quote(old.stage) || ',' || quote(old.mode) || ',' || quote(old.capacity) || ',' || quote(old.revision)); END;
CREATE TRIGGER journal_insert_commitment AFTER insert ON commitment  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (6, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_commitment AFTER update ON commitment WHEN old.id IS NOT new.id OR old.engagement IS NOT new.engagement OR old.position IS NOT new.position OR old.rule IS NOT new.rule OR old.first_due IS NOT new.first_due OR old.due IS NOT new.due OR old.met_on IS NOT new.met_on OR old.evidence IS NOT new.evidence OR old.asked_on IS NOT new.asked_on OR old.asked IS NOT new.asked BEGIN INSERT INTO change (layout, row, operation, before) VALUES (6, new.id, 2, quote(old.id) || ',' || quote(old.engagement) || ',' || quote(old.position) || ',' || quote(old.rule) || ',' || quote(old.first_due) || ',' || quote(old.due) || ',' || quote(old.met_on) || ',' || quote(old.evidence) || ',' || quote(old.asked_on) || ',' || quote(old.asked)); END;
CREATE TRIGGER journal_delete_commitment AFTER delete ON commitment  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (6, old.id, 3, quote(old.id) || ',' || quote(old.engagement) || ',' || quote(old.position) || ',' || quote(old.rule) || ',' || quote(old.first_due) || ',' || quote(old.due) || ',' || quote(old.met_on) || ',' || quote(old.evidence) || ',' || quote(old.asked_on) || ',' || quote(old.asked)); END;
CREATE TRIGGER journal_insert_distinct_people AFTER insert ON distinct_people  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (25, quote(new.first) || ',' || quote(new.second), 1, NULL); END;
CREATE TRIGGER journal_update_distinct_people AFTER update ON distinct_people WHEN old.first IS NOT new.first OR old.second IS NOT new.second OR old.noted_on IS NOT new.noted_on BEGIN INSERT INTO change (layout, row, operation, before) VALUES (25, quote(new.first) || ',' || quote(new.second), 2, quote(old.first) || ',' || quote(old.second) || ',' || quote(old.noted_on)); END;
CREATE TRIGGER journal_delete_distinct_people AFTER delete ON distinct_people  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (25, quote(old.first) || ',' || quote(old.second), 3, quote(old.first) || ',' || quote(old.second) || ',' || quote(old.noted_on)); END;
CREATE TRIGGER journal_insert_draft AFTER insert ON draft  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (27, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_draft AFTER update ON draft WHEN old.id IS NOT new.id OR old.engagement IS NOT new.engagement OR old.kind IS NOT new.kind OR old.request IS NOT new.request OR old.commitment IS NOT new.commitment OR old.place IS NOT new.place OR old.person IS NOT new.person OR old.person_name IS NOT new.person_name OR old.person_email IS NOT new.person_email OR old.subject IS NOT new.subject OR old.body IS NOT new.body OR old.told_on IS NOT new.told_on OR old.told IS NOT new.told OR old.written_on IS NOT new.written_on OR old.sent_on IS NOT new.sent_on OR old.outdated IS NOT new.outdated BEGIN INSERT INTO change (layout, row, operation, before) VALUES (27, new.id, 2, quote(old.id) || ',' || quote(old.engagement) || ',' || quote(old.kind) || ',' || quote(old.request) || ',' || quote(old.commitment) || ',' || quote(old.place) || ',' || quote(old.person) || ',' || quote(old.person_name) || ',' || quote(old.person_email) || ',' || quote(old.subject) || ',' || quote(old.body) || ',' || quote(old.told_on) || ',' || quote(old.told) || ',' || quote(old.written_on) || ',' || quote(old.sent_on) || ',' || quote(old.outdated)); END;
CREATE TRIGGER journal_delete_draft AFTER delete ON draft  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (27, old.id, 3, quote(old.id) || ',' || quote(old.engagement) || ',' || quote(old.kind) || ',' || quote(old.request) || ',' || quote(old.commitment) || ',' || quote(old.place) || ',' || quote(old.person) || ',' || quote(old.person_name) || ',' || quote(old.person_email) || ',' || quote(old.subject) || ',' || quote(old.body) || ',' || quote(old.told_on) || ',' || quote(old.told) || ',' || quote(old.written_on) || ',' || quote(old.sent_on) || ',' || quote(old.outdated)); END;
CREATE TRIGGER journal_insert_edition AFTER insert ON edition  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (7, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_edition AFTER update ON edition WHEN old.id IS NOT new.id OR old.programme IS NOT new.programme OR old.edition IS NOT new.edition OR old.title IS NOT new.title OR old.body IS NOT new.body OR old.survey_grace IS NOT new.survey_grace OR old.saved_on IS NOT new.saved_on BEGIN INSERT INTO change (layout, row, operation, before) VALUES (7, new.id, 2, quote(old.id) || ',' || quote(old.programme) || ',' || quote(old.edition) || ',' || quote(old.title) || ',' || quote(old.body) || ',' || quote(old.survey_grace) || ',' || quote(old.saved_on)); END;
CREATE TRIGGER journal_delete_edition AFTER delete ON edition  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (7, old.id, 3, quote(old.id) || ',' || quote(old.programme) || ',' || quote(old.edition) || ',' || quote(old.title) || ',' || quote(old.body) || ',' || quote(old.survey_grace) || ',' || quote(old.saved_on)); END;
CREATE TRIGGER journal_insert_engagement AFTER insert ON engagement  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (8, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_engagement AFTER update ON engagement WHEN old.id IS NOT new.id OR old.organisation IS NOT new.organisation OR old.edition IS NOT new.edition OR old.joined_on IS NOT new.joined_on OR old.window_start IS NOT new.window_start OR old.sponsor IS NOT new.sponsor OR old.lead_contact IS NOT new.lead_contact OR old.lead_email IS NOT new.lead_email OR old.local_priority IS NOT new.local_priority OR old.revision IS NOT new.revision BEGIN INSERT INTO change (layout, row, operation, before) VALUES (8, new.id, 2, quote(old.id) || ',' || quote(old.organisation) || ',' || quote(old.edition) || ',' || quote(old.joined_on) || ',' || quote(old.window_start) || ',' || quote(old.sponsor) || ',' || quote(old.lead_contact) || ',' || quote(old.lead_email) || ',' || quote(old.local_priority) || ',' || quote(old.revision)); END;
CREATE TRIGGER journal_delete_engagement AFTER delete ON engagement  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (8, old.id, 3, quote(old.id) || ',' || quote(old.organisation) || ',' || quote(old.edition) || ',' || quote(old.joined_on) || ',' || quote(old.window_start) || ',' || quote(old.sponsor) || ',' || quote(old.lead_contact) || ',' || quote(old.lead_email) || ',' || quote(old.local_priority) || ',' || quote(old.revision)); END;
CREATE TRIGGER journal_insert_enquiry AFTER insert ON enquiry  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (9, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_enquiry AFTER update ON enquiry WHEN old.id IS NOT new.id OR old.received_on IS NOT new.received_on OR old.name IS NOT new.name OR old.email IS NOT new.email OR old.telephone IS NOT new.telephone OR old.organisation IS NOT new.organisation OR old.programme IS NOT new.programme OR old.delegates IS NOT new.delegates OR old.dates_wished IS NOT new.dates_wished OR old.terms_accepted IS NOT new.terms_accepted OR old.state IS NOT new.state OR old.engagement IS NOT new.engagement OR old.note IS NOT new.note OR old.revision IS NOT new.revision BEGIN INSERT INTO change (layout, row, operation, before) VALUES (9, new.id, 2, quote(old.id) || ',' || quote(old.received_on) || ',' || quote(old.name) || ',' || quote(old.email) || ',' || quote(old.telephone) || ',' || quote(old.organisation) || ',' || quote(old.programme) || ',' || quote(old.delegates) || ',' || quote(old.dates_wished) || ',' || quote(old.terms_accepted) || ',' || quote(old.state) || ',' || quote(old.engagement) || ',' || quote(old.note) || ',' || quote(old.revision)); END;
CREATE TRIGGER journal_delete_enquiry AFTER delete ON enquiry  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (9, old.id, 3, quote(old.id) || ',' || quote(old.received_on) || ',' || quote(old.name) || ',' || quote(old.email) || ',' || quote(old.telephone) || ',' || quote(old.organisation) || ',' || quote(old.programme) || ',' || quote(old.delegates) || ',' || quote(old.dates_wished) || ',' || quote(old.terms_accepted) || ',' || quote(old.state) || ',' || quote(old.engagement) || ',' || quote(old.note) || ',' || quote(old.revision)); END;
CREATE TRIGGER journal_insert_erasure AFTER insert ON erasure  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (26, new.person, 1, NULL); END;
CREATE TRIGGER journal_update_erasure AFTER update ON erasure WHEN old.person IS NOT new.person OR old.erased_on IS NOT new.erased_on OR old.reason IS NOT new.reason BEGIN INSERT INTO change (layout, row, operation, before) VALUES (26, new.person, 2, quote(old.person) || ',' || quote(old.erased_on) || ',' || quote(old.reason)); END;
CREATE TRIGGER journal_delete_erasure AFTER delete ON erasure  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (26, old.person, 3, quote(old.person) || ',' || quote(old.erased_on) || ',' || quote(old.reason)); END;
CREATE TRIGGER journal_insert_extension AFTER insert ON extension  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (10, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_extension AFTER update ON extension WHEN old.id IS NOT new.id OR old.commitment IS NOT new.commitment OR old.agreed_on IS NOT new.agreed_on OR old.until IS NOT new.until OR old.why IS NOT new.why BEGIN INSERT INTO change (layout, row, operation, before) VALUES (10, new.id, 2, quote(old.id) || ',' || quote(old.commitment) || ',' || quote(old.agreed_on) || ',' || quote(old.until) || ',' || quote(old.why)); END;
CREATE TRIGGER journal_delete_extension AFTER delete ON extension  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (10, old.id, 3, quote(old.id) || ',' || quote(old.commitment) || ',' || quote(old.agreed_on) || ',' || quote(old.until) || ',' || quote(old.why)); END;
CREATE TRIGGER journal_insert_facilitator AFTER insert ON facilitator  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (11, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_facilitator AFTER update ON facilitator WHEN old.id IS NOT new.id OR old.name IS NOT new.name OR old.name_key IS NOT new.name_key BEGIN INSERT INTO change (layout, row, operation, before) VALUES (11, new.id, 2, quote(old.id) || ',' || quote(old.name) || ',' || quote(old.name_key)); END;
CREATE TRIGGER journal_delete_facilitator AFTER delete ON facilitator  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (11, old.id, 3, quote(old.id) || ',' || quote(old.name) || ',' || quote(old.name_key)); END;
CREATE TRIGGER journal_insert_make_up AFTER insert ON make_up  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (28, quote(new.place) || ',' || quote(new.missed), 1, NULL); END;
CREATE TRIGGER journal_update_make_up AFTER update ON make_up WHEN old.place IS NOT new.place OR old.missed IS NOT new.missed OR old.session IS NOT new.session BEGIN INSERT INTO change (layout, row, operation, before) VALUES (28, quote(new.place) || ',' || quote(new.missed), 2, quote(old.place) || ',' || quote(old.missed) || ',' || quote(old.session)); END;
CREATE TRIGGER journal_delete_make_up AFTER delete ON make_up  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (28, quote(old.place) || ',' || quote(old.missed), 3, quote(old.place) || ',' || quote(old.missed) || ',' || quote(old.session)); END;
CREATE TRIGGER journal_insert_matrix AFTER insert ON matrix  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (12, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_matrix AFTER update ON matrix WHEN old.id IS NOT new.id OR old.engagement IS NOT new.engagement OR old.version IS NOT new.version OR old.state IS NOT new.state OR old.sent_on IS NOT new.sent_on OR old.returned_on IS NOT new.returned_on BEGIN INSERT INTO change (layout, row, operation, before) VALUES (12, new.id, 2, quote(old.id) || ',' || quote(old.engagement) || ',' || quote(old.version) || ',' || quote(old.state) || ',' || quote(old.sent_on) || ',' || quote(old.returned_on)); END;
CREATE TRIGGER journal_delete_matrix AFTER delete ON matrix  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (12, old.id, 3, quote(old.id) || ',' || quote(old.engagement) || ',' || quote(old.version) || ',' || quote(old.state) || ',' || quote(old.sent_on) || ',' || quote(old.returned_on)); END;
CREATE TRIGGER journal_insert_matrix_row AFTER insert ON matrix_row  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (13, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_matrix_row AFTER update ON matrix_row WHEN old.id IS NOT new.id OR old.matrix IS NOT new.matrix OR old.position IS NOT new.position OR old.commitment IS NOT new.commitment OR old.activity IS NOT new.activity OR old.lead IS NOT new.lead OR old.audience IS NOT new.audience OR old.numbers IS NOT new.numbers OR old.planned_on IS NOT new.planned_on OR old.due IS NOT new.due OR old.place IS NOT new.place OR old.priority IS NOT new.priority OR old.support IS NOT new.support OR old.status IS NOT new.status OR old.note IS NOT new.note BEGIN INSERT INTO change (layout, row, operation, before) VALUES (13, new.id, 2, quote(old.id) || ',' || quote(old.matrix) || ',' || quote(old.position) || ',' || quote(old.commitment) || ',' || quote(old.activity) || ',' || quote(old.lead) || ',' || quote(old.audience) || ',' || quote(old.numbers) || ',' || quote(old.planned_on) || ',' || quote(old.due) || ',' || quote(old.place) || ',' || quote(old.priority) || ',' || quote(old.support) || ',' || quote(old.status) || ',' || quote(old.note)); END;
CREATE TRIGGER journal_delete_matrix_row AFTER delete ON matrix_row  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (13, old.id, 3, quote(old.id) || ',' || quote(old.matrix) || ',' || quote(old.position) || ',' || quote(old.commitment) || ',' || quote(old.activity) || ',' || quote(old.lead) || ',' || quote(old.audience) || ',' || quote(old.numbers) || ',' || quote(old.planned_on) || ',' || quote(old.due) || ',' || quote(old.place) || ',' || quote(old.priority) || ',' || quote(old.support) || ',' || quote(old.status) || ',' || quote(old.note)); END;
CREATE TRIGGER journal_insert_need AFTER insert ON need  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (14, new.place, 1, NULL); END;
CREATE TRIGGER journal_update_need AFTER update ON need WHEN old.place IS NOT new.place OR old.access IS NOT new.access OR old.dietary IS NOT new.dietary BEGIN INSERT INTO change (layout, row, operation, before) VALUES (14, new.place, 2, quote(old.place) || ',' || quote(old.access) || ',' || quote(old.dietary)); END;
CREATE TRIGGER journal_delete_need AFTER delete ON need  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (14, old.place, 3, quote(old.place) || ',' || quote(old.access) || ',' || quote(old.dietary)); END;
CREATE TRIGGER journal_insert_organisation AFTER insert ON organisation  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (15, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_organisation AFTER update ON organisation WHEN old.id IS NOT new.id OR old.name IS NOT new.name OR old.name_key IS NOT new.name_key OR old.ods IS NOT new.ods OR old.region IS NOT new.region OR old.nation IS NOT new.nation OR old.language IS NOT new.language OR old.revision IS NOT new.revision BEGIN INSERT INTO change (layout, row, operation, before) VALUES (15, new.id, 2, quote(old.id) || ',' || quote(old.name) || ',' || quote(old.name_key) || ',' || quote(old.ods) || ',' || quote(old.region) || ',' || quote(old.nation) || ',' || quote(old.language) || ',' || quote(old.revision)); END;
CREATE TRIGGER journal_delete_organisation AFTER delete ON organisation  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (15, old.id, 3, quote(old.id) || ',' || quote(old.name) || ',' || quote(old.name_key) || ',' || quote(old.ods) || ',' || quote(old.region) || ',' || quote(old.nation) || ',' || quote(old.language) || ',' || quote(old.revision)); END;
CREATE TRIGGER journal_insert_person AFTER insert ON person  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (16, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_person AFTER update ON person WHEN old.id IS NOT new.id OR old.name IS NOT new.name OR old.family_name IS NOT new.family_name OR old.email IS NOT new.email OR old.email_key IS NOT new.email_key OR old.telephone IS NOT new.telephone OR old.job_title IS NOT new.job_title OR old.organisation IS NOT new.organisation OR old.revision IS NOT new.revision BEGIN INSERT INTO change (layout, row, operation, before) VALUES (16, new.id, 2, quote(old.id) || ',' || quote(old.name) || ',' || quote(old.family_name) || ',' || quote(old.email) || ',' || quote(old.email_key) || ',' || quote(old.telephone) || ',' || quote(old.job_title) || ',' || quote(old.organisation) || ',' || quote(old.revision)); END;
CREATE TRIGGER journal_delete_person AFTER delete ON person  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (16, old.id, 3, quote(old.id) || ',' || quote(old.name) || ',' || quote(old.family_name) || ',' || quote(old.email) || ',' || quote(old.email_key) || ',' || quote(old.telephone) || ',' || quote(old.job_title) || ',' || quote(old.organisation) || ',' || quote(old.revision)); END;
CREATE TRIGGER journal_insert_place AFTER insert ON place  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (17, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_place AFTER update ON place WHEN old.id IS NOT new.id OR old.cohort IS NOT new.cohort OR old.person IS NOT new.person OR old.standing IS NOT new.standing OR old.asked_on IS NOT new.asked_on OR old.priority IS NOT new.priority OR old.offered_until IS NOT new.offered_until OR old.reason IS NOT new.reason OR old.revision IS NOT new.revision BEGIN INSERT INTO change (layout, row, operation, before) VALUES (17, new.id, 2, quote(old.id) || ',' || quote(old.cohort) || ',' || quote(old.person) || ',' || quote(old.standing) || ',' || quote(old.asked_on) || ',' || quote(old.priority) || ',' || quote(old.offered_until) || ',' || quote(old.reason) || ',' || quote(old.revision)); END;
CREATE TRIGGER journal_delete_place AFTER delete ON place  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (17, old.id, 3, quote(old.id) || ',' || quote(old.cohort) || ',' || quote(old.person) || ',' || quote(old.standing) || ',' || quote(old.asked_on) || ',' || quote(old.priority) || ',' || quote(old.offered_until) || ',' || quote(old.reason) || ',' || quote(old.revision)); END;
CREATE TRIGGER journal_insert_requirement_state AFTER insert ON requirement_state  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (18, quote(new.place) || ',' || quote(new.requirement), 1, NULL); END;
CREATE TRIGGER journal_update_requirement_state AFTER update ON requirement_state WHEN old.place IS NOT new.place OR old.requirement IS NOT new.requirement OR old.state IS NOT new.state BEGIN INSERT INTO change (layout, row, operation, before) VALUES (18, quote(new.place) || ',' || quote(new.requirement), 2, quote(old.place) || ',' || quote(old.requirement) || ',' || quote(old.state)); END;
CREATE TRIGGER journal_delete_requirement_state AFTER delete ON requirement_state  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (18, quote(old.place) || ',' || quote(old.requirement), 3, quote(old.place) || ',' || quote(old.requirement) || ',' || quote(old.state)); END;
CREATE TRIGGER journal_insert_returned_work AFTER insert ON returned_work  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (19, quote(new.place) || ',' || quote(new.stage), 1, NULL); END;
CREATE TRIGGER journal_update_returned_work AFTER update ON returned_work WHEN old.place IS NOT new.place OR old.stage IS NOT new.stage OR old.returned_on IS NOT new.returned_on BEGIN INSERT INTO change (layout, row, operation, before) VALUES (19, quote(new.place) || ',' || quote(new.stage), 2, quote(old.place) || ',' || quote(old.stage) || ',' || quote(old.returned_on)); END;
CREATE TRIGGER journal_delete_returned_work AFTER delete ON returned_work  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (19, quote(old.place) || ',' || quote(old.stage), 3, quote(old.place) || ',' || quote(old.stage) || ',' || quote(old.returned_on)); END;
CREATE TRIGGER journal_insert_session AFTER insert ON session  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (20, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_session AFTER update ON session WHEN old.id IS NOT new.id OR old.cohort IS NOT new.cohort OR old.position IS NOT new.position OR old.starts IS NOT new.starts OR old.ends IS NOT new.ends OR old.venue IS NOT new.venue OR old.link IS NOT new.link OR old.contact IS NOT new.contact OR old.cancelled IS NOT new.cancelled OR old.revision IS NOT new.revision BEGIN INSERT INTO change (layout, row, operation, before) VALUES (20, new.id, 2, quote(old.id) || ',' || quote(old.cohort) || ',' || quote(old.position) || ',' || quote(old.starts) || ',' || quote(old.ends) || ',' || quote(old.venue) || ',' || quote(old.link) || ',' || quote(old.contact) || ',' || quote(old.cancelled) || ',' || quote(old.revision)); END;
CREATE TRIGGER journal_delete_session AFTER delete ON session  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (20, old.id, 3, quote(old.id) || ',' || quote(old.cohort) || ',' || quote(old.position) || ',' || quote(old.starts) || ',' || quote(old.ends) || ',' || quote(old.venue) || ',' || quote(old.link) || ',' || quote(old.contact) || ',' || quote(old.cancelled) || ',' || quote(old.revision)); END;
CREATE TRIGGER journal_insert_session_facilitator AFTER insert ON session_facilitator  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (21, quote(new.session) || ',' || quote(new.facilitator), 1, NULL); END;
CREATE TRIGGER journal_update_session_facilitator AFTER update ON session_facilitator WHEN old.session IS NOT new.session OR old.facilitator IS NOT new.facilitator OR old.position IS NOT new.position BEGIN INSERT INTO change (layout, row, operation, before) VALUES (21, quote(new.session) || ',' || quote(new.facilitator), 2, quote(old.session) || ',' || quote(old.facilitator) || ',' || quote(old.position)); END;
CREATE TRIGGER journal_delete_session_facilitator AFTER delete ON session_facilitator  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (21, quote(old.session) || ',' || quote(old.facilitator), 3, quote(old.session) || ',' || quote(old.facilitator) || ',' || quote(old.position)); END;
CREATE TRIGGER journal_insert_setting AFTER insert ON setting  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (22, new.key, 1, NULL); END;
CREATE TRIGGER journal_update_setting AFTER update ON setting WHEN old.key IS NOT new.key OR old.value IS NOT new.value BEGIN INSERT INTO change (layout, row, operation, before) VALUES (22, new.key, 2, quote(old.key) || ',' || quote(old.value)); END;
CREATE TRIGGER journal_delete_setting AFTER delete ON setting  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (22, old.key, 3, quote(old.key) || ',' || quote(old.value)); END;
CREATE TRIGGER journal_insert_survey_request AFTER insert ON survey_request  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (23, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_survey_request AFTER update ON survey_request WHEN old.id IS NOT new.id OR old.engagement IS NOT new.engagement OR old.level IS NOT new.level OR old.point IS NOT new.point OR old.place IS NOT new.place OR old.opens IS NOT new.opens OR old.due IS NOT new.due OR old.closes IS NOT new.closes OR old.progress IS NOT new.progress OR old.sent_on IS NOT new.sent_on OR old.reminded_on IS NOT new.reminded_on OR old.returned_on IS NOT new.returned_on OR old.sent_for_earlier_date IS NOT new.sent_for_earlier_date BEGIN INSERT INTO change (layout, row, operation, before) VALUES (23, new.id, 2, quote(old.id) || ',' || quote(old.engagement) || ',' || quote(old.level) || ',' || quote(old.point) || ',' || quote(old.place) || ',' || quote(old.opens) || ',' || quote(old.due) || ',' || quote(old.closes) || ',' || quote(old.progress) || ',' || quote(old.sent_on) || ',' || quote(old.reminded_on) || ',' || quote(old.returned_on) || ',' || quote(old.sent_for_earlier_date)); END;
CREATE TRIGGER journal_delete_survey_request AFTER delete ON survey_request  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (23, old.id, 3, quote(old.id) || ',' || quote(old.engagement) || ',' || quote(old.level) || ',' || quote(old.point) || ',' || quote(old.place) || ',' || quote(old.opens) || ',' || quote(old.due) || ',' || quote(old.closes) || ',' || quote(old.progress) || ',' || quote(old.sent_on) || ',' || quote(old.reminded_on) || ',' || quote(old.returned_on) || ',' || quote(old.sent_for_earlier_date)); END;
CREATE TRIGGER journal_insert_trainer AFTER insert ON trainer  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (24, new.id, 1, NULL); END;
CREATE TRIGGER journal_update_trainer AFTER update ON trainer WHEN old.id IS NOT new.id OR old.engagement IS NOT new.engagement OR old.person IS NOT new.person OR old.selected_on IS NOT new.selected_on OR old.materials_on IS NOT new.materials_on BEGIN INSERT INTO change (layout, row, operation, before) VALUES (24, new.id, 2, quote(old.id) || ',' || quote(old.engagement) || ',' || quote(old.person) || ',' || quote(old.selected_on) || ',' || quote(old.materials_on)); END;
CREATE TRIGGER journal_delete_trainer AFTER delete ON trainer  BEGIN INSERT INTO change (layout, row, operation, before) VALUES (24, old.id, 3, quote(old.id) || ',' || quote(old.engagement) || ',' || quote(old.person) || ',' || quote(old.selected_on) || ',' || quote(old.materials_on)); END;
PRAGMA writable_schema=OFF;
COMMIT;
