package org.tricycle.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.delivery.ControlRow;
import org.tricycle.delivery.DeliveryAlert;
import org.tricycle.delivery.ReadingShortfalls;
import org.tricycle.delivery.RequestRow;
import org.tricycle.delivery.UnitStory;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.PageRequest;
import org.tricycle.platform.web.Parameters;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.ProjectCode;

/** One unit or office, and what its shortfall asks of projects. */
@RequestScoped
@Named("unitPage")
public class UnitPage {

    private static final int ROWS = 25;

    private final ReadingShortfalls reading;
    private final People people;
    private final Me me;
    private final Parameters parameters;
    private final Texts texts;

    private @Nullable UnitStory story;

    @Inject
    public UnitPage(ReadingShortfalls reading, People people, Me me, Parameters parameters, Texts texts) {
        this.reading = reading;
        this.people = people;
        this.me = me;
        this.parameters = parameters;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    UnitPage() {
        this.reading = null;
        this.people = null;
        this.me = null;
        this.parameters = null;
        this.texts = null;
    }

    /** Refuses an address without a unit and a reader whom it is not for, before anything is shown. */
    public void load() {
        story();
    }

    public UnitStory story() {
        if (story == null) {
            story = reading.story(
                    parameters.text("code").orElse(""),
                    new PageRequest(parameters.number("page"), ROWS),
                    texts.locale(),
                    me.actor());
        }
        return story;
    }

    /** Months about which there was something to say, newest first. */
    public List<ControlRow> told() {
        return story().controls().stream()
                .filter(control -> control.alert().compareTo(DeliveryAlert.AMBER) >= 0)
                .toList();
    }

    public String person(String userName) {
        return people.find(userName).map(Person::name).orElse(userName);
    }

    /** Requests to revise a project by its code with dashes; none for somebody who may not read them. */
    public List<RequestRow> requests(String address) {
        ProjectCode code = ProjectCode.fromAddress(address);
        return reading.isOpenTo(code, me.actor()) ? reading.requests(code, me.actor()) : List.of();
    }
}
