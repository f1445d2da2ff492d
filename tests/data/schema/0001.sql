-- A file as schema 0001 left it, before there was a journal: the rows of 0002.sql. Never changed: a test brings it up
-- to date.
PRAGMA application_id = 1129207378;
PRAGMA user_version = 1;
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
CREATE TABLE need (
    place INTEGER PRIMARY KEY REFERENCES place (id) ON DELETE CASCADE,
    access TEXT NOT NULL DEFAULT '',
    dietary TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO need VALUES(1,'Ramp','Vegan');
INSERT INTO need VALUES(3,'Loop','');
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('organisation',3);
INSERT INTO sqlite_sequence VALUES('edition',3);
INSERT INTO sqlite_sequence VALUES('engagement',4);
INSERT INTO sqlite_sequence VALUES('commitment',8);
INSERT INTO sqlite_sequence VALUES('matrix',4);
INSERT INTO sqlite_sequence VALUES('matrix_row',18);
INSERT INTO sqlite_sequence VALUES('cohort',6);
INSERT INTO sqlite_sequence VALUES('session',5);
INSERT INTO sqlite_sequence VALUES('facilitator',1);
INSERT INTO sqlite_sequence VALUES('survey_request',43);
INSERT INTO sqlite_sequence VALUES('person',5);
INSERT INTO sqlite_sequence VALUES('place',8);
INSERT INTO sqlite_sequence VALUES('certificate',4);
INSERT INTO sqlite_sequence VALUES('trainer',1);
INSERT INTO sqlite_sequence VALUES('cascade_session',1);
INSERT INTO sqlite_sequence VALUES('extension',1);
INSERT INTO sqlite_sequence VALUES('enquiry',1);
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
CREATE INDEX survey_request_awaited ON survey_request (due)
    WHERE progress IN ('not-sent', 'sent', 'reminded') AND due IS NOT NULL;
CREATE INDEX certificate_place ON certificate (place);
CREATE INDEX trainer_person ON trainer (person);
CREATE INDEX cascade_session_trainer ON cascade_session (trainer);
COMMIT;
