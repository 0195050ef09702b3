package org.tricycle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What every page of the product must satisfy, in every look. */
final class Inspection {

    /** Every text that a reader sees or hears, one a line. */
    private static final String TEXTS = """
            () => [document.title, document.body.innerText,
              ...[...document.querySelectorAll('[aria-label], [title], [placeholder], option, input[type=submit]')].flatMap(element =>
                [element.ariaLabel, element.title, element.placeholder, element.tagName === 'OPTION' ? element.text : '',
                 element.type === 'submit' ? element.value : ''])].join('\\n')""";

    private static final String OVERFLOW = """
            () => {
              const width = document.documentElement.clientWidth;
              const clipped = element => element !== document.body && (getComputedStyle(element).overflowX !== 'visible' || clipped(element.parentElement));
              return document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll('body *')]
                .filter(element => element.getBoundingClientRect().right > width + 1 && !clipped(element.parentElement))
                .map(element => element.outerHTML.slice(0, 120)).slice(0, 10);
            }""";

    /** A bundle's key, a constant's name or a placeholder that was never filled. */
    private static final Pattern UNTRANSLATED =
            Pattern.compile("\\?\\?\\?|(?<![\\w.@/])[A-Za-z]+(?:\\.[A-Za-z][\\w-]*)+|\\b[A-Z]{2,}_[A-Z_]+\\b|\\{\\d}");

    private static final Set<String> WORDS = Set.of("e.g", "i.e", "p.ej", "p.ex", "U.S", "R.A.S", "R.A.E", "bpmn.io");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Page page;
    private final String name;

    Inspection(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    void pass() {
        assertThat((List<?>) page.evaluate(OVERFLOW))
                .as("%s: what is wider than the window", name)
                .isEmpty();
        assertThat(untranslated()).as("%s: texts without translation", name).isEmpty();
        assertThat(page.locator("h1").count()).as("%s: number of h1", name).isEqualTo(1);
        assertThat(barriers()).as("%s: barriers", name).isEmpty();
    }

    private List<String> untranslated() {
        return UNTRANSLATED
                .matcher((String) page.evaluate(TEXTS))
                .results()
                .map(MatchResult::group)
                .filter(found -> !WORDS.contains(found))
                .distinct()
                .toList();
    }

    private List<String> barriers() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Inspection::told)
                        .toList();
    }

    private static String told(Rule rule) {
        List<String> places =
                rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).toList();
        return rule.getImpact() + " " + rule.getId() + " (" + rule.getNodes().size() + "): " + places;
    }
}
