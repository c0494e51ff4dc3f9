import { ask } from './server.js';

let lastUser = null;
const forgetters = [];

/** Who is signed in. Where that is somebody else than before, everything kept for the one before is forgotten first. */
export async function me() {
  const answer = await ask('me');
  if (answer.user !== lastUser) forgetters.forEach(forget => forget());
  lastUser = answer.user;
  return answer;
}

export function forgetWithUser(forget) { forgetters.push(forget); }
