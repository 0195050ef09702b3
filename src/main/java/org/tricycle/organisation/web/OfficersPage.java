package org.tricycle.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.DesignateOfficer;
import org.tricycle.organisation.DesignatingOfficers;
import org.tricycle.organisation.Designation;
import org.tricycle.organisation.Role;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.platform.web.Notices;
import org.tricycle.platform.web.Sheet;
import org.tricycle.platform.web.Texts;

/** Whom the reader has put in charge of an authority, for those who may do so (R0.5). */
@ViewScoped
@Named("officersPage")
public class OfficersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DesignatingOfficers designating;
    private final CommandReader reader;
    private final Names names;
    private final Me me;
    private final Texts texts;

    @SuppressWarnings("NullAway.Init")
    private Sheet sheet;

    @Nullable
    private transient List<Designation> designations;

    @Inject
    public OfficersPage(DesignatingOfficers designating, CommandReader reader, Names names, Me me, Texts texts) {
        this.designating = designating;
        this.reader = reader;
        this.names = names;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    OfficersPage() {
        this(null, null, null, null, null);
    }

    /** Refuses a reader who may designate nobody, before anything is shown. */
    public void open() {
        designating.enter(me.actor());
        sheet = new Sheet(DesignateOfficer.class, reader, texts);
    }

    public void designate() {
        sheet.send(DesignateOfficer.class, command -> {
            designating.designate(command, me.actor());
            tell(texts.of("officers.designated", names.of(command.officer())));
        });
    }

    public void end(long id) {
        designating.end(id, me.actor());
        tell(texts.of("officers.ended"));
    }

    private static void tell(String happened) {
        Notices.done(happened);
        Notices.goTo("/organisation/officers-in-charge.xhtml");
    }

    /** Designations by the reader, soonest first. */
    public List<Designation> mine() {
        return designations().stream()
                .filter(designation ->
                        designation.designatedBy().equals(me.actor().person()))
                .toList();
    }

    /** Designations that put the reader in charge, soonest first. */
    public List<Designation> inCharge() {
        return designations().stream()
                .filter(designation -> designation.userName().equals(me.actor().person()))
                .toList();
    }

    private List<Designation> designations() {
        if (designations == null) {
            designations = designating.concerning(me.actor());
            names.prepare(designations.stream().map(Designation::userName).toList());
            names.prepare(designations.stream().map(Designation::designatedBy).toList());
        }
        return designations;
    }

    /** {@code Country director, Ghana}. */
    public String authority(Designation designation) {
        String authority = texts.name(designation.authority());
        return designation.scope().equals(Role.EVERYWHERE)
                ? authority
                : texts.of("group.at", authority, texts.choice("countries", designation.scope()));
    }

    /** Whether a designation has begun. */
    public boolean isRunning(Designation designation) {
        return designating.hasBegun(designation);
    }

    public String name(String userName) {
        return names.of(userName);
    }

    public Sheet sheet() {
        return sheet;
    }
}
