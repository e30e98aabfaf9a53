export function actorsModule(module: 'actors' | 'states'): {
  readonly text: string;
  readonly counts: Readonly<Record<string, number>>;
};
