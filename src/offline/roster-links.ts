/** Says at the links to a roster that it is not stored, or has those to its files hold them. */
export function markRoster(roster: string, isStored?: boolean): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href^="${roster}"]`))
    if (!isStored) link.dataset['unstored'] = ''
    else if (link.download) void holdFile(link)
}

/** Puts the file itself behind a link to save it: browsers do not ask the worker for that. */
async function holdFile(link: HTMLAnchorElement): Promise<void> {
  const file = await fetch(link.href)
  if (file.ok) link.href = URL.createObjectURL(await file.blob())
}
