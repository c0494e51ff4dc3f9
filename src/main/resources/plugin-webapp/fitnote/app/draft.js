import { ask } from './server.js';
import { me, forgetWithUser } from './me.js';

const PAUSE = 1500;
const TRY_AGAIN = 10000;

// Of tabs that were closed: the last save under way, and what could not be saved. In memory only; a draft never touches the browser's storage.
const closing = new Map();
const leftOver = new Map();

/** What has been typed into one task's form so far, kept on the server so that it is there tomorrow, on another machine. */
export class Draft {

  #task;
  #heard;
  #timer;
  #unsaved = null;
  #saving = Promise.resolve();

  /** @param heard  `{ saved(), notSaved(refusal) }` */
  constructor(task, heard) {
    this.#task = task;
    this.#heard = heard;
  }

  get unsaved() { return this.#unsaved !== null; }

  /** Saves when the person has paused for a moment. */
  changed(answers) {
    this.#unsaved = answers;
    this.#saveIn(PAUSE);
  }

  /** Saves now what is not yet saved. One save follows another, so that an older one never lands last. Never fails: `heard` is told. */
  save() {
    clearTimeout(this.#timer);
    if (this.#unsaved === null) return this.#saving;
    const answers = this.#unsaved;
    this.#unsaved = null;
    this.#saving = this.#saving
      .then(() => ask(`tasks/${this.#task}/draft`, { method: 'PUT', body: { data: answers }, keepalive: true }))
      .then(() => this.#heard.saved(), refusal => {
        this.#unsaved ??= answers;
        this.#heard.notSaved(refusal);
        if (refusal.status === 0 || refusal.status >= 500) this.#saveIn(TRY_AGAIN);
      });
    return this.#saving;
  }

  /** Waits until nothing is under way and starts nothing more, so that no save arrives after the task is complete. */
  hold() {
    clearTimeout(this.#timer);
    return this.#saving;
  }

  resume() { if (this.unsaved) this.#saveIn(PAUSE); }

  /** The answers have gone where they belong. */
  drop() {
    clearTimeout(this.#timer);
    this.#unsaved = null;
  }

  close() {
    const last = this.save().then(() => {
      clearTimeout(this.#timer);
      if (this.unsaved) leftOver.set(this.#task, this.#unsaved);
    });
    closing.set(this.#task, last);
    last.then(() => { if (closing.get(this.#task) === last) closing.delete(this.#task); });
  }

  #saveIn(pause) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), pause);
  }
}

/** What an earlier tab of this task could not save, once its last try is over; null where nothing was left over. */
export async function leftOverOf(task) {
  await closing.get(task);
  if (!leftOver.has(task)) return null;
  // Somebody else may sit here now; asking who it is forgets what was not theirs.
  await me().catch(() => leftOver.clear());
  const answers = leftOver.get(task) ?? null;
  leftOver.delete(task);
  return answers;
}

forgetWithUser(() => leftOver.clear());
