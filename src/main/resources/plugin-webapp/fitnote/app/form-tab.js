import { ask } from './server.js';
import { button } from './elements.js';
import { formLibrary, TaskForm } from './form.js';
import { Draft, leftOverOf } from './draft.js';
import { Layout } from './layout.js';
import { signedOutNotice, somethingHasChanged, discarding } from './panels.js';
import { timeInWords } from './words.js';
import * as tasklist from './tasklist.js';

/**
 * The form of one task in one place on the page.
 *
 * There is one form for as long as the tab is there. Whatever happens meanwhile (claimed here, in the header or by shortcut, given back, taken
 * by somebody else, signed out) ends in `read`, of which only the latest counts, and in `apply`, which runs in one go and changes what is
 * there instead of drawing it again. So there are never two forms, and what was typed stays.
 */
export class FormTab {

  #task;
  #scope;
  #turn = 0;
  #closed = false;
  #busy = false;
  #typed = false;
  #signedOut = false;
  #view;
  #drawn;
  #filledFrom;
  #form;
  #stops = [];
  #layout;
  #draft;

  constructor(place, task, scope) {
    this.#task = task;
    this.#scope = scope;
    this.#layout = new Layout(place, task);
    this.#draft = new Draft(task, {
      saved: () => this.#sayDraft(`Draft saved ${timeInWords(Date.now())}`),
      notSaved: refusal => this.#draftNotSaved(refusal)
    });
  }

  async open() {
    const saveWhenHidden = () => { if (document.visibilityState === 'hidden') this.#draft.save(); };
    document.addEventListener('visibilitychange', saveWhenHidden);
    this.#stops.push(() => document.removeEventListener('visibilitychange', saveWhenHidden),
      // What we do ourselves reads the task when it is done, or leaves it.
      tasklist.whenAssigneeChanges(() => this.#busy || this.read()),
      tasklist.whenSignedOut(this.#scope, () => this.#stayOnPage()));
    const leftOver = await leftOverOf(this.#task);
    await this.read();
    if (leftOver && this.#isMine() && !this.#closed) this.#takeBack(leftOver);
  }

  close() {
    this.#closed = true;
    this.#stops.forEach(stop => stop());
    this.#draft.close();
    this.#form?.destroy();
  }

  focusFirst() {
    if (this.#isMine()) this.#form.focusFirst();
    else this.#layout.focusActions();
  }

  /** Reads the task as it is now. A later read makes an earlier one, still on its way, count for nothing. */
  async read() {
    const turn = ++this.#turn;
    const counts = () => turn === this.#turn && !this.#closed;
    try {
      const [view, library] = await Promise.all([ask(`tasks/${this.#task}/form`), formLibrary()]);
      if (counts()) this.#apply(view, library);
    } catch (refusal) {
      if (counts()) this.#couldNotRead(refusal);
    }
  }

  #apply(view, library) {
    const [first, wasMine] = [!this.#view, this.#isMine()];
    this.#view = view;
    this.#form ??= new TaskForm(library, this.#layout.box, {
      changed: answers => { this.#typed = true; this.#draft.changed(answers); },
      submitted: (answers, mistakes) => this.#submitted(answers, mistakes)
    });
    // Another user's draft, or more facts, may come into view by claiming; never over what was typed here.
    const source = JSON.stringify([view.data, view.draft]);
    if (!this.#typed && source !== this.#filledFrom) {
      this.#form.fill(view.schema, { ...view.data, ...view.draft });
      this.#filledFrom = source;
    }
    this.#form.setWritable(this.#isMine());
    this.#draw();
    if (first) this.#sayDraft(view.draft && this.#isMine() ? 'Your draft is back' : '');
    if (!this.#signedOut) this.#layout.clearNotices();
    if (wasMine && !this.#isMine() && this.#typed) this.#layout.notify('This task is no longer yours', 'What you typed is still shown, and can be saved only if you claim the task again.');
  }

  /** What is there and has not changed stays: a button that is drawn anew while somebody presses it loses the press. */
  #draw() {
    const { schema, data, draft, ...around } = this.#view;
    const now = JSON.stringify(around);
    if (now === this.#drawn) return;
    this.#drawn = now;
    this.#layout.introduce(around);
    this.#offerActions(around);
  }

  #offerActions({ task, anyTime, discardable }) {
    const actions = {
      none: () => [button('Claim and fill in', () => this.#claim(), 'primary')],
      me: () => [button('Complete', () => this.#busy || this.#form.submit(), 'primary'), discardable ? null : button('Give back', () => this.#giveBack()), button('Print', () => print())],
      other: () => ['Somebody else is working on this task. You can read the form.']
    }[task.assignee]();
    this.#layout.offer(actions, [somethingHasChanged(anyTime, key => this.#startAnyTime(key)), discardable && this.#isMine() ? discarding(() => this.#discard()) : null]);
  }

  #claim() {
    return this.#act(async () => {
      await ask(`tasks/${this.#task}/claim`, { method: 'POST' });
      await this.read();
      tasklist.refreshTask(this.#scope);
      this.#form.focusFirst();
    }, refusal => this.read().then(() => this.#layout.notify('You could not claim this task', refusal.message)));
  }

  #giveBack() {
    return this.#act(async () => {
      await this.#draft.save();
      await ask(`tasks/${this.#task}/unclaim`, { method: 'POST' });
      this.#typed = this.#draft.unsaved;
      this.#layout.problems.clear();
      await this.read();
      tasklist.refreshTask(this.#scope);
      this.#sayDraft('Given back to the team. Your draft is kept.');
      this.#layout.focusActions();
    });
  }

  #startAnyTime(key) {
    return this.#act(async () => {
      await this.#draft.save();
      const { task } = await ask(`ways-in/${encodeURIComponent(key)}`, { method: 'POST', body: { fromTask: this.#task } });
      tasklist.openTask(task, this.#scope);
    });
  }

  #discard() {
    return this.#act(async () => {
      await this.#draft.hold();
      await ask(`tasks/${this.#task}/discard`, { method: 'POST' });
      this.#leave('Discarded. Nothing was kept.');
    });
  }

  #submitted(answers, mistakes) {
    if (this.#busy || !this.#isMine()) return;
    if (mistakes.length > 0) return this.#showProblems(mistakes, []);
    this.#layout.problems.clearSummary();
    // A look at the task that is still under way may find it gone, because we complete it.
    this.#turn++;
    this.#act(async () => {
      await this.#draft.hold();
      this.#leave(await this.#send(answers));
    }, refusal => this.#notCompleted(refusal));
  }

  async #send(answers) {
    this.#sayDraft('Sending');
    try {
      const { message } = await ask(`tasks/${this.#task}/complete`, { method: 'POST', body: { data: answers, confirmed: this.#layout.problems.confirmed() } });
      return message;
    } finally {
      this.#sayDraft('');
    }
  }

  #notCompleted(refusal) {
    this.#draft.resume();
    if (refusal.status === 422) {
      const refused = refusal.problems.filter(({ severity }) => severity !== 'confirm');
      this.#form.refuse(refused);
      this.#showProblems(refused, refusal.problems.filter(({ severity }) => severity === 'confirm'));
    } else if (refusal.status === 409 || refusal.status === 404) {
      this.#lost(refusal.message);
    } else {
      this.#layout.notify('The form was not sent', refusal.message);
    }
  }

  #showProblems(refused, toConfirm) { this.#layout.problems.show(refused, toConfirm, field => this.#form.focuser(field)); }

  /** The task went on without us. What was typed stays readable. */
  #lost(message) {
    this.#draft.drop();
    this.#form?.setWritable(false);
    this.#layout.offer([]);
    this.#drawn = null;
    this.#layout.notify('This task is no longer open', message, button('Back to my list', () => this.#leave(null), 'primary'));
  }

  #leave(message) {
    this.#draft.drop();
    if (message) tasklist.say(message);
    tasklist.backToList(this.#task, this.#scope);
  }

  #couldNotRead(refusal) {
    this.#sayDraft('');
    if (refusal.status === 401) this.#signOut();
    else if (refusal.status === 404 || refusal.status === 409) this.#lost(refusal.message);
    else this.#layout.notify('The form could not be loaded', refusal.status === undefined ? 'A part of the page is missing. Check the connection.' : refusal.message, button('Try again', () => this.read(), 'primary'));
  }

  #draftNotSaved(refusal) {
    if (refusal.status === 401 && !this.#closed) this.#signOut();
    else this.#sayDraft(`The draft is not saved. ${refusal.message}`);
  }

  #stayOnPage() {
    if (this.#closed || !(this.#typed || this.#signedOut)) return false;
    this.#signOut();
    return true;
  }

  #signOut() {
    if (this.#signedOut) return;
    this.#signedOut = true;
    this.#layout.show(signedOutNotice(() => this.#comeBack()));
  }

  // Tasklist itself has to find out who is here again, so the page is loaded anew, once what was typed is safe on the server.
  #comeBack() {
    return this.#act(async () => {
      if (this.#typed && this.#isMine()) await ask(`tasks/${this.#task}/draft`, { method: 'PUT', body: { data: this.#form.answers() } });
      else await ask('me');
      location.reload();
    }, refusal => this.#sayDraft(refusal.status === 401 ? 'You are still signed out.' : `Not saved yet. ${refusal.message}`));
  }

  /** Brings back what an earlier tab could not save. */
  #takeBack(answers) {
    this.#form.fill(this.#view.schema, { ...this.#view.data, ...answers });
    this.#typed = true;
    this.#draft.changed(answers);
  }

  /** One thing at a time: a second press while the first is under way does nothing. */
  async #act(work, refused = refusal => this.#layout.notify('That did not work', refusal.message)) {
    if (this.#busy) return;
    this.#setBusy(true);
    try {
      await work();
    } catch (refusal) {
      if (this.#closed) return;
      if (refusal.status === 401 && !this.#signedOut) this.#signOut();
      else await refused(refusal);
    } finally {
      this.#setBusy(false);
    }
  }

  #setBusy(busy) {
    this.#busy = busy;
    this.#layout.busy = busy;
  }

  #sayDraft(text) { if (!this.#closed) this.#layout.say(text); }

  #isMine() { return this.#view?.task.assignee === 'me'; }
}
