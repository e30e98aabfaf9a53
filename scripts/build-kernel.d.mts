export function kernelModule(): string;
