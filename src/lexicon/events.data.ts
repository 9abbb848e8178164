/**
 * Classes of events that news turns on, with their opposites.
 *
 * Origin: our own list. The classes follow the event types of ACE 2005 (Life, Movement, Transaction, Business, Conflict, Contact,
 * Personnel, Justice) and what newsroom checklists ask for; words were gathered from WordNet's synonyms and then chosen by hand for the
 * sense that they have in news.
 *
 * Words are parted by commas; a verb may carry its particle ("step down"). A tag after a word limits the sense:
 * `>person` the object (in the passive: the subject) is a person or a group, `>thing` it is not, `>none` there is no object,
 * `>some` there is one, `>to` and so on: a phrase with that preposition is there, `@person` the subject is a person or a group,
 * `@thing` it is not. A verb may stand in several classes; the first whose tag fits is taken.
 *
 * `affected`: whom a possessive or "of" with the noun names: "the death of two people" (patient), "Putin's call" (agent). For verbs,
 * `patientSubject` lists those whose subject undergoes the event when there is no object ("prices rose", "two died").
 */
export interface EventEntry {
  readonly id: string;
  /** As a question names it: "Did the CALL take place?" */
  readonly label: string;
  /** Participle for "How many were INJURED?", where the class has a patient that is counted. */
  readonly state?: string;
  readonly verbs: string;
  readonly nouns?: string;
  readonly adjectives?: string;
  /** The opposite: sign -1. */
  readonly notVerbs?: string;
  readonly notNouns?: string;
  readonly notAdjectives?: string;
  readonly notLabel?: string;
  readonly notState?: string;
  readonly affected?: "agent" | "patient";
  readonly patientSubject?: string;
  /** Participants may change places: A met B, B met A. */
  readonly symmetric?: true;
}

