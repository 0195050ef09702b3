package org.tricycle.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.RememberedProjects;

/** A ledger in memory; numbers its entries as a database would. */
public class RememberedLedger extends Ledger {

    private final List<LedgerEntry> entries = new ArrayList<>();

    public RememberedLedger() {
        super(RememberedProjects.CLOCK);
    }

    @Override
    public List<LedgerEntry> entries(ProjectCode code) {
        return List.copyOf(entries);
    }

    @Override
    Optional<LedgerEntry> find(long number) {
        return entries.stream().filter(entry -> entry.number() == number).findFirst();
    }

    @Override
    void add(LedgerEntry entry) {
        entries.add(entry);
        number(entry, entries.size());
    }

    private static void number(LedgerEntry entry, long number) {
        try {
            var field = LedgerEntry.class.getDeclaredField("number");
            field.setAccessible(true);
            field.setLong(entry, number);
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError("number", broken);
        }
    }
}
