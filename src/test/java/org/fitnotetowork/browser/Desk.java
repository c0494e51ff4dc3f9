package org.fitnotetowork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** Somebody at their desk with Tasklist open in a real browser. Every wait is for something to appear, with Playwright's limit; nothing sleeps. */
class Desk implements AutoCloseable {

    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final double PATIENCE = 120_000;
    private static final double GLANCE = 500;

    /** Words that are wider than the box which hides what sticks out. The answer of a closed list may be: its list has all of it, and so may what is only for screen readers. */
    private static final String WORDS_CUT_OFF = """
            part => [...part.querySelectorAll('*')]
                .filter(box => [...box.childNodes].some(child => child.nodeType === Node.TEXT_NODE && child.textContent.trim()))
                .filter(box => box.clientWidth > 1 && box.scrollWidth > box.clientWidth + 1 && ['hidden', 'clip'].includes(getComputedStyle(box).overflowX))
                .filter(box => !box.matches('.fjs-select-display'))
                .map(box => box.textContent.trim())""";

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final String user;
    private final Page page;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    private Desk(String user, Page page) {
        this.user = user;
        this.page = page;
    }

    /** In Tasklist, with the lists on the screen. */
    static Desk signedIn(String address, String user) {
        var desk = signedIn(address, "/", user);
        desk.lists().first().waitFor();
        return desk;
    }

    static Desk signedIn(String address, String page, String user) {
        return at(address + page, user);
    }

