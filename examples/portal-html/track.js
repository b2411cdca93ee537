import { say, spoken, startPage, words } from "./portal.js";

const { district } = await startPage();

spoken(() => {
  document.title = `${say("track")} · ${words(district?.title)}`;
});
