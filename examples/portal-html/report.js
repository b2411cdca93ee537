import { say, spoken, startPage, words } from "./portal.js";

const { district } = await startPage();

spoken(() => {
  document.title = `${say("report")} · ${words(district?.title)}`;
  const steps = (district?.steps ?? []).map((/** @type {{ title: object }} */ step) => {
    const item = document.createElement("li");
    item.textContent = words(step.title);
    return item;
  });
  document.querySelector("[data-steps]")?.replaceChildren(...steps);
});