export const EVENT_CLASSES: readonly EventEntry[] = [
  // Occurrence: their subject is the event.
  { id: "occur", label: "event", verbs: "occur, happen, take place, come about, transpire, materialize, materialise, come to pass, be held", nouns: "occurrence, incident, event" },
  { id: "proceed", label: "event", verbs: "go ahead, proceed, go forward, move ahead, move forward", notVerbs: "cancel, call off, scrap, abort, shelve, nix", notNouns: "cancellation, cancelation", notLabel: "cancellation", notState: "cancelled", affected: "patient" },
  { id: "delay", label: "delay", state: "delayed", verbs: "postpone, delay, defer, put off, push back, reschedule, hold up", nouns: "postponement, delay, deferral", affected: "patient", notVerbs: "bring forward, speed up, expedite, accelerate", patientSubject: "delay" },
  { id: "begin", label: "start", state: "begun", verbs: "begin, start, commence, kick off, get underway, get under way, resume, initiate, restart", nouns: "start, beginning, commencement, outset, resumption, onset", affected: "patient", patientSubject: "begin, start, commence, kick off, get underway, get under way, resume, restart", notVerbs: "end, finish, conclude>none, conclude>thing, stop>thing, stop>none, halt, cease, expire, terminate, wrap up, wind down, suspend>thing, discontinue, abandon>thing, come to an end", notNouns: "end, ending, conclusion, halt, cessation, expiration, termination, suspension", notLabel: "end", notState: "ended" },
  { id: "continue", label: "continuation", verbs: "continue, persist, go on, keep on, extend, remain in place, carry on, last, renew, prolong", nouns: "continuation, extension, renewal", affected: "patient", patientSubject: "continue, persist, go on, last" },

  // Contact.
  { id: "communicate", label: "call", verbs: "speak>with, speak>to, speak>by, talk>with, talk>to, talk>by, call>person, call>to, call>none@person, phone, telephone, ring>person, ring up, dial, converse, chat, contact>person, reach out, get in touch, communicate, facetime, skype, call up, exchange words, make contact", nouns: "call, phone call, telephone call, conversation, phone conversation, telephone conversation, chat, communication, contact, dialogue, exchange, talk, phone chat", affected: "agent", symmetric: true, notVerbs: "hang up" },
  { id: "meet", label: "meeting", verbs: "meet>person, meet>with, meet>none, meet up, sit down>with, convene, huddle, confer, hold talks, get together, come face to face, rendezvous", nouns: "meeting, summit, talks, encounter, get-together, sit-down, session, audience, rendezvous, powwow, face-to-face", affected: "agent", symmetric: true, notVerbs: "snub>person, stand up>person", notNouns: "snub" },
  { id: "negotiate", label: "negotiation", verbs: "negotiate, bargain, haggle, mediate, broker", nouns: "negotiation, bargaining, mediation", affected: "agent", symmetric: true },
  { id: "visit", label: "visit", verbs: "visit, tour, travel>to, drop by, stop by, pay a visit, go>to@person, fly>to, journey", nouns: "visit, trip, tour, journey, stopover, travel", affected: "agent" },
  { id: "invite", label: "invitation", verbs: "invite>person", nouns: "invitation, invite", affected: "patient", notVerbs: "disinvite, uninvite" },
  { id: "write", label: "message", verbs: "write, email, e-mail, text>person, message>person, pen, author, send>letter", nouns: "letter, email, e-mail, memo, text message, note", affected: "agent" },
  { id: "post", label: "post", verbs: "post, tweet, retweet, publish, upload, share>thing, air, broadcast, run>story, print>thing", nouns: "post, tweet, publication, posting, broadcast", affected: "agent", notVerbs: "delete, take down, retract, withdraw>story, unpublish, remove>post", notNouns: "retraction, deletion", notLabel: "retraction" },
  { id: "respond", label: "response", verbs: "respond, reply, answer, comment, return>call, return>request, weigh in", nouns: "response, reply, answer, comment", affected: "agent", notVerbs: "ignore>request, decline>comment" },
  { id: "interview", label: "interview", verbs: "interview", nouns: "interview", affected: "patient" },
  { id: "say", label: "statement", verbs: "remark", nouns: "remark, statement, utterance", affected: "agent" },
  { id: "address", label: "speech", verbs: "address>person, lecture, orate", nouns: "speech, address, keynote, lecture, sermon", affected: "agent" },
  { id: "apologize", label: "apology", verbs: "apologize, apologise, say sorry, express regret", nouns: "apology, mea culpa", affected: "agent" },
  { id: "praise", label: "praise", verbs: "praise, laud, commend, applaud, hail, compliment, salute", nouns: "praise, tribute, applause", affected: "agent", notVerbs: "criticize, criticise, condemn, denounce, slam, blast>person, lambaste, rebuke, decry, deplore, attack>words, rip, chide, scold, censure, excoriate, assail, berate, deride, ridicule, mock, bash, lash out, castigate", notNouns: "criticism, condemnation, denunciation, rebuke, censure", notLabel: "criticism", notState: "criticized" },
  { id: "threaten", label: "threat", state: "threatened", verbs: "threaten, menace, intimidate", nouns: "threat, intimidation", affected: "agent" },
  { id: "warn", label: "warning", verbs: "warn, caution, alert", nouns: "warning, alert", affected: "agent" },
  { id: "demand", label: "demand", verbs: "demand, call>for, call>on, call>upon, call on, call upon, call for, urge, press>person, exhort, pressure, request, ask>for, appeal>for, plead>for, seek, implore, petition", nouns: "demand, request, appeal, plea, petition, call for", affected: "agent" },
  { id: "promise", label: "promise", verbs: "promise, pledge, vow, swear, commit>to, guarantee", nouns: "promise, pledge, vow, commitment, guarantee", affected: "agent", notVerbs: "renege, go back on, backtrack, break>promise" },
  { id: "offer", label: "offer", verbs: "offer, tender>thing", nouns: "offer, bid, proposal", affected: "agent" },
  { id: "propose", label: "proposal", verbs: "propose, suggest>thing, recommend, put forward, advocate, introduce>bill, float>thing", nouns: "proposal, recommendation, suggestion, plan", affected: "agent" },
  { id: "confirm", label: "confirmation", verbs: "confirm, acknowledge, admit, concede, corroborate, verify, affirm, attest, own up, confess, substantiate, vouch", nouns: "confirmation, acknowledgement, acknowledgment, admission, corroboration, verification, confession", affected: "agent", notVerbs: "deny, dispute, refute, rebut, contradict, disavow, repudiate, gainsay, debunk, discredit, disprove, dismiss>account, reject>account, push back>against, recant", notNouns: "denial, rebuttal, refutation, repudiation, disavowal, contradiction", notLabel: "denial" },
  { id: "doubt", label: "doubt", verbs: "doubt, question>thing, query, cast doubt, challenge>account", nouns: "doubt, scepticism, skepticism, suspicion", affected: "agent", notVerbs: "trust, believe>person" },
  { id: "apprise", label: "knowledge", verbs: "inform>person, brief, notify, apprise", nouns: "notification, briefing", affected: "patient" },
  { id: "reveal", label: "disclosure", state: "revealed", verbs: "reveal>thing, disclose, leak, divulge, expose, make public, unearth, go public", nouns: "disclosure, revelation, leak, exposure", affected: "patient", notVerbs: "conceal, hide, cover up, withhold, suppress, keep secret", notNouns: "concealment, cover-up, coverup, suppression", notLabel: "cover-up" },

  // Life.
  { id: "die", label: "death", state: "killed", verbs: "die, kill, murder, slay, assassinate, perish, succumb, pass away, gun down, behead, decapitate, execute>person, hang>person, lynch, massacre, put to death, shoot dead, electrocute, drown, beat to death, stab to death, suffocate, lose life, commit suicide, bludgeon, slaughter, euthanize", nouns: "death, fatality, killing, murder, homicide, demise, slaying, assassination, execution, beheading, decapitation, suicide, massacre, loss of life, death toll, manslaughter, passing, drowning, slaughter, toll, dead, body count", adjectives: "dead@person, deceased, lifeless, fatal", affected: "patient", patientSubject: "die, perish, succumb, pass away, drown, suffocate", notVerbs: "survive, pull through", notNouns: "survival, survivor", notAdjectives: "alive, living", notLabel: "survival", notState: "survived" },
  { id: "injure", label: "injury", state: "injured", verbs: "injure, wound, hurt>person, hurt>none, maim, scald, stab, concuss, burn>person, mutilate, disfigure", nouns: "injury, wound, casualty, burn, stabbing, wounded, injured", adjectives: "injured, wounded, hurt", affected: "patient", patientSubject: "hurt", notAdjectives: "unhurt, unharmed, uninjured, unscathed, safe@person", notVerbs: "heal, escape unhurt, escape injury", notLabel: "escape", notState: "unhurt" },
  { id: "hospitalize", label: "hospitalization", state: "hospitalized", verbs: "hospitalize, hospitalise, rush to hospital, take to hospital, admit>hospital, treat>for, treat>person", nouns: "hospitalization, hospitalisation, treatment", affected: "patient", notVerbs: "discharge>person", notNouns: "discharge" },
  { id: "infect", label: "infection", state: "infected", verbs: "infect, contract>disease, catch>disease, test positive, sicken, fall ill, poison>person", nouns: "infection, contagion, outbreak, poisoning, epidemic, diagnosis", adjectives: "infected, ill@person, sick@person, positive@person", affected: "patient", patientSubject: "test positive, fall ill", notVerbs: "test negative, recover>none, recover>from, cure", notNouns: "recovery, cure", notAdjectives: "negative@person, healthy@person, immune@person", notLabel: "recovery", notState: "recovered" },
  { id: "illness", label: "illness", verbs: "faint, pass out, have a stroke, overdose", nouns: "heart attack, stroke, seizure, illness, coma, overdose, cardiac arrest", affected: "patient", patientSubject: "faint, pass out, overdose" },
  { id: "diagnose", label: "diagnosis", state: "diagnosed", verbs: "diagnose", affected: "patient" },
  { id: "bear", label: "birth", state: "born", verbs: "bear>person, give birth, deliver>baby", nouns: "birth, childbirth, delivery of", affected: "patient" },
  { id: "conceive", label: "pregnancy", verbs: "conceive>child, expect>child, impregnate", nouns: "pregnancy", adjectives: "pregnant, expecting", affected: "agent", notVerbs: "miscarry", notNouns: "miscarriage, abortion" },
  { id: "marry", label: "wedding", state: "married", verbs: "marry, wed, tie the knot", nouns: "marriage, wedding, nuptials", adjectives: "married, wed", affected: "agent", symmetric: true, notVerbs: "divorce, separate>from, split up", notNouns: "divorce", notAdjectives: "divorced, unmarried, single@person", notLabel: "divorce" },
  { id: "engage", label: "engagement", verbs: "engage>person, get engaged, date>person", nouns: "engagement, romance, affair, relationship", adjectives: "engaged", affected: "agent", symmetric: true, notVerbs: "break up", notNouns: "breakup, break-up" },
  { id: "disappear", label: "disappearance", state: "missing", verbs: "disappear, vanish, go missing", nouns: "disappearance", adjectives: "missing@person", affected: "patient", patientSubject: "disappear, vanish, go missing", notVerbs: "find>person, locate, turn up, reappear, resurface", notAdjectives: "accounted", notLabel: "finding", notState: "found" },

  // Justice.
  { id: "arrest", label: "arrest", state: "arrested", verbs: "arrest, detain, apprehend, take into custody, nab, collar, capture>person, round up, take in, bust, seize>person, handcuff", nouns: "arrest, detention, custody, apprehension, capture", affected: "patient", notVerbs: "release>person, free, let go>person, set free, turn loose, bail", notNouns: "release>person, release>none", notAdjectives: "free@person", notLabel: "release", notState: "released" },
  { id: "imprison", label: "imprisonment", state: "jailed", verbs: "imprison, jail, incarcerate, lock up, put behind bars, serve time, intern>person", nouns: "imprisonment, incarceration, internment, confinement", adjectives: "jailed, imprisoned, incarcerated", affected: "patient", notVerbs: "parole, pardon, amnesty", notNouns: "parole, pardon, amnesty, clemency", notLabel: "pardon", notState: "pardoned" },
  { id: "charge", label: "charge", state: "charged", verbs: "charge>person, indict, arraign, prosecute, press charges, file charges, bring charges, book>person", nouns: "charge, indictment, prosecution, arraignment, count", affected: "patient", notVerbs: "drop charges" },
  { id: "accuse", label: "accusation", state: "accused", verbs: "accuse, blame, allege, implicate, fault, incriminate", nouns: "accusation, allegation, blame, complaint", affected: "agent", notVerbs: "vindicate, exculpate" },
  { id: "convict", label: "conviction", state: "convicted", verbs: "convict, find guilty, judge guilty", nouns: "conviction, guilty verdict", adjectives: "guilty, culpable", affected: "patient", notVerbs: "acquit, exonerate, find not guilty, clear>person, absolve", notNouns: "acquittal, exoneration", notAdjectives: "innocent", notLabel: "acquittal", notState: "acquitted" },
  { id: "plead", label: "plea", verbs: "plead, plead guilty", nouns: "guilty plea", affected: "agent", notVerbs: "plead not guilty, plead innocent", notNouns: "not guilty plea" },
  { id: "sentence", label: "sentence", state: "sentenced", verbs: "sentence", nouns: "sentence, sentencing, prison term, jail term", affected: "patient" },
  { id: "fine", label: "fine", state: "fined", verbs: "fine, penalize, penalise", nouns: "fine, penalty", affected: "patient" },
  { id: "sue", label: "lawsuit", state: "sued", verbs: "sue, file suit, file a lawsuit, take to court, litigate", nouns: "lawsuit, suit, litigation, class action, legal action", affected: "agent", notVerbs: "drop>lawsuit, settle>with, settle>lawsuit", notNouns: "settlement", notLabel: "settlement" },
  { id: "try", label: "trial", verbs: "try>person, stand trial, go on trial", nouns: "trial, retrial, court-martial", affected: "patient" },
  { id: "testify", label: "testimony", verbs: "testify, give evidence, take the stand, bear witness", nouns: "testimony, deposition", affected: "agent" },
  { id: "subpoena", label: "subpoena", state: "subpoenaed", verbs: "subpoena, summon>person", nouns: "subpoena, summons", affected: "patient" },
  { id: "rule", label: "ruling", verbs: "rule>none, rule>on, rule>against, rule>in, adjudicate, decide>case, hold>that", nouns: "ruling, verdict, judgment, judgement", affected: "agent" },
  { id: "uphold", label: "ruling", state: "upheld", verbs: "uphold, affirm>ruling, sustain>ruling, reinstate", nouns: "reinstatement", affected: "patient", notVerbs: "overturn, strike down, reverse, overrule, invalidate, throw out, quash, void, nullify, annul, vacate, rescind, revoke, repeal, undo, roll back, scrap>law, override", notNouns: "reversal, repeal, revocation, annulment, nullification", notLabel: "reversal", notState: "overturned" },
  { id: "investigate", label: "investigation", state: "investigated", verbs: "investigate, probe, look into, inquire, examine, scrutinize, scrutinise, audit", nouns: "investigation, probe, inquiry, enquiry, audit, examination, review", affected: "patient" },
  { id: "search", label: "search", state: "searched", verbs: "search, comb, scour, hunt, frisk", nouns: "search, manhunt, hunt", affected: "patient" },
  { id: "extradite", label: "deportation", state: "deported", verbs: "extradite, deport, expel", nouns: "extradition, deportation, expulsion", affected: "patient" },
  { id: "steal", label: "theft", state: "stolen", verbs: "steal, rob, loot, burgle, burglarize, shoplift, embezzle, pilfer, plunder", nouns: "theft, robbery, burglary, heist, looting, embezzlement", affected: "patient" },
  { id: "cheat", label: "fraud", verbs: "defraud, swindle, scam, con, cheat, bribe, launder", nouns: "fraud, scam, swindle, bribery, bribe, corruption, money laundering", affected: "agent" },
  { id: "rape", label: "assault", state: "assaulted", verbs: "rape, molest, grope, sexually assault, sexually abuse, abuse>person, harass", nouns: "rape, sexual assault, molestation, abuse, harassment, sexual harassment", affected: "patient" },
  { id: "kidnap", label: "kidnapping", state: "kidnapped", verbs: "kidnap, abduct, take hostage, hijack, snatch", nouns: "kidnapping, abduction, hijacking, hostage-taking", affected: "patient", notVerbs: "release>hostage", notLabel: "release", notState: "freed" },
  { id: "escape", label: "escape", verbs: "escape, break out, flee>none, flee>thing, evade, get away, abscond, run away", nouns: "escape, breakout, getaway, jailbreak", affected: "agent", notVerbs: "recapture", notNouns: "recapture" },

  // Conflict and disaster.
  { id: "attack", label: "attack", state: "attacked", verbs: "attack, assault, bomb, raid, storm>thing, ambush, invade, strike>thing, strike>person, shell, bombard, target, maul, bite>person, beat up, punch, stab, mug", nouns: "attack, assault, raid, ambush, bombing, airstrike, air strike, invasion, strike, offensive, onslaught, terrorism, bombardment, incursion", affected: "agent", notVerbs: "defend, repel", notNouns: "defense, defence" },
  { id: "shoot", label: "shooting", state: "shot", verbs: "shoot, open fire, fire>none, fire>shot, fire>at, gun down", nouns: "shooting, gunfire, gunshot, shootout", affected: "agent" },
  { id: "explode", label: "explosion", verbs: "explode, blow up, detonate, go off, erupt, set off", nouns: "explosion, blast, detonation, eruption", affected: "patient", patientSubject: "explode, blow up, detonate, go off, erupt" },
  { id: "crash", label: "crash", verbs: "crash, collide, derail, plow, smash, ram, slam>into, wreck, capsize, sink@ship, run over, veer", nouns: "crash, collision, derailment, wreck, accident, pileup, pile-up, smash, shipwreck", affected: "patient", patientSubject: "crash, collide, derail, capsize, veer" },
  { id: "collapse", label: "collapse", verbs: "collapse, cave in, give way, crumble, come down", nouns: "collapse, cave-in", affected: "patient", patientSubject: "collapse, cave in, give way, crumble, come down" },
  { id: "burn", label: "fire", verbs: "burn>thing, burn>none, burn down, catch fire, go up in flames, ignite, set fire, set ablaze, torch, set on fire", nouns: "fire, blaze, wildfire, inferno, arson, bushfire", affected: "patient", patientSubject: "burn, burn down, catch fire, ignite", adjectives: "ablaze, on fire", notVerbs: "extinguish, put out>blaze, douse, contain>blaze, quell", notNouns: "containment", notLabel: "extinction", notState: "extinguished" },
  { id: "disaster", label: "disaster", verbs: "flood, inundate, strike@storm, hit@storm, make landfall", nouns: "earthquake, quake, flood, flooding, tornado, hurricane, storm, typhoon, cyclone, tsunami, landslide, avalanche, mudslide, drought, blizzard, disaster", affected: "patient" },
  { id: "rescue", label: "rescue", state: "rescued", verbs: "rescue, save>person, airlift, pull>from", nouns: "rescue", affected: "patient" },
  { id: "evacuate", label: "evacuation", state: "evacuated", verbs: "evacuate, flee>home, displace", nouns: "evacuation, displacement", affected: "patient" },
  { id: "destroy", label: "destruction", state: "destroyed", verbs: "destroy, demolish, raze, level>thing, flatten, damage, wreck>thing, gut>thing, ruin, vandalize, vandalise", nouns: "destruction, demolition, damage", affected: "patient", notVerbs: "rebuild, restore>thing, repair", notNouns: "reconstruction, restoration, repair", notLabel: "repair" },
  { id: "build", label: "construction", state: "built", verbs: "build, construct, erect", nouns: "construction, building of", affected: "patient" },
  { id: "fight", label: "fighting", verbs: "fight, clash, battle, brawl, scuffle, spar", nouns: "fight, fighting, clash, battle, brawl, war, skirmish, scuffle", affected: "agent", symmetric: true, notVerbs: "surrender, cease fire", notNouns: "ceasefire, cease-fire, truce, surrender", notLabel: "truce" },
  { id: "capture", label: "capture", state: "captured", verbs: "capture>thing, seize>thing, overrun, occupy, annex, conquer, take control, confiscate, impound", nouns: "seizure, occupation, annexation, takeover, confiscation", affected: "patient", notVerbs: "liberate, retake, recapture>thing, cede, lose control", notNouns: "liberation", notLabel: "liberation" },
  { id: "deploy", label: "deployment", state: "deployed", verbs: "deploy, dispatch, send>troops, mobilize, mobilise, station>person", nouns: "deployment, mobilization", affected: "patient", notVerbs: "withdraw>person, withdraw>from, pull out, recall>person", notNouns: "withdrawal, pullout, drawdown", notLabel: "withdrawal", notState: "withdrawn" },
  { id: "protest", label: "protest", verbs: "protest, demonstrate>none, demonstrate>against, march, rally>none, rally>against, picket, riot, boycott", nouns: "protest, demonstration, march, rally, riot, picket, unrest, boycott, sit-in, uprising", affected: "agent" },
  { id: "strike", label: "strike", verbs: "go on strike, walk out, strike>none@person", nouns: "walkout, work stoppage, strike", affected: "agent" },

  // Politics and offices.
  { id: "accept", label: "approval", state: "approved", verbs: "accept, approve, pass>bill, ratify, adopt>thing, consent, greenlight, sanction>thing, assent, give approval, rubber-stamp, enact, sign>law, agree>to, clear>bill, advance>bill", nouns: "approval, passage, ratification, adoption, acceptance, consent, assent, enactment, go-ahead, green light", affected: "patient", notVerbs: "reject, refuse>thing, decline>thing, turn down, veto, vote down, rebuff, spurn, block>bill, defeat>bill, kill>bill, shoot down>bill, disapprove, shun, snub>thing, dismiss>thing, filibuster, derail>bill", notNouns: "rejection, refusal, veto, disapproval, rebuff, filibuster", notLabel: "rejection", notState: "rejected" },
  { id: "agree", label: "agreement", verbs: "agree, reach agreement, strike a deal, reach a deal, come to terms, compromise", nouns: "agreement, deal, accord, pact, compromise, treaty, truce", affected: "agent", symmetric: true, notVerbs: "disagree, refuse>none, refuse>inf, decline>inf, balk, differ", notNouns: "disagreement, impasse, stalemate, deadlock", notLabel: "disagreement" },
  { id: "sign", label: "signing", state: "signed", verbs: "sign, ink, initial>thing", nouns: "signing, signature", affected: "patient" },
  { id: "allow", label: "permission", state: "allowed", verbs: "allow, permit, authorize, authorise, legalize, legalise, let, license, decriminalize, enable, lift>ban, grant>permission", nouns: "permission, authorization, authorisation, legalization, clearance, permit", affected: "patient", notVerbs: "ban, prohibit, bar, forbid, outlaw, block, disallow, criminalize, prevent, stop>person, stop>from, exclude, blacklist", notNouns: "ban, prohibition, moratorium, embargo, exclusion", adjectives: "legal, lawful, permissible", notAdjectives: "illegal, unlawful, forbidden", notLabel: "ban", notState: "banned" },
  { id: "support", label: "support", verbs: "support, back, endorse, favor, favour, champion, embrace, advocate>thing, espouse, side, stand by, stand with, vote>for", nouns: "support, backing, endorsement, advocacy", affected: "agent", adjectives: "supportive", notVerbs: "oppose, resist, object>to, fight>against, denounce>bill, vote>against, campaign>against, disown", notNouns: "opposition, objection, resistance", notAdjectives: "opposed", notLabel: "opposition", notState: "opposed" },
  { id: "vote", label: "vote", verbs: "vote, cast a vote, cast ballot, abstain", nouns: "vote, ballot, referendum", affected: "agent" },
  { id: "elect", label: "election", state: "elected", verbs: "elect, reelect, re-elect, vote in, vote into", nouns: "election, reelection, re-election", affected: "patient" },
  { id: "run", label: "candidacy", verbs: "run>for, stand>for, seek>office, challenge>person, enter>race", nouns: "candidacy, campaign, presidential bid", affected: "agent", notVerbs: "drop out, bow out, withdraw>from, suspend>campaign", notLabel: "withdrawal" },
  { id: "appoint", label: "appointment", state: "appointed", verbs: "appoint, hire, recruit, name>person, install>person, promote>person, tap>person, reinstate>person, swear in, nominate, inaugurate, select>person, pick>person, choose>person", nouns: "appointment, hiring, nomination, recruitment, promotion, inauguration, swearing-in", affected: "patient", notVerbs: "fire>person, dismiss>person, sack, oust, lay off, axe>person, boot>person, unseat, depose, let go, suspend>person, remove>person, terminate>person, strip>person", notNouns: "firing, dismissal, ouster, sacking, layoff, removal", notLabel: "dismissal", notState: "dismissed" },
  { id: "resign", label: "resignation", verbs: "resign, quit, step down, stand down, leave office, retire, step aside, bow out, give up>post, abdicate, relinquish", nouns: "resignation, retirement, abdication, stepping down", affected: "agent", notVerbs: "stay on, remain in office, cling, stay in office", notLabel: "stay" },
  { id: "replace", label: "replacement", state: "replaced", verbs: "replace, succeed>person, supplant, supersede, take over>from", nouns: "replacement, succession", affected: "patient" },
  { id: "impeach", label: "impeachment", state: "impeached", verbs: "impeach", nouns: "impeachment", affected: "patient" },
  { id: "order", label: "order", verbs: "order, command, instruct, direct>person, mandate, require>person", nouns: "order, directive, mandate, instruction", affected: "agent" },
  { id: "announce", label: "announcement", verbs: "announce, unveil>plan", nouns: "announcement", affected: "agent" },
  { id: "impose", label: "sanctions", state: "imposed", verbs: "impose, slap, levy, sanction>person", nouns: "imposition, sanction, sanctions, tariff", affected: "patient", notVerbs: "lift>thing, ease>sanction, waive, exempt", notNouns: "waiver, exemption" },

  // Contests.
  { id: "win", label: "victory", verbs: "win, defeat>person, beat>person, triumph, prevail, clinch, overcome, rout, edge>person, edge out, top>person, outpoint, knock out, upset>person, trounce, thrash, capture>title, best>person, topple", nouns: "victory, win, triumph, success, rout", affected: "agent", notVerbs: "lose>none, lose>to, lose>game, lose>thing, fall>to@person, concede>defeat", notNouns: "loss, defeat", notLabel: "defeat" },
  { id: "lead", label: "lead", verbs: "lead>person, lead>none, ahead", nouns: "lead", affected: "agent", notVerbs: "trail, lag", notLabel: "deficit" },
  { id: "tie", label: "draw", verbs: "draw>with, tie>with, tie>none", nouns: "draw, tie, dead heat", affected: "agent", symmetric: true },
  { id: "score", label: "score", verbs: "score, net>goal", nouns: "score, goal, touchdown", affected: "agent" },
  { id: "qualify", label: "qualification", verbs: "qualify, pass>test, graduate", nouns: "qualification, graduation", affected: "agent", notVerbs: "fail>test, flunk, disqualify", notNouns: "disqualification, failure", notLabel: "failure" },

  // Amounts.
  { id: "rise", label: "rise", state: "raised", verbs: "rise, increase, grow, climb, jump>none, jump>to, jump>by, surge, soar, go up, gain>none, gain>percent, rally>none, spike, swell, double, triple, expand, raise>rate, raise>number, boost, hike, lift>rate, escalate, mushroom, tick up, rebound, strengthen, widen, improve, quadruple, skyrocket, shoot up, intensify, add>percent, inch up", nouns: "rise, increase, growth, gain, jump, surge, hike, spike, expansion, uptick, upturn, improvement, escalation, rebound", affected: "patient", adjectives: "up@thing, higher@thing", patientSubject: "rise, increase, grow, climb, jump, surge, soar, go up, gain, rally, spike, swell, double, triple, expand, escalate, mushroom, tick up, rebound, strengthen, widen, improve, quadruple, skyrocket, shoot up, intensify, inch up, fall, drop, decline, decrease, plunge, plummet, slump, slide, sink, tumble, dip, shrink, go down, contract, dwindle, weaken, narrow, ease, slip, shed, lose, halve, worsen, deteriorate, crash, tick down, diminish, subside", notVerbs: "fall, drop>none, drop>to, drop>by, drop>percent, decline>none, decline>to, decline>by, decline>percent, decrease, plunge, plummet, slump, slide, sink>none, tumble, dip, shrink, go down, cut>thing, lower, reduce, slash, halve, trim, dwindle, weaken, narrow, ease, slip, curb, contract>none, diminish, lose>percent, shed>percent, worsen, deteriorate, downgrade, subside, scale back, tick down, cut back, curtail", notNouns: "fall, drop, decline, decrease, plunge, slump, slide, cut, reduction, dip, contraction, downturn, shrinkage, downgrade, cutback", notAdjectives: "down@thing, lower@thing", notLabel: "fall", notState: "cut" },
  { id: "exceed", label: "level", verbs: "exceed, surpass, top>number, outpace, outnumber, beat>expectation", affected: "agent", notVerbs: "fall short, miss>expectation, undershoot", notNouns: "shortfall" },
  { id: "cost", label: "cost", verbs: "cost", nouns: "cost, price, expense", affected: "agent" },
  { id: "spend", label: "spending", verbs: "spend, splurge", nouns: "spending, expenditure", affected: "agent", notVerbs: "save>money, economize", notNouns: "savings, saving" },

  // Business.
  { id: "open", label: "opening", state: "opened", verbs: "open>thing, open>none, reopen, inaugurate>thing", nouns: "opening, reopening", adjectives: "open@thing", affected: "patient", patientSubject: "open, reopen, close, shut, shut down", notVerbs: "close>thing, close>none, shut, shutter, shut down, lock>thing, seal>thing", notNouns: "closure, shutdown, closing", notAdjectives: "closed@thing, shut@thing", notLabel: "closure", notState: "closed" },
  { id: "launch", label: "launch", state: "launched", verbs: "launch, unveil, introduce, release>thing, roll out, debut, debut>none, bring out, premiere, issue>thing", nouns: "launch, release>thing, debut, rollout, roll-out, unveiling, introduction, premiere, lift-off, liftoff", affected: "patient", patientSubject: "launch, debut, premiere", notVerbs: "withdraw>product, axe>product, phase out", notLabel: "withdrawal" },
  { id: "recall", label: "recall", state: "recalled", verbs: "recall>thing, pull>product", nouns: "recall", affected: "patient" },
  { id: "buy", label: "purchase", state: "bought", verbs: "buy, acquire, purchase, take over>thing, snap up, buy out, take private", nouns: "acquisition, purchase, takeover, buyout", affected: "patient" },
  { id: "sell", label: "sale", state: "sold", verbs: "sell, sell off, offload, divest, auction, dispose", nouns: "sale, divestiture, divestment, auction", affected: "patient" },
  { id: "merge", label: "merger", verbs: "merge, combine>with, join forces, unite, consolidate", nouns: "merger, combination", affected: "agent", symmetric: true, notVerbs: "spin off, break up>thing, demerge", notNouns: "spinoff, spin-off, breakup", notLabel: "split" },
  { id: "invest", label: "investment", verbs: "invest, fund, finance, bankroll, subsidize, sponsor", nouns: "investment, funding, financing, subsidy, grant, sponsorship", affected: "agent", notVerbs: "defund, disinvest" },
  { id: "pay", label: "payment", state: "paid", verbs: "pay, fork over, compensate, reimburse, repay, pay off, settle>bill, donate, contribute, shell out, refund", nouns: "payment, compensation, donation, payout, reimbursement, contribution, repayment, refund, ransom", affected: "agent", notVerbs: "owe, default", notNouns: "default, nonpayment", notLabel: "default" },
  { id: "borrow", label: "loan", verbs: "borrow, lend, loan", nouns: "loan, borrowing", affected: "agent" },
  { id: "bankrupt", label: "bankruptcy", verbs: "go bankrupt, file for bankruptcy, go bust, collapse@company, declare bankruptcy, fold>none", nouns: "bankruptcy, insolvency", adjectives: "bankrupt, insolvent", affected: "patient" },
  { id: "profit", label: "profit", verbs: "profit", nouns: "profit, earnings", adjectives: "profitable", affected: "agent", notNouns: "deficit, net loss" },
  { id: "employ", label: "employment", verbs: "employ", nouns: "employment", adjectives: "employed", affected: "patient", notNouns: "unemployment", notAdjectives: "unemployed, jobless" },

  // Movement.
  { id: "arrive", label: "arrival", verbs: "arrive, come>to@person, come>none@person, land>none, return>none, return>to, get back, reach>place, show up, attend, enter>place, come back, go back, check in", nouns: "arrival, return, attendance, homecoming, entry", affected: "agent", notVerbs: "leave>place, leave>none, depart, exit, withdraw>none, walk away, set off, skip, boycott>thing, stay away, check out, pull out>of", notNouns: "departure, exit, absence, walkaway, no-show", notLabel: "departure" },
  { id: "move", label: "move", verbs: "move>to, relocate, migrate, immigrate, emigrate, transfer", nouns: "relocation, migration, immigration, transfer, move", affected: "agent", notVerbs: "stay, remain>in" },
  { id: "join", label: "membership", verbs: "join, enlist, enroll, enrol, sign up", nouns: "membership, enlistment, accession, enrollment", affected: "agent", notVerbs: "secede, leave>group", notNouns: "secession" },
  { id: "cross", label: "crossing", verbs: "cross, traverse, smuggle", nouns: "crossing, smuggling", affected: "agent" },

  // Truth and make-up.
  { id: "genuine", label: "truth", verbs: "authenticate", adjectives: "true@thing, real@thing, genuine, authentic, accurate, correct, factual, legitimate, legit, valid", nouns: "truth, authenticity, accuracy, fact, reality", affected: "patient", notVerbs: "fabricate, fake, invent>story, make up>story, doctor, forge, stage>story, falsify, misrepresent, photoshop, concoct, hoax", notNouns: "hoax, fake, fabrication, forgery, falsehood, lie, myth, fiction, satire, prank, urban legend, misinformation, disinformation, parody", notAdjectives: "false, fake, bogus, untrue, fabricated, fictitious, fictional, incorrect, inaccurate, wrong@thing, phony, phoney, doctored, baseless, unfounded, satirical, made-up, nonexistent, erroneous", notLabel: "hoax" },
  { id: "lie", label: "lie", verbs: "lie>none, lie>to, mislead, deceive, fool, trick>person, dupe, perjure", nouns: "deception, perjury, trickery", affected: "agent" },
  { id: "hack", label: "hack", state: "hacked", verbs: "hack, breach>system, break into, infiltrate, compromise>system", nouns: "hack, hacking, data breach, intrusion, cyberattack, breach, cyber attack", affected: "patient" },
  { id: "know", label: "knowledge", verbs: "know, be aware, learn>of, realize, realise", nouns: "knowledge, awareness", adjectives: "aware", affected: "agent", notAdjectives: "unaware, oblivious", notNouns: "ignorance" },
  { id: "intend", label: "plan", verbs: "plan, intend, aim>inf, prepare>inf", nouns: "intention", affected: "agent" },
  { id: "succeed", label: "success", verbs: "succeed>none, succeed>in, work>none@thing", nouns: "success", adjectives: "successful", affected: "agent", notVerbs: "fail>none, fail>in, flop, backfire", notNouns: "failure, flop", notAdjectives: "unsuccessful, failed", notLabel: "failure" },
  { id: "cause", label: "cause", verbs: "cause, trigger, spark, lead>to, result>in, prompt, provoke, stem>from, bring about, give rise", nouns: "cause, trigger", affected: "patient" },
  { id: "help", label: "help", verbs: "help, assist, aid, cooperate", nouns: "help, assistance, aid, cooperation", affected: "agent", notVerbs: "hinder, hamper, obstruct, impede, thwart, sabotage", notNouns: "obstruction, sabotage" },
  { id: "own", label: "ownership", verbs: "own, possess", nouns: "ownership, possession", affected: "agent" },
  { id: "receive", label: "receipt", verbs: "receive, obtain, get>thing, collect>thing", nouns: "receipt", affected: "agent", notVerbs: "deny>person" },
  { id: "find", label: "discovery", state: "found", verbs: "find>thing, discover>thing, uncover, recover>thing, unearth>thing, locate>thing, detect, spot", nouns: "discovery, detection, recovery, sighting", affected: "patient", notVerbs: "lose>thing, misplace", notLabel: "loss" },
  { id: "perform", label: "performance", verbs: "perform, play>show, sing, headline>thing, star>in", nouns: "performance, concert, gig, show", affected: "agent" },
  { id: "change", label: "change", verbs: "change, alter, amend, revise, modify, overhaul, reform", nouns: "change, alteration, amendment, revision, modification, overhaul, reform", affected: "patient" },
  { id: "name", label: "name", verbs: "rename, christen, dub", affected: "patient" },
  { id: "create", label: "creation", verbs: "create, found, establish, set up, form>thing, invent", nouns: "creation, establishment, formation, foundation", affected: "patient", notVerbs: "abolish, dissolve, disband, eliminate, do away", notNouns: "abolition, dissolution, elimination", notLabel: "abolition" },
  { id: "use", label: "use", verbs: "use, employ>thing, utilize, utilise, deploy>thing", nouns: "use, usage", affected: "patient" },
  { id: "wear", label: "wear", verbs: "wear, don" },
  { id: "drive", label: "driving", verbs: "drive, ride, pilot, steer", affected: "agent" },
  { id: "watch", label: "viewing", verbs: "watch, view, witness, see>thing", affected: "agent" },
  { id: "celebrate", label: "celebration", verbs: "celebrate, commemorate, mark>anniversary", nouns: "celebration, commemoration, ceremony, anniversary", affected: "agent" },
];

