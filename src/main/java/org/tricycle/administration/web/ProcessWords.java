package org.tricycle.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tricycle.platform.web.Texts;

/** Processes and their steps in words. */
@RequestScoped
@Named("processes")
public class ProcessWords {

    private final Texts texts;

    @Inject
    public ProcessWords(Texts texts) {
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ProcessWords() {
        this.texts = null;
    }

    /** The name of a process; its id in words where no bundle has it. */
    public String name(String process) {
        return text("process." + process, inWords(process));
    }

    /** The name with the round, from the second on. */
    public String name(String process, int round) {
        return round > 1 ? texts.of("project.processOf", name(process), round) : name(process);
    }

    /** The name of a step; its id in words where no bundle has it. */
    public String step(String step) {
        String name = step.substring(step.indexOf('_') + 1);
        String dashed = name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return step.startsWith("callActivity_") ? name(dashed) : text("task." + name, inWords(dashed));
    }

    /** Steps in one line, each once, with the number of tokens where there are several. */
    public String steps(List<String> steps) {
        Map<String, Long> tokens =
                steps.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return steps.stream()
                .distinct()
                .map(step -> tokens.getOrDefault(step, 1L) > 1 ? step(step) + " × " + tokens.get(step) : step(step))
                .collect(Collectors.joining(", "));
    }

    /** A value of a finding: a place, a step, a key of a bundle, or as it is. */
    public String value(String value) {
        if (value.matches("[a-z-]+/[A-Za-z]+_\\w+")) {
            int slash = value.indexOf('/');
            return texts.of("admin.stepOf", step(value.substring(slash + 1)), name(value.substring(0, slash)));
        }
        return value.matches("(userTask|callActivity|serviceTask|businessRuleTask)_\\w+")
                ? step(value)
                : text(value, value);
    }

    /** Values of a finding in one line. */
    public String values(List<String> values) {
        return values.isEmpty()
                ? texts.of("admin.nothing")
                : values.stream().map(this::value).collect(Collectors.joining(", "));
    }

    private static String inWords(String dashed) {
        String words = dashed.replace('-', ' ').strip();
        return words.isEmpty() ? dashed : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String text(String key, String otherwise) {
        return texts.messages().find(texts.locale(), key).orElse(otherwise);
    }
}
