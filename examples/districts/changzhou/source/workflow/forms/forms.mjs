import { check, feedback, redo } from "./checking.mjs";
import { dispatch, dispatchAgain, jointDispatch, reassign, returned, urgentDispatch } from "./dispatching.mjs";
import { contact, disposal, note, order, ticketReply } from "./handling.mjs";
import { intake } from "./intake.mjs";
import {
  appeal,
  approval,
  assist,
  extension,
  hold,
  lifting,
  merge,
  question,
  reopening,
  ruling,
  split,
  supplement,
} from "./operations.mjs";
import { directAnswer, filing, reject, verify } from "./sorting.mjs";
import { supervision, supervisionReply } from "./supervision.mjs";
import { survey } from "./survey.mjs";

/** What is asked on the way. A machine can fill all that is required from types and options alone. */
export const forms = [
  intake,
  verify,
  filing,
  dispatch,
  dispatchAgain,
  jointDispatch,
  urgentDispatch,
  reassign,
  returned,
  contact,
  order,
  disposal,
  ticketReply,
  feedback,
  check,
  redo,
  reject,
  directAnswer,
  note,
  supervision,
  supervisionReply,
  hold,
  extension,
  approval,
  question,
  supplement,
  assist,
  merge,
  split,
  ruling,
  appeal,
  reopening,
  lifting,
  survey,
];