/** Words that an object tag other than person, thing and none stands for. Own list. */
export const OBJECT_KINDS: Readonly<Record<string, string>> = {
  letter: "letter, email, e-mail, memo, message, note",
  story: "story, article, report, piece, account, claim, tale, quote, video, picture, photo, excuse",
  account: "account, claim, report, story, allegation, accusation, suggestion, rumor, rumour, notion, charge, assertion, idea, version",
  post: "post, tweet, video, article, story, page, image, photo",
  call: "call, message", request: "request, question, email, message, inquiry, call",
  words: "remark, comment, speech", promise: "promise, pledge, vow",
  bill: "bill, legislation, measure, law, amendment, resolution, budget, plan, proposal, motion, act, nomination, deal, package, treaty, agreement, reform, ordinance",
  law: "law, bill, legislation, rule, regulation, act, policy",
  ruling: "ruling, decision, verdict, conviction, law, ban, judgment, sentence, order, veto",
  case: "case, appeal, suit", that: "that",
  ban: "ban, restriction, sanction, embargo", sanction: "sanction, restriction, ban, rule",
  permission: "permission, license, permit, right", lawsuit: "lawsuit, suit, case, claim, dispute",
  hospital: "hospital, patient", disease: "disease, virus, flu, infection, illness, malaria, ebola, hiv, aids, cholera, cold, cancer",
  baby: "baby, child, son, daughter, twin, boy, girl", child: "child, baby, son, daughter, twin",
  hostage: "hostage, captive", home: "home, house, area, town, village, city, country",
  shot: "shot, gun, bullet, missile, rocket, round, weapon", troops: "troops, soldier, force, army",
  title: "title, championship, crown, gold, cup", game: "game, match, race, election, vote, bid, battle, case, appeal, final, seat, primary",
  defeat: "defeat, race, election", goal: "goal", test: "test, exam, inspection, audit",
  percent: "percent, %, point, dollar, cent, euro, pound, job", rate: "rate, profit, revenue, sale, sales, earnings, income, output, price, tax, limit, wage, fee, age, level, cost, toll, forecast, target, estimate, minimum, salary, pay, threshold, standard, ceiling, fare, tariff, toll, dividend",
  number: "percent, million, billion, thousand, number, record", expectation: "expectation, forecast, estimate, deadline, target",
  product: "product, item, advertisement, ad, show, model, food, drug, car, toy", money: "money, dollar, percent, cost",
  office: "office, presidency, nomination, seat, term", race: "race, contest", campaign: "campaign, candidacy, bid",
  place: "place, hospital, scene, country, city, home, house, building, school, room, office, airport, prison, jail, state, court, town",
  group: "group, union, party, alliance, organization, band, team, company", system: "system, computer, network, account, server, website, database, email, data",
  storm: "earthquake, quake, storm, hurricane, tornado, tsunami, typhoon, cyclone, disaster, flood, blizzard",
  blaze: "fire, blaze, wildfire, flame, inferno, bushfire",
  anniversary: "anniversary, birthday, day, occasion", show: "show, concert, gig, song, festival", plan: "plan, proposal",
  comment: "comment, interview, request", ship: "ship, boat, ferry, vessel, submarine, yacht", company: "company, firm, bank, business",
};
