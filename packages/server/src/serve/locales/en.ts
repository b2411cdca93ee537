import type { ServeMessages } from "./serve-message.js";

/** The server's words at start in English. */
export const en: ServeMessages = {
  faults: {
    "authentication-missing": ({ host }) =>
      `Refusing to listen on ${host} without authentication. Give settings with --auth FILE (or GRIDLOOP_AUTH), or listen on 127.0.0.1.`,
    "authentication-invalid": ({ reason }) => `The authentication settings cannot be used: ${reason}.`,
    "notify-invalid": ({ reason }) => `The settings for telling people outside the desk cannot be used: ${reason}.`,
    "district-claim-missing": () =>
      "There are several districts: the authentication settings must name the claim that says which one a member belongs to (claims.district).",
    "demo-beyond-loopback": ({ host }) =>
      `The demonstration listens on loopback only, not on ${host}: anybody may sign in to it as anyone.`,
    "demo-with-authentication": () => "The demonstration brings its own sign-in; start it without authentication settings.",
    "fresh-without-demo": () => "--fresh belongs to --demo with a data folder: nothing else is thrown away.",
    "not-a-demo-database": () =>
      "This database was not made by --demo; the demonstration does not touch it. Choose another folder with --data.",
    "is-a-demo-database": () =>
      "This database was made by --demo and its cases are made up. Start with --demo, or choose another with --data.",
    "port-taken": ({ port }) => `Port ${port} is taken. Choose another with --port, or stop what listens there.`,
    "port-forbidden": ({ port }) => `Port ${port} may not be used by this user. Choose one above 1023 with --port.`,
    "address-unknown": ({ host }) => `${host} is no address of this machine.`,
    "data-folder-in-use": ({ folder }) => `The data folder ${folder} is used by another server. Stop it, or choose another with --data.`,
    "data-folder-unwritable": ({ folder }) => `The data folder ${folder} cannot be written to.`,
    "database-wrong": ({ reason }) => `The database cannot be used: ${reason}.`,
    "district-unsound": ({ file, problems }) => `The district in ${file} cannot be published:\n${problems}`,
    "workflow-immutable": ({ district, workflows }) =>
      `District ${district}: ${workflows} is published already with other content. What is published never changes; raise its version.`,
    "no-district": () => "There is no district: name a file with --district.",
    "pages-folder-missing": ({ folder }) => `There is no folder of pages ${folder}. Name one that exists with --pages.`,
    "pages-prefix-wrong": ({ prefix }) =>
      `Pages cannot be served under ${prefix}: a prefix is written as /name, is not one of the interface's own addresses (/api), and is given once.`,
  },
  ready: ({ url }) => `Gridloop is ready on ${url}`,
  address: ({ title, url }) => `  ${title}: ${url}`,
  citizensPage: ({ url }) => `  Citizens' page: ${url}`,
  staffDesk: ({ url }) => `  Staff desk: ${url}`,
  demo: ({ url }) => `  Demonstration, with made-up cases. Whom you may be: ${url}`,
  seeding: ({ left }) => `  Making ${left} more made-up cases; the demonstration can be used meanwhile.`,
  seeded: ({ made }) => `  Made-up cases ready: ${made}.`,
  outdated: () =>
    "The demonstration's database was made from an older example. Start with --fresh to make it anew; nothing else is thrown away.",
  stale: ({ days }) => `The made-up cases are ${days} days old, so most of the open ones are late. Start with --fresh to make new ones.`,
  embedded: ({ folder }) =>
    `  Cases are kept in ${folder} by an embedded database. It survives a killed process, not a power cut; use PostgreSQL (--database) for real service.`,
  published: ({ district, revision }) => `  District ${district}: revision ${revision} published.`,
  databaseAway: ({ reason, seconds }) => `The database does not answer (${reason}). Trying again in ${seconds} s.`,
  databaseBack: () => "The database answers again.",
  stopping: () => "Stopping: finishing what is under way.",
};
