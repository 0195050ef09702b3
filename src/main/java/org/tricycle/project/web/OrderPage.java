package org.tricycle.project.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.platform.web.Notices;
import org.tricycle.platform.web.Sheet;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.ProjectOrder;
import org.tricycle.project.ProjectOrders;

/** An order about a project: what it asks for is filled in and sent, and the project is shown again. */
@ViewScoped
@Named("orderPage")
public class OrderPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ProjectOrders orders;
    private final CommandReader reader;
    private final Me me;
    private final Texts texts;

    private String address = "";
    private String order = "";

    @SuppressWarnings("NullAway.Init")
    private Sheet sheet;

    @Inject
    public OrderPage(ProjectOrders orders, CommandReader reader, Me me, Texts texts) {
        this.orders = orders;
        this.reader = reader;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    OrderPage() {
        this(null, null, null, null);
    }

    /**
     * Opens the form with what is known of the project.
     *
     * @param name the command’s name
     */
    public void open(String name) {
        order = name;
        ProjectOrder<?> asked = orders.named(name);
        sheet = new Sheet(asked.command(), reader, texts);
        asked.known().apply(ProjectCode.fromAddress(address)).ifPresent(sheet::prefill);
    }

    public void send() {
        send(orders.named(order));
    }

    private <C extends Record> void send(ProjectOrder<C> asked) {
        ProjectCode code = ProjectCode.fromAddress(address);
        sheet.send(asked.command(), command -> {
            Object named = asked.execution().carryOut(code, command, me.actor());
            Notices.done(texts.of(asked.told(), named));
            Notices.goTo("/projects/project.xhtml?code=" + address);
        });
    }

    public Sheet sheet() {
        return sheet;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
