import { type Host, strict } from './strict'

type Session = GoogleAppsScript.Base.Session
type User = GoogleAppsScript.Base.User
type Emulated = Pick<
  Session,
  'getActiveUser' | 'getActiveUserLocale' | 'getEffectiveUser' | 'getScriptTimeZone'
>

export interface SessionFacts {
  userLocale: string
  /** The manifest's zone, once a project is loaded. */
  timeZone(): string
}

export function createUser(host: Host): User {
  const user: Pick<User, 'getEmail'> = {
    // Without the user's authorisation Google answers with nothing rather than refusing.
    getEmail: () => (host.authMode() === 'FULL' && host.hasScope('userinfo.email') ? host.userEmail() : ''),
  }
  return strict('User', user, host) as User
}

export function createSession(host: Host, facts: SessionFacts): Session {
  const session: Emulated = {
    getActiveUser: () => createUser(host),
    getEffectiveUser: () => createUser(host),
    getActiveUserLocale: () => facts.userLocale,
    getScriptTimeZone: () => facts.timeZone(),
  }
  return strict('Session', session, host) as Session
}