    private static Desk at(String location, String user) {
        var context = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB").setTimezoneId("Europe/London").setViewportSize(1280, 900));
        context.setDefaultTimeout(PATIENCE);
        var page = context.newPage();
        var desk = new Desk(user, page);
        desk.listens();
        page.navigate(location);
        page.getByPlaceholder("Username").fill(user);
        page.getByPlaceholder("Password").fill("demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in")).click();
        return desk;
    }

    private void listens() {
        page.onPageError(error -> heard.add(error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                heard.add(message.text());
            }
        });
        page.onRequestFailed(request -> heard.add(request.method() + " " + request.url() + " failed: " + request.failure()));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                heard.add(response.request().method() + " " + response.url() + " answered " + response.status());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Presses a button of the head, such as "Record a fit note", and waits for its form. */
    Desk chooses(String wayIn) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(wayIn).setExact(true)).click();
        assertThat(button("Complete")).isVisible();
        return this;
    }

    /** Finds the card of the person's task in "My team", opens and claims it. */
    Desk takes(String task, String person) {
        opens(task, person);
        button("Claim and fill in").click();
        assertThat(button("Complete")).isVisible();
        return this;
    }

    /** Takes the task of this name at the top of "My team", whoever it is about. */
    Desk takesNext(String task) {
        list("My team");
        var gone = button("Back to my list");
        chooses(page.locator(".tasks-list li.task:visible").filter(new Locator.FilterOptions().setHasText(task)).first());
        button("Claim and fill in").or(gone).first().waitFor();
        if (gone.isVisible()) {
            // The list was older than the last step; a person looks again too.
            gone.click();
            return takesNext(task);
        }
        button("Claim and fill in").click();
        assertThat(button("Complete")).isVisible();
        return this;
    }

    /** Opens the person's task from "My team" without claiming it. */
    Desk opens(String task, String person) {
        chooses(finds(task, person));
        return this;
    }

    /** What the card of the person's task says, in "My team". */
    String card(String task, String person) {
        return finds(task, person).innerText();
    }

    /** Looks for the card of the person's task in "My team", on every page. */
    private Locator finds(String task, String person) {
        var card = page.locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasText(task)).filter(new Locator.FilterOptions().setHasText(person)).first();
        var nextPage = page.locator(".tasks-list .pagination-next:not(.disabled) a");
        list("My team");
        for (var looks = 1; looks < PATIENCE / GLANCE && !appears(card); looks++) {
            if (nextPage.isVisible()) {
                nextPage.click();
            } else {
                // A colleague's step may just be on its way, and the list looks again every ten seconds only. Going to another list and back is quicker.
                list("Waiting").list("My team");
            }
        }
        return card;
    }

    /** Presses the card and waits for its form. A list that comes anew at that moment loses the press or takes the choice back, and a person presses again. */
    private void chooses(Locator card) {
        var chosen = card.and(page.locator(".active"));
        var itsForm = pressed(card);
        for (var looks = 1; looks < PATIENCE / GLANCE && !appears(itsForm); looks++) {
            if (!chosen.isVisible()) {
                itsForm = pressed(card);
            }
        }
        assertThat(itsForm).isVisible();
    }

    /** The place of the form that the press opens. */
    private Locator pressed(Locator card) {
        var link = card.getByRole(AriaRole.LINK).first();
        var task = link.getAttribute("href").replaceFirst(".*[?&]task=([^&]+).*", "$1");
        link.click();
        return page.locator("section.fitnote[data-task='" + task + "']");
    }

    private static boolean appears(Locator part) {
        try {
            part.waitFor(new Locator.WaitForOptions().setTimeout(GLANCE));
            return true;
        } catch (TimeoutError notYet) {
            return false;
        }
    }

    Desk list(String name) {
        lists().filter(new Locator.FilterOptions().setHasText(startingWith(name))).first().click();
        return this;
    }

    private Locator lists() {
        return page.locator(".task-filters .task-filter a:visible");
    }

    Desk types(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Desk dates(String label, LocalDate day) {
        field(label).fill(day.format(BRITISH));
        field(label).blur();
        return this;
    }

    /** Picks an option of a radio group; its question is the group's name. */
    Desk picks(String question, String option) {
        group(question).getByLabel(option, new Locator.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    Desk ticks(String label) {
        form().getByLabel(startingWith(label)).check();
        return this;
    }

    Desk selects(String label, String option) {
        var box = form().locator(".fjs-form-field-select").filter(new Locator.FilterOptions().setHas(page.locator("label", new Page.LocatorOptions().setHasText(startingWith(label)))))
                .last().locator(".fjs-input-group");
        var wanted = page.locator(".fjs-dropdownlist-item").getByText(option, new Locator.GetByTextOptions().setExact(true));
        // A list that has the focus is open already, and a press would close it.
        if (!wanted.isVisible()) {
            box.click();
        }
        if (!wanted.isVisible()) {
            box.click();
        }
        wanted.click();
        return this;
    }

    /** Completes the form; it leaves the screen. Where it stays, the story ends with what the page says. */
    Desk completes() {
        // What an earlier press was told may stand there for a moment after this one; only what is said anew counts.
        page.evaluate("document.querySelectorAll('.fitnote-problems h3, .fitnote-notice h3').forEach(told => told.dataset.read = 'yes')");
        var toldAnew = page.locator(":is(.fitnote-problems, .fitnote-notice):has(h3:not([data-read])):visible");
        button("Complete").click();
        page.waitForCondition(() -> form().isHidden() || toldAnew.count() > 0);
        Assertions.assertThat(toldAnew.allInnerTexts()).isEmpty();
        assertThat(form()).isHidden();
        return this;
    }

    Desk presses(String name) {
        button(name).click();
        return this;
    }

    /** Ticks what the form asks to confirm. */
    Desk confirms() {
        page.locator(".fitnote-confirm input[type=checkbox]").first().waitFor();
        page.locator(".fitnote-confirm input[type=checkbox]").all().forEach(Locator::check);
        return this;
    }

    /** The summary of what is wrong, after pressing Complete. */
    Locator problems() {
        return page.locator(".fitnote-problems");
    }

    Locator form() {
        return page.locator("section.fitnote");
    }

    Locator button(String name) {
        return form().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return form().getByLabel(startingWith(label)).last();
    }

    /** Moves the demonstration's clock in the head, as an administrator may. */
    Desk movesTheClock(int weeks) {
        var clock = page.locator(".fitnote-clock");
        if (clock.getAttribute("open") == null) {
            clock.locator("summary").click();
        }
        for (var left = weeks; left > 0; ) {
            var step = left >= 13 ? 13 : left >= 4 ? 4 : 1;
            var before = clock.locator("summary").innerText();
            clock.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(step == 1 ? "+ 1 week" : "+ " + step + " weeks").setExact(true)).click();
            assertThat(clock.locator("summary")).not().hasText(before);
            left -= step;
        }
        return this;
    }

    Desk photographs(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs/screenshots", name + ".png")));
        return this;
    }

    /** Our own tab against WCAG 2.2 A and AA. */
    Desk isAccessible() {
        return isAccessible("section.fitnote");
    }

    /** A part of ours, by its selector; and nothing in it is cut off, which axe does not look at. */
    Desk isAccessible(String part) {
        var found = new AxeBuilder(page).include(part).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze();
        Assertions.assertThat(found.getViolations()).as("axe: %s", found.getViolations()).isEmpty();
        Assertions.assertThat(page.locator(part).first().evaluate(WORDS_CUT_OFF)).as("words cut off at the edge of their box").isEqualTo(List.of());
        return this;
    }

    private Locator group(String question) {
        return form().locator(".fjs-form-field-radio").filter(new Locator.FilterOptions().setHas(page.locator(".fjs-form-field-label", new Page.LocatorOptions().setHasText(startingWith(question))))).last();
    }

    private static Pattern startingWith(String label) {
        // The pattern is the browser's to read, so no Java quoting.
        return Pattern.compile("^\\s*" + label.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0"));
    }

    /** Leaves the desk, and tells the log of the tests what the page complained about: where a story ends too early, that is the first thing to know. */
    @Override
    public void close() {
        heard.forEach(complaint -> System.out.println("Heard at the desk of " + user + ", " + page.url() + ": " + complaint));
        page.context().close();
    }
}
