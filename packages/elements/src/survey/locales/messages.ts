import type { NoticeWords } from "../../notice/notice.js";

/** What stands around a survey's own questions. */
export interface SurveyMessages {
  readonly title: string;
  readonly lead: string;
  readonly until: (when: string) => string;
  readonly submit: string;
  readonly sending: string;
  readonly thanks: NoticeWords;
  /** Not satisfied, and the answer says that the case was opened again. */
  readonly redone: NoticeWords;
  /** Not satisfied, and the case stays closed. */
  readonly heard: NoticeWords;
  readonly already: NoticeWords;
  readonly over: NoticeWords;
  /** The case is not closed yet. */
  readonly notYet: NoticeWords;
  /** No form, and nothing to read one by. */
  readonly empty: NoticeWords;
  readonly notFound: NoticeWords;
  readonly tooOften: NoticeWords;
}
