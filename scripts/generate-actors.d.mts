export function actorsModule(): { readonly text: string; readonly counts: Readonly<Record<string, number>> };
