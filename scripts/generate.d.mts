/** Path of a generated module -> how its text is made. Paths are relative to the repository. */
export const outputs: Readonly<Record<string, () => string>>;
