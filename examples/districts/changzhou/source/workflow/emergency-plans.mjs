// Whom an urgent case calls at once. Made up for Changzhou; the telephone numbers are China's.

import { text } from "../text.mjs";

const police = { id: "police-110", title: text("公安110", "Police, 110") };
const fireBrigade = { id: "fire-119", title: text("消防119", "Fire brigade, 119") };
const ambulance = { id: "ambulance-120", title: text("急救120", "Ambulance, 120") };

const dutyOffice = {
  id: "duty-office",
  title: text("辖市（区）值班室", "Duty office of the district"),
  post: { role: "dispatcher", at: "district" },
};

const source = "Made up for Changzhou";

/** The first plan whose condition holds is the one called. */
export const emergencyPlans = [
  {
    id: "gas",
    title: text("燃气泄漏应急预案", "Gas leak"),
    when: { case: "item", is: "gas-leak" },
    partners: [
      fireBrigade,
      ambulance,
      {
        id: "gas-on-call",
        title: text("燃气抢修值班", "Gas supply on call"),
        post: { role: "handler", owner: true },
      },
      dutyOffice,
    ],
    source,
  },
  { id: "danger", title: text("突发事件应急预案", "Danger to people"), partners: [police, fireBrigade, ambulance, dutyOffice], source },
];
