/**
 * The cookie of a session. Over HTTPS and on the machine itself it is a `__Host-` cookie (Secure, this host only);
 * in an office network without a certificate the plain name is all a browser keeps.
 */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { ABSOLUTE_LIFETIME } from './rules/session-lifetime.ts';

const HOST_COOKIE = '__Host-selaras';
const PLAIN_COOKIE = 'selaras';
const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Names under which a browser reaches its own machine, and nobody else's. */
export function isLocalHost(hostname: string): boolean {
  return LOCAL_HOSTS.has(hostname) || hostname.endsWith('.localhost');
}

function isSecureContext(context: Context): boolean {
  const { protocol, hostname } = new URL(context.req.url);
  return protocol === 'https:' || isLocalHost(hostname);
}

export function readSessionCookie(context: Context): string | undefined {
  return getCookie(context, isSecureContext(context) ? HOST_COOKIE : PLAIN_COOKIE);
}

export function writeSessionCookie(context: Context, token: string): void {
  const secure = isSecureContext(context);
  setCookie(context, secure ? HOST_COOKIE : PLAIN_COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: ABSOLUTE_LIFETIME / 1000,
  });
}

export function clearSessionCookie(context: Context): void {
  const secure = isSecureContext(context);
  deleteCookie(context, secure ? HOST_COOKIE : PLAIN_COOKIE, { path: '/', secure });
}
