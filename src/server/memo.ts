import type { Session } from '../dossier/session.js';

/** What is drawn from a session's material, made once a version, on first use. */
export function onceAVersion<T>(make: (session: Session) => T): (session: Session) => T {
  const made = new WeakMap<Session, { version: number; value: T }>();
  return (session) => {
    const known = made.get(session);
    if (known && known.version === session.version()) return known.value;
    const fresh = { version: session.version(), value: make(session) };
    made.set(session, fresh);
    return fresh.value;
  };
}
