import { foundation } from "../theme/foundation.styles.js";
import { lampStyles } from "../lamp/lamp.styles.js";
import { noticeStyles } from "../theme/notice.styles.js";
import { filtersStyles } from "./filters.styles.js";
import { rowsStyles } from "./rows.styles.js";

/** The list: its head, and its rows. */
export const worklistStyles = [foundation, lampStyles, noticeStyles, filtersStyles, rowsStyles];
