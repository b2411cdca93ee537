/**
 * The page to follow a case on. Number and code stand in the fragment, which a browser sends to no server, so that the code is in nobody's log.
 *
 * @param page the portal's page, absolute or from this page
 * @returns an absolute address; nothing where there is no such page
 */
export function trackLink(page: string, number: string, code: string): string | undefined {
  if (page === "" || !URL.canParse(page, document.baseURI)) return undefined;
  const link = new URL(page, document.baseURI);
  // An attribute somebody else may have written must not become a script.
  if (!/^https?:$/.test(link.protocol)) return undefined;
  link.hash = new URLSearchParams({ number, code }).toString();
  return link.href;
}
