package org.fitnotetowork.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One real headless Chromium for all browser tests: the installed one where there is one, Playwright's own otherwise. No browser is a failure that says what to do.
 * The one without windows comes first: a whole Chromium draws its own bars and pages for each desk, which takes a third more processor time to sign in.
 */
final class Chromium {

    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");

    private static Browser browser;

    private Chromium() {
    }

    static synchronized Browser browser() {
        if (browser == null) {
            var installed = installed();
            var environment = installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
            try {
                var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
                browser = playwright.chromium().launch(launch(installed));
            } catch (PlaywrightException none) {
                throw new IllegalStateException("The browser tests need Chromium. On Debian: apt-get install chromium-headless-shell, or chromium. Elsewhere install Chrome or Chromium, "
                        + "or name it in the environment variable CHROMIUM.", none);
            }
        }
        return browser;
    }

    private static BrowserType.LaunchOptions launch(Optional<Path> installed) {
        var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
        installed.ifPresent(options::setExecutablePath);
        return options;
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("CHROMIUM"), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
                .filter(path -> path != null && !path.isBlank()).map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
