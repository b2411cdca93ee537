import type { ProblemTable } from "../../definition/problem.js";
import { unknownThings } from "./things.js";

const unknown = unknownThings(
  {
    unit: "unit",
    level: "level",
    role: "role",
    member: "member",
    function: "line of work among the units’ functions",
    "unit-kind": "kind of unit",
    channel: "channel",
    class: "class of matters",
    item: "catalogue item",
    season: "season in the calendar",
    workflow: "workflow",
    stage: "stage in this workflow",
    step: "public step",
    form: "form in this workflow",
    field: "field in the forms",
    group: "group in this form",
    action: "action here",
    deadline: "deadline here",
  },
  (name) => ({
    message: `{where}: there is no ${name} “{id}”.`,
    remedy: "Use one that exists, or add it. There are: {known}.",
    nearest: "Did you mean “{nearest}”?",
  }),
);

/** What keeps a definition from holding together, in English. */
export const checksEn: ProblemTable = {
  problems: {
    ...unknown,
    "duplicate-id": {
      message: "{where}: entries {first} and {second} of the list are both called “{id}”.",
      remedy: "Give one of them another id; of versioned entries, another version.",
    },
    "duplicate-workflow-version": {
      message: "{where}: version {version} of workflow “{id}” is written twice.",
      remedy: "Cases are pinned to district, workflow and version: give a changed workflow a new version.",
    },
    "stage-without-way-on": {
      message: "Stage “{stage}” is not final and no action leads out of it: a case would be stuck there.",
      remedy: "Give it an action that leads to another stage, or mark it with final: true.",
    },
    "stage-unreachable": {
      message: "No case can come to stage “{stage}”: no way leads there from “{initial}”.",
      remedy: "Let an action of a reachable stage lead to it, or remove it.",
    },
    "stage-never-closes": {
      message: "A case in stage “{stage}” can never be closed: from there it only goes round {stages}.",
      remedy: "Let one of these stages have an action that leads to a final stage.",
    },
    "no-final-stage": {
      message: "Workflow “{workflow}” has no final stage: no case could ever be closed.",
      remedy: "Mark the stage in which a case is closed with final: true.",
    },
    "final-with-actions": {
      message: "Stage “{stage}” is final, and yet has actions; nobody could take them.",
      remedy: "Remove the actions, or final. A closed case comes back by the survey’s reopenTo.",
    },
    "final-with-deadlines": {
      message: "Stage “{stage}” is final: deadlines and joint handling there never begin.",
      remedy: "Move them to the stage before.",
    },
    "reopen-to-final": {
      message: "After an unsatisfied answer a case would reopen into “{stage}”, which is final.",
      remedy: "Name the stage the matter is handled in.",
    },
    "reopen-to-final.operation": {
      message: "{where}: a closed case would be brought back to “{stage}”, which is final.",
      remedy: "Name the stage the matter is handled in.",
    },
    "automatic-loop": {
      message:
        "Automatic action “{action}” closes a circle of nothing but automatic actions: {stages}. The case would run round it for ever.",
      remedy: "Let a person take one of these actions, or put a condition on it that going round changes, such as case.returns.",
    },
    "action-nobody-may-take": {
      message: "Nobody may take action “{action}” of stage “{stage}”: it has neither by nor automatic.",
      remedy: 'Say in by who may take it, such as [{ "role": … }], or make it automatic.',
    },
    "automatic-with-form": {
      message: "Automatic action “{action}” of stage “{stage}” asks a form that nobody would fill in.",
      remedy: "Remove the form, or let a person take the action.",
    },
    "return-without-reason": {
      message: "Action “{action}” of stage “{stage}” returns a case without asking why.",
      remedy: "Give it a form with a required reason.",
    },
    "return-without-reason.optional": {
      message: "Action “{action}” of stage “{stage}” returns a case, and form “{form}” lets its reason be left out.",
      remedy: "Make the field for the reason required.",
    },
    "field-not-a-unit": {
      message: "{where}: field “{id}” is of type {type}, and holds no unit.",
      remedy: "Name a field of type unit.",
    },
    "role-not-at-level": {
      message: "{where}: nobody holds role “{role}” at level “{level}”; it is for {levels}.",
      remedy: "Name one of these levels, or allow the role at this one.",
    },
    "no-intake-form": {
      message: "Workflow “{workflow}” asks nothing at intake: it has no form “intake” and names none.",
      remedy: "Add a form with id intake, or name one in intakeForm.",
    },
    "owner-of-itself": {
      message: "The owner of “{item}” is to be found from the item’s owner.",
      remedy: "Start from a unit, a field, or the place of the matter.",
    },
    "replay-path-broken": {
      message: "{where}: stage “{stage}” has no action “{action}”, so the replay cannot go on.",
      remedy: "Name an action of that stage: {known}.",
      nearest: "Did you mean “{nearest}”? Its actions: {known}.",
    },
    "replay-path-open": {
      message: "{where}: these actions leave the case in stage “{stage}”, which is not final.",
      remedy: "Add the actions that take it to close.",
    },
    "form-not-asked": { message: "Form “{form}” is never asked.", remedy: "Name it in an action, the survey or the intake, or remove it." },
    "options-missing": { message: "Field “{field}” of form “{form}” offers nothing to choose.", remedy: "Give its options." },
    "options-unused": {
      message: "Field “{field}” of form “{form}” has options, which a field of type {type} does not show.",
      remedy: "Remove them, or make it select, radio or checkboxes.",
    },
    "personal-mark-missing": {
      message: "Field “{field}” of form “{form}” ({type}) usually holds personal data and does not say how personal it is.",
      remedy: "Write personal: “ordinary” or “sensitive”, or “none” if it holds no personal data.",
    },
    "to-reporter-personal": {
      message: "Field “{field}” of form “{form}” is personal, and yet is to be told to whoever reported.",
      remedy: "Remove toReporter, or ask for the answer in a field of its own with personal: “none”.",
    },
    "to-reporter-not-words": {
      message: "Field “{field}” of form “{form}” is of type {type}, which whoever reported is never told.",
      remedy: "Remove toReporter, or use one of {fitting}.",
    },
    "to-reporter-own-words": {
      message: "Whoever reported fills in form “{form}” themselves; field “{field}” would tell them their own words.",
      remedy: "Remove toReporter, or move the field to a form somebody else fills in.",
    },
    "pattern-unreadable": {
      message: "{where}: “{pattern}” is not a pattern.",
      remedy: "Write a regular expression that JavaScript reads with its u flag.",
    },
    "bounds-crossed": {
      message: "{where}: the largest, {largest}, is less than the smallest, {smallest}.",
      remedy: "Exchange or mend them.",
    },
    "field-differs": {
      message: "{where}: field “{field}” has another {differs} in form “{form}” than in form “{first}”, and both are kept as one value.",
      remedy: "Give it an id of its own, or make the two alike.",
    },
    "condition-field-not-asked": {
      message: "{where}: field “{id}” is only in form “{form}”, which is never asked.",
      remedy: "Let an action or the intake ask that form, or read another field.",
    },
    "condition-on-personal": {
      message: "{where}: field “{id}” of form “{form}” is personal and can be erased; no decision outside its form may rest on it.",
      remedy: "Read a field with personal: “none”; the facts a decision needs can be asked for apart.",
    },
    "condition-on-itself": { message: "{where}: whether “{id}” is shown depends on its own value.", remedy: "Read another field." },
    "condition-operator-unfit": {
      message: "{where}: {operator} does not go with {type}; the condition would never hold.",
      remedy: "What goes with it: {fitting}.",
    },
    "condition-value-kind": { message: "{where}: “{value}” cannot be compared here.", remedy: "Give {expected}." },
    "condition-value-unknown": {
      message: "{where}: “{value}” never occurs here.",
      remedy: "Values that do: {options}.",
      nearest: "Did you mean “{nearest}”? Values that occur: {options}.",
    },
    "chain-without-end": {
      message: "Chain “{chain}” would never end: no action leaves stage “{stage}”, so what it watches is never settled.",
      remedy: "Watch a stage or deadline that comes to an end, or let an action lead out of the stage.",
    },
    "chain-without-end.final": {
      message: "Chain “{chain}” would never end: what it watches belongs to final stage “{stage}”, which a case does not leave.",
      remedy: "Watch a stage or deadline before the close.",
    },
    "rungs-out-of-order": {
      message: "Chain “{chain}”: rung “{rung}” is due before rung “{below}” below it, and would be passed over.",
      remedy: "Write the rungs in the order of time.",
    },
    "rung-never-reached": {
      message: "Chain “{chain}”: rung “{rung}” waits for rung “{below}”, which can never fire.",
      remedy: "Say in by who may fire “{below}”, or count “{rung}” from the due instant or the beginning.",
    },
    "rung-nobody-may-fire": {
      message: "Chain “{chain}”: rung “{rung}” is fired by hand, and nobody may fire it.",
      remedy: "Say in by who may, or give it a time.",
    },
    "rung-without-due": {
      message: "Chain “{chain}”: rung “{rung}” counts from a due instant, but the chain watches no deadline.",
      remedy: "Use afterStart or afterPrevious, or watch a deadline.",
    },
    "rung-reaches-nobody": {
      message: "Chain “{chain}”: rung “{rung}” presses nobody and tells nobody.",
      remedy: "Name roles in press or tell.",
    },
    "reply-of-nobody": {
      message: "Chain “{chain}”: rung “{rung}” wants a reply, but presses nobody who could give it.",
      remedy: "Name in press who owes the reply.",
    },
    "rung-before-all": {
      message: "Chain “{chain}”: rung “{rung}” counts from the rung before it, but is the first.",
      remedy: "Use afterStart, which is what it comes to, or before or after the due instant.",
    },
    "reply-never-asked": {
      message: "Chain “{chain}”: rung “{rung}” is to be left out once there is an answer, but no rung before it asks for one.",
      remedy: "Give a rung before it a reply, or remove unlessReplied.",
    },
    "answered-without-reply": {
      message: "Chain “{chain}” is to go on until every answer is there, but none of its rungs asks for one.",
      remedy: "Give a rung a reply, or leave ends out.",
    },
    "outcome-never-comes.unsatisfied": {
      message: "Chain “{chain}” watches for dissatisfaction, but nobody can say they are dissatisfied.",
      remedy: "Say in the survey what counts as unsatisfied, or give an action a satisfaction.",
    },
    "outcome-never-comes.returned": {
      message: "Chain “{chain}” watches for returns, but no action returns a case.",
      remedy: "Give the action that returns cases the kind return.",
    },
    "outcome-never-comes.reopened": {
      message: "Chain “{chain}” watches for reopenings, but nothing reopens a case.",
      remedy: "Give the survey a reopenTo, or allow the operation reopen.",
    },
    "meeting-not-set": {
      message: "Chain “{chain}”: rung “{rung}” takes the case to a meeting, but does not say when that is held.",
      remedy: "Give weekday and time in meeting.",
    },
    "meeting-on-day-off": {
      message: "Chain “{chain}”: the meeting of rung “{rung}” is on a weekday the district does not work; it would always be put off.",
      remedy: "Name a weekday that has work windows in the calendar.",
    },
    "rung-by-time-alone": {
      message: "Chain “{chain}”: rung “{rung}” ({measure}) names people before others, and nobody decides it.",
      remedy: "Give it an approval, or let it be fired by hand.",
    },
    "approval-by-whoever-asks": {
      message: "{where}: whoever may ask may also approve step {step}, and does so by asking; it decides nothing.",
      remedy: "Let somebody else approve it, or leave it out.",
    },
    "approval-needs-second-holder": {
      message:
        "{where}: step {step} is for one post that has asked or approved before; as nobody decides twice, it needs a second holder of that post.",
      remedy: "Name another role, level or unit for this step, or see that each such post has two holders.",
    },
    "question-not-told": {
      message: "{where}: the citizen would read nothing of the question: no field of its form is told to whoever reported.",
      remedy: "Name a form, and mark the field of the question with toReporter: true.",
    },
    "assist-without-joint": {
      message: "{where}: units can be named to assist, but no stage has joint handling.",
      remedy: "Give the stage the matter is handled in joint, or remove the operation.",
    },
    "split-without-merge": {
      message: "{where}: duplicates can be parted again, but nobody may merge cases.",
      remedy: "Allow merge, too, or remove split.",
    },
    "lift-without-chains": {
      message: "{where}: supervision can be lifted, but the workflow has no supervision chain.",
      remedy: "Write chains in supervision, or remove lift.",
    },
    "appeal-without-approval": {
      message: "{where}: an appeal needs nobody’s approval: whoever makes it grants it to themselves.",
      remedy: "Say in approval who decides it, one step for each instance.",
    },
    "ruling-without-returns": {
      message: "{where}: no action returns a case, so a ruling is never asked for.",
      remedy: "Give the action that returns cases the kind return, or remove the ruling.",
    },
    "ruling-to-final": {
      message: "{where}: the unit ruled to be responsible would get the case in stage “{stage}”, which is final.",
      remedy: "Name the stage the matter is handled in.",
    },
    "ruling-not-heeded": {
      message:
        "{where}: the ruling names the unit in field “{field}”, but stage “{stage}” finds who is responsible in “{read}”: when a case comes there again, the ruling is forgotten.",
      remedy: "Let the ruling’s form ask for the field the stage reads.",
    },
    "ruling-not-heeded.elsewhere": {
      message:
        "{where}: the ruling names the unit in field “{field}”, but stage “{stage}” finds who is responsible without any field: when a case comes there again, the ruling is forgotten.",
      remedy: "Let the stage read that field, or name a stage that does.",
    },
    "ruling-deadline-shared": {
      message: "{where}: deadline “{deadline}” of the ruling is also one of the case, a stage or its tickets.",
      remedy: "Give the ruling’s deadline an id of its own.",
    },
    "plan-without-urgency": {
      message: "{where}: no case ever becomes urgent, so no emergency plan is ever called.",
      remedy: "Give an action urgent: true, or let members report.",
    },
    "plan-never-called": {
      message: "Emergency plan “{plan}” is never called: “{before}” before it always applies.",
      remedy: "Give “{before}” a condition, or write it last.",
    },
    "stop-never-comes.hold": {
      message: "{where}: a hold is to stop the clock, but nobody may put a case on hold.",
      remedy: "Allow the operation hold, or remove it here.",
    },
    "stop-never-comes.waiting-for-citizen": {
      message: "{where}: waiting for the citizen is to stop the clock, but nobody may ask them anything.",
      remedy: "Allow the operation ask, or remove it here.",
    },
    "stop-never-comes.joint-handling": {
      message: "{where}: joint handling is to stop the clock, but no stage has any.",
      remedy: "Give a stage joint, or remove it here.",
    },
    "deadline-limits-differ": {
      message: "{where}: deadline “{deadline}” has another limit in stage “{second}” than in stage “{first}”.",
      remedy: "Give one deadline over several stages the same limit, or this one an id of its own.",
    },
    "deadline-without-limit": {
      message: "{where}: deadline “{deadline}” has no limit, and no catalogue item gives it one: it never runs.",
      remedy: "Give it a limit, or let items do so in limits.",
    },
    "deadline-past-horizon": {
      message:
        "{where}: {amount} {kind} run past the calendar’s horizon {horizon}: even begun on {begun} they would be due on {due}, which is a guess.",
      remedy: "Shorten the limit, or publish the calendar’s next year (days and horizon).",
    },
    "unit-cycle": {
      message: "{where}: units lie under one another in a circle: {units}.",
      remedy: "Let one of them lie under a unit outside the circle, or at the top.",
    },
    "level-order": {
      message: "{where}: unit “{id}” ({level}) lies under “{parent}”, which is no wider ({above}).",
      remedy: "Put it under a unit of a wider level, or mend the order of levels, the widest first.",
    },
    "covers-not-a-base-grid": {
      message: "{where}: “{id}” is not a base grid.",
      remedy: "A professional grid lies over base grids: name those.",
    },
    "professional-grid-covers-nothing": {
      message: "Professional grid “{id}” lies over no base grid.",
      remedy: "Name the base grids in covers.",
    },
    "dates-crossed": { message: "{where}: it ends on {to}, before it begins on {from}.", remedy: "Exchange or mend the dates." },
    "assignment-level": {
      message: "{where}: unit “{unit}” is of level {level}, where role “{role}” is not held; it is for {levels}.",
      remedy: "Name a unit of one of these levels, or allow the role at this one.",
    },
    "time-zone-unknown": {
      message: "{where}: there is no time zone “{id}”.",
      remedy: "Give an IANA name, such as Asia/Shanghai.",
      nearest: "Did you mean “{nearest}”?",
    },
    "window-empty": {
      message: "{where}: from {from} to {to} is no time at all.",
      remedy: "Let it end after it begins; a window over midnight is two.",
    },
    "windows-overlap": {
      message: "{where}: windows {first} and {second} overlap.",
      remedy: "Join them, or let one end where the other begins.",
    },
    "duplicate-day": { message: "{where}: {date} is written twice, in entries {first} and {second}.", remedy: "Keep one of them." },
    "horizon-unfounded": {
      message: "{where}: the horizon {horizon} lies past the last published year ({published}), and no day after that is given.",
      remedy: "Write the days of that time, or leave the horizon out.",
    },
    "unknown-placeholder": {
      message: "{where}: “{id}” in braces stands for nothing.",
      remedy: "In braces may stand: {known}.",
      nearest: "Did you mean “{nearest}”?",
    },
    "unknown-placeholder.reporter": {
      message: "{where}: a message to whoever reported must not say “{id}”: it may be read by others.",
      remedy: "In braces may stand: {known}.",
    },
    "notification-twice": {
      message: "{where}: entries {first} and {second} are for the very same messages; the second is never used.",
      remedy: "Remove one of them, or let them differ in measure, way or role.",
    },
    "measure-without-rung": {
      message: "{where}: messages of “{topic}” have no measure.",
      remedy: "Leave the measure out; only these have one: {topics}.",
    },
    "digest-without-times": {
      message: "{where}: the messages are to be collected, but no digest is ever sent.",
      remedy: "Say under notifications.digest at what times.",
    },
    "digest-at-once": {
      message: "{where}: a message cannot both go at once and wait for the digest.",
      remedy: "Leave out immediate or digest.",
    },
    "quiet-hours-empty": {
      message: "{where}: the quiet hours end when they begin, at {from}.",
      remedy: "Give them another end; for whole quiet days use daysOff.",
    },
    "text-missing": {
      message: "{where}: this text is missing in {languages}.",
      remedy: "Add it; until then the other language, or the id, is shown.",
    },
    "text-missing.many": {
      message: "{where}: {count} entries lack “{text}” in {languages}.",
      remedy: "Add the texts; until then the other language, or the id, is shown.",
    },
  },
  terms: {
    "zh-CN": "Chinese",
    en: "English",
    text: "a text",
    number: "a number",
    boolean: "true or false",
    date: "a date, YYYY-MM-DD",
    datetime: "a date or date-time, such as 2026-02-17T09:00:00+08:00",
    "elapsed-minutes": "elapsed minutes",
    "elapsed-hours": "elapsed hours",
    "working-minutes": "working minutes",
    "working-hours": "working hours",
    "working-days": "working days",
    "calendar-days": "calendar days",
  },
  list: ", ",
  document: "the district",
};
