package org.tricycle.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The clearances of one partner in memory, each with its screening and opinions. */
class RememberedClearances extends Clearances {

    private final List<Clearance> clearances = new ArrayList<>();
    private final List<Screening> screenings = new ArrayList<>();
    private final List<BureauOpinion> opinions = new ArrayList<>();

    @Override
    public List<Clearance> of(String partner) {
        return clearances.stream()
                .filter(clearance -> clearance.partnerCode().equals(partner))
                .sorted((one, other) -> clearances.indexOf(other) - clearances.indexOf(one))
                .toList();
    }

    @Override
    public Optional<Screening> screening(Clearance clearance) {
        return screenings.stream().reduce((earlier, later) -> later);
    }

    @Override
    public List<BureauOpinion> opinions(Clearance clearance) {
        return List.copyOf(opinions);
    }

    @Override
    void add(Clearance clearance) {
        clearances.add(clearance);
    }

    @Override
    void add(Screening screening) {
        screenings.add(screening);
    }

    @Override
    void add(BureauOpinion opinion) {
        opinions.add(opinion);
    }
}
