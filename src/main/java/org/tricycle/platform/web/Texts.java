package org.tricycle.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Formats;
import org.tricycle.platform.Messages;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.command.ChoiceList.Option;
import org.tricycle.platform.command.ChoiceLists;
import org.tricycle.platform.form.FormTexts;

/** Everything a page says, in the language of its reader: {@code #{text.of('nav.inbox')}}. */
@RequestScoped
@Named("text")
public class Texts {

    private final Messages messages;
    private final ChoiceLists lists;
    private final ReaderLanguage language;

    @Inject
    public Texts(Messages messages, ChoiceLists lists, ReaderLanguage language) {
        this.messages = messages;
        this.lists = lists;
        this.language = language;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Texts() {
        this.messages = null;
        this.lists = null;
        this.language = null;
    }

    public Locale locale() {
        return language.locale();
    }

    public String of(String key) {
        return messages.text(locale(), key);
    }

    public String of(String key, Object first) {
        return messages.text(locale(), key, first);
    }

    public String of(String key, Object first, Object second) {
        return messages.text(locale(), key, first, second);
    }

    public String of(String key, Object first, Object second, Object third) {
        return messages.text(locale(), key, first, second, third);
    }

    /** A constant of an enumeration. */
    public String name(Enum<?> constant) {
        return messages.text(locale(), constant);
    }

    public String refusal(Refusal refusal) {
        return messages.text(locale(), refusal);
    }

    /** A value of a reference list. */
    public String choice(String list, String value) {
        return lists.get(list).label(value, locale());
    }

    /** The values of a reference list. */
    public List<Option> options(String list) {
        return lists.get(list).options(locale());
    }

    public String date(LocalDate date) {
        return formats().date(date);
    }

    public String moment(Instant moment) {
        return formats().moment(moment);
    }

    /** A time zone by name: {@code Fiji Time}. */
    public String zone(ZoneId zone) {
        return formats().zone(zone);
    }

    public String dollars(BigDecimal amount) {
        return formats().dollars(amount);
    }

    /** An amount whose currency stands elsewhere. */
    public String amount(BigDecimal amount) {
        return formats().number(amount);
    }

    /** Per cent with one decimal; a dash for what is undefined. */
    public String percent(@Nullable BigDecimal percent) {
        return formats().percent(percent);
    }

    public String roundDollars(BigDecimal amount) {
        return formats().roundDollars(amount);
    }

    public Formats formats() {
        return new Formats(locale());
    }

    /** What the generic form says. */
    public FormTexts forForms() {
        return new FormTexts(messages, lists, locale());
    }

    public Messages messages() {
        return messages;
    }
}
