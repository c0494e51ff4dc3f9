package org.fitnotetowork.pathway.referral.answerlink;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.Map;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.referral.AnsweringByLink;
import org.fitnotetowork.pathway.referral.AnsweringByLink.Answer;
import org.fitnotetowork.pathway.referral.AnsweringByLink.Asked;
import org.fitnotetowork.pathway.referral.AnsweringByLink.State;

/** The page as HTML: no script, no picture, one form that works with a keyboard, a screen reader and a telephone alike. Everything that is not ours is escaped. */
final class AnswerPage {

    private AnswerPage() {
    }

    /** @param mend what to mend in what was {@code said}, by field; empty at first sight */
    static String question(Asked asked, Answer said, Map<String, String> mend) {
        return page((mend.isEmpty() ? "" : "Error: ") + "Answer a referral", """
                %s<h1>Can you take this referral?</h1>
                <dl><dt>Referral</dt><dd>%s</dd><dt>Service</dt><dd>%s</dd></dl>
                <p>You do not need to sign in. You can answer once with this link. To see what the person needs, sign in and open your task.</p>
                <form method="post" autocomplete="off">
                <input type="hidden" name="proof" value="%s">
                %s%s%s%s<button type="submit">Send answer</button>
                </form>
                """.formatted(summary(mend), htmlEscape(asked.reference()), htmlEscape(asked.service()), asked.proof(), answers(said, mend), expected(said, mend), reasons(asked, said, mend),
                note(said, mend)));
    }

    static String thanks() {
        return page("Answer sent", "<h1>Thank you, your answer has been sent</h1><p>The coaching team sees it now, and nothing is open with you here. You can close this page.</p>");
    }

    static String over(State state) {
        return switch (state) {
            case USED -> page("This link has been used", "<h1>This link has been used</h1><p>An answer was given with it, and each link works once. If something has changed, sign in or ring the coaching team.</p>");
            case EXPIRED -> page("This link has expired", "<h1>This link has expired</h1><p>Sign in to answer, or ring the coaching team.</p>");
            case ANSWERED -> page("Already answered", "<h1>This referral needs no answer now</h1><p>It has been answered or has ended since the reminder was sent. There is nothing to do.</p>");
            default -> page("This is not here", "<h1>This is not here</h1><p>There is nothing at this address. If it came from a message of ours, the link may be too old by now. Copy the whole link, or sign in to answer, or ring the coaching team.</p>");
        };
    }

    static String later() {
        return page("Please wait a minute", "<h1>Please wait a minute</h1><p>Too many links that do not exist were opened from your network. Try again in a minute, or sign in to answer.</p>");
    }

    private static String summary(Map<String, String> mend) {
        return mend.isEmpty() ? "" : "<div role=\"alert\" class=\"mend\"><h2>Please mend this</h2><ul>" + mend.entrySet().stream()
                .map(one -> "<li><a href=\"#" + (one.getKey().equals("answer") ? "answer-ACCEPTED" : one.getKey()) + "\">" + htmlEscape(one.getValue()) + "</a></li>")
                .collect(Collectors.joining()) + "</ul></div>\n";
    }

    private static String answers(Answer said, Map<String, String> mend) {
        return "<fieldset" + (mend.containsKey("answer") ? " aria-describedby=\"answer-error\"" : "") + "><legend>Your answer</legend>" + error("answer", mend) + choice("ACCEPTED", "Yes, we accept", said)
                + choice("WAITLISTED", "Yes, but there is a waiting list", said) + choice("NEED_INFORMATION", "We need to know something first", said)
                + choice("REJECTED", "No, we cannot take it", said) + "</fieldset>\n";
    }

    private static String choice(String kind, String words, Answer said) {
        return "<p class=\"choice\"><input type=\"radio\" name=\"answer\" id=\"answer-%s\" value=\"%s\" required%s><label for=\"answer-%s\">%s</label></p>"
                .formatted(kind, kind, kind.equals(said.kind()) ? " checked" : "", kind, words);
    }

    private static String expected(Answer said, Map<String, String> mend) {
        return "<p><label for=\"expectedOn\">Only with a waiting list: when do you expect a place? Leave it empty if you cannot say.</label>" + error("expectedOn", mend)
                + "<input type=\"date\" name=\"expectedOn\" id=\"expectedOn\" value=\"" + shown(said.expectedOn()) + "\"" + described("expectedOn", mend) + "></p>\n";
    }

    private static String reasons(Asked asked, Answer said, Map<String, String> mend) {
        return "<p><label for=\"reason\">Only if you cannot take it: why not?</label>" + error("reason", mend) + "<select name=\"reason\" id=\"reason\"" + described("reason", mend)
                + "><option value=\"\">Choose a reason</option>" + asked.reasons().stream()
                .map(reason -> "<option value=\"" + reason.code() + "\"" + (reason.code().equals(said.reason()) ? " selected" : "") + ">" + htmlEscape(reason.words()) + "</option>")
                .collect(Collectors.joining()) + "</select></p>\n";
    }

    private static String note(Answer said, Map<String, String> mend) {
        return "<p><label for=\"note\">What you need to know first, or a note for the coach. Please do not write names or health details here.</label>" + error("note", mend)
                + "<textarea name=\"note\" id=\"note\" rows=\"4\" maxlength=\"" + AnsweringByLink.LONGEST_NOTE + "\"" + described("note", mend) + ">" + shown(said.note()) + "</textarea></p>\n";
    }

    private static String shown(String text) {
        return text == null ? "" : htmlEscape(text);
    }

    private static String error(String field, Map<String, String> mend) {
        return mend.containsKey(field) ? "<strong class=\"error\" id=\"" + field + "-error\">" + htmlEscape(mend.get(field)) + "</strong>" : "";
    }

    private static String described(String field, Map<String, String> mend) {
        return mend.containsKey(field) ? " aria-invalid=\"true\" aria-describedby=\"" + field + "-error\"" : "";
    }

    private static String page(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <meta name="robots" content="noindex, nofollow">
                  <meta name="referrer" content="no-referrer">
                  <title>%s - Fit Note to Work</title>
                  <link rel="stylesheet" href="/answer/page.css">
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(title, body);
    }
}
